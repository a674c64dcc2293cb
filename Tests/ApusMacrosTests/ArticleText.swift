import Foundation

/// An article of the documentation, and the programs in it.
struct ArticleText {
  /// What the program of an article consists of.
  struct Program {
    /// The blocks of code, with an empty line between two, and marks where output is shown.
    var source: String
    /// The lines of the article, counted from 0, that show output.
    var outputs: [Range<Int>]
    /// The kernel file in front of it, which the program finds as `kernel.swift`.
    var kernels = ""
  }

  /// What a program prints where the article shows what it has printed.
  static let mark = "\u{2}"

  /// Whether what is found replaces what is expected.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["APUS_RERECORD"] == "1" }

  var lines: [String]

  init(_ file: URL) throws {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The programs, in the order of the article.
  var programs: [Program] {
    var programs: [Program] = []
    var kernels = ""
    for (language, range) in blocks {
      let code = lines[range].joined(separator: "\n") + "\n"
      let isFirst = language == "swift" && code.hasPrefix("import Apus")
      if isFirst {
        programs.append(Program(source: code, outputs: [], kernels: kernels))
      } else if let last = programs.indices.last, language == "swift" {
        programs[last].source += "\n" + code
      } else if language == "swift" {
        kernels = code
      } else if let last = programs.indices.last, language == "text" {
        // In place of the empty line, so that the numbers of lines stay what they are.
        programs[last].source += #"print("\u{2}")"#
        programs[last].outputs.append(range)
      }
    }
    return programs
  }

  /// The blocks of code with their languages, as ranges of lines.
  private var blocks: [(language: String, range: Range<Int>)] {
    var blocks: [(language: String, range: Range<Int>)] = []
    var open: (language: String, start: Int)?
    for (index, line) in lines.enumerated() {
      if let block = open, line == "```" {
        blocks.append((block.language, block.start..<index))
        open = nil
      } else if open == nil, line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), index + 1)
      }
    }
    return blocks
  }
}
