import ApusCore
import Glibc

extension Benchmarks {
  /// `2 a + 3 b c - √|a b|` against one loop in C with fast-math, both into memory that is there.
  mutating func expression(count: Int, calls: Int) throws -> Comparison {
    let x = (0..<3).map { _ in numbers(count) }
    let call = try PreparedCall(
      kernel("expression"),
      arguments: ["a": .init(x[0]), "b": .init(x[1]), "c": .init(x[2]), "y": .init(x[0])])
    let (a, b, c, y) = (
      PeerBuffer(x[0]), PeerBuffer(x[1]), PeerBuffer(x[2]), PeerBuffer(x[0])
    )
    return try Comparison(
      "2a + 3bc - √|ab|, Double, \(count)", rounds: rounds, calls: calls,
      apus: { _ = try call.timedRuns($0) },
      peer: { for _ in 0..<$0 { peer.expression(a.start, b.start, c.start, y.start, count) } })
  }

  /// The same, both into memory that they ask for in each call.
  mutating func newExpression(count: Int, calls: Int) throws -> Comparison {
    let x = (0..<3).map { _ in numbers(count) }
    let call = try PreparedCall(
      kernel("newExpression"), arguments: ["a": .init(x[0]), "b": .init(x[1]), "c": .init(x[2])])
    let (a, b, c) = (PeerBuffer(x[0]), PeerBuffer(x[1]), PeerBuffer(x[2]))
    return try Comparison(
      "the same as a new array, \(count)", rounds: rounds, calls: calls,
      apus: { for _ in 0..<$0 { try call.run() } },
      peer: { for _ in 0..<$0 { free(peer.newExpression(a.start, b.start, c.start, count)) } })
  }

  private mutating func numbers(_ count: Int) -> [Double] {
    (0..<count).map { _ in Double.random(in: -1...1, using: &generator) }
  }
}
