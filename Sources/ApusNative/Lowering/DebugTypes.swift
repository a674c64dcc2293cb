internal import CLLVM
import ApusIR
import ApusVocabulary

/// Types as debuggers are told of them: numbers by Swift's names, arrays as a structure with a
/// pointer and the extents.
struct DebugTypes {
  private let builder: LLVMDIBuilderRef
  private var numbers: [ScalarType: LLVMMetadataRef] = [:]
  private var arrays: [Type: LLVMMetadataRef] = [:]
  private let noFlags = LLVMDIFlags(rawValue: 0)

  /// The encodings of DWARF.
  private enum Encoding {
    static let bool: LLVMDWARFTypeEncoding = 2
    static let floatingPoint: LLVMDWARFTypeEncoding = 4
    static let signed: LLVMDWARFTypeEncoding = 5
    static let unsigned: LLVMDWARFTypeEncoding = 7
  }

  init(_ builder: LLVMDIBuilderRef) { self.builder = builder }

  /// The description of a type; `nil` of a value that no variable has.
  subscript(type: Type) -> LLVMMetadataRef? {
    mutating get {
      switch type {
      case .scalar(let element, let lanes): lanes == 1 ? number(element) : nil
      case .storage(let element, let rank): array(of: element, rank: rank, type)
      case .array: nil
      }
    }
  }

  private mutating func number(_ type: ScalarType) -> LLVMMetadataRef {
    if let known = numbers[type] { return known }
    let name = Self.name(of: type)
    let encoding =
      type == .bool
      ? Encoding.bool
      : type.isFloatingPoint
        ? Encoding.floatingPoint : type.isSigned ? Encoding.signed : Encoding.unsigned
    let made = LLVMDIBuilderCreateBasicType(
      builder, name, name.utf8.count, UInt64(8 * type.byteCount), encoding, noFlags)!
    numbers[type] = made
    return made
  }

  /// A structure: the elements in row-major order, and `count`, or from two axes on `extents`.
  private mutating func array(
    of element: ScalarType, rank: Int, _ type: Type
  ) -> LLVMMetadataRef {
    if let known = arrays[type] { return known }
    let pointer: LLVMMetadataRef = LLVMDIBuilderCreatePointerType(
      builder, number(element), 64, 0, 0, nil, 0)
    var subrange = LLVMDIBuilderGetOrCreateSubrange(builder, 0, Int64(rank))
    let extents =
      rank == 1
      ? number(.int64)
      : LLVMDIBuilderCreateArrayType(
        builder, 64 * UInt64(rank), 0, number(.int64), &subrange, 1)!
    var members: [LLVMMetadataRef?] = [
      member("data", pointer, bits: 64, at: 0),
      member(rank == 1 ? "count" : "extents", extents, bits: 64 * UInt64(rank), at: 64),
    ]
    let name =
      rank == 1 ? "[\(Self.name(of: element))]" : "NDArray<\(Self.name(of: element)), \(rank)>"
    let made = LLVMDIBuilderCreateStructType(
      builder, nil, name, name.utf8.count, nil, 0, 64 * UInt64(1 + rank), 64, noFlags, nil,
      &members, UInt32(members.count), 0, nil, nil, 0)!
    arrays[type] = made
    return made
  }

  private func member(
    _ name: String, _ type: LLVMMetadataRef, bits: UInt64, at offset: UInt64
  ) -> LLVMMetadataRef {
    LLVMDIBuilderCreateMemberType(
      builder, nil, name, name.utf8.count, nil, 0, bits, 0, offset, noFlags, type)
  }

  /// The name in the source.
  private static func name(of type: ScalarType) -> String {
    switch type {
    case .bool: "Bool"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt"
    case .float16: "Float16"
    case .float: "Float"
    case .double: "Double"
    }
  }
}
