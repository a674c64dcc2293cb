import ApusIR
import ApusSemantics
import ApusVocabulary
import Testing

/// Types and values that literals get.
struct InferenceTests {
  /// Expressions and their types when nothing else decides.
  static let types: [(String, SourceType)] = [
    ("1", .scalar(.int)), ("1.5", .scalar(.double)), ("1 + 2.5", .scalar(.double)),
    ("2 * s + 1", .scalar(.float)), ("b ? 0 : d", .scalar(.double)), ("[1, 2.5]", .array(.double)),
    ("[1, 2]", .array(.int)), ("1 << n", .scalar(.int)), ("small << 3", .scalar(.int8)),
    ("small < n", .scalar(.bool)),
    ("(0, 1.5)", .tuple([.init(type: .scalar(.int)), .init(type: .scalar(.double))])),
    ("sqrt(2)", .scalar(.double)), ("max(1, s)", .scalar(.float)),
    ("Double(n) * 0.5", .scalar(.double)),
    ("x.count * 2", .scalar(.int)), ("min(1, 2, d)", .scalar(.double)),
    ("if b { 1 } else { s }", .scalar(.float)), ("0..<n", .range(.int, isClosed: false)),
    ("d.bitPattern", .scalar(.uint64)), ("n.magnitude", .scalar(.uint)),
    ("Array(repeating: 0.5, count: n)", .array(.double)), ("Int8.max", .scalar(.int8)),
  ]

  @Test(arguments: types.indices)
  func typesOfExpressions(_ index: Int) throws {
    let (text, expected) = Self.types[index]
    let checked = Checked(
      "func f(n: Int, d: Double, s: Float, b: Bool, small: Int8, x: [Int]) {\n"
        + "  let value = \(text)\n}\n")
    #expect(checked.messages == [])
    let variables = checked.module.functions[ID(0)].variables.entities
    #expect(variables.first { $0.name == "value" }?.type == expected, "\(text)")
  }

  /// Literals of a type and their bits, as swiftc gives them.
  static let values: [(String, String, UInt64)] = [
    ("Float", "0.1", UInt64(Float(0.1).bitPattern)), ("Double", "0.1", (0.1 as Double).bitPattern),
    ("Float", "16_777_217", 0x4B80_0000), ("Float", "16_777_217.0", 0x4B80_0000),
    ("Float16", "0x1.001p0", 0x3C00), ("Float16", "65_504", 0x7BFF), ("Int8", "-128", 0x80),
    ("UInt64", "0xFFFF_FFFF_FFFF_FFFF", .max), ("Double", "0x1p-1074", 1),
    ("Double", "18446744073709551616", 0x43F0_0000_0000_0000), ("Double", "-0.0", 1 << 63),
    ("Float", "1e-45", 1), ("Double", "-9223372036854775808", 0xC3E0_0000_0000_0000),
  ]

  @Test(arguments: values.indices)
  func valuesOfLiterals(_ index: Int) throws {
    let (type, text, bits) = Self.values[index]
    let checked = Checked("func f() -> \(type) { \(text) }\n")
    #expect(checked.messages == [])
    let literals = checked.module.functions[ID(0)].expressions.entities.compactMap {
      if case .literal(let constant) = $0.kind { constant.bits } else { nil }
    }
    #expect(literals == [bits], "\(type) \(text)")
  }
}
