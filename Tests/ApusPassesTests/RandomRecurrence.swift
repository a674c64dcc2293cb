/// Makes kernels at random, as text, in whose loop integers go on: as sums, minima and maxima, in
/// variables and in elements of arrays; some of them in a way that cannot be computed in lanes.
struct RandomRecurrence {
  private var random: SeededGenerator
  private let type: String

  /// The text of `func f(n: Int, c: T, x: [T], y: inout [T], z: inout [T])`.
  static func source(seed: Int, type: String) -> String {
    var maker = RandomRecurrence(random: SeededGenerator(seed: seed), type: type)
    let (first, second) = (maker.recurrence("s"), maker.pick(["", maker.recurrence("t")]))
    let range = maker.pick(["1..<n", "1...n", "1..<(n - 1)", "2..<n"])
    return """
      func f(n: Int, c: \(type), x: [\(type)], y: inout [\(type)], z: inout [\(type)]) -> \(type) {
        var s = c
        var t: \(type) = \(maker.pick(["c", "3", "\(type).max", "\(type).min"]))
        guard n > 2 else { return s }
        for i in \(range) {
      \(first)
      \(second)
        }
        t = t / 2
        return s / 2 + t
      }
      """
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  /// A number that does not depend on what goes on, most of the time.
  private mutating func number() -> String {
    pick([
      "x[i]", "x[i]", "x[i]", "x[i - 1]", "x[i] + 1", "(x[i] > c ? 1 : 3)", "x[i] - x[i - 1]", "c",
      "2", "x[0]", "x[i] &* 3", "y[i]", "z[i]", "x[i] / 2",
    ])
  }

  private mutating func step() -> String { pick(["1", "1", "c", "2", "x[i]", "(x[i] & 3)"]) }

  /// Statements that change a variable or an element.
  private mutating func recurrence(_ name: String) -> String {
    let array = name == "s" ? "y" : "z"
    let isMemory = Int.random(in: 0..<3, using: &random) == 0
    let before = isMemory ? pick(["\(array)[i - 1]", "\(array)[i - 1]", "\(array)[i - 2]"]) : name
    let target = isMemory ? "\(array)[i]" : name
    let bound = pick(["min", "max"])
    let other = number()
    let value = pick([
      "\(before) + \(other)", "\(before) - \(other)", "\(before) &+ \(other)",
      "\(bound)(\(before), \(other))", "\(bound)(\(other), \(before) + \(step()))",
      "\(bound)(\(other), \(before) - \(step()))",
      "\(bound)(\(number()), \(bound)(\(before), \(other)) + \(step()))",
      "\(bound)(\(before) + 1, \(other), \(number()) + \(step()))",
      "(\(before) < \(other) ? \(before) : \(other))",
      "(x[i] == c ? \(other) : \(bound)(\(number()), \(before) + \(step())))",
      "\(bound)(\(before) + \(before), \(other))", "max(\(other), min(\(before), \(number())))",
    ])
    var lines = ["    \(target) = \(value)"]
    if Int.random(in: 0..<4, using: &random) == 0 {
      lines = [
        "    if \(pick(["x[i] == x[i - 1]", "x[i] > c"])) {", "      \(target) = \(number())",
        "    } else {", "  " + lines[0], "    }",
      ]
    }
    if !isMemory && Int.random(in: 0..<5, using: &random) > 0 {
      lines.append("    \(array)[i] = \(pick([name, name, "\(name) &+ x[i]"]))")
    }
    return lines.joined(separator: "\n")
  }
}
