import ApusIR
import ApusRuntime
import ApusVocabulary

/// How the words of a frame become the registers of a function that a host calls, and back.
struct Entry: Sendable {
  /// A parameter or result: its type, first register and first word.
  private struct Place {
    var type: Type
    var register: Int
    var word: Int
  }

  private let parameters: [Place]
  private let results: [Place]
  /// The parameter whose final value a result is, for `inout` arrays.
  private let origins: [Int?]

  init(_ function: Function) {
    let places = FrameLayout.places(of: function)
    var word = 0
    parameters = Self.places(
      function.parameters.map { function.values[$0].type }, places.parameters, &word)
    results = Self.places(function.results, places.results, &word)
    origins = Self.origins(of: function)
  }

  /// Reads the arguments; scalars take their canonical form.
  func readArguments(from words: UnsafeMutablePointer<UInt64>?, into registers: Registers) {
    guard let words else { return }
    for place in parameters {
      switch place.type {
      case .scalar(let type, let lanes):
        for lane in 0..<lanes {
          registers[place.register + lane] = type.canonical(words[place.word + lane])
        }
      case .array, .storage:
        for offset in 0..<place.type.registerCount {
          registers[place.register + offset] = words[place.word + offset]
        }
      }
    }
  }

  /// Writes the results; arrays are copied to memory of the host's.
  /// - Returns: zero, or the code of the fault that there is no such memory, which has no site.
  func writeResults(from registers: Registers, to frame: UnsafeMutablePointer<apus_frame>) -> Int32
  {
    guard let first: UnsafeMutablePointer<UInt64> = frame.pointee.words else { return 0 }
    for (slot, place) in results.enumerated() {
      let source = registers + place.register
      let words = first + place.word
      switch place.type {
      case .scalar(let type, let lanes):
        for lane in 0..<lanes { words[lane] = source[lane] & type.mask }
      case .array(let type, let rank), .storage(let type, let rank):
        Self.describe(source, rank: rank, in: words)
        if let origin = origins[slot], first[parameters[origin].word] == source[0] { continue }
        guard copy(source, type, rank: rank, slot: slot, frame, to: words) else {
          frame.pointee.fault_site = .max
          return Int32(apus_fault_memory)
        }
      }
    }
    return 0
  }

  /// Writes data, extents and the strides of a contiguous array.
  private static func describe(
    _ array: Registers, rank: Int, in words: UnsafeMutablePointer<UInt64>
  ) {
    for offset in 0...rank { words[offset] = array[offset] }
    var step: UInt64 = 1
    for axis in (1...rank).reversed() {
      words[rank + axis] = step
      step &*= array[axis]
    }
  }

  /// Copies an array to memory of the host's.
  private func copy(
    _ array: Registers, _ type: ScalarType, rank: Int, slot: Int,
    _ frame: UnsafeMutablePointer<apus_frame>, to words: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    let extents = UnsafeRawPointer(array + 1).assumingMemoryBound(to: Int64.self)
    guard
      let allocate = frame.pointee.allocate_result,
      let count = Execution.byteCount(array + 1, rank: rank, type),
      let target = allocate(
        frame.pointee.context, Int32(truncatingIfNeeded: slot), Int32(truncatingIfNeeded: rank),
        extents)
    else { return false }
    words[0] = UInt64(UInt(bitPattern: target))
    if count > 0, let source = UnsafeRawPointer(bitPattern: UInt(array[0])) {
      target.copyMemory(from: source, byteCount: Int(truncatingIfNeeded: count))
    }
    return true
  }

  private static func places(
    _ types: [Type], _ registers: [Int], _ word: inout Int
  ) -> [Place] {
    zip(types, registers).map { type, register in
      defer { word += type.wordCount }
      return Place(type: type, register: register, word: word)
    }
  }

  /// For each result, the `inout` array whose final value it is: the storages at the end of the
  /// results belong to the exclusive parameters.
  private static func origins(of function: Function) -> [Int?] {
    var exclusive = function.conventions.indices.filter { function.conventions[$0] == .exclusive }
    var result: [Int?] = Array(repeating: nil, count: function.results.count)
    for slot in function.results.indices.reversed() {
      if case .storage = function.results[slot] { result[slot] = exclusive.popLast() }
    }
    return result
  }
}
