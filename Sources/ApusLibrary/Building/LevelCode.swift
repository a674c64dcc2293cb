import ApusNative

/// A library's code for a level of processors.
struct LevelCode {
  let level: ProcessorLevel
  let object: LibraryObject
  /// The functions that code generation calls where the processor cannot convert numbers of half
  /// precision, with what they are called in `half.c`.
  let conversions: [String: String]

  init(level: ProcessorLevel, object: LibraryObject) {
    self.level = level
    self.object = object
    conversions = Self.allConversions.filter { object.bytes.contains(name: $0.key) }
  }

  private static let allConversions = [
    "__truncdfhf2": "apus_truncdfhf2", "__truncsfhf2": "apus_truncsfhf2",
    "__extendhfsf2": "apus_extendhfsf2",
  ]

  /// What the symbols end in.
  static func suffix(of level: ProcessorLevel) -> String { ".\(level.rawValue)" }

  /// What a processor must have to run it: 0 for every x86-64, else 2, 3 or 4. Code for this machine's
  /// processor is only made where there are no levels.
  var needs: Int {
    switch level {
    case .baseline, .native: 0
    case .v2: 2
    case .v3: 3
    case .v4: 4
    }
  }

  /// The symbol that an entry is given, in letters that every assembler takes.
  func symbol(ofEntry index: Int) -> String { "apus_entry_\(index)_\(level.rawValue)" }

  /// The symbols that change, as `objcopy` reads them.
  var renamings: String {
    let entries = object.entries.enumerated().map { index, entry in
      "\(entry.symbol) \(symbol(ofEntry: index))\n"
    }
    return (entries + conversions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" })
      .joined()
  }

  /// Whether each entry reaches recursion, and so needs a large stack.
  var isDeep: [Bool] { object.entries.map(\.isDeep) }

  /// The largest frame on the stack, and all together.
  var largestFrame: UInt64 { object.stackNeeds.largest }
  var allFrames: UInt64 { object.stackNeeds.sum }
}

extension [UInt8] {
  /// Whether the table of names of an object has this one: it stands between two zeros.
  fileprivate func contains(name: String) -> Bool {
    let pattern = [0] + Array(name.utf8) + [0]
    guard count >= pattern.count else { return false }
    return withUnsafeBufferPointer { bytes in
      (0...(bytes.count - pattern.count)).contains { start in
        bytes[start + 1] == pattern[1]
          && pattern.indices.allSatisfy {
            bytes[start + $0] == pattern[$0]
          }
      }
    }
  }
}
