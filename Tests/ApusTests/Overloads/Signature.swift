import ApusVocabulary

/// The head of a function of the library, taken apart.
struct Signature {
  var name: String
  /// The type parameters with their constraints, `nil` for none; `rank` apart.
  var generics: [(name: String, constraint: String?)]
  var hasRank: Bool
  var parameters: [Overload.Parameter]
  var result: String

  /// Takes apart `func mean<T: Real>(_ x: Vector<T>, weights w: Vector<T>) -> T`.
  init?(_ declaration: String) {
    var rest = Substring(declaration)
    guard rest.hasPrefix("func "), let end = rest.firstIndex(where: { "<(".contains($0) }) else {
      return nil
    }
    name = String(rest[rest.index(rest.startIndex, offsetBy: 5)..<end])
    rest = rest[end...]
    generics = []
    hasRank = false
    if rest.first == "<" {
      let inner = Self.bracketed(&rest)
      for part in Self.parts(inner) {
        if part == "let rank: Int" {
          hasRank = true
        } else {
          let words = part.split(separator: ":").map { $0.filter { $0 != " " } }
          generics.append((words[0], words.count > 1 ? words[1] : nil))
        }
      }
    }
    let inner = Self.bracketed(&rest)
    parameters = Self.parts(inner).map(Self.parameter)
    guard let arrow = rest.range(of: "->") else { return nil }
    result = rest[arrow.upperBound...].trimmed
  }

  private static func parameter(_ text: String) -> Overload.Parameter {
    let halves = text.split(separator: ":", maxSplits: 1)
    let names = halves[0].split(separator: " ").map(String.init)
    let type = halves[1].split(separator: "=", maxSplits: 1).map { $0.trimmed }
    return Overload.Parameter(
      label: names[0] == "_" ? nil : names[0], name: names.last ?? names[0], type: type[0],
      defaultValue: type.count > 1 ? type[1] : nil)
  }

  /// The inside of the brackets that `rest` begins with; `rest` becomes what follows them.
  private static func bracketed(_ rest: inout Substring) -> String {
    var depth = 0
    var previous: Character = " "
    for index in rest.indices {
      let character = rest[index]
      if "<([".contains(character) { depth += 1 }
      if ")]".contains(character) || character == ">" && previous != "-" { depth -= 1 }
      previous = character
      if depth == 0 {
        let inner = rest[rest.index(after: rest.startIndex)..<index]
        rest = rest[rest.index(after: index)...]
        return String(inner)
      }
    }
    return ""
  }

  /// What stands between the commas outside of brackets.
  static func parts(_ text: String) -> [String] {
    var depth = 0
    var parts = [""]
    for character in text {
      if "<([".contains(character) { depth += 1 }
      if ">)]".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { Substring($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The elements of a tuple type; `nil` for any other.
  static func elements(ofTuple type: String) -> [(label: String?, type: String)]? {
    guard type.first == "(", type.last == ")" else { return nil }
    return parts(String(type.dropFirst().dropLast())).map { part in
      let halves = part.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      return halves.count == 2 ? (halves[0], halves[1]) : (nil, part)
    }
  }
}

extension Substring {
  /// Without spaces at the ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  /// With one identifier in place of another.
  func replacing(identifier: String, with other: String) -> String {
    var result = ""
    var word = ""
    for character in self + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        result += (word == identifier ? other : word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }
}
