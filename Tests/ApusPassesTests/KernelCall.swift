import ApusIR
import ApusInterpreter
import ApusRuntime
import ApusVocabulary

/// An argument of a function in the interpreter.
enum KernelArgument: Hashable {
  case number(UInt64)
  /// An array of rank 1.
  case array([UInt64])

  static func number(_ value: Int) -> Self { .number(UInt64(bitPattern: Int64(value))) }
}

/// How a call of a function ended: what a program can tell.
struct KernelOutcome: Hashable {
  var code: Int32
  /// After a fault, the site and the values that it shows.
  var site: UInt32 = 0
  var values: [UInt64] = []
  /// Otherwise the words of scalar results, and the arguments' arrays afterwards.
  var numbers: [UInt64] = []
  var arrays: [[UInt64]] = []
}

/// Calls functions of one module in the interpreter.
struct KernelCall {
  private let module: Module
  private let program: InterpretedProgram

  init(_ module: Module) throws {
    self.module = module
    program = try InterpretedProgram(compiling: module)
  }

  /// Calls the first function. Arrays are surrounded by other memory, so that an index that is
  /// out of bounds by little does not hit what the host needs.
  func callAsFunction(_ arguments: [KernelArgument]) -> KernelOutcome {
    let function = module.functions[ID(0)]
    let parameters = function.parameters.map { function.values[$0].type }
    var words: [UInt64] = []
    var memories: [(memory: UnsafeMutableRawPointer, type: ScalarType, count: Int)] = []
    for (argument, type) in zip(arguments, parameters) {
      switch argument {
      case .number(let bits): words.append(bits)
      case .array(let elements):
        let memory = Self.memory(elements, type.element)
        memories.append((memory, type.element, elements.count))
        let data = memory + Self.margin
        words += [UInt64(UInt(bitPattern: data)), UInt64(elements.count), 1]
      }
    }
    defer { memories.forEach { $0.memory.deallocate() } }
    let argumentCount = words.count
    words += Array(repeating: 0, count: function.results.reduce(0) { $0 + 1 + 2 * $1.rank })
    var outcome = run(&words)
    guard outcome.code == 0 else { return outcome }
    var place = argumentCount
    for type in function.results {
      if type.rank == 0 { outcome.numbers.append(words[place]) }
      place += 1 + 2 * type.rank
    }
    outcome.arrays = memories.map { memory in
      (0..<memory.count).map { Self.read(memory.memory + Self.margin, memory.type, at: $0) }
    }
    return outcome
  }

  private func run(_ words: inout [UInt64]) -> KernelOutcome {
    var frame = apus_frame()
    apus_frame_begin(&frame, 1 << 26, 100)
    defer { apus_frame_end(&frame) }
    let code = words.withUnsafeMutableBufferPointer { buffer in
      frame.words = buffer.baseAddress
      return program.run(ID(0), frame: &frame)
    }
    guard code != 0 else { return KernelOutcome(code: 0) }
    let values = frame.fault_values
    let site = module.faultSites[ID(frame.fault_site)]
    return KernelOutcome(
      code: code, site: frame.fault_site,
      values: Array([values.0, values.1, values.2, values.3].prefix(site.types.count)))
  }

  private static let margin = 1 << 12

  private static func memory(_ elements: [UInt64], _ type: ScalarType) -> UnsafeMutableRawPointer {
    let count = elements.count * type.byteCount + 2 * margin
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0x5A, count: count)
    for (index, element) in elements.enumerated() {
      let place = memory + margin + index * type.byteCount
      withUnsafeBytes(of: element.littleEndian) {
        place.copyMemory(from: $0.baseAddress!, byteCount: type.byteCount)
      }
    }
    return memory
  }

  private static func read(
    _ memory: UnsafeMutableRawPointer, _ type: ScalarType, at index: Int
  ) -> UInt64 {
    var result: UInt64 = 0
    withUnsafeMutableBytes(of: &result) {
      $0.baseAddress!.copyMemory(
        from: memory + index * type.byteCount, byteCount: type.byteCount)
    }
    return UInt64(littleEndian: result)
  }
}
