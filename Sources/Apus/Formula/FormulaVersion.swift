import ApusSemantics
import ApusVocabulary

/// A formula, compiled for arguments of some types.
final class FormulaVersion: Sendable {
  private let compiled: CompiledKernel
  /// The names and types of the parameters, in order.
  private let parameters: [(name: String, type: SourceType)]
  /// The type of the result.
  let result: SourceType
  /// What makes the arrays of the result.
  private let slots: [KernelResultSlot]

  init(_ formula: FormulaCore, kinds: [FormulaInput.Kind]) throws {
    let kernel = try Self.check(formula, kinds)
    compiled = try CompiledKernel(
      kernel, options: JITOptions(engine: formula.options.engine), limits: formula.options.limits)
    parameters = kernel.signature.parameters.map { ($0.name, $0.type) }
    result = kernel.signature.result
    slots = result.leaves.map(Self.slot)
  }

  /// Checks the formula: lists as `Double`s and, if that is wrong, one of them and then all as
  /// `Int`s.
  private static func check(
    _ formula: FormulaCore, _ kinds: [FormulaInput.Kind]
  ) throws(CompilationError) -> Kernel {
    let lists = kinds.indices.filter { kinds[$0] == .list }
    let choices =
      [[]] + (lists.count > 1 ? lists.map { [$0] } : []) + (lists.isEmpty ? [] : [lists])
    var first: CompilationError?
    for integers in choices {
      let parameters = zip(formula.parameters, kinds).enumerated().map { place, parameter in
        let kind: FormulaParameter.Kind =
          switch parameter.1 {
          case .number(let isInteger): .number(isInteger: isInteger)
          case .list: .type(.ndarray(integers.contains(place) ? .int : .double, rank: 1))
          case .type(let type): .type(type)
          }
        return FormulaParameter(name: parameter.0, kind: kind)
      }
      do throws(CompilationError) {
        return try formula.check(parameters)
      } catch {
        first = first ?? error
      }
    }
    // There was one choice at least, and none was right.
    guard let first else { return try formula.check([]) }
    throw first
  }

  /// What makes one part of the result.
  private static func slot(_ leaf: SourceType) -> KernelResultSlot {
    guard let (element, rank) = leaf.arrayShape else { return .scalar }
    return KernelResultSlot { shape in
      guard
        var array = try? AnyArray(
          allocating: element, shape: Array(shape.prefix(rank)), zeroed: false),
        let start = try? array.makeUniqueStart()
      else { return nil }
      return MadeArray(array, start: start)
    }
  }

  // MARK: Running

  /// Evaluates the formula.
  func evaluate(_ inputs: [FormulaInput]) throws -> KernelValue {
    let (words, arrays) = try run(inputs, slots: slots)
    var rest = words[...]
    return read(result, from: &rest, arrays)
  }

  /// Evaluates the formula with memory of the caller's for the one array that it gives.
  /// - Returns: Whether it gave an array of that shape; else what it gave.
  func evaluate(
    _ inputs: [FormulaInput], into start: UnsafeMutableRawPointer, shape: [Int]
  ) throws -> FormulaDelivery {
    let delivery = FormulaDelivery()
    let address = UInt(bitPattern: start)
    let rank = shape.count
    let slot = KernelResultSlot { found in
      delivery.found = Array(found.prefix(rank))
      guard delivery.found == shape, let start = UnsafeMutableRawPointer(bitPattern: address) else {
        return nil
      }
      return MadeArray(true, start: start)
    }
    do {
      _ = try run(inputs, slots: [slot])
    } catch {
      // Without memory for its result the formula has failed, but the reason is the shape.
      guard let found = delivery.found, found != shape else { throw error }
    }
    return delivery
  }

  private func run(
    _ inputs: [FormulaInput], slots: [KernelResultSlot]
  ) throws -> (words: [UInt64], arrays: KernelResultArrays?) {
    var words: [UInt64] = []
    var kept: [AnyArray] = []
    for (input, parameter) in zip(inputs, parameters) {
      try append(input, to: &words, as: parameter, keeping: &kept)
    }
    let count = words.count
    words.append(
      contentsOf: repeatElement(0, count: max(1, result.leaves.reduce(0) { $0 + $1.wordCount })))
    let arrays = try withExtendedLifetime(kept) {
      try words.withUnsafeMutableBufferPointer {
        buffer throws(KernelError) -> KernelResultArrays? in
        // There is one word at least.
        try compiled.run(buffer.baseAddress.unsafelyUnwrapped, slots: slots, buffers: [])
      }
    }
    return (Array(words[count...]), arrays)
  }

  /// Writes the words of an argument.
  private func append(
    _ input: FormulaInput, to words: inout [UInt64], as parameter: (name: String, type: SourceType),
    keeping kept: inout [AnyArray]
  ) throws {
    switch (input.value, parameter.type) {
    case (.number(let number), .scalar(let type)): words += AnyScalar(number, as: type).words
    case (.integer(let number), .scalar(let type)):
      guard let scalar = AnyScalar(exactly: number, as: type) else {
        throw ArgumentError(
          argument: parameter.name,
          "argument '\(parameter.name)': \(number) is no '\(type.swiftName)', which the formula asks for"
        )
      }
      words += scalar.words
    case (.scalar(let scalar), _): words += scalar.words
    case (.array(let given), let type):
      let element = type.arrayShape?.element ?? given.elementType
      let array =
        element == .double && given.elementType == .int
        ? AnyArray(try given.elements(as: Int.self).map(Double.init)) : try given.contiguous()
      kept.append(array)
      words += array.words
    case (.number, _), (.integer, _):
      throw ArgumentError(
        argument: parameter.name,
        "argument '\(parameter.name)' expects '\(parameter.type.swiftName)', found a number")
    }
  }

  /// Reads a value of a type.
  private func read(
    _ type: SourceType, from words: inout ArraySlice<UInt64>, _ arrays: KernelResultArrays?
  ) -> KernelValue {
    if case .tuple(let elements) = type {
      return .tuple(elements.map { ($0.label, read($0.type, from: &words, arrays)) })
    }
    defer { words = words.dropFirst(type.leaves.reduce(0) { $0 + $1.wordCount }) }
    if case .scalar(let element) = type { return .scalar(AnyScalar(element, words: words)) }
    let array = words.first.flatMap { arrays?.array(at: $0, as: AnyArray.self) }
    return array.map { .array($0) } ?? .tuple([])
  }
}

/// What came of an evaluation into memory of the caller's; used by one thread.
final class FormulaDelivery: @unchecked Sendable {
  /// The shape of the array that the formula gave.
  var found: [Int]?
}

extension AnyArray {
  /// The words of a contiguous array in the calling convention.
  fileprivate var words: [UInt64] {
    let components = elementType.componentCount
    let inner = components == 1 ? [] : [components]
    var words = [UInt64(UInt(bitPattern: start))]
    words += (shape + inner).map { UInt64($0) }
    words += (strides.map { $0 * components } + inner.map { _ in 1 }).map {
      UInt64(bitPattern: Int64($0))
    }
    return words
  }
}
