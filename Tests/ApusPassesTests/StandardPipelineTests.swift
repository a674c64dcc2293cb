import ApusDiagnostics
import ApusIR
import ApusSemantics
import Testing

@testable import ApusPasses

/// Every pass earns its place: what the standard pipeline makes of some kernel, it does not make
/// without that pass.
struct StandardPipelineTests {
  /// A kernel `f`, and how often operations occur in what becomes of it; `loops.load` counts the
  /// loads inside loops only.
  struct Row: Sendable, CustomTestStringConvertible {
    var pass: String
    var counts: [String: Int]
    var source: String

    init(_ pass: String, _ counts: [String: Int], _ source: String) {
      self.pass = pass
      self.counts = counts
      self.source = source
    }

    var testDescription: String { pass }
  }

  static let rows = [
    Row(
      "simplify", ["mul": 0, "add": 0],
      """
      func f(x: Int) -> Int {
        var product = 6
        product = product &* 7
        return x & (product &+ 1)
      }
      """),
    Row(
      "inlining", ["call": 0],
      """
      func g(x: Double) -> Double { x + 1 }
      func f(x: Double) -> Double { g(x: x) * g(x: 2 * x) }
      """),
    Row(
      "unrolling", ["for": 1, "mul": 3],
      """
      func f(x: inout [Double]) {
        for i in x.indices {
          var power = x[i]
          for _ in 0..<3 { power *= x[i] }
          x[i] = power
        }
      }
      """),
    Row(
      "commonSubexpressions", ["mul": 1, "sqrt": 1],
      """
      func f(x: Double, y: Double) -> Double { (x * y).squareRoot() + 1 / (x * y).squareRoot() }
      """),
    Row(
      "deadCode", ["mul": 0, "sqrt": 0],
      """
      func f(x: Double) -> Double {
        let y = (x * x).squareRoot()
        _ = y
        return x + 1
      }
      """),
    Row(
      "bufferization", ["arrayLiteral": 0, "allocate": 1],
      """
      func f(x: Double, i: Int) -> Double {
        let a = [x, 2.0, x]
        return a[i]
      }
      """),
    Row(
      "arrayLoops", ["generate": 0, "loops.store": 1],
      """
      func f(x: Vector<Double>) -> Vector<Double> { -x }
      """),
    Row(
      "arrayFusion", ["generate": 0, "allocate": 0],
      """
      func f(x: Vector<Double>, i: Int) -> Double {
        let y = x + 1
        return y[i]
      }
      """),
    Row(
      "routineOperands", ["allocate": 1, "for": 0],
      """
      func f(a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { matmul(a.transposed(), b) }
      """),
    Row(
      "copyElision", ["copy": 0],
      """
      func f(x: inout [Double], i: Int) -> Double {
        let y = x
        return y[i]
      }
      """),
    Row(
      "inoutForwarding", ["check": 1],
      """
      func g(x: inout [Double], n: Int) -> Double {
        for i in x.indices { x[i] += 1 }
        var y = [2.0, 3.0]
        return n > 0 ? g(x: &y, n: n - 1) : 4
      }
      func f(x: inout [Double], i: Int) -> Double {
        x[i] = 1
        let y = g(x: &x, n: 3)
        x[i] = 2
        return y
      }
      """),
    Row(
      "loopInvariantMotion", ["loops.sqrt": 0],
      """
      func f(x: inout [Double], y: Double) {
        for i in x.indices { x[i] *= y.squareRoot() }
      }
      """),
    Row(
      "checkElimination", ["check": 0],
      """
      func f(x: [Double]) -> Double {
        var sum = 0.0
        for i in 0..<x.count { sum += x[i] }
        return sum
      }
      """),
    Row(
      "loopInterchange", ["allocate": 1],
      """
      func f(x: Matrix<Double>, y: Matrix<Double>, z: inout Matrix<Double>) {
        for i in 0..<z.rows {
          for k in 0..<y.rows {
            for j in 0..<z.columns { z[i, j] += x[i, k] * y[k, j] }
          }
        }
      }
      """),
    Row(
      "loopLanes", ["iota": 1],
      """
      func f(x: [Double], y: inout [Double]) {
        for i in y.indices {
          var sum = 0.0
          for value in x { sum += value * Double(i) }
          y[i] = sum
        }
      }
      """),
    Row(
      "callBatches", ["allocate": 2],
      """
      func f(x: Matrix<Double>, y: inout Vector<Double>) {
        for i in 0..<x.rows {
          var sum = 0.0
          for j in 0..<x.columns { sum += x[i, j] }
          y += exp(sum) * x[i]
        }
      }
      """),
    Row(
      "loopVersioning", ["load": 2],
      """
      func f(x: [Double], n: Int) -> Double {
        var sum = 0.0
        for i in 0..<n { sum += x[i] }
        return sum
      }
      """),
    Row(
      "loopScans", ["scan": 1],
      """
      func f(x: [Int32], y: inout [Int32]) {
        var least = Int32.max
        for i in x.indices {
          least = min(least + 1, x[i])
          y[i] = least
        }
      }
      """),
    Row(
      "blockGuards", ["mulIsExact": 1, "mul": 2],
      """
      func f(x: [Int]) -> Int {
        var sum = 0
        for i in 0..<x.count { sum += x[i] * x[i] }
        return sum
      }
      """),
    Row(
      "updateBlocks", ["extract": 8, "inBounds": 1],
      """
      func f(x: [Float], counts: inout [Int]) {
        for value in x { counts[Int(value)] += 1 }
      }
      """),
    Row(
      "pollPlacement", ["loop": 1, "for": 1],
      """
      func f(x: inout [Double]) {
        for i in x.indices { x[i] *= 2 }
      }
      """),
    Row(
      "temporaryRelease", ["mark": 1, "release": 1],
      """
      func f(x: inout [Double], n: Int) {
        for i in x.indices {
          var row = [Double](repeating: 0, count: n)
          for j in row.indices { row[j] = x[i] }
          x[i] = row[i]
        }
      }
      """),
  ]

  /// Whoever adds a pass adds a row.
  @Test func everyPassHasARow() {
    let missing = Set(Pipeline.standard.passes.map(\.name)).subtracting(Self.rows.map(\.pass))
    #expect(missing.isEmpty, "no row for \(missing.sorted())")
  }

  @Test(arguments: rows) func pipelineNeeds(_ row: Row) throws {
    #expect(Pipeline.standard.passes.contains { $0.name == row.pass })
    let found = try counts(row, Pipeline.standard)
    #expect(found == row.counts)
    let without = try counts(row, Pipeline.standard.without(row.pass))
    #expect(without != row.counts, "nothing changes without \(row.pass)")
  }

  /// How often what a row counts occurs in what `pipeline` makes of its kernel.
  private func counts(_ row: Row, _ pipeline: Pipeline) throws -> [String: Int] {
    let compiled = compile([SourceText(name: row.pass, text: row.source)])
    let whole = try #require(compiled.module)
    let root = try #require(whole.functions.ids.first { whole.functions[$0].name == "f" })
    var (module, name) = whole.reduced(to: root)
    try pipeline.run(on: &module, verifying: true)
    let names = module.functions[name].operationNames
    return row.counts.reduce(into: [:]) { counts, count in
      counts[count.key] = names.count { $0 == count.key }
    }
  }
}

extension Function {
  /// The names of all operations as they print; for each inside a loop, `loops.` and its name too.
  fileprivate var operationNames: [String] {
    var names: [String] = []
    var pending = [(region: body, isInLoop: false)]
    while let (region, isInLoop) = pending.popLast() {
      for id in regions[region].instructions {
        let instruction = instructions[id]
        var name = instruction.operation.mnemonic
        if case .primitive(let primitive) = instruction.operation { name = primitive.name }
        names += isInLoop ? [name, "loops." + name] : [name]
        for inner in instruction.regions {
          pending.append((inner, isInLoop || instruction.operation.isLoop))
        }
      }
    }
    return names
  }
}
