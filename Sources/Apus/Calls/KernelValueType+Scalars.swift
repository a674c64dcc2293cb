/// A number whose bits fit into one word.
public protocol KernelScalar: KernelValueType, ArrayElement {
  /// The bits, in the low part of the word; the others are zero.
  var kernelWord: UInt64 { get }
  init(kernelWord: UInt64)
}

extension KernelScalar {
  @inlinable public static var kernelWordCount: Int { 1 }
  public static var kernelType: KernelType { KernelType(.scalar(elementType)) }
  @inlinable public static var kernelResultSlots: [KernelResultSlot] { [.scalar] }

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) { words.append(kernelWord) }

  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    words.append(kernelWord)
  }

  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self { Self(kernelWord: words.take()) }

  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) { self = Self(kernelWord: words.take()) }
}

extension KernelScalar where Self: FixedWidthInteger {
  @inlinable public var kernelWord: UInt64 {
    UInt64(truncatingIfNeeded: self) & (.max >> UInt64(truncatingIfNeeded: 64 - Self.bitWidth))
  }
  @inlinable public init(kernelWord: UInt64) { self.init(truncatingIfNeeded: kernelWord) }
}

extension Int8: KernelScalar {}
extension Int16: KernelScalar {}
extension Int32: KernelScalar {}
extension Int64: KernelScalar {}
extension Int: KernelScalar {}
extension UInt8: KernelScalar {}
extension UInt16: KernelScalar {}
extension UInt32: KernelScalar {}
extension UInt64: KernelScalar {}
extension UInt: KernelScalar {}

extension Bool: KernelScalar {
  @inlinable public var kernelWord: UInt64 { self ? 1 : 0 }
  @inlinable public init(kernelWord: UInt64) { self = kernelWord & 1 != 0 }
}

extension Float16: KernelScalar {
  @inlinable public var kernelWord: UInt64 { UInt64(bitPattern) }
  @inlinable public init(kernelWord: UInt64) {
    self.init(bitPattern: UInt16(truncatingIfNeeded: kernelWord))
  }
}

extension Float: KernelScalar {
  @inlinable public var kernelWord: UInt64 { UInt64(bitPattern) }
  @inlinable public init(kernelWord: UInt64) {
    self.init(bitPattern: UInt32(truncatingIfNeeded: kernelWord))
  }
}

extension Double: KernelScalar {
  @inlinable public var kernelWord: UInt64 { bitPattern }
  @inlinable public init(kernelWord: UInt64) { self.init(bitPattern: kernelWord) }
}
