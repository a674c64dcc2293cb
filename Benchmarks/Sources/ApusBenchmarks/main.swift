import ApusCore
import Glibc

/// Pseudo-random numbers, the same in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The comparisons with C, and what compiling and interpreting take.
struct Benchmarks {
  let peer: CPeer
  let kernels: Kernels
  let rounds: Int
  var generator = Generator()

  init(rounds: Int) throws {
    peer = try CPeer(path: ".build/peers/kernels.so")
    kernels = try Kernels(contentsOf: ["Kernels/kernels.swift"])
    self.rounds = rounds
  }

  func kernel(_ name: String) throws -> Kernel {
    guard let kernel = kernels[name] else { throw BenchmarkError("no kernel '\(name)'") }
    return kernel
  }

  mutating func saxpy(count: Int, calls: Int) throws -> Comparison {
    let x = (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
    let y = (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
    let call = try PreparedCall(
      kernel("saxpy"),
      arguments: ["a": .init(Float(1e-6)), "x": .init(x), "y": .init(y)])
    let (peerX, peerY) = (PeerBuffer(x), PeerBuffer(y))
    return try Comparison(
      "saxpy, Float, \(count)", rounds: rounds, calls: calls,
      apus: { _ = try call.timedRuns($0) },
      peer: { for _ in 0..<$0 { peer.saxpy(1e-6, peerX.start, peerY.start, count) } })
  }

  mutating func integerDot(count: Int, calls: Int) throws -> Comparison {
    let x = (0..<count).map { _ in Int.random(in: 0..<(1 << 20), using: &generator) }
    let y = (0..<count).map { _ in Int.random(in: 0..<(1 << 20), using: &generator) }
    let call = try PreparedCall(
      kernel("integerDot"), arguments: ["x": .init(x), "y": .init(y)])
    let (peerX, peerY) = (PeerBuffer(x), PeerBuffer(y))
    var sum = 0
    defer { withExtendedLifetime(sum) {} }
    return try Comparison(
      "integer sum of products, checked, \(count)", rounds: rounds, calls: calls,
      apus: { _ = try call.timedRuns($0) },
      peer: { for _ in 0..<$0 { sum &+= peer.integerDot(peerX.start, peerY.start, count) } })
  }

  mutating func horner(count: Int, calls: Int) throws -> Comparison {
    let x = (0..<count).map { _ in Double.random(in: -1...1, using: &generator) }
    let call = try PreparedCall(
      kernel("horner"), arguments: ["x": .init(x), "y": .init(x)])
    let (peerX, peerY) = (PeerBuffer(x), PeerBuffer(x))
    return try Comparison(
      "polynomial of degree 8, Double, \(count)", rounds: rounds, calls: calls,
      apus: { _ = try call.timedRuns($0) },
      peer: { for _ in 0..<$0 { peer.horner(peerX.start, peerY.start, count) } })
  }

  /// Both call the same OpenBLAS, which Apus has set to one thread.
  mutating func matrixProduct(rows: Int, calls: Int) throws -> Comparison {
    let a = (0..<rows * rows).map { _ in Double.random(in: -1...1, using: &generator) }
    let b = (0..<rows * rows).map { _ in Double.random(in: -1...1, using: &generator) }
    func matrix(_ elements: [Double]) throws -> KernelValue {
      KernelValue(try Matrix(elements, shape: [rows, rows]))
    }
    let call = try PreparedCall(
      kernel("matrixProduct"), arguments: ["a": matrix(a), "b": matrix(b)])
    try call.run()
    let (peerA, peerB, peerC) = (PeerBuffer(a), PeerBuffer(b), PeerBuffer(a))
    return try Comparison(
      "matmul, Double, \(rows) × \(rows)", rounds: rounds, calls: calls,
      apus: { _ = try call.timedRuns($0) },
      peer: {
        for _ in 0..<$0 { peer.matrixProduct(peerA.start, peerB.start, peerC.start, rows) }
      })
  }

  /// The airports of the sample.
  func airports() throws -> (comparison: Comparison, call: (Engine) throws -> PreparedCall) {
    let file = try CSVFile("../Samples/Data/airports.csv")
    let latitude = try file.vector("latitude", of: Double.self)
    let longitude = try file.vector("longitude", of: Double.self)
    let kernels = try Kernels(contentsOf: ["../Samples/3-airports/kernel.swift"])
    guard let kernel = kernels.all.first else { throw BenchmarkError("no kernel for airports") }
    let make = { (engine: Engine) in
      try PreparedCall(
        kernel, arguments: ["latitude": .init(latitude), "longitude": .init(longitude)],
        engine: engine)
    }
    let call = try make(.jit)
    let n = latitude.count
    let inputs = (PeerBuffer([Double](latitude)), PeerBuffer([Double](longitude)))
    let nearest = PeerBuffer([Int](repeating: 0, count: n))
    let outputs = (0..<4).map { _ in PeerBuffer([Double](repeating: 0, count: n)) }
    let comparison = try Comparison(
      "nearest of \(n) airports", rounds: max(5, rounds / 4), calls: 1,
      apus: { _ in try call.run() },
      peer: { _ in
        _ = peer.nearestNeighbours(
          inputs.0.start, inputs.1.start, nearest.start, outputs[0].start, outputs[1].start,
          outputs[2].start, outputs[3].start, n)
      })
    return (comparison, make)
  }

  /// What compiling the twenty-line kernel takes, from text to callable, in a warm process.
  func compileTimes() throws -> [CompileTimes] {
    let bytes = try readText("Kernels/kernels.swift")
    let start = bytes.range(ofFirst: "func momentsOfDifferences")
    let source = String(bytes[start...])
    return try (0..<51).map { _ in
      let kernels = try Kernels(source: source)
      guard let kernel = kernels.all.first else { throw BenchmarkError("nothing to compile") }
      return try kernel.prepare()
    }
  }

  /// How many times faster native code is than the interpreter.
  mutating func speedUp() throws -> Double {
    let x = (0..<16_384).map { _ in Double.random(in: -1...1, using: &generator) }
    let times = try Engine.allCases.map { engine in
      let call = try PreparedCall(
        kernel("horner"), arguments: ["x": .init(x), "y": .init(x)], engine: engine)
      let calls = engine == .jit ? 1000 : 10
      return median(try (0..<9).map { _ in try call.timedRuns(calls) / Double(calls) })
    }
    return times[1] / times[0]
  }
}

/// Reads a file of text.
func readText(_ path: String) throws -> String {
  guard let file = fopen(path, "r") else { throw BenchmarkError("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self)
}

extension String {
  /// Where `text` first stands; the end if nowhere.
  fileprivate func range(ofFirst text: String) -> Index {
    var index = startIndex
    while index < endIndex, !self[index...].hasPrefix(text) { index = self.index(after: index) }
    return index
  }
}

do {
  if CommandLine.arguments.contains("--interpreter") {
    print(InterpreterSpeed(folder: "../Tests/Kernels").report)
    exit(0)
  }
  if CommandLine.arguments.contains("--functions") {
    print(try Benchmarks(rounds: 41).functionCompileTimes())
    exit(0)
  }
  let isQuick = CommandLine.arguments.contains("--quick")
  var benchmarks = try Benchmarks(rounds: isQuick ? 11 : 41)
  print("| kernel | Apus (default: checked, strict) | C, clang-15 -O3 | ratio |")
  print("|---|---|---|---|")
  print(try benchmarks.saxpy(count: 16_384, calls: 2000).row)
  print(try benchmarks.saxpy(count: 10_000_000, calls: 3).row)
  print(try benchmarks.integerDot(count: 16_384, calls: 500).row)
  print(try benchmarks.horner(count: 16_384, calls: 500).row)
  print(try benchmarks.expression(count: 16_384, calls: 500).row)
  print(try benchmarks.expression(count: 10_000_000, calls: 3).row)
  print(try benchmarks.newExpression(count: 10_000_000, calls: 3).row)
  print(try benchmarks.matrixProduct(rows: 1000, calls: 2).row)
  let airports = try benchmarks.airports()
  print(airports.comparison.row)
  let interpreted = try airports.call(.interpreter).timedRuns()
  print("\nairports, interpreter / native code: \(fixed(interpreted / airports.comparison.apus))")
  print("polynomial, interpreter / native code: \(fixed(try benchmarks.speedUp()))")
  print(InterpreterSpeed(folder: "../Tests/Kernels").report)
  let times = try benchmarks.compileTimes()
  let totals = times.map(\.total).sorted()
  let llvm = times.map { $0.seconds(of: ["LLVM passes", "code generation"]) }
  let ratio = median(zip(times, llvm).map { $0.total / $1 })
  print(
    """
    compiling a kernel of 20 lines: median \(fixed(totals[25] * 1e3)) ms, \
    best \(fixed(totals[0] * 1e3)) ms; \(fixed(ratio)) × LLVM's passes and code generation
    """)
  for phase in times[25].phases { print("  \(phase.name): \(fixed(phase.seconds * 1e3)) ms") }
} catch {
  print("error: \(error)")
  exit(1)
}
