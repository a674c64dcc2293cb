import ApusDiagnostics

/// Assembly as LLVM writes it with information for debuggers, made readable: each line of the source
/// stands as a comment in front of its instructions, and the rest of that information is left out.
struct AssemblyListing {
  private let sources: SourceMap
  /// The names of the files, by the numbers that the text gives them.
  private var files: [Int: String] = [:]
  /// The comment that stands last.
  private var shown = ""
  private var isInDebugSection = false
  private var lines: [Line] = []
  /// The labels that instructions refer to.
  private var used: Set<Substring> = []

  /// A line that is kept.
  private enum Line {
    case text(Substring)
    case comment(String)
    /// A label that perhaps nothing but the information for debuggers refers to.
    case label(Substring)
  }

  /// The text of `assembly` with lines of `sources`.
  static func text(of assembly: String, sources: SourceMap) -> String {
    var listing = AssemblyListing(sources: sources)
    for line in assembly.split(separator: "\n", omittingEmptySubsequences: false) {
      listing.add(line)
    }
    return listing.text
  }

  private init(sources: SourceMap) { self.sources = sources }

  private var text: String {
    let kept = lines.compactMap { line -> Substring? in
      switch line {
      case .text(let text): text
      case .comment(let text): text[...]
      case .label(let name): used.contains(name) ? name + ":" : nil
      }
    }
    let text = kept.joined(separator: "\n")
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  private mutating func add(_ line: Substring) {
    let words = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
    let first = words.first ?? ""
    if [".section", ".text", ".data", ".bss"].contains(first) {
      isInDebugSection = words.count > 1 && words[1].hasPrefix(".debug_")
    }
    if isInDebugSection || first.hasPrefix(".cfi_") { return }
    switch first {
    case ".file" where words.count > 2 && Int(words[1]) != nil: addFile(line, words)
    case ".loc": addPlace(words)
    case let word where Self.isDebugLabel(word): lines.append(.label(word.dropLast()))
    default:
      lines.append(.text(line))
      if line.hasPrefix("\t") { noteLabels(in: line) }
    }
  }

  /// A label of the kinds that the information for debuggers has.
  private static func isDebugLabel(_ word: Substring) -> Bool {
    word.hasSuffix(":") && [".Ltmp", ".Lfunc_begin"].contains { word.hasPrefix($0) }
  }

  private mutating func noteLabels(in line: Substring) {
    guard line.contains(".L") else { return }
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || character == "." || character == "_"
    }
    used.formUnion(line.split { !isPart($0) }.filter { $0.hasPrefix(".L") })
  }

  /// Reads `.file 1 "folder" "name"`.
  private mutating func addFile(_ line: Substring, _ words: [Substring]) {
    let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard let number = Int(words[1]), quoted.count >= 3 else { return }
    files[number] = String(quoted[quoted.count - 2])
  }

  /// Reads `.loc file line column …`.
  private mutating func addPlace(_ words: [Substring]) {
    guard words.count > 2, let file = Int(words[1]), let line = Int(words[2]) else { return }
    let comment: String
    if line == 0 {
      comment = "# (no line)"
    } else {
      let name = files[file] ?? "?"
      comment = "# \(name):\(line) | \(text(ofLine: line, in: name))"
    }
    if comment == shown { return }
    shown = comment
    if case .comment? = lines.last { lines.removeLast() }
    lines.append(.comment(comment))
  }

  /// A line of a file, which several sources can be pieces of.
  private func text(ofLine line: Int, in name: String) -> String {
    for id in sources.ids where sources[id].name == name {
      let text = sources[id].line(line)
      if !text.isEmpty { return text }
    }
    return ""
  }
}
