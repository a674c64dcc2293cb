import ApusIR
import ApusRuntime
import ApusVocabulary

/// The arrays that a run has made for results, by the index of the result.
struct ResultArrays {
  var bySlot: [Int: AnyArray] = [:]
}

/// What makes the arrays for results while a kernel runs.
package protocol ResultAllocator: AnyObject {
  /// Memory for the result with index `slot`; `nil` if there is none.
  func allocate(slot: Int, shape: [Int]) -> UnsafeMutableRawPointer?
}

/// Makes the arrays for the results of a kernel that is called by name.
final class ResultAllocation: ResultAllocator {
  private let leaves: [SourceType]
  private(set) var arrays = ResultArrays()
  /// The results of the run before, whose memory may be written again.
  private var spare = ResultArrays()

  init(_ leaves: [SourceType]) { self.leaves = leaves }

  /// Gives the arrays up to the next run.
  func recycle() { (spare, arrays) = (arrays, ResultArrays()) }

  func allocate(slot: Int, shape: [Int]) -> UnsafeMutableRawPointer? {
    guard leaves.indices.contains(slot), let (element, rank) = leaves[slot].arrayShape,
      SourceType.storedRank(of: rank, element: element) == shape.count,
      var array = spare(slot, shape: Array(shape.prefix(rank)))
        ?? (try? AnyArray(
          allocating: element, shape: Array(shape.prefix(rank)), zeroed: false)),
      let start = try? array.makeUniqueStart()
    else { return nil }
    arrays.bySlot[slot] = array
    return start
  }

  /// An array of the run before, if it has the shape.
  private func spare(_ slot: Int, shape: [Int]) -> AnyArray? {
    guard let array = spare.bySlot.removeValue(forKey: slot), array.shape == shape else {
      return nil
    }
    return array
  }
}

/// What the call-backs of a frame reach through its context.
package final class RunContext {
  private let results: any ResultAllocator
  private let sites: Arena<FaultSite>

  /// - Parameter sites: The places where the code can print.
  package init(results: any ResultAllocator, sites: Arena<FaultSite>) {
    self.results = results
    self.sites = sites
  }

  /// The call-back that makes memory for a result.
  package static let allocateResult:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, Int32, UnsafePointer<Int64>?
    ) -> UnsafeMutableRawPointer? = { context, slot, rank, extents in
      guard let context, rank == 0 || extents != nil else { return nil }
      let run = Unmanaged<RunContext>.fromOpaque(context).takeUnretainedValue()
      let shape = UnsafeBufferPointer(start: extents, count: Int(rank)).map { Int($0) }
      return run.results.allocate(slot: Int(slot), shape: shape)
    }

  /// The call-back that shows the values of a `print`.
  package static let print:
    @convention(c) (UnsafeMutableRawPointer?, UInt32, UnsafePointer<UInt64>?) -> Void = {
      context, site, values in
      guard let context else { return }
      let run = Unmanaged<RunContext>.fromOpaque(context).takeUnretainedValue()
      let sites = run.sites
      guard Int(site) < sites.count else { return }
      let found = sites[ID(Int(site))]
      let words = UnsafeBufferPointer(start: values, count: values == nil ? 0 : found.wordCount)
      Swift.print(found.message(values: Array(words)))
    }
}

/// Reads results out of the words of a call.
struct ResultReader {
  private let words: [UInt64]
  private let arrays: ResultArrays
  private let arguments: [KernelValue]
  private var position = 0
  private var slot = 0

  init(words: [UInt64], arrays: ResultArrays, arguments: [KernelValue]) {
    self.words = words
    self.arrays = arrays
    self.arguments = arguments
  }

  /// Skips the words of the arguments.
  mutating func skip(_ leaves: [SourceType]) {
    position += leaves.reduce(0) { $0 + $1.wordCount }
  }

  /// Reads a value of a type.
  /// - Parameter argument: The index of its first leaf among the arguments, if it is `inout`.
  mutating func read(_ type: SourceType, argument: Int?) throws(DataError) -> KernelValue {
    guard case .tuple(let elements) = type else { return try readLeaf(type, argument: argument) }
    var values: [(label: String?, value: KernelValue)] = []
    var next = argument
    for element in elements {
      values.append((element.label, try read(element.type, argument: next)))
      next = next.map { $0 + element.type.leaves.count }
    }
    return .tuple(values)
  }

  /// Reads one scalar or array.
  private mutating func readLeaf(
    _ type: SourceType, argument: Int?
  ) throws(DataError) -> KernelValue {
    defer {
      position += type.leaves.reduce(0) { $0 + $1.wordCount }
      slot += type.leaves.count
    }
    guard case .scalar(let element) = type else {
      if let array = arrays.bySlot[slot] { return .array(array) }
      if let argument { return arguments[argument] }
      guard let (element, rank) = type.arrayShape else { return .tuple([]) }
      let shape = [Int](repeating: 0, count: rank)
      return .array(try AnyArray(allocating: element, shape: shape, zeroed: true))
    }
    return .scalar(AnyScalar(element, words: words[position...]))
  }
}
