import Glibc
import Synchronization

/// An operation outside of kernels for some types of operands: the interpreter runs it until
/// compiling it is worth the time.
///
/// Element by element the interpreter is hardly slower than native code, and compiling takes as long as
/// some million elements do in it. So an operation is compiled when it has spent as much time in the
/// interpreter as compiling takes, or meets that many elements at once: at worst it takes twice as long
/// as if the choice had been known from the start.
final class EagerOperation<Result: EagerResult, each Operand: EagerOperand>: Sendable {
  private let interpreted: JITKernel<Result, repeat each Operand>
  private let compiled: JITKernel<Result, repeat each Operand>
  /// The expression, for messages.
  private let text: String
  /// The nanoseconds spent in the interpreter.
  private let spent = Atomic<Int>(0)

  /// The operation that an expression describes: `$0`, `$1`, … are the operands, `$R` is the type of
  /// the result.
  required init(_ expression: String) {
    var types: [String] = []
    for type in repeat (each Operand).self { types.append(type.kernelTypeName) }
    var text = expression.replacing("$E", with: Result.kernelElementName)
    for (index, name) in EagerLimits.names.enumerated() {
      text = text.replacing("$\(index)", with: name)
    }
    self.text = text
    let parameters = zip(EagerLimits.names, types).map { "_ \($0): \($1)" }
    let source = """
      func operation(\(parameters.joined(separator: ", "))) -> \(Result.kernelTypeName) {
        \(text)
      }
      """
    interpreted = EagerLimits.kernel(source, .interpreter)
    compiled = EagerLimits.kernel(source, .jit)
  }

  /// Applies the operation; a fault stops the program.
  func run(_ operand: repeat each Operand) -> Result {
    do throws(KernelError) {
      guard spent.load(ordering: .relaxed) < EagerLimits.nanoseconds else {
        return try compiled.call(repeat each operand)
      }
      var count = 0
      for operand in repeat each operand { count &+= operand.kernelElementCount }
      guard count < EagerLimits.elements else {
        spent.store(EagerLimits.nanoseconds, ordering: .relaxed)
        return try compiled.call(repeat each operand)
      }
      let start = now()
      let result = try interpreted.call(repeat each operand)
      spent.add(now() &- start, ordering: .relaxed)
      return result
    } catch {
      fatalError("\(error.message), in '\(text)'")
    }
  }

  /// The time on a clock that never goes back.
  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}

/// When operations are compiled, and what their operands are called.
enum EagerLimits {
  /// The time in the interpreter after which an operation is compiled: about what that takes.
  static let nanoseconds = 20_000_000
  /// The number of elements from which on it is compiled at once.
  static let elements = 1 << 20
  /// The names of operands in messages.
  static let names = ["x", "y", "z", "u", "v", "w", "s", "t"]

  /// The kernel in a text, for an engine.
  static func kernel<Result: EagerResult, each Operand: EagerOperand>(
    _ source: String, _ engine: Engine
  ) -> JITKernel<Result, repeat each Operand> {
    var options = JITOptions(engine: engine)
    // What stops a kernel with its task would stop the program here.
    options.isCancellable = false
    let unit = KernelUnit(
      source: source, file: "<operation>", line: 1, column: 1, options: options)
    return JITKernel("operation", in: unit)
  }
}
