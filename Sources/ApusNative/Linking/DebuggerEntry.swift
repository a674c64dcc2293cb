import ApusRuntime

/// Code that debuggers and profilers were told of; debuggers forget it with this object.
final class DebuggerEntry: @unchecked Sendable {
  /// What belongs to the C side, which nothing reads but the end of this object.
  private let object: OpaquePointer

  /// Tells debuggers of loaded code, if its object file has something for them.
  init?(_ file: ObjectFile, loadedAt addresses: [UInt?]) {
    guard let bytes = try? file.bytes(loadedAt: addresses),
      let object = bytes.withUnsafeBytes({ apus_debugger_add($0.baseAddress, UInt64($0.count)) })
    else { return nil }
    self.object = object
  }

  deinit { apus_debugger_remove(object) }

  /// Tells perf the names of the functions, if the environment asks for it.
  static func nameFunctions(of file: ObjectFile, loadedAt addresses: [UInt?]) {
    guard isPerfMapWanted, let functions = try? file.functions() else { return }
    for function in functions where addresses.indices.contains(function.section) {
      guard let address = addresses[function.section],
        let place = UnsafeRawPointer(bitPattern: address &+ UInt(bitPattern: function.offset))
      else { continue }
      _ = apus_perf_map_add(place, UInt64(function.size), name(ofSymbol: function.name))
    }
  }

  private static let isPerfMapWanted = apus_perf_map_is_wanted() != 0

  /// The kernel's name for its entry and for its body.
  private static func name(ofSymbol symbol: String) -> String {
    if symbol == ColdPart.symbol { return "(rare loop of a kernel)" }
    for prefix in ["apus.entry.", "apus."] where symbol.hasPrefix(prefix) {
      return String(symbol.dropFirst(prefix.count))
    }
    return symbol
  }
}
