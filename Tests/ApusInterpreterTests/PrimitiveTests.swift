import ApusIR
import ApusVocabulary
import Testing

@testable import ApusInterpreter

/// Every operation on numbers, on every type, against Swift's own operators.
struct PrimitiveTests {
  /// Bit patterns around everything that behaves differently.
  static func samples(_ type: ScalarType) -> [UInt64] {
    let patterns: [UInt64]
    switch type {
    case .bool: patterns = [0, 1]
    case .float16:
      patterns = [
        0, 0x8000, 0x3C00, 0xBC00, 0x0001, 0x7C00, 0xFC00, 0x7E00, 0x7BFF, 0x4248, 0x3800,
      ]
    case .float:
      let values: [Float] = [
        0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, .pi, 127, 128, -129, 255, 256, 65504, 2.1474836e9,
        9.2233715e18, 9.223372e18, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 1e30,
      ]
      patterns = values.map { UInt64($0.bitPattern) }
    case .double:
      let values: [Double] = [
        0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, .pi, 127.9, 128, -128.9, -129, 255.5, 256, 65504,
        65519, 2147483647.5, 2147483648, -0.9, 4294967295.5, 9.223372036854774e18, 0x1p63, -0x1p63,
        0x1p64, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 1e300,
      ]
      patterns = values.map(\.bitPattern)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64:
      let top: UInt64 = 1 << UInt64(type.bitWidth - 1)
      patterns = [0, 1, 2, 3, 7, 8, 31, 63, 100, top - 1, top, top + 1, .max, .max - 1, 0xA5]
    }
    return patterns.map { $0 & type.mask }
  }

  /// A function of one instruction, on one lane or on two, where the operands are parameters.
  static func module(
    _ operation: Operation, _ operands: [Type], _ result: Type
  ) -> Module {
    var module = Module(sources: SourceMapFixture.empty)
    let range = SourceMapFixture.range
    let signature = Signature(name: "f", parameters: [], result: .void)
    var builder = Builder(
      Function(
        name: "f", signature: signature, parameters: operands.map { (Value(type: $0), .value) },
        results: [result], range: range))
    let value = builder.value(
      operation, builder.function.parameters, type: result, range: range)
    builder.return([value], range: range)
    _ = module.functions.add(builder.function)
    return module
  }

  static func isEqual(_ left: UInt64, _ right: UInt64, _ type: ScalarType) -> Bool {
    if left == right { return true }
    return switch type {
    case .float16:
      Float16(register: left).isNaN && Float16(register: right).isNaN
    case .float: Float(register: left).isNaN && Float(register: right).isNaN
    case .double: Double(register: left).isNaN && Double(register: right).isNaN
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: false
    }
  }

  @Test(arguments: Primitive.allCases)
  func primitive(_ primitive: Primitive) throws {
    for type in ScalarType.allCases where primitive.typeRule.allows(type) {
      let result = primitive.resultType(of: .scalar(type))
      var operands = Array(repeating: Type.scalar(type), count: primitive.arity)
      if primitive == .select { operands[0] = .bool }
      let program = try Program(Self.module(.primitive(primitive), operands, result))
      for arguments in Self.tuples(operands.map(\.element)) {
        let constants = zip(operands, arguments).map { Constant($0.element, bits: $1) }
        let outcome = program.call(arguments: arguments.map { .scalar($0) })
        // Where the requirement does not hold, it is enough to come back.
        guard Self.isAllowed(primitive, constants),
          let expected = Evaluation.primitive(primitive, constants)
        else { continue }
        #expect(
          Self.isEqual(outcome.scalars[0], expected.bits, result.element),
          "\(primitive) \(type) \(constants)")
      }
    }
  }

  /// Two lanes give what one lane gives, twice.
  @Test(arguments: Primitive.allCases)
  func lanes(_ primitive: Primitive) throws {
    for type in ScalarType.allCases where primitive.typeRule.allows(type) {
      let vector = Type.scalar(type, lanes: 2)
      let result = primitive.resultType(of: vector)
      var operands = Array(repeating: vector, count: primitive.arity)
      if primitive == .select { operands[0] = .scalar(.bool, lanes: 2) }
      let program = try Program(Self.module(.primitive(primitive), operands, result))
      let samples = Self.samples(type)
      for (index, first) in samples.enumerated() {
        let second = samples[samples.count - 1 - index]
        var lanes = operands.map { _ in [first, second] }
        if operands.count > 1 { lanes[operands.count - 1] = [second, first] }
        if primitive == .select { lanes[0] = [1, 0] }
        let outcome = program.call(arguments: lanes.map { .lanes($0) }).lanes[0]
        for lane in 0..<2 {
          let constants = zip(operands, lanes).map { Constant($0.element, bits: $1[lane]) }
          guard Self.isAllowed(primitive, constants),
            let expected = Evaluation.primitive(primitive, constants)
          else { continue }
          #expect(
            Self.isEqual(outcome[lane], expected.bits, result.element),
            "\(primitive) \(type) \(constants)")
        }
      }
    }
  }

  @Test(arguments: ScalarType.allCases)
  func conversions(_ source: ScalarType) throws {
    for target in ScalarType.allCases {
      if target == .bool && source != .bool { continue }
      let convert = try Program(Self.module(.convert, [.scalar(source)], .scalar(target)))
      for bits in Self.samples(source) {
        let constant = Constant(source, bits: bits)
        let outcome = convert.call(nil, .scalar(bits))
        if let expected = Evaluation.convert(constant, to: target) {
          #expect(
            Self.isEqual(outcome.scalars[0], expected.bits, target), "\(constant) to \(target)")
        }
      }
    }
  }

  @Test(arguments: ScalarType.allCases)
  func bitcastsAndFits(_ source: ScalarType) throws {
    for target in ScalarType.allCases {
      if source.bitWidth == target.bitWidth {
        let cast = try Program(Self.module(.bitcast, [.scalar(source)], .scalar(target)))
        for bits in Self.samples(source) {
          #expect(cast.call(nil, .scalar(bits)).scalars[0] == bits)
        }
      }
      guard target.isInteger, source != .bool else { continue }
      let fits = try Program(Self.module(.fits(target), [.scalar(source)], .bool))
      for bits in Self.samples(source) {
        let constant = Constant(source, bits: bits)
        #expect(
          fits.call(nil, .scalar(bits)).scalars[0] == Evaluation.fits(constant, in: target)?.bits)
      }
    }
  }

  /// What a conversion or bitcast makes is canonical: it compares as its type does.
  @Test func canonicalForms() throws {
    let program = try Program(
      """
      entry func f(%a: i32, %b: f32, %c: i64) -> (bool, bool, i64, i64)
        as f(a: Int32, b: Float, c: Int) -> (Bool, Bool, Int, Int) {
        %u: u32 = bitcast %a
        %w: i64 = convert %u
        %m: u32 = constant 2147483648
        %0: bool = greaterEqual %u, %m
        %i: i32 = bitcast %b
        %z: i32 = constant 0
        %1: bool = less %i, %z
        %n: i8 = convert %c
        %v: i64 = convert %n
        return(%0, %1, %w, %v)
      }
      """)
    let outcome = program.call(
      nil, .scalar(0xFFFF_FFFF), .scalar(UInt64(Float(-1).bitPattern)), .int(200))
    #expect(outcome.ints == [1, 1, 0xFFFF_FFFF, -56])
  }

  @Test func externalFunctions() throws {
    for function in ExternalFunction.allCases {
      for type in [ScalarType.float, .double] {
        let operands = Array(repeating: Type.scalar(type), count: function.arity)
        _ = try Program(Self.module(.external(function), operands, .scalar(type)))
      }
    }
    let power = try Program(
      Self.module(.external(.pow), [.scalar(.double), .scalar(.double)], .scalar(.double)))
    #expect(power.call(nil, .double(2), .double(10)).doubles == [1024])
    let root = try Program(Self.module(.external(.cbrt), [.scalar(.float)], .scalar(.float)))
    #expect(
      root.call(nil, .scalar(UInt64(Float(27).bitPattern))).scalars == [
        UInt64(Float(3).bitPattern)
      ])
  }

  /// Row numbers are taken modulo the number of rows.
  @Test(arguments: LookUpTable.allCases) func lookUps(_ table: LookUpTable) throws {
    for column in 0..<table.columns {
      let program = try Program(
        Self.module(
          .lookUp(table, column: column), [.scalar(table.index)], .scalar(table.element)))
      for row in [0, 1, 300, table.rows - 1] {
        let values = [row, row + table.rows, row - table.rows].map {
          program.call(nil, .scalar(UInt64(bitPattern: Int64($0)))).scalars
        }
        #expect(values[0] == values[1] && values[0] == values[2])
      }
    }
    let first = try Program(
      Self.module(.lookUp(.erfcRow, column: 1), [.scalar(.uint64)], .scalar(.double)))
    // The slope at 0.
    #expect(abs(first.call(nil, .scalar(0)).doubles[0] + 2 / Double.pi.squareRoot()) < 1e-13)
  }

  /// An extent is not negative.
  private static func isAllowed(_ primitive: Primitive, _ operands: [Constant]) -> Bool {
    primitive != .inBounds || operands[1].signed >= 0
  }

  /// All combinations of samples of the types.
  private static func tuples(_ types: [ScalarType]) -> [[UInt64]] {
    types.reduce([[]]) { tuples, type in
      tuples.flatMap { tuple in samples(type).map { tuple + [$0] } }
    }
  }
}
