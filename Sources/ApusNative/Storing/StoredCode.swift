import ApusCache
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Code that was generated in another process, with all that running it takes: neither our passes
/// nor LLVM are needed, unless a part that was left out is.
package struct StoredCode: Sendable {
  private let object: [UInt8]
  private let entries: [GeneratedCode.Entry]
  private let stackNeeds: StackNeeds
  private let partCount: Int
  /// The module and the parts, which are read when they are needed.
  private let parts: [UInt8]

  /// Reads what `GeneratedCode.write` wrote.
  package init(from reader: inout ByteReader) throws(ByteReadingError) {
    object = try reader.readBytes()
    entries = try reader.readArray { reader throws(ByteReadingError) in
      GeneratedCode.Entry(symbol: try reader.readText(), isDeep: try reader.readFlag())
    }
    stackNeeds = StackNeeds(largest: try reader.readNumber(), sum: try reader.readNumber())
    partCount = try reader.readCount()
    parts = try reader.readBytes()
  }

  /// Loads it.
  /// - Parameters:
  ///   - functions: What its entries are called here, in their order.
  ///   - sources: Where the ranges lie.
  ///   - sites: The places where it can fault, as the code numbers them.
  ///   - options: How what was left out is compiled: as it would have been then.
  package func loaded(
    as functions: [ID<Function>], sources: SourceMap, sites: Arena<FaultSite>,
    options: NativeOptions
  ) throws(NativeError) -> NativeCode {
    guard functions.count == entries.count else { throw .object("it has other entries") }
    let parts = parts
    let cold = ColdCode(partCount: partCount) { () throws(NativeError) in
      do {
        let source = try StoredParts(parts, sources: sources, sites: sites)
        return ColdCode.Source(
          compilation: NativeCompilation(
            of: source.module, entries: functions, options: options),
          parts: source.parts)
      } catch {
        throw .object("its parts cannot be read: \(error)")
      }
    }
    return try NativeCode(
      loading: object, entries: entries, of: functions, stackNeeds: stackNeeds, cold: cold)
  }
}

extension GeneratedCode {
  /// Writes what another process needs; `false`, if it cannot be read there.
  package func write(to writer: inout ByteWriter) -> Bool {
    guard StoredParts.canRead(compilation.module) || coldParts.isEmpty else { return false }
    writer.write(object)
    writer.write(entries) { writer, entry in
      writer.write(entry.symbol)
      writer.write(entry.isDeep)
    }
    writer.write(stackNeeds.largest)
    writer.write(stackNeeds.sum)
    writer.write(coldParts.count)
    writer.write(coldParts.isEmpty ? [] : StoredParts.bytes(of: coldParts, in: compilation.module))
    return true
  }
}
