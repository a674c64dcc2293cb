/// Makes kernels of nested loops at random, as text: what each iteration of the outer loop does is
/// its own affair, most of the time.
struct RandomNest {
  private var random: SeededGenerator
  private var budget = 9
  private var names = 0
  /// The inner loops around, from the outside in, and their indices.
  private var indices: [String] = []
  private var labels: [String] = []

  /// The text of `func f(n: Int, m: Int, x: [Double], z: [Int], y: inout [Double], w: inout [Int])`.
  static func source(seed: Int) -> String {
    var nest = RandomNest(random: SeededGenerator(seed: seed))
    let body = nest.statements(4, indent: "    ")
    return """
      func f(n: Int, m: Int, x: [Double], z: [Int], y: inout [Double], w: inout [Int]) {
        for i in 0..<n {
          var s = \(nest.pick(["x[i]", "0.5", "y[i]", "Double(i)"]))
          var t = 1.5
          var c = \(nest.pick(["0", "z[i]", "i"]))
      \(body)
          y[i] = s + t
          w[\(nest.pick(["i", "i", "i", "i + 1", "c"]))] = c
        }
      }
      """
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func statements(_ count: Int, indent: String) -> String {
    (0..<Int.random(in: 1...count, using: &random)).map { _ in statement(indent) }
      .joined(separator: "\n")
  }

  private mutating func statement(_ indent: String) -> String {
    budget -= 1
    let kind = Int.random(in: 0..<(budget > 0 ? 14 : 6), using: &random)
    switch kind {
    case 0, 1: return "\(indent)s = \(number()) \(pick(["+", "-", "*"])) \(number())"
    case 2:
      return "\(indent)t = \(pick(["s / t", "min(s, t)", "t + x[i]", "(t * t + 1).squareRoot()"]))"
    case 3: return "\(indent)c = c \(pick(["&+", "&+", "+", "&-"])) \(integer())"
    case 4: return "\(indent)c = \(integer()) \(pick(["/", "%"])) \(pick(["3", "7", "z[i]"]))"
    case 5: return "\(indent)y[i] = \(number())"
    case 6, 7:
      let otherwise =
        Bool.random(using: &random)
        ? " else {\n\(statements(2, indent: indent + "  "))\n\(indent)}" : ""
      return "\(indent)if \(condition()) {\n\(statements(2, indent: indent + "  "))\n"
        + "\(indent)}" + otherwise
    case 8, 9: return "\(indent)if \(condition()) { \(exit()) }"
    case 10: return loop("while \(condition()) && k< < \(integer())", counts: true, indent)
    case 11: return loop("while k< < \(pick(["4", "m", "c % 8", "i"]))", counts: true, indent)
    default: return loop("for k< in 0..<\(pick(["m", "3", "x.count", "n"]))", counts: false, indent)
    }
  }

  private mutating func loop(_ head: String, counts: Bool, _ indent: String) -> String {
    names += 1
    let (name, label) = ("k\(names)", "l\(names)")
    let head = head.replacing("k<", with: name)
    indices.append(name)
    labels.append(label)
    let body = statements(3, indent: indent + "  ")
    indices.removeLast()
    labels.removeLast()
    guard counts else { return "\(indent)\(label): \(head) {\n\(body)\n\(indent)}" }
    return "\(indent)var \(name) = 0\n\(indent)\(label): \(head) {\n"
      + "\(indent)  if \(name) > 9 { break }\n\(indent)  \(name) += 1\n\(body)\n\(indent)}"
  }

  private mutating func exit() -> String {
    guard let inner = labels.last else { return "continue" }
    return pick(["break \(inner)", "break \(inner)", "continue \(inner)", "continue \(labels[0])"])
  }

  private mutating func condition() -> String {
    pick([
      "s < t", "s * s > 2", "c % 2 == 0", "c > 3", "x[i] > 0", "\(integer()) < \(integer())",
      "t.isNaN", "m > 2", "i % 3 == 1", "s > 1 && c > 0", "s < 0 || i > m",
    ])
  }

  private mutating func number() -> String {
    pick(["s", "t", "x[i]", "Double(c)", "Double(\(integer()))", "x[\(integer())]", "y[i]", "0.25"])
  }

  private mutating func integer() -> String {
    pick(["c", "i", "m", "2", "z[i]", "w[i]"] + indices + indices)
  }
}
