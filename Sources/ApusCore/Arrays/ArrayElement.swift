import ApusVocabulary

/// A type that arrays can hold: `Bool`, the fixed-width integers, `Int`, `UInt`, `Float16`, `Float`,
/// `Double`, `Complex<Float>` and `Complex<Double>`.
///
/// The set is closed: kernels know these types and no others, so conform no types of your own.
public protocol ArrayElement: BitwiseCopyable, Hashable, Codable, Sendable,
  CustomStringConvertible
{
  /// Which of the element types this one is.
  static var arrayElementType: ArrayElementType { get }
  /// How many numbers an element consists of: two for complex ones, else one.
  static var componentCount: Int { get }
}

extension ArrayElement {
  /// One.
  @inlinable
  public static var componentCount: Int { 1 }
}

/// The name of an element type as a value, for arrays whose type is known only at run time.
public struct ArrayElementType: Hashable, Sendable, CustomStringConvertible {
  /// The element type of the language.
  package let type: ElementType

  /// Wraps an element type of the language.
  package init(_ type: ElementType) {
    self.type = type
  }

  /// The element type that Swift calls `name`, such as `Double`; nil if there is none.
  public init?(named name: String) {
    guard let type = ElementType(swiftName: name) else { return nil }
    self.type = type
  }

  /// The bytes that one element takes in memory.
  public var byteCount: Int { type.byteCount }

  /// The name of the type in Swift.
  public var description: String { type.swiftName }
}

extension Bool: ArrayElement {
  /// `Bool` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.bool) }
}

extension Int8: ArrayElement {
  /// `Int8` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.int8) }
}

extension Int16: ArrayElement {
  /// `Int16` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.int16) }
}

extension Int32: ArrayElement {
  /// `Int32` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.int32) }
}

extension Int64: ArrayElement {
  /// `Int64` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.int64) }
}

extension Int: ArrayElement {
  /// `Int` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.int) }
}

extension UInt8: ArrayElement {
  /// `UInt8` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.uint8) }
}

extension UInt16: ArrayElement {
  /// `UInt16` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.uint16) }
}

extension UInt32: ArrayElement {
  /// `UInt32` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.uint32) }
}

extension UInt64: ArrayElement {
  /// `UInt64` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.uint64) }
}

extension UInt: ArrayElement {
  /// `UInt` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.uint) }
}

extension Float16: ArrayElement {
  /// `Float16` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.float16) }
}

extension Float: ArrayElement {
  /// `Float` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.float) }
}

extension Double: ArrayElement {
  /// `Double` as the element of an array.
  public static var arrayElementType: ArrayElementType { ArrayElementType(.double) }
}

extension ArrayElement {
  /// The element type of the language that this type is.
  package static var elementType: ElementType { arrayElementType.type }
}

extension ElementType {
  /// The Swift type of the elements.
  package var swiftType: any ArrayElement.Type {
    switch self {
    case .bool: Bool.self
    case .int8: Int8.self
    case .int16: Int16.self
    case .int32: Int32.self
    case .int64: Int64.self
    case .int: Int.self
    case .uint8: UInt8.self
    case .uint16: UInt16.self
    case .uint32: UInt32.self
    case .uint64: UInt64.self
    case .uint: UInt.self
    case .float16: Float16.self
    case .float: Float.self
    case .double: Double.self
    case .complexFloat: Complex<Float>.self
    case .complexDouble: Complex<Double>.self
    }
  }
}
