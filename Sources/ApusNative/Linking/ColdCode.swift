import ApusIR
import ApusRuntime
import Synchronization

/// The code of loops that hardly ever run, which is made when they first do.
///
/// A third of the code of kernels is versions of loops for when a check fails or numbers are very
/// large; most processes never run them. The code of a module has a table of its parts, each with
/// the address of its code, and asks `apus_cold_code` for it, which comes here at the first time.
final class ColdCode: Sendable {
  private let compilation: NativeCompilation
  private let parts: [ColdPart]
  /// What has been compiled so far, by part; what could not be is not tried again.
  private let compiled: Mutex<[Int: Compiled]>

  /// The outcome of compiling a part.
  private enum Compiled {
    case code(LinkedCode, address: UInt)
    case failed
  }

  var partCount: Int { parts.count }

  init(_ parts: [ColdPart], of compilation: NativeCompilation) {
    self.parts = parts
    self.compilation = compilation
    compiled = Mutex([:])
  }

  /// Fills the table of a module that lives no longer than this object.
  func fill(tableAt address: UInt) {
    guard let table = UnsafeMutablePointer<apus_cold_part>(bitPattern: address) else { return }
    for index in parts.indices {
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
    compiled.withLock { compiled in
      let result = compiled[index] ?? compile(parts[index])
      compiled[index] = result
      switch result {
      case .code(_, let address): return address
      case .failed: return 0
      }
    }
  }

  private func compile(_ part: ColdPart) -> Compiled {
    do {
      return try LargeStack.run { () throws(NativeError) -> Compiled in
        let object = try compilation.object(of: part)
        let code = try LinkedCode(loading: object.bytes)
        return .code(code, address: try code.address(of: ColdPart.symbol))
      }
    } catch {
      return .failed
    }
  }
}
