import ApusIR
import ApusVocabulary

/// What the iterations of a loop compute that are independent of each other: sums and products of
/// floating-point numbers, one after the other, between loads and stores.
struct LoopArithmetic {
  /// How many sums and products there are, and how many of them wait for each other at most.
  private(set) var operations = 0
  private(set) var chain = 0
  /// How many elements are read, of those that are others in each iteration.
  private(set) var loads = 0
  /// How many numbers that an iteration has computed or read are needed later, at most.
  private(set) var live = 0
  /// The same without those that have been read.
  private var computed = 0
  /// How many operands of the arithmetic are elements as they were read.
  private var uses = 0

  /// - Returns: `nil` if the loop carries numbers from one iteration to the next, has structures in
  ///   it, or anything else that takes as long as the arithmetic.
  init?(of loop: Instruction, in function: Function) {
    guard case .for = loop.operation, loop.operands.count == 2 else { return nil }
    let body = function.regions[loop.regions[0]].instructions.map { function.instructions[$0] }
    guard body.allSatisfy(\.operation.isPlain) else { return nil }
    var depths: [ID<Value>: Int] = [:]
    var varying = Set(function.regions[loop.regions[0]].parameters)
    var elements: Set<ID<Value>> = []
    for instruction in body {
      guard instruction.operands.contains(where: varying.contains) else { continue }
      varying.formUnion(instruction.results)
      if instruction.operation == .load {
        loads += 1
        elements.formUnion(instruction.results)
      }
      uses += instruction.operands.count(where: elements.contains)
      let depth = instruction.operands.map { depths[$0] ?? 0 }.max() ?? 0
      for result in instruction.results where function.values[result].type.isNumber {
        let isArithmetic = instruction.operation.isArithmetic
        operations += isArithmetic ? 1 : 0
        depths[result] = depth + (isArithmetic ? 1 : 0)
        chain = max(chain, depth + (isArithmetic ? 1 : 0))
      }
    }
    live = Self.mostLive(Array(depths.keys), in: body)
    computed = Self.mostLive(depths.keys.filter { !elements.contains($0) }, in: body)
  }

  /// How many of some values are needed at the same time.
  private static func mostLive(_ values: [ID<Value>], in body: [Instruction]) -> Int {
    var needed: Set<ID<Value>> = []
    var most = 0
    let numbers = Set(values)
    for instruction in body.reversed() {
      needed.subtract(instruction.results)
      needed.formUnion(instruction.operands.filter(numbers.contains))
      most = max(most, needed.count)
    }
    return most
  }

  // MARK: What follows

  /// From how many operations that wait for each other a processor cannot look far enough ahead to
  /// have enough other ones at hand: it keeps about 128 in view, and four units take 3 to 4 cycles
  /// for each.
  private static let longChain = 12
  /// The most operations that side by side are not too much code.
  private static let sizeLimit = 64

  /// How many vectors are computed side by side, and whether their arithmetic reads elements again
  /// each time instead of keeping them.
  struct Interleaving {
    var vectors = 0
    var readsAgain = false
  }

  /// How many vectors side by side keep the units busy that would wait for results; 0 if there is
  /// no need for it, or not enough of `registers`, a quarter of which is for constants.
  ///
  /// Where elements that are operands more than once, as of a polynomial, may stay in memory, there
  /// is room for twice as many vectors, and half of the registers for constants. That is an eighth
  /// faster, and up to 1.7 times with constants that would not fit. A processor reads two operands
  /// in the time of four operations, so no more than one of two operations may read once more.
  func interleaving(registers: Int, operandsInMemory: Bool) -> Interleaving {
    guard chain >= Self.longChain, operations <= Self.sizeLimit else { return Interleaving() }
    let rereads = uses - loads
    if operandsInMemory && rereads > 0 && 2 * rereads <= operations && 16 * computed <= registers {
      return Interleaving(vectors: 8, readsAgain: true)
    }
    return Interleaving(vectors: [4, 2].first { $0 * live <= registers * 3 / 4 } ?? 0)
  }

  /// Whether the arithmetic takes longer than reading elements, so that it does not pay to keep
  /// what the iteration before has read: in vectors that is to shift lanes, in the same units.
  var outweighsLoads: Bool { 2 * operations > 3 * loads }
}

extension Operation {
  /// Whether it is a sum or a product, if it is one of floating-point numbers.
  fileprivate var isArithmetic: Bool {
    switch self {
    case .primitive(.add), .primitive(.sub), .primitive(.mul), .primitive(.fma): true
    case _: false
    }
  }

  /// Whether it takes no longer than a sum, and is no structure.
  fileprivate var isPlain: Bool {
    switch self {
    case .primitive(.div), .primitive(.rem), .primitive(.sqrt): false
    case .constant, .primitive, .convert, .bitcast, .splat, .extent, .load, .store, .continue: true
    case .fits, .external, .lookUp, .iota, .extract, .insert, .reduce, .scan, .block, .if, .loop,
      .for,
      .break, .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral, .arrayFill,
      .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine, .allocate,
      .copy, .fill, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }
}

extension Type {
  /// Whether it is one floating-point number.
  fileprivate var isNumber: Bool {
    if case .scalar(let element, lanes: 1) = self { return element.isFloatingPoint }
    return false
  }
}
