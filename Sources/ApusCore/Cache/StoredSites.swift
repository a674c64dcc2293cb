import ApusCache
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The places where code can fault, as bytes. Files have numbers there, not names: messages say what
/// the files are called in the program that runs.
enum StoredSites {
  /// Writes the places that instructions of `module` have, with their numbers.
  static func write(of module: Module, to writer: inout ByteWriter) {
    var used: Set<ID<FaultSite>> = []
    for function in module.functions.entities {
      function.forEachInstruction {
        if let site = function.instructions[$0].operation.site { used.insert(site) }
      }
    }
    writer.write(used.sorted()) { writer, id in
      writer.write(Int(id.index))
      write(module.faultSites[id], to: &writer)
    }
  }

  private static func write(_ site: FaultSite, to writer: inout ByteWriter) {
    writer.write(Int(site.kind?.rawValue ?? 0))
    writer.write(site.format)
    writer.write(site.types) { $0.write(Int($1.rawValue)) }
    writer.write(site.function)
    for number in [site.range.source.index, site.range.lower, site.range.upper] {
      writer.write(Int(number))
    }
  }

  /// Reads the places.
  /// - Parameters:
  ///   - count: How many places the program has that the code was made of.
  ///   - other: What stands for those that the code does not mention.
  static func read(
    from reader: inout ByteReader, count: Int, sources: SourceMap, other: FaultSite
  ) throws(ByteReadingError) -> Arena<FaultSite> {
    let sites = try reader.readArray { reader throws(ByteReadingError) in
      (number: try reader.readCount(), site: try site(from: &reader, sources: sources))
    }
    // Passes add places to those of the check, but not many.
    let last = sites.map(\.number).max() ?? 0
    guard last < count + sites.count + mostAdded else { throw ByteReadingError() }
    var arena = Arena<FaultSite>()
    arena.entities = Array(repeating: other, count: max(count, last + 1))
    for (number, site) in sites { arena[ID(number)] = site }
    return arena
  }

  private static let mostAdded = 1 << 20

  private static func site(
    from reader: inout ByteReader, sources: SourceMap
  ) throws(ByteReadingError) -> FaultSite {
    let kind = try reader.readCount()
    let format = try reader.readText()
    let types = try reader.readArray { reader throws(ByteReadingError) in
      guard let number = UInt8(exactly: try reader.readCount()),
        let type = ElementType(rawValue: number)
      else { throw ByteReadingError() }
      return type
    }
    let function = try reader.readText()
    let (source, lower, upper) = (
      try reader.readCount(), try reader.readCount(), try reader.readCount()
    )
    guard kind == 0 || Int32(exactly: kind).flatMap(FaultKind.init) != nil,
      source < sources.ids.count, lower <= upper,
      upper <= sources[SourceID(UInt32(source))].utf8.count
    else { throw ByteReadingError() }
    return FaultSite(
      kind: Int32(exactly: kind).flatMap(FaultKind.init), format: format, types: types,
      function: function,
      range: SourceRange(SourceID(UInt32(source)), UInt32(lower), UInt32(upper)))
  }
}
