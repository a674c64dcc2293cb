/// Machine code in memory, ready to run; freed with this object.
final class LinkedCode: Sendable {
  private let object: LoadedObject

  /// Loads an object file and resolves what it refers to.
  init(loading bytes: [UInt8]) throws(NativeError) {
    object = try ObjectLoader.load(ObjectFile(bytes))
  }

  /// The address of a symbol of the object.
  func address(of symbol: String) throws(NativeError) -> UInt {
    guard let address = object.symbols[symbol] else {
      throw .object("it lacks the symbol '\(symbol)'")
    }
    return address
  }

  /// Where the sections of the object file are, by their number in it, for debuggers; `nil` if they
  /// are not loaded.
  var sectionAddresses: [UInt?] { object.sectionAddresses }
}
