import ApusDiagnostics
import ApusSyntax
import Testing

/// Whatever the text is, it is parsed, and what is said about it can be shown.
@Suite struct FuzzTests {
  /// Kernels with every construct.
  private static let samples = [
    """
    import Foundation
    let g: Double = 9.81, big = 0xFF_FFp-3
    @inline(__always) func axpy(a: Float, _ x: [Float], into y: inout [Float]) throws -> (Int, r: Int) {
      precondition(x.count == y.count, "counts \\"differ\\"\\n")
      outer: for i in 0..<x.count where i % 2 == 0 {
        y[i] += a * x[i] &+ 3 << 2 ^ ~5
        if i > 3, x[i] < -128 || !b && c { continue outer } else if i == 2 { break } else { y = x }
      }
      let (u, _): (Double, Int) = (1, .max), z = try foo(&y, b: i...)
      var m = Matrix<Double>(zeros: 3, 4), q = [[Double]](repeating: [], count: 3)
      m[..., 2] = m[1..<n-1, ...]; (u, v) = (v, u)
      let t = switch (a, b) { case (0, let k) where k > 3: 1
        case let (x, 2), (1...3, _): -5.magnitude
        default: pair.0.1 }
      repeat { i += 1 } while i < 3
      guard x.isEmpty else { return (1, r: 2) }
      return x.map { $0 + 1 }.reduce(0, +) + x.sorted { (a: Int, b) -> Bool in a < b }
    }
    """,
    """
    #if DEBUG
    struct A { var x: Int? = nil }
    #endif
    func f<T: Real, let n: Int>(_ g: @escaping (Double) -> [T]) where T == Double {
      do { try! h() } catch { throw E() }
      for var i = 0; i < 3; i++ { défer { "\\(x)" } } /* /* */
      if let x = y!.z?[1] ?? w as? [Int: Int] { `in` = \\.a.b }
    }
    """,
  ]

  /// Parses and renders `bytes`; the ranges that were reported have to lie in the text.
  private func exercise(_ bytes: [UInt8]) {
    let source = SourceText(name: "k.swift", utf8: bytes)
    var diagnostics = Diagnostics()
    let tree = SyntaxTree(parsing: source, diagnostics: &diagnostics)
    let renderer = DiagnosticRenderer(sources: SourceMap(source))
    #expect(!tree.dump.isEmpty || tree.items.isEmpty)
    #expect(renderer.render(diagnostics).isEmpty == diagnostics.isEmpty)
    _ = renderer.renderJSON(diagnostics)
    for diagnostic in diagnostics.sorted {
      #expect(diagnostic.range.lower <= diagnostic.range.upper)
      #expect(Int(diagnostic.range.upper) <= bytes.count + 1)
    }
  }

  @Test(arguments: samples) func truncations(sample: String) {
    let bytes = Array(sample.utf8)
    for count in 0...bytes.count {
      exercise(Array(bytes[..<count]))
      exercise(Array(bytes[count...]))
    }
  }

  @Test(arguments: samples) func mutations(sample: String) {
    let bytes = Array(sample.utf8)
    let alphabet =
      Array("(){}[]<>.,:;=+-!?&#@$\\\"`_0x1e \n\tlet if in case\u{E9}".utf8) + [0, 0xFF]
    var random = SplitMix64(state: 0x5EED)
    for _ in 0..<1500 {
      var mutated = bytes
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(mutated.count))
        let byte = alphabet[Int(random.next() % UInt64(alphabet.count))]
        switch random.next() % 4 {
        case 0: mutated[place] = byte
        case 1: mutated.insert(byte, at: place)
        case 2: mutated.remove(at: place)
        case _:
          let end = min(mutated.count, place + Int(random.next() % 16))
          mutated.insert(contentsOf: mutated[place..<end], at: place)
        }
        if mutated.isEmpty { break }
      }
      exercise(mutated)
    }
  }

  @Test func noise() {
    var random = SplitMix64(state: 1)
    for _ in 0..<300 {
      exercise((0..<Int(random.next() % 200)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }
  }
}

/// A small generator of random numbers with a seed.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
