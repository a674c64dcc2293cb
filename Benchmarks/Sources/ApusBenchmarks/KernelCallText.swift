/// A call that a comment of a kernel file asks for: `run: f(x: [1, 2]) == 3`, or
/// `random: f(x: count 0...40 in -10...10, n: 0...9) times 20`.
struct KernelCallText {
  var function: String
  private var arguments: [(name: String, text: String)] = []
  private var isRandom: Bool

  /// Reads a line; nil for one that asks for no call.
  init?(_ line: Substring) {
    isRandom = line.hasPrefix("// random: ")
    guard isRandom || line.hasPrefix("// run: "), let open = line.firstIndex(of: "("),
      let colon = line.firstIndex(of: ":")
    else { return nil }
    function = String(line[line.index(after: colon)..<open].drop { $0 == " " })
    var depth = 0
    var start = line.index(after: open)
    for index in line[start...].indices {
      let character = line[index]
      if depth == 0, character == ")" || character == "," {
        guard addArgument(line[start..<index]) else { return nil }
        if character == ")" { return }
        start = line.index(after: index)
      } else if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth -= 1
      }
    }
    return nil
  }

  /// Notes `name: text`; whether it was that, or nothing at all.
  private mutating func addArgument(_ text: Substring) -> Bool {
    if text.allSatisfy({ $0 == " " }) { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    let name = text[..<colon].drop { $0 == " " }
    arguments.append((String(name), String(text[text.index(after: colon)...].drop { $0 == " " })))
    return true
  }

  /// How many calls are worth drawing: the size of a random one varies.
  var variants: Int { isRandom ? 4 : 1 }

  /// The arguments as `name=value`, drawn where they are random.
  func values(types: [String: String], using generator: inout Generator) -> [String]? {
    guard isRandom else { return arguments.map { "\($0.name)=\($0.text)" } }
    var counts: [String: Int] = [:]
    var result: [String] = []
    for (name, text) in arguments {
      guard let type = types[name] else { return nil }
      let element = type.filter { $0.isLetter || $0.isNumber }
      let parts = text.dropFirst(text.hasPrefix("count ") ? 6 : 0).split(separator: " in ")
      guard let range = parts.last else { return nil }
      var values = [draw(element, range, &generator)]
      if parts.count == 2 {
        guard let count = count(parts[0], counts, &generator) else { return nil }
        values = (0..<count).map { _ in draw(element, range, &generator) }
      }
      counts[name] = parts.count == 2 ? values.count : Int(values[0])
      result.append(
        name + "=" + (parts.count == 2 ? "[\(values.joined(separator: ", "))]" : values[0]))
    }
    return result
  }

  /// The count of an array: of a range, or that of another argument.
  private func count(
    _ text: Substring, _ known: [String: Int], _ generator: inout Generator
  ) -> Int? {
    guard text.hasPrefix("= ") else { return Int(draw("Int", text, &generator)) }
    let words = text.dropFirst(2).split { " ()".contains($0) }
    guard let name = words.first, let count = known[String(name)] else { return nil }
    return max(0, count + (Int(words.dropFirst().joined()) ?? 0))
  }

  /// A literal for a number in a closed range.
  private func draw(
    _ element: String, _ range: Substring, _ generator: inout Generator
  ) -> String {
    let bounds = range.split(separator: "...")
    guard bounds.count == 2 else { return String(range) }
    if let low = Int(bounds[0]), let high = Int(bounds[1]), low <= high,
      element.hasPrefix("Int") || element.hasPrefix("UInt")
    {
      return String(Int.random(in: low...high, using: &generator))
    }
    guard let low = Double(bounds[0]), let high = Double(bounds[1]), low <= high else {
      return String(bounds[0])
    }
    return String(Double.random(in: low...high, using: &generator))
  }
}
