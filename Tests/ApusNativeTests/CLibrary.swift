import ApusElementary
import ApusIR
import ApusVocabulary

/// The functions that are operations, by way of the engine's table.
enum CLibrary {
  /// The function's value.
  static func call(_ function: ExternalFunction, _ arguments: [Constant]) -> Constant? {
    let (x, y) = (arguments[0].bits, arguments[arguments.count - 1].bits)
    if arguments[0].type == .double {
      return NativeFunctions.call(function, Double(bitPattern: x), Double(bitPattern: y))
        .map { Constant($0) }
    }
    let (left, right) = (UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y))
    return NativeFunctions.call(function, Float(bitPattern: left), Float(bitPattern: right))
      .map { Constant($0) }
  }
}
