/// A number whose bits fit into one word.
public protocol KernelScalar: KernelValueType, ArrayElement {
  /// The bits, in the low part of the word; the others are zero.
  var kernelWord: UInt64 { get }
  /// The number whose bits are the low part of a word.
  init(kernelWord: UInt64)
}

extension KernelScalar {
  /// One.
  @inlinable public static var kernelWordCount: Int { 1 }
  /// The type itself.
  public static var kernelType: KernelType { KernelType(.scalar(elementType)) }
  /// One number.
  @inlinable public static var kernelResultSlots: [KernelResultSlot] { [.scalar] }

  /// Writes the bits.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) { words.append(kernelWord) }

  /// Writes the bits: a number has no memory that others could share.
  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    words.append(kernelWord)
  }

  /// Reads the bits.
  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self { Self(kernelWord: words.take()) }

  /// Reads the bits.
  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) { self = Self(kernelWord: words.take()) }
}

extension KernelScalar where Self: FixedWidthInteger {
  /// The bits, in the low part of the word.
  @inlinable public var kernelWord: UInt64 {
    UInt64(truncatingIfNeeded: self) & (.max >> UInt64(truncatingIfNeeded: 64 - Self.bitWidth))
  }
  /// The number whose bits are the low part of a word.
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
  /// One, if it holds, or zero.
  @inlinable public var kernelWord: UInt64 { self ? 1 : 0 }
  /// The lowest bit of a word.
  @inlinable public init(kernelWord: UInt64) { self = kernelWord & 1 != 0 }
}

extension Float16: KernelScalar {
  /// The bits, in the low part of the word.
  @inlinable public var kernelWord: UInt64 { UInt64(bitPattern) }
  /// The number whose bits are the low part of a word.
  @inlinable public init(kernelWord: UInt64) {
    self.init(bitPattern: UInt16(truncatingIfNeeded: kernelWord))
  }
}

extension Float: KernelScalar {
  /// The bits, in the low part of the word.
  @inlinable public var kernelWord: UInt64 { UInt64(bitPattern) }
  /// The number whose bits are the low part of a word.
  @inlinable public init(kernelWord: UInt64) {
    self.init(bitPattern: UInt32(truncatingIfNeeded: kernelWord))
  }
}

extension Double: KernelScalar {
  /// The bits, in the low part of the word.
  @inlinable public var kernelWord: UInt64 { bitPattern }
  /// The number whose bits are the low part of a word.
  @inlinable public init(kernelWord: UInt64) { self.init(bitPattern: kernelWord) }
}
