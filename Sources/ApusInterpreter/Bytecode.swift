/// Compiled code and its tables. Plain pointers, so that running it counts no references;
/// `InterpretedProgram` owns the memory.
struct Bytecode {
  let code: UnsafeMutablePointer<BytecodeInstruction>
  let functions: UnsafeMutablePointer<FunctionRecord>
  let constants: UnsafeMutablePointer<UInt64>
  let faults: UnsafeMutablePointer<FaultRecord>
  let externals: UnsafeMutablePointer<UnsafeRawPointer>
  /// How many operations were executed, where the code counts them.
  let operationCount: UnsafeMutablePointer<Int>

  /// Copies the tables of a compilation.
  init(_ tables: BytecodeTables) {
    code = Self.copy(tables.code)
    functions = Self.copy(tables.functions)
    constants = Self.copy(tables.constants)
    faults = Self.copy(tables.faults)
    externals = Self.copy(tables.externals)
    operationCount = Self.copy([0])
  }

  /// Frees the tables.
  func deallocate() {
    code.deallocate()
    functions.deallocate()
    constants.deallocate()
    faults.deallocate()
    externals.deallocate()
    operationCount.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    _ = UnsafeMutableBufferPointer(start: memory, count: elements.count)
      .initialize(fromContentsOf: elements)
    return memory
  }
}

/// Code and tables while they are being made.
struct BytecodeTables {
  /// The first instruction halts; host calls return to it.
  var code = [BytecodeInstruction(opcode: .halt)]
  var functions: [FunctionRecord] = []
  var constants: [UInt64] = []
  var faults: [FaultRecord] = []
  var externals: [UnsafeRawPointer] = []
}
