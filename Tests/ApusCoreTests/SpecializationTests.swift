import ApusVocabulary
import Testing

@testable import ApusCore

/// Versions of kernels in which parameters are constants.
struct SpecializationTests {
  private static let source = """
    func power(_ x: Vector<Double>, n: Int) -> Vector<Double> {
      var y = x
      for i in 0..<x.count {
        var product = 1.0
        for _ in 0..<n { product *= x[i] }
        y[i] = product
      }
      return y
    }

    func polynomial(x: [Double], c: [Double], degree: Int, y: inout [Double]) {
      precondition(degree < 9, "too high a degree")
      for i in x.indices {
        var sum = c[degree]
        for k in 0..<degree { sum = sum * x[i] + c[degree - 1 - k] }
        y[i] = sum
      }
    }

    func mixed(
      a: Double, isNegative: Bool, k: Int8, pair: (Float, Int), z: Complex<Double>, x: inout Int
    ) -> (Double, Complex<Double>) {
      x += Int(k) + pair.1
      return (isNegative ? -a * Double(pair.0) : a, z * z)
    }

    func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }
    """

  private static func kernel(_ name: String) throws -> Kernel {
    let kernels = try Kernels(source: source)
    return try #require(kernels[name])
  }

  /// A version and the general kernel give the same, in both engines and before and after the
  /// passes.
  private static func check(
    _ kernel: Kernel, fixed: [String: KernelValue], _ rest: [String: KernelValue],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let all = fixed.merging(rest) { value, _ in value }
    let version = try kernel.specialized(fixed)
    #expect(
      version.parameters.map(\.name)
        == kernel.parameters.map(\.name).filter { fixed[$0] == nil },
      sourceLocation: sourceLocation)
    for engine in Engine.allCases {
      for isOptimized in [true, false] where isOptimized || engine == .interpreter {
        let outcomes = try [(kernel, all), (version, rest)].map { kernel, arguments in
          let call = try PreparedCall(
            kernel, arguments: arguments, engine: engine, isOptimized: isOptimized,
            limits: KernelLimits())
          return Self.outcome(of: call)
        }
        switch (outcomes[0], outcomes[1]) {
        case (.success(let general), .success(let special)):
          #expect(
            general.isIdentical(to: special), "\(engine): \(general), \(special)",
            sourceLocation: sourceLocation)
        case (.failure(let general), .failure(let special)):
          #expect("\(general)" == "\(special)", sourceLocation: sourceLocation)
        case (.success, .failure(let error)), (.failure(let error), .success):
          Issue.record(
            "\(engine): only one of both throws: \(error)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  private static func outcome(of call: PreparedCall) -> Result<KernelResults, any Error> {
    Result {
      try call.run()
      return try call.results()
    }
  }

  @Test(arguments: [0, 1, 3, 8, 33]) func resultsAreTheSame(n: Int) throws {
    let x = (0..<67).map { Double($0) * 0.37 - 5 }
    try Self.check(
      Self.kernel("power"), fixed: ["n": KernelValue(n)],
      ["x": .array(AnyArray(x))])
    let c = (0...n).map { 1 / Double($0 + 1) }
    try Self.check(
      Self.kernel("polynomial"), fixed: ["degree": KernelValue(n)],
      ["x": KernelValue(x), "c": KernelValue(c), "y": KernelValue(x)])
  }

  /// Indices that are out of bounds, overflow, a condition that does not hold, a range upside down.
  @Test func faultsAreTheSame() throws {
    let polynomial = try Self.kernel("polynomial")
    for degree in [2, 9, -1] {
      try Self.check(
        polynomial, fixed: ["degree": KernelValue(degree)],
        [
          "x": KernelValue([1.0, 2.0]), "c": KernelValue([1.0, 2.0]), "y": KernelValue([0.0, 0.0]),
        ])
    }
    try Self.check(Self.kernel("factorial"), fixed: ["n": KernelValue(20)], [:])
    try Self.check(Self.kernel("factorial"), fixed: ["n": KernelValue(21)], [:])
  }

  @Test func everyKindOfNumberCanBeFixed() throws {
    let values: [String: KernelValue] = [
      "a": KernelValue(-0.1), "isNegative": KernelValue(true), "k": KernelValue(Int8(-3)),
      "pair": .tuple([(nil, KernelValue(Float(0.5))), (nil, KernelValue(7))]),
      "z": KernelValue(Complex(1.5, -2)),
    ]
    let kernel = try Self.kernel("mixed")
    let rest = ["x": KernelValue(3)]
    try Self.check(kernel, fixed: values, rest)
    for name in values.keys {
      try Self.check(
        kernel, fixed: values.filter { $0.key == name },
        rest.merging(values.filter { $0.key != name }) { value, _ in value })
    }
    let version = try kernel.specialized(values)
    #expect(version.fixedArguments.map(\.name) == ["a", "isNegative", "k", "pair", "z"])
    #expect(
      version.fixedArguments.map(\.value.description)
        == ["-0.1", "true", "-3", "(0.5, 7)", "1.5-2.0i"])
  }

  @Test func labelsNameParameters() throws {
    let kernel = try Self.kernel("mixed")
    let version = try kernel.specialized(a: 2.5, isNegative: true).specialized(k: Int8(1))
    #expect(version.parameters.map(\.name) == ["pair", "z", "x"])
    #expect(version.declaration.hasPrefix("func mixed(pair: (Float, Int), z:"))
    let again = try kernel.specialized(["k": KernelValue(Int8(1))])
      .specialized(["a": KernelValue(2.5), "isNegative": KernelValue(true)])
    #expect(again.fixed == version.fixed)
  }

  /// A version is compiled once; the general one stays.
  @Test func versionsAreKept() throws {
    let kernel = try Self.kernel("power")
    func code(_ kernel: Kernel) throws -> ObjectIdentifier {
      ObjectIdentifier(try kernel.program.executable(for: kernel, engine: .interpreter))
    }
    let three = try code(kernel.specialized(n: 3))
    #expect(try code(kernel.specialized(n: 3)) == three)
    #expect(try code(kernel.specialized(n: 4)) != three)
    #expect(try code(kernel) != three)
    #expect(kernel.parameters.map(\.name) == ["x", "n"])
  }

  /// The loop over the degree is gone, and so are its checks on `degree`.
  @Test func loopsAreWrittenOut() throws {
    let kernel = try Self.kernel("power")
    func count(_ text: String, in kernel: Kernel) throws -> Int {
      try kernel.text(as: .optimizedIR).split(separator: "\n").count { $0.contains(text) }
    }
    #expect(try count(" = mul ", in: kernel.specialized(n: 5)) == 4)
    #expect(try kernel.specialized(n: 5).text(as: .ir).contains("power<n: 5>"))
    #expect(try count("poll", in: kernel) > count("poll", in: kernel.specialized(n: 5)))
  }

  @Test func mistakesAreNamed() throws {
    let power = try Self.kernel("power")
    let mixed = try Self.kernel("mixed")
    func expect(_ message: String, _ body: () throws -> Kernel) {
      #expect(throws: ArgumentError.self) { try body() }
      do { _ = try body() } catch { #expect("\(error)" == message) }
    }
    expect("'power' has no parameter 'm'; its parameters: x, n") { try power.specialized(m: 3) }
    expect(
      "'x' of 'power' is 'Vector<Double>'; kernels can be specialised on numbers, Bools and "
        + "tuples of them, not on arrays"
    ) { try power.specialized(["x": KernelValue([1.0])]) }
    expect("argument 'n' expects 'Int', found Double; write 'Int(3.0)'") {
      try power.specialized(n: 3.0)
    }
    expect("argument 'a' expects 'Double', found Int; write 'Double(3)'") {
      try mixed.specialized(a: 3)
    }
    expect("argument 'isNegative' expects 'Bool', found Int") {
      try mixed.specialized(isNegative: 1)
    }
    expect("argument 'n' is given twice") { try power.specialized(n: 3, n: 3) }
    expect("specialized(3) does not say which parameter is meant") { try power.specialized(3) }
    expect("'x' of 'mixed' is inout; kernels cannot be specialised on what they change") {
      try mixed.specialized(x: 3)
    }
    expect("'n' of 'power' is fixed at 3 already") { try power.specialized(n: 3).specialized(n: 4) }
    #expect(throws: ArgumentError.self) {
      try power.specialized(n: 3).call(["x": KernelValue([1.0]), "n": KernelValue(3)])
    }
  }
}

extension KernelResults: CustomStringConvertible {
  /// The result and the variables, to be compared as text.
  public var description: String { "\(result) \(inouts)" }
}
