import Glibc

// Kernels are compiled twice: on arrays, and on unsafe pointers without any check.
#if UNSAFE
  typealias Input<Element> = UnsafePointer<Element>
  typealias Output<Element> = UnsafeMutablePointer<Element>
#else
  typealias Input<Element> = [Element]
  typealias Output<Element> = [Element]
#endif

/// The arguments of a call, taken one after the other.
final class Arguments {
  private var words: UnsafePointer<UInt64>
  private var counts: UnsafePointer<Int>
  /// What writes the outputs back to where the host reads them.
  private(set) var finishers: [() -> Void] = []

  init(words: UnsafePointer<UInt64>, counts: UnsafePointer<Int>) {
    self.words = words
    self.counts = counts
  }

  private func word() -> UInt64 {
    defer { words += 1; counts += 1 }
    return words.pointee
  }

  func int() -> Int { Int(bitPattern: UInt(word())) }
  func double() -> Double { Double(bitPattern: word()) }
  func float() -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: word())) }

  func input<Element>() -> Input<Element> {
    let count = counts.pointee
    let start = UnsafePointer<Element>(bitPattern: UInt(word()))!
    #if UNSAFE
      _ = count
      return start
    #else
      return [Element](UnsafeBufferPointer(start: start, count: count))
    #endif
  }

  func output<Element>() -> Box<Element> {
    let count = counts.pointee
    let start = UnsafeMutablePointer<Element>(bitPattern: UInt(word()))!
    #if UNSAFE
      _ = count
      return Box(start)
    #else
      let box = Box([Element](UnsafeBufferPointer(start: start, count: count)))
      finishers.append {
        box.value.withUnsafeBufferPointer { start.update(from: $0.baseAddress!, count: count) }
      }
      return box
    #endif
  }
}

/// An array that a kernel changes.
final class Box<Element> {
  var value: Output<Element>
  init(_ value: Output<Element>) { self.value = value }
}

/// A kernel that is bound to its arguments.
final class BoundKernel {
  let arguments: Arguments
  let run: () -> Void

  init(_ arguments: Arguments) {
    self.arguments = arguments
    run = bind(arguments)
  }
}

@_cdecl("swift_bind")
public func swiftBind(
  _ words: UnsafePointer<UInt64>, _ counts: UnsafePointer<Int>
) -> UnsafeMutableRawPointer {
  Unmanaged.passRetained(BoundKernel(Arguments(words: words, counts: counts))).toOpaque()
}

@_cdecl("swift_time")
public func swiftTime(_ handle: UnsafeRawPointer, _ calls: Int) -> Double {
  let kernel = Unmanaged<BoundKernel>.fromOpaque(handle).takeUnretainedValue()
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  for _ in 0..<calls { kernel.run() }
  clock_gettime(CLOCK_MONOTONIC, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
}

@_cdecl("swift_finish")
public func swiftFinish(_ handle: UnsafeRawPointer) {
  let kernel = Unmanaged<BoundKernel>.fromOpaque(handle).takeUnretainedValue()
  for finish in kernel.arguments.finishers { finish() }
}

@_cdecl("swift_free")
public func swiftFree(_ handle: UnsafeRawPointer) {
  Unmanaged<BoundKernel>.fromOpaque(handle).release()
}
