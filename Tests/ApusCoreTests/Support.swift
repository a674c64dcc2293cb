import Glibc

@testable import ApusCore

/// What a `DataError` thrown by `body` says; nil if it throws none.
func error(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? DataError)?.description
  }
}

/// Calls `body` with the path of an empty folder that exists during the call.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/apus-tests-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw DataError(.unwritable, "no temporary folder") }
  let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
            _ = unlink(path + "/" + String(cString: name))
          }
        }
      }
      closedir(folder)
    }
    rmdir(path)
  }
  try body(path)
}

/// A small generator of random numbers that gives the same ones in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

extension AnyArray {
  /// The elements of a row-major array in another shape.
  func reshaped(_ shape: [Int]) throws(DataError) -> AnyArray {
    guard Layout.count(of: shape, elementByteCount: 1) == count else {
      throw .impossibleShape(shape)
    }
    return AnyArray(
      elementType: elementType, shape: shape, strides: Layout.rowMajorStrides(of: shape),
      offset: offset, storage: storage)
  }
}
