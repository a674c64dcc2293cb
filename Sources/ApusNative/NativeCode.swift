import ApusIR
import ApusRuntime
import ApusVocabulary

/// Functions as machine code, ready to be called from any thread; freed with this object.
package final class NativeCode: Sendable {
  package let timings: NativeTimings
  private let code: LinkedCode
  /// What it was made of, and what is compiled when it is needed.
  private let coldCode: ColdCode
  private let entries: [ID<Function>: NativeEntry]

  /// Compiles functions of `module`, which has no array values, so that `entries` can be called.
  package convenience init(
    compiling module: Module, entries: [ID<Function>], options: NativeOptions = .init()
  ) throws(NativeError) {
    try self.init(NativeCompilation(of: module, entries: entries, options: options))
  }

  package convenience init(_ compilation: NativeCompilation) throws(NativeError) {
    try self.init(GeneratedCode(compilation))
  }

  /// Loads code that has been generated.
  package convenience init(_ code: GeneratedCode) throws(NativeError) {
    try self.init(
      loading: code.object, entries: code.entries, of: code.compilation.entries,
      stackNeeds: code.stackNeeds, cold: ColdCode(code.coldParts, of: code.compilation),
      timings: code.timings)
  }

  /// Loads an object file.
  /// - Parameter functions: What its entries are called, in their order.
  init(
    loading object: [UInt8], entries: [GeneratedCode.Entry], of functions: [ID<Function>],
    stackNeeds: StackNeeds, cold: ColdCode, timings: NativeTimings = .init()
  ) throws(NativeError) {
    var timings = timings
    var addresses: [ID<Function>: NativeEntry] = [:]
    code = try timings.measure(\.linking) { () throws(NativeError) in
      let code = try LinkedCode(loading: object)
      for (function, entry) in zip(functions, entries) {
        addresses[function] = NativeEntry(
          function: unsafeBitCast(try code.address(of: entry.symbol), to: apus_entry.self),
          isDeep: entry.isDeep, stackNeeds: stackNeeds)
      }
      if cold.partCount > 0 { cold.fill(tableAt: try code.address(of: ColdPart.table)) }
      return code
    }
    self.timings = timings
    coldCode = cold
    self.entries = addresses
  }

  /// What it was made of.
  /// - Throws: `NativeError` if it comes from elsewhere and that cannot be read.
  package var compilation: NativeCompilation {
    get throws(NativeError) { try coldCode.compilation() }
  }

  /// How many parts are left out until they are needed.
  package var coldPartCount: Int { coldCode.partCount }

  /// The function's entry; `nil` if it was not asked for. Valid as long as this object lives.
  package func entry(_ function: ID<Function>) -> NativeEntry? { entries[function] }
}
