import Apus
import Testing

/// Kernels from text as ordinary functions.
@Suite struct TextKernelTests {
  private static let kernels = Result {
    try Kernels(
      source: """
        func axpy(_ a: Float, _ x: [Float], _ y: [Float]) -> [Float] {
          var result = y
          for i in x.indices { result[i] += a * x[i] }
          return result
        }
        func scale(_ a: Double, _ x: inout [Double]) { for i in x.indices { x[i] *= a } }
        func extremes(_ x: [Double]) -> (low: Double, high: Double) {
          var high = x[0]
          for v in x { high = max(high, v) }
          return (lowest(x), high)
        }
        func lowest(_ x: [Double]) -> Double {
          var result = x[0]
          for v in x { result = min(result, v) }
          return result
        }
        func split(_ x: [Double], at n: Int) -> ([Double], Int) {
          var head = [Double](repeating: 0, count: n)
          for i in 0..<n { head[i] = x[i] }
          return (head, x.count - n)
        }
        func half(_ x: Double) -> Double { x / 2 }
        func half(_ x: Int) -> Int { x / 2 }
        func trace(_ m: Matrix<Double>) -> Double {
          var sum = 0.0
          for i in 0..<m.rows { sum += m[i, i] }
          return sum
        }
        func endless() -> Int {
          var i = 0
          while i >= 0 { i = i &+ 1 & 1023 }
          return i
        }
        func exchange(_ x: inout [Double], _ n: inout Int, _ m: inout Int) {
          n += 1
          m += x.count
        }
        func same<T: Numeric>(_ x: T) -> T { x }
        """)
  }

  @Test func functions() throws {
    let axpy = try Self.kernels.get().function(
      "axpy", as: ((Float, [Float], [Float]) throws -> [Float]).self)
    #expect(try axpy(2, [1, 2], [10, 20]) == [12, 24])
    let trace = try Self.kernels.get().function(
      "trace", as: ((Matrix<Double>) throws(KernelError) -> Double).self, engine: .interpreter)
    #expect(try trace(Matrix([[1, 2], [3, 4]])) == 5)
  }

  @Test func severalResultsAndNone() throws {
    let split = try Self.kernels.get().function(
      "split", as: (([Double], Int) throws -> ([Double], Int)).self)
    let (head, rest) = try split([1, 2, 3], 2)
    #expect(head == [1, 2] && rest == 1)
    let extremes = try Self.kernels.get().function(
      "extremes", as: (([Double]) throws(KernelError) -> (Double, Double)).self)
    #expect(try extremes([3, -1, 2]) == (-1, 3))
    let scale = try Self.kernels.get().function(
      "scale", as: ((Double, Inout<[Double]>) throws -> Void).self)
    var x = [1.0, 2]
    try withUnsafeMutablePointer(to: &x) { try scale(3, Inout($0)) }
    #expect(x == [3, 6])
  }

  /// What one argument changes the other would not see.
  @Test func oneVariableAsTwoArguments() throws {
    let exchange = try Self.kernels.get().function(
      "exchange", as: ((Inout<[Double]>, Inout<Int>, Inout<Int>) throws -> Void).self)
    var (x, n, m) = ([1.0, 2], 1, 1)
    let error = #expect(throws: KernelError.self) {
      try withUnsafeMutablePointer(to: &x) { x in
        try withUnsafeMutablePointer(to: &n) { try exchange(Inout(x), Inout($0), Inout($0)) }
      }
    }
    #expect(
      error?.message == "a variable that 'exchange' changes is also another of its arguments")
    try withUnsafeMutablePointer(to: &x) { x in
      try withUnsafeMutablePointer(to: &n) { n in
        try withUnsafeMutablePointer(to: &m) { try exchange(Inout(x), Inout(n), Inout($0)) }
      }
    }
    #expect(n == 2 && m == 3)
  }

  @Test func overloads() throws {
    let half = try Self.kernels.get().function("half", as: ((Int) throws -> Int).self)
    #expect(try half(7) == 3)
    let other = try Self.kernels.get().function("half", as: ((Double) throws -> Double).self)
    #expect(try other(7) == 3.5)
  }

  @Test func mistakes() throws {
    func message<F>(_ make: () throws -> F) -> String {
      do {
        _ = try make()
        return ""
      } catch { return "\(error)" }
    }
    #expect(
      message {
        try Self.kernels.get().function(
          "axpy", as: ((Float, [Float], Inout<[Float]>) throws -> Void).self)
      } == "'axpy' is '(Float, [Float], [Float]) -> [Float]', not '(Float, [Float], inout [Float])'"
    )
    #expect(
      message { try Self.kernels.get().function("scale", as: ((Double) throws -> Double).self) }
        == "'scale' is '(Double, inout [Double])', not '(Double) -> Double'")
    #expect(
      message { try Self.kernels.get().function("half", as: ((Float) throws -> Float).self) }
        == "'half' is '(Double) -> Double' and '(Int) -> Int', not '(Float) -> Float'")
    #expect(
      message { try Self.kernels.get().function("same", as: ((Int) throws -> Int).self) }
        == "'same' is generic; only other kernels can call it")
    let few = try Kernels(source: "func f() -> Int { 1 }\nfunc g() -> Int { 2 }")
    #expect(
      message { try few.function("h", as: (() throws -> Int).self) }
        == "there is no kernel 'h'; there are 'f', 'g'")
  }

  @Test func limits() throws {
    for engine in [Engine.jit, .interpreter] {
      let endless = try Self.kernels.get().function(
        "endless", as: (() throws(KernelError) -> Int).self, engine: engine,
        limits: KernelLimits(time: 0.05))
      do throws(KernelError) {
        _ = try endless()
        Issue.record("it ended")
      } catch { #expect(error.kind == .time) }
    }
    #expect(KernelLimits.untrusted.time == 1)
    #expect(KernelLimits(time: .milliseconds(250)) == KernelLimits(time: 0.25))
    _ = try Self.kernels.get()["half(_:)"]?.call(
      ["x": KernelValue(1)], limits: KernelLimits(time: .nan))
  }

  @Test func diagnosticsAsValues() throws {
    do {
      _ = try Kernels(source: "func f(x: Double) -> Double {\n  sinn(x)\n}", name: "text.swift")
      Issue.record("no error")
    } catch {
      let found = try #require(error.diagnostics.first)
      #expect(error.diagnostics.count == 1)
      #expect(found.severity == .error && found.identifier == "not-in-scope")
      #expect(found.message == "cannot find 'sinn' in scope")
      #expect(found.description == "text.swift:2:3: error: cannot find 'sinn' in scope")
      #expect(found.place.endColumn == 7 && found.place.offsets == 32..<36)
      let note = try #require(found.notes.first)
      #expect(note.message == "did you mean 'sin'?")
      #expect(note.fixIts.map(\.replacement) == ["sin"])
    }
  }
}
