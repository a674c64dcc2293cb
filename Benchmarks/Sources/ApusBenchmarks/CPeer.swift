import Glibc

/// The kernels in C, loaded from the library that `run.sh` builds.
struct CPeer {
  typealias Saxpy =
    @convention(c) (
      Float, UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int
    ) -> Void
  typealias IntegerDot = @convention(c) (UnsafePointer<Int>, UnsafePointer<Int>, Int) -> Int
  typealias Horner =
    @convention(c) (
      UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int
    ) -> Void
  typealias NearestNeighbours =
    @convention(c) (
      UnsafePointer<Double>, UnsafePointer<Double>, UnsafeMutablePointer<Int>,
      UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>,
      UnsafeMutablePointer<Double>, Int
    ) -> Int

  typealias MatrixProduct =
    @convention(c) (
      UnsafePointer<Double>, UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int
    ) -> Void

  typealias Expression =
    @convention(c) (
      UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>,
      UnsafeMutablePointer<Double>, Int
    ) -> Void
  typealias NewExpression =
    @convention(c) (
      UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>, Int
    ) -> UnsafeMutablePointer<Double>?

  let saxpy: Saxpy
  let integerDot: IntegerDot
  let horner: Horner
  let nearestNeighbours: NearestNeighbours
  let matrixProduct: MatrixProduct
  let expression: Expression
  let newExpression: NewExpression

  /// Loads the library.
  init(path: String) throws {
    guard let library = dlopen(path, RTLD_NOW) else {
      throw BenchmarkError("cannot load \(path): \(String(cString: dlerror()))")
    }
    func find<Function>(_ name: String, as type: Function.Type) throws -> Function {
      guard let symbol = dlsym(library, name) else { throw BenchmarkError("no '\(name)' in C") }
      return unsafeBitCast(symbol, to: type)
    }
    saxpy = try find("saxpy", as: Saxpy.self)
    integerDot = try find("integerDot", as: IntegerDot.self)
    horner = try find("horner", as: Horner.self)
    nearestNeighbours = try find("nearestNeighbours", as: NearestNeighbours.self)
    matrixProduct = try find("matrixProduct", as: MatrixProduct.self)
    expression = try find("expression", as: Expression.self)
    newExpression = try find("newExpression", as: NewExpression.self)
  }
}

/// What keeps a benchmark from running.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Memory for a peer, aligned as arrays of Apus are.
final class PeerBuffer<Element: BitwiseCopyable> {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    let bytes = max(64, count * MemoryLayout<Element>.stride)
    let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 1 << 21)
    madvise(raw, bytes, 14)
    start = raw.bindMemory(to: Element.self, capacity: max(1, count))
    start.initialize(from: elements, count: count)
  }

  deinit { UnsafeMutableRawPointer(start).deallocate() }
}
