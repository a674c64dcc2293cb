#if arch(x86_64)
  import ApusElementary
  import ApusPrelude
  import ApusPreludeV3
  import ApusRuntime
  import Testing

  /// The build of the elementary functions for all processors against the one for those with AVX2.
  @Suite(.enabled(if: apus_processor_is_v3() != 0))
  struct PreludeVariantTests {
    typealias OfDoubles = @convention(c) (Double, Double) -> Double
    typealias OfFloats = @convention(c) (Float, Float) -> Float

    /// Special numbers, numbers from where the functions are not constant, and random patterns.
    static let numbers: [Double] = {
      let special: [Double] = [
        0, 1, 0.5, 1.5, 2, 3, 10, 170.6, 709.7, 745.1, 1e22, 0x1p-1074, 0x1p-1022, 0x1p-149,
        0x1p-126, 1e300, .infinity, .nan,
      ]
      var generator = SystemRandomNumberGenerator()
      let near = (0..<1500).map { _ in Double.random(in: -40...40, using: &generator) }
      let any = (0..<1500).map { _ in Double(bitPattern: generator.next()) }
      return special + special.map { -$0 } + near + any
    }()

    @Test("Both builds give the same bits", arguments: ApusPrelude.preludeFunctions().indices)
    func sameBits(index: Int) {
      let plain = ApusPrelude.preludeFunctions()[index]
      let wide = ApusPreludeV3.preludeFunctions()[index]
      #expect(plain.name == wide.name)
      // A function of one argument ignores the second.
      let doubles = [plain, wide].map { unsafeBitCast($0.double, to: OfDoubles.self) }
      let floats = [plain, wide].map { unsafeBitCast($0.float, to: OfFloats.self) }
      for (x, y) in zip(Self.numbers, Self.numbers.dropFirst(7) + Self.numbers.prefix(7)) {
        let results = doubles.map { $0(x, y) }
        #expect(
          results[0].bitPattern == results[1].bitPattern || results.allSatisfy(\.isNaN),
          "\(plain.name)Double(\(x), \(y)): \(results)")
        let narrow = floats.map { $0(Float(x), Float(y)) }
        #expect(
          narrow[0].bitPattern == narrow[1].bitPattern || narrow.allSatisfy(\.isNaN),
          "\(plain.name)Float(\(Float(x)), \(Float(y))): \(narrow)")
      }
    }
  }
#endif
