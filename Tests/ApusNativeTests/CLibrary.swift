import ApusIR
import ApusRuntime
import ApusVocabulary

/// The C library's functions by way of the run-time's table.
enum CLibrary {
  /// The function's value.
  static func call(_ function: ExternalFunction, _ arguments: [Constant]) -> Constant? {
    let isDouble = arguments[0].type == .double
    guard let address = apus_math_function(function.cName(isDouble: isDouble)) else { return nil }
    if isDouble {
      let numbers = arguments.map { Double(bitPattern: $0.bits) }
      typealias Unary = @convention(c) (Double) -> Double
      typealias Binary = @convention(c) (Double, Double) -> Double
      return Constant(
        numbers.count == 1
          ? unsafeBitCast(address, to: Unary.self)(numbers[0])
          : unsafeBitCast(address, to: Binary.self)(numbers[0], numbers[1]))
    }
    let numbers = arguments.map { Float(bitPattern: UInt32($0.bits)) }
    typealias Unary = @convention(c) (Float) -> Float
    typealias Binary = @convention(c) (Float, Float) -> Float
    return Constant(
      numbers.count == 1
        ? unsafeBitCast(address, to: Unary.self)(numbers[0])
        : unsafeBitCast(address, to: Binary.self)(numbers[0], numbers[1]))
  }
}
