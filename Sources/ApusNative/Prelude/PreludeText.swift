import ApusPreludeText
import ApusVocabulary

/// The prelude's sources, by declaration.
///
/// Each declaration begins at the start of a line, and nothing else in the files does but comments
/// and what closes a declaration.
package struct PreludeText: Sendable {
  /// The text that is part of this program; read once.
  package static let embedded = PreludeText(files: embeddedFiles)

  /// The declarations' texts by the names that they declare.
  private var declarations: [String: ArraySlice<UInt8>] = [:]

  package init(files: [[UInt8]]) {
    for file in files { add(file) }
  }

  /// Whether there is a function or constant of this name.
  package func declares(_ name: String) -> Bool { declarations[name] != nil }

  /// The names of all declarations.
  package var names: [String] { declarations.keys.sorted() }

  /// The declaration of `name` and of all that its common case mentions, directly or not; empty if
  /// there is none. The function of its rare case is only declared: it may be large, and vector code
  /// calls the native one.
  package func text(reaching name: String) -> [UInt8] {
    var seen: Set<String> = [name]
    var pending = [name]
    var text: [UInt8] = []
    let rare = declarations[name].flatMap { Self.rareCase(in: $0) }
    while let next = pending.popLast() {
      guard let declaration = declarations[next] else { continue }
      if let table = LookUpTable(rawValue: next) {
        text += Self.stub(of: declaration, for: table)
        continue
      }
      text += declaration
      text.append(UInt8(ascii: "\n"))
      let words =
        next == name ? Self.words(in: declaration, but: rare) : Self.words(in: declaration)
      for word in words where declarations[word] != nil && seen.insert(word).inserted {
        pending.append(word)
      }
    }
    if let rare, seen.insert(rare).inserted, let declaration = declarations[rare] {
      text += declaration.prefix { $0 != UInt8(ascii: "{") }
      text += Array("{ return 0 }\n".utf8)
    }
    return text
  }

  /// The declarations of `names` and of all that they mention, directly or not, rare cases too.
  package func text(reachingAllOf names: [String]) -> [UInt8] {
    var seen = Set(names)
    var pending = Array(names.reversed())
    var text: [UInt8] = []
    while let next = pending.popLast() {
      guard let declaration = declarations[next] else { continue }
      if let table = LookUpTable(rawValue: next) {
        text += Self.stub(of: declaration, for: table)
        continue
      }
      text += declaration
      text.append(UInt8(ascii: "\n"))
      for word in Self.words(in: declaration) where declarations[word] != nil {
        if seen.insert(word).inserted { pending.append(word) }
      }
    }
    return text
  }

  /// The function that gives a row of a table, without what only the native build can say: a look-up
  /// takes the place of its calls.
  private static func stub(of declaration: ArraySlice<UInt8>, for table: LookUpTable) -> [UInt8] {
    let zeros = Array(repeating: "0", count: table.columns).joined(separator: ", ")
    return declaration.prefix { $0 != UInt8(ascii: "{") } + Array("{ return (\(zeros)) }\n".utf8)
  }

  /// The function that a line `  if condition { return function(x) }` calls, if its result is
  /// returned as it is, and nothing else calls it.
  private static func rareCase(in declaration: ArraySlice<UInt8>) -> String? {
    let all = words(in: declaration)
    for line in declaration.split(separator: UInt8(ascii: "\n")) {
      let words = words(in: line)
      guard words.first == "if", line.last == UInt8(ascii: "}"),
        let place = words.firstIndex(of: "return")
      else { continue }
      guard let name = words.dropFirst(place + 1).first, returnsOnlyCall(of: name, line) else {
        return nil
      }
      return all.count { $0 == name } == 1 ? name : nil
    }
    return nil
  }

  /// Whether a line ends with `{ return name(…) }`, where the parentheses are one pair.
  private static func returnsOnlyCall(of name: String, _ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let head = "{ return \(name)("
    guard text.hasSuffix(") }"), let brace = text.lastIndex(of: "{"),
      text[brace...].hasPrefix(head)
    else { return false }
    var depth = 1
    for character in text[brace...].dropFirst(head.count).dropLast(3) {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 { return false }
    }
    return depth == 1
  }

  /// The identifiers in a text but one.
  private static func words(in text: ArraySlice<UInt8>, but name: String?) -> [String] {
    words(in: text).filter { $0 != name }
  }

  // MARK: Reading

  /// The files as they are embedded.
  private static var embeddedFiles: [[UInt8]] {
    UnsafeBufferPointer(start: apus_prelude_file_table(), count: apus_prelude_file_count()).map {
      let bytes = UnsafeRawBufferPointer(start: $0.text, count: $0.count)
      return Array(bytes)
    }
  }

  /// Adds the declarations of a file.
  private mutating func add(_ file: [UInt8]) {
    var name: String?
    var start = 0
    var end = 0
    for line in Self.lines(of: file) where file[line.lowerBound] != UInt8(ascii: "/") {
      if let declared = Self.declaredName(file[line]) {
        if let name { declarations[name] = file[start..<end] }
        name = declared
        start = line.lowerBound
      }
      end = line.upperBound
    }
    if let name { declarations[name] = file[start..<end] }
  }

  /// Where the lines are that are not empty.
  private static func lines(of file: [UInt8]) -> [Range<Int>] {
    file.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        if index > start { lines.append(start..<index) }
        start = index + 1
      }
      if bytes.count > start { lines.append(start..<bytes.count) }
      return lines
    }
  }

  /// What a line declares, if it begins a declaration.
  private static func declaredName(_ line: ArraySlice<UInt8>) -> String? {
    guard let first = line.first, isLetter(first) else { return nil }
    let words = words(in: line)
    guard let keyword = words.firstIndex(where: { $0 == "func" || $0 == "let" }) else { return nil }
    return words.dropFirst(keyword + 1).first
  }

  /// The identifiers and keywords in a text.
  private static func words(in text: ArraySlice<UInt8>) -> [String] {
    text.split { !isLetter($0) && !isDigit($0) }.filter { isLetter($0[$0.startIndex]) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
