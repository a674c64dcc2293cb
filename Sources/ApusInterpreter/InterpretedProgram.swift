import ApusIR
import ApusRuntime
import ApusVocabulary

/// A module compiled for the interpreter.
///
/// It runs the IR at any stage of the pipeline, by the calling convention of native code, and
/// says what the IR means: native code gives the same bits. Any number of threads may run it at
/// once, each with its own frame.
package final class InterpretedProgram: Sendable {
  nonisolated(unsafe) private let bytecode: Bytecode
  private let entries: [Entry]

  /// Compiles all functions of `module`, which the verifier accepts.
  /// - Parameter countsOperations: Whether `operationCount` is kept; only one thread may then run
  ///   the program at a time.
  /// - Throws: `InterpreterError` when an external function does not exist here.
  package init(
    compiling module: Module, countsOperations: Bool = false
  ) throws(InterpreterError) {
    bytecode = Bytecode(
      try ModuleCompiler.compile(module, countsOperations: countsOperations))
    entries = module.functions.entities.map { Entry($0) }
  }

  /// How many operations on numbers, accesses to elements and checks all runs have executed, if
  /// they are counted; those of a run that faulted are not exact.
  package var operationCount: Int { bytecode.operationCount.pointee }

  deinit { bytecode.deallocate() }

  /// Runs a function on the arguments in `frame.words`; its results follow them there.
  /// - Returns: zero, or the code of the fault that is described in the frame.
  package func run(_ function: ID<Function>, frame: UnsafeMutablePointer<apus_frame>) -> Int32 {
    let record = bytecode.functions[Int(function.index)]
    var execution = Execution(bytecode, frame: frame, registers: record.registerCount)
    defer { execution.end() }
    let control = apus_floating_point_begin()
    defer { apus_floating_point_end(control) }
    let depth = frame.pointee.depth
    defer { frame.pointee.depth = depth }
    let entry = entries[Int(function.index)]
    entry.readArguments(from: frame.pointee.words, into: execution.stack)
    let code = execution.run(function)
    guard code == 0 else { return code }
    return entry.writeResults(from: execution.stack, to: frame)
  }
}

extension Execution {
  /// Runs a function whose arguments stand in the first registers.
  fileprivate mutating func run(_ function: ID<Function>) -> Int32 {
    let record = functions + Int(function.index)
    stack[FrameHeader.returnAddress] = UInt64(UInt(bitPattern: code))
    stack[FrameHeader.callerDistance] = 0
    enter(record, stack)
    return run(from: code + record.pointee.entry, registers: stack)
  }
}
