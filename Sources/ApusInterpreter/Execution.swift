import ApusRuntime
import ApusVocabulary
import Synchronization

/// The state of one call from a host: the register stack, and what the bytecode refers to.
struct Execution {
  let bytecode: Bytecode
  let frame: UnsafeMutablePointer<apus_frame>
  let functions: UnsafePointer<FunctionRecord>
  let code: Counter
  /// The register stack and the number of registers in it.
  var stack: Registers
  var capacity: Int
  /// The reductions that are under way, with a state for each result.
  var reductions: [[ReductionState]] = []

  /// The most registers that a stack may have: 1 GiB.
  static let largestCapacity = 1 << 27

  /// Makes a state with room for the registers of a first function.
  init(
    _ bytecode: Bytecode, frame: UnsafeMutablePointer<apus_frame>, registers: Int
  ) {
    self.bytecode = bytecode
    self.frame = frame
    functions = UnsafePointer(bytecode.functions)
    code = UnsafePointer(bytecode.code)
    capacity = max(registers, 1 << 10)
    stack = Registers.allocate(capacity: capacity)
    stack.initialize(repeating: 0, count: capacity)
  }

  /// Gives the register stack back.
  func end() { stack.deallocate() }

  /// Writes the constants of a function into its registers.
  @inline(__always)
  func enter(_ function: UnsafePointer<FunctionRecord>, _ registers: Registers) {
    let source = bytecode.constants + function.pointee.constants
    let target = registers + function.pointee.constantRegister
    for index in 0..<function.pointee.constantCount { target[index] = source[index] }
  }

  /// Makes room for `count` registers from `registers` on.
  /// - Returns: where `registers` then stand; `nil` when the stack would be too large.
  @inline(never)
  mutating func grow(_ registers: Registers, toHold count: Int) -> Registers? {
    let offset = registers - stack
    let needed = offset + count
    guard needed <= Self.largestCapacity else { return nil }
    let larger = min(max(needed, 2 * capacity), Self.largestCapacity)
    let replacement = Registers.allocate(capacity: larger)
    replacement.update(from: stack, count: capacity)
    (replacement + capacity).initialize(repeating: 0, count: larger - capacity)
    stack.deallocate()
    stack = replacement
    capacity = larger
    return stack + offset
  }

  /// Whether the registers from `registers` on hold `count`.
  @inline(__always)
  func holds(_ registers: Registers, _ count: Int) -> Bool {
    registers - stack &+ count <= capacity
  }

  /// The poll word; other threads and signal handlers write it.
  @inline(__always)
  var poll: UInt32 {
    UnsafeRawPointer(frame).assumingMemoryBound(to: Atomic<UInt32>.self)
      .pointee.load(ordering: .relaxed)
  }

  /// Describes a fault in the frame, with the check's own code.
  @inline(never)
  func fault(_ record: Int32, _ registers: Registers) -> Int32 {
    let record = bytecode.faults[Int(record)]
    return fault(record, code: record.code, registers)
  }

  /// Describes a fault in the frame.
  @inline(never)
  func fault(_ record: Int32, code: Int32, _ registers: Registers) -> Int32 {
    fault(bytecode.faults[Int(record)], code: code, registers)
  }

  private func fault(_ record: FaultRecord, code: Int32, _ registers: Registers) -> Int32 {
    frame.pointee.fault_site = record.site
    withUnsafeMutablePointer(to: &frame.pointee.fault_values) { values in
      values.withMemoryRebound(to: UInt64.self, capacity: 4) { words in
        for (index, value) in record.values.prefix(4).enumerated() {
          words[index] = registers[Int(value.register)] & value.mask
        }
      }
    }
    return code
  }

  /// Hands the values of a `print` to the host.
  @inline(never)
  func print(_ record: Int32, _ registers: Registers) {
    guard let print = frame.pointee.print else { return }
    let record = bytecode.faults[Int(record)]
    let words = record.values.map { registers[Int($0.register)] & $0.mask }
    words.withUnsafeBufferPointer { words in
      print(frame.pointee.context, record.site, words.baseAddress)
    }
  }
}
