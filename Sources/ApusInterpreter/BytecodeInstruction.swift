import ApusIR
import ApusVocabulary

/// One instruction of the bytecode, of a fixed size; `Opcode` says what the fields mean.
struct BytecodeInstruction {
  var opcode: Opcode
  /// The type of an element, where the opcode does not say it.
  var type: ScalarType = .int64
  var primitive: Primitive = .add
  /// The number of lanes, or the rank of an array.
  var lanes: Int32 = 1
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var d: Int32 = 0
  var e: Int32 = 0
  var f: Int32 = 0
}

/// A place in the bytecode.
typealias Counter = UnsafePointer<BytecodeInstruction>

/// What to report where the code faults or prints.
struct FaultRecord {
  var site: UInt32
  /// The code of the fault, unless the fault says it itself.
  var code: Int32 = 0
  /// The registers that hold the values, and the bits of them that count.
  var values: [(register: Int32, mask: UInt64)] = []
}

/// What a call has to know of the function.
struct FunctionRecord {
  /// The index of the first instruction.
  var entry = 0
  /// Where the constants stand in the table, how many they are, and their first register.
  var constants = 0
  var constantCount = 0
  var constantRegister = 0
  /// The registers that the function and the beginning of a callee's take.
  var registerCount = 0
}
