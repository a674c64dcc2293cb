import ApusIR
import ApusRuntime
import Synchronization

/// The code of loops that hardly ever run, which is made when they first do.
///
/// A third of the code of kernels is versions of loops for when a check fails or numbers are very
/// large; most processes never run them. The code of a module has a table of its parts, each with
/// the address of its code, and asks `apus_cold_code` for it, which comes here at the first time.
final class ColdCode: Sendable {
  let partCount: Int
  /// Gives what the parts are made of. It is asked once, when it is first needed.
  private let source: @Sendable () throws(NativeError) -> Source
  private let state = Mutex<State>(State())

  /// A compilation and the parts that were left out of its code.
  struct Source: Sendable {
    let compilation: NativeCompilation
    let parts: [ColdPart]
  }

  private struct State {
    var source: Result<Source, NativeError>?
    /// What has been compiled so far, by part; what could not be is not tried again.
    var compiled: [Int: Compiled] = [:]
  }

  /// The outcome of compiling a part.
  private enum Compiled {
    case code(LinkedCode, address: UInt)
    case failed
  }

  /// The parts of code that was compiled in this process.
  convenience init(_ parts: [ColdPart], of compilation: NativeCompilation) {
    self.init(partCount: parts.count) { Source(compilation: compilation, parts: parts) }
  }

  /// Parts which `source` makes when they are needed.
  init(partCount: Int, source: @escaping @Sendable () throws(NativeError) -> Source) {
    self.partCount = partCount
    self.source = source
  }

  /// What the code was made of.
  func compilation() throws(NativeError) -> NativeCompilation {
    try state.withLock { state throws(NativeError) in try made(&state).compilation }
  }

  private func made(_ state: inout State) throws(NativeError) -> Source {
    let result = state.source ?? Result { () throws(NativeError) in try source() }
    state.source = result
    return try result.get()
  }

  /// Fills the table of a module that lives no longer than this object.
  func fill(tableAt address: UInt) {
    guard let table = UnsafeMutablePointer<apus_cold_part>(bitPattern: address) else { return }
    for index in 0..<partCount {
      table[index].context = Unmanaged.passUnretained(self).toOpaque()
      table[index].index = Int64(index)
      table[index].compile = { context, index in
        guard let context else { return nil }
        let code = Unmanaged<ColdCode>.fromOpaque(context).takeUnretainedValue()
        return UnsafeRawPointer(bitPattern: code.address(ofPart: Int(index)))
      }
    }
  }

  /// The address of a part's code; 0 if it cannot be compiled.
  private func address(ofPart index: Int) -> UInt {
    state.withLock { state in
      let result = state.compiled[index] ?? compile(index, &state)
      state.compiled[index] = result
      switch result {
      case .code(_, let address): return address
      case .failed: return 0
      }
    }
  }

  private func compile(_ index: Int, _ state: inout State) -> Compiled {
    do {
      let source = try made(&state)
      guard source.parts.indices.contains(index) else { return .failed }
      return try LargeStack.run { () throws(NativeError) -> Compiled in
        let object = try source.compilation.object(of: source.parts[index])
        let code = try LinkedCode(loading: object)
        return .code(code, address: try code.address(of: ColdPart.symbol))
      }
    } catch {
      return .failed
    }
  }
}
