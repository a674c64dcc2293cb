import ApusDiagnostics
import ApusRuntime
import Synchronization

/// What a typed kernel does that does not depend on its types.
@usableFromInline
final class KernelCore: Sendable {
  @usableFromInline let wordCount: Int
  private let declaration: KernelDeclaration
  private let slots: [KernelResultSlot]
  private let returnsArrays: Bool
  private let compiled = Mutex<Executable?>(nil)
  /// The same as `compiled`, to be read without the lock.
  private let ready = Atomic<UInt>(0)

  init(_ declaration: KernelDeclaration, wordCount: Int, slots: [KernelResultSlot]) {
    self.declaration = declaration
    self.wordCount = max(wordCount, 1)
    self.slots = slots
    returnsArrays = slots.contains { $0.allocate != nil }
  }

  @usableFromInline
  func run(_ words: UnsafeMutablePointer<UInt64>) throws(KernelError) -> KernelResultArrays? {
    let executable = executable()
    var frame = apus_frame()
    apus_frame_begin(&frame, 4 << 30, 10_000)
    frame.words = words
    let code = executable.run(&frame)
    apus_frame_end(&frame)
    if code != 0 { fatalError("fault \(code)") }
    return nil
  }

  private func executable() -> Executable {
    let address = ready.load(ordering: .acquiring)
    if let pointer = UnsafeRawPointer(bitPattern: address) {
      return Unmanaged<Executable>.fromOpaque(pointer).takeUnretainedValue()
    }
    return compiled.withLock { compiled in
      if let compiled { return compiled }
      let program = try! Program(
        sources: [SourceText(name: declaration.file, text: declaration.source)], options: .init())
      let kernel = Kernels(program).all.first!
      let executable = try! program.executable(for: kernel, engine: .jit)
      compiled = executable
      ready.store(
        UInt(bitPattern: Unmanaged.passUnretained(executable).toOpaque()), ordering: .releasing)
      return executable
    }
  }
}
