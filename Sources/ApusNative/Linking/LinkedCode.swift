/// Machine code in memory, ready to run; freed with this object.
final class LinkedCode: Sendable {
  /// What debuggers were told; they forget it before the code goes.
  private let debuggerEntry: DebuggerEntry?
  private let object: LoadedObject

  /// Loads an object file, resolves what it refers to, and tells debuggers of it if it has something
  /// for them.
  init(loading bytes: [UInt8]) throws(NativeError) {
    let file = try ObjectFile(bytes)
    object = try ObjectLoader.load(file)
    debuggerEntry = DebuggerEntry(file, loadedAt: object.sectionAddresses)
    DebuggerEntry.nameFunctions(of: file, loadedAt: object.sectionAddresses)
  }

  /// The address of a symbol of the object.
  func address(of symbol: String) throws(NativeError) -> UInt {
    guard let address = object.symbols[symbol] else {
      throw .object("it lacks the symbol '\(symbol)'")
    }
    return address
  }

  /// Where the sections of the object file are, by their number in it; `nil` if they are not loaded.
  var sectionAddresses: [UInt?] { object.sectionAddresses }
}
