import ApusIR
import ApusRuntime
import ApusVocabulary

/// What is called, and outlives the call.
protocol CallOwner: AnyObject {
  /// The parts of the results.
  var resultSlots: [KernelResultSlot] { get }
  /// The places where the code can print; there are such while it runs.
  var sites: Arena<FaultSite>? { get }
}

/// What is called once.
final class SingleCall: CallOwner {
  let resultSlots: [KernelResultSlot]
  let sites: Arena<FaultSite>?

  init(_ slots: [KernelResultSlot], sites: Arena<FaultSite>) {
    resultSlots = slots
    self.sites = sites
  }
}

/// What the call-backs of a kernel reach while it runs. It lies on the stack, and makes what they need
/// when they are called: most kernels call nothing back.
struct CallContext {
  private unowned(unsafe) let owner: any CallOwner
  private var arrays: Unmanaged<KernelResultArrays>?

  /// The context of a call.
  @inline(__always)
  init(_ owner: any CallOwner) { self.owner = owner }

  /// Gives a frame the call-backs, with a context that stays where it is until the run ends.
  @inline(__always)
  static func connect(
    _ frame: UnsafeMutablePointer<apus_frame>, to context: UnsafeMutablePointer<CallContext>
  ) {
    frame.pointee.context = UnsafeMutableRawPointer(context)
    frame.pointee.allocate_result = allocateResult
    frame.pointee.print = print
  }

  /// The arrays that were made, after the run; to be asked for once.
  @inline(__always)
  func takeArrays() -> KernelResultArrays? { arrays?.takeRetainedValue() }

  /// The arrays of the call; makes the list of them for the first.
  private mutating func madeArrays() -> KernelResultArrays {
    if let arrays { return arrays.takeUnretainedValue() }
    let made = KernelResultArrays(owner.resultSlots)
    arrays = Unmanaged.passRetained(made)
    return made
  }

  /// The call-back that makes memory for a result.
  private static let allocateResult:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, Int32, UnsafePointer<Int64>?
    ) -> UnsafeMutableRawPointer? = { context, slot, rank, extents in
      guard let context, rank == 0 || extents != nil else { return nil }
      let call = context.assumingMemoryBound(to: CallContext.self)
      let shape = UnsafeBufferPointer(start: extents, count: Int(rank)).map { Int($0) }
      return call.pointee.madeArrays().allocate(slot: Int(slot), shape: shape)
    }

  /// The call-back that shows the values of a `print`.
  private static let print:
    @convention(c) (UnsafeMutableRawPointer?, UInt32, UnsafePointer<UInt64>?) -> Void = {
      context, site, values in
      guard let context else { return }
      let call = context.assumingMemoryBound(to: CallContext.self)
      guard let sites = call.pointee.owner.sites else { return }
      let run = RunContext(results: call.pointee.madeArrays(), sites: sites)
      withExtendedLifetime(run) {
        RunContext.print(Unmanaged.passUnretained(run).toOpaque(), site, values)
      }
    }
}
