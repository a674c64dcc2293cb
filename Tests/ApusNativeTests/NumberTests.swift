import ApusDiagnostics
import ApusElementary
import ApusIR
import ApusNative
import ApusVocabulary
import Testing

/// Operations on numbers agree with `Evaluation`, to the bit.
struct NumberTests {
  private static let range = SourceRange(SourceID(0), 0, 0)

  /// Edge values of a type, and some random ones, as bits.
  private static func samples(_ type: ScalarType) -> [Constant] {
    var random = SplitMix(state: UInt64(type.rawValue) &+ 12345)
    var bits: [UInt64] = [0, 1, 2, 3, 0x7f, 0x80, 0xff, .max, .max - 1]
    let width = UInt64(type.bitWidth)
    bits += [1 << (width - 1), (1 << (width - 1)) &- 1, (1 << (width - 1)) &+ 1, 1 << (width / 2)]
    if type.isFloatingPoint {
      let values: [Double] = [
        0, -0.0, 0.5, -0.5, 1, -1, 1.5, 2.5, -2.5, 3.75, 127, 128, -128, -129, 255.5, 32767.5,
        65504, 65520, 2_147_483_647, 2_147_483_648, -2_147_483_649, 0x1p63, -0x1p63, 0x1p64, 1e-5,
        6e-8, 1e300, .infinity, -.infinity, .nan, 5e-324.nextUp, 1e-310,
      ]
      bits = values.compactMap { Evaluation.convert(Constant($0), to: type)?.bits }
    }
    for _ in 0..<6 { bits.append(random.next()) }
    return bits.map { Constant(type, bits: $0) }
  }

  /// Arguments for a function of the given types: all pairs of samples, or some triples.
  private static func arguments(_ types: [ScalarType]) -> [[Constant]] {
    let lists = types.map { samples($0) }
    if lists.count == 1 { return lists[0].map { [$0] } }
    var result: [[Constant]] = []
    for (i, a) in lists[0].enumerated() {
      for (j, b) in lists[1].enumerated() {
        if lists.count == 2 {
          result.append([a, b])
        } else {
          result.append([a, b, lists[2][(i * 7 + j * 3) % lists[2].count]])
        }
      }
    }
    return result
  }

  /// One operation as a function of its own.
  private struct Case {
    var name: String
    var operands: [ScalarType]
    var result: ScalarType
    var operation: Operation
    var expected: ([Constant]) -> Constant?
  }

  /// A module with an entry for each case. With several lanes the operands stand in one of them,
  /// and their neighbours hold something harmless.
  private static func module(_ cases: [Case], lanes: Int) -> Module {
    var module = Module(sources: SourceMap())
    for item in cases {
      let signature = Signature(name: item.name, parameters: [], result: .void)
      let function = Function(
        name: item.name, signature: signature,
        parameters: item.operands.map { (Value(type: .scalar($0)), .value) },
        results: [.scalar(item.result)], range: range)
      var builder = Builder(function)
      var operands = function.parameters
      if lanes > 1 {
        operands = zip(operands, item.operands).map { operand, type in
          let one = builder.value(
            .constant(Constant(type, bits: 1)), type: .scalar(type, lanes: lanes), range: range)
          return builder.value(
            .insert(lane: 2), [one, operand], type: .scalar(type, lanes: lanes), range: range)
        }
      }
      var result = builder.value(
        item.operation, operands, type: .scalar(item.result, lanes: lanes), range: range)
      if lanes > 1 {
        result = builder.value(
          .extract(lane: 2), [result], type: .scalar(item.result), range: range)
      }
      builder.return([result], range: range)
      _ = module.functions.add(builder.function)
    }
    return module
  }

  private func check(_ cases: [Case], lanes: Int, _ options: NativeOptions) throws {
    let kernel = try Kernel(Self.module(cases, lanes: lanes), options: options)
    for item in cases {
      var wrong = 0
      for arguments in Self.arguments(item.operands) {
        guard let expected = item.expected(arguments) else { continue }
        let outcome = try kernel.call(item.name, arguments.map(\.bits), results: 1)
        let found = Constant(item.result, bits: outcome.words[0])
        if isSame(found, expected), outcome.words[0] == found.bits { continue }
        wrong += 1
        if wrong > 3 { break }
        Issue.record(
          """
          \(item.name) \(arguments.map(\.text)), \(lanes) lanes, \(options.optimization): \
          \(found.text) instead of \(expected.text)
          """)
      }
    }
  }

  /// Whether the bits are the same, or both are NaN.
  private func isSame(_ left: Constant, _ right: Constant) -> Bool {
    if left == right { return true }
    func isNaN(_ number: Constant) -> Bool {
      switch number.type {
      case .float16: Float16(bitPattern: UInt16(number.bits)).isNaN
      case .float: Float(bitPattern: UInt32(number.bits)).isNaN
      case .double: Double(bitPattern: number.bits).isNaN
      default: false
      }
    }
    return isNaN(left) && isNaN(right)
  }

  private static let variants: [(Int, NativeOptions.Optimization)] = [
    (1, .none), (1, .standard), (4, .standard), (16, .none),
  ]

  @Test(arguments: ScalarType.allCases) func primitives(_ type: ScalarType) throws {
    let cases = Primitive.allCases.filter { $0.typeRule.allows(type) }.map { primitive in
      var operands = Array(repeating: type, count: primitive.arity)
      if primitive == .select { operands[0] = .bool }
      return Case(
        name: primitive.name, operands: operands, result: primitive.isPredicate ? .bool : type,
        operation: .primitive(primitive)
      ) { arguments in
        // Of two array lengths only those that are not negative are allowed.
        if primitive == .inBounds, arguments[1].signed < 0 { return nil }
        return Evaluation.primitive(primitive, arguments)
      }
    }
    for (lanes, optimization) in Self.variants {
      try check(cases, lanes: lanes, NativeOptions(optimization: optimization))
    }
  }

  @Test(arguments: ScalarType.allCases) func conversions(_ type: ScalarType) throws {
    var cases: [Case] = []
    for target in ScalarType.allCases where target != .bool || type == .bool {
      cases.append(
        Case(
          name: "convert_\(target.name)", operands: [type], result: target, operation: .convert
        ) { Evaluation.convert($0[0], to: target) })
      if target.bitWidth == type.bitWidth {
        cases.append(
          Case(
            name: "bitcast_\(target.name)", operands: [type], result: target, operation: .bitcast
          ) { Evaluation.bitcast($0[0], to: target) })
      }
      if target.isInteger, type != .bool {
        cases.append(
          Case(
            name: "fits_\(target.name)", operands: [type], result: .bool,
            operation: .fits(target)
          ) { Evaluation.fits($0[0], in: target) })
      }
    }
    for (lanes, optimization) in Self.variants {
      try check(cases, lanes: lanes, NativeOptions(optimization: optimization))
    }
  }

  @Test(arguments: [ScalarType.float, .double]) func externals(_ type: ScalarType) throws {
    let cases = ExternalFunction.allCases.map { function in
      Case(
        name: function.rawValue, operands: Array(repeating: type, count: function.arity),
        result: type, operation: .external(function)
      ) { CLibrary.call(function, $0) }
    }
    try check(cases, lanes: 1, NativeOptions())
    try check(cases, lanes: 4, NativeOptions())
  }

  @Test func lookUps() throws {
    let cases = LookUpTable.allCases.flatMap { table in
      (0..<table.columns).map { column in
        Case(
          name: "\(table.rawValue)_\(column)", operands: [table.index], result: table.element,
          operation: .lookUp(table, column: column)
        ) { numbers in
          let row = Int(numbers[0].bits % UInt64(table.rows))
          let start = NativeFunctions.address(of: table)
          let index = row * table.columns + column
          let bits: UInt64 =
            table.element == .double
            ? start.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
            : UInt64(start.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
          return Constant(table.element, bits: bits)
        }
      }
    }
    for (lanes, optimization) in Self.variants + [(8, .standard)] {
      try check(cases, lanes: lanes, NativeOptions(optimization: optimization))
    }
  }
}

/// A small random-number generator with a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
