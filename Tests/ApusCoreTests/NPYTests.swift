import ApusVocabulary
import Glibc
import Testing

@testable import ApusCore

/// Reading and writing of `.npy` files; the expected bytes are those that NumPy 2.4 wrote.
@Suite struct NPYTests {
  // MARK: Writing

  @Test func headersAreNumPys() {
    let vector = NPYHeader(
      elementType: .double, byteOrder: .little, isColumnMajor: false, shape: [3])
    let text = "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }"
    let spaces = String(repeating: " ", count: 118 - 1 - text.utf8.count)
    #expect(vector.encoded() == npy(text + spaces + "\n", pad: false))
    let matrix = NPYHeader(
      elementType: .bool, byteOrder: .little, isColumnMajor: true, shape: [2, 30])
    #expect(matrix.encoded().count == 128)
    #expect(
      String(decoding: matrix.encoded().dropFirst(10).prefix(59), as: UTF8.self)
        == "{'descr': '|b1', 'fortran_order': True, 'shape': (2, 30), }")
    let long = NPYHeader(
      elementType: .int, byteOrder: .little, isColumnMajor: false,
      shape: [Int](repeating: 1, count: 30_000))
    #expect(long.encoded()[6] == 2)
    #expect(long.encoded().count % 64 == 0)
  }

  @Test func roundTrips() throws {
    try withTemporaryFolder { folder in
      func check<Element: ArrayElement>(_ elements: [Element]) throws {
        let path = folder + "/a.npy"
        for shape in [[elements.count], [2, elements.count / 2], [elements.count / 2, 1, 2]] {
          let array = try AnyArray(NDArray<Element, 1>(elements)).reshaped(shape)
          for source in [array, array.transposed()] {
            try NPYFile.write(source, to: path)
            let back = try NPYFile.read(path)
            #expect(back.shape == source.shape)
            #expect(try back.elements(as: Element.self) == source.elements(as: Element.self))
          }
        }
      }
      try check([true, false, false, true])
      try check([Int8.min, -1, 0, .max])
      try check([Int16.min, -1, 0, .max])
      try check([Int32.min, -1, 0, .max])
      try check([Int64.min, -1, 0, .max])
      try check([Int.min, -1, 0, .max])
      try check([UInt8.max, 1, 0, 2])
      try check([UInt16.max, 1, 0, 2])
      try check([UInt32.max, 1, 0, 2])
      try check([UInt64.max, 1, 0, 2])
      try check([UInt.max, 1, 0, 2])
      try check([Float16.greatestFiniteMagnitude, -0.0, .infinity, .leastNonzeroMagnitude])
      try check([Float.greatestFiniteMagnitude, -0.0, .infinity, .leastNonzeroMagnitude])
      try check([Double.greatestFiniteMagnitude, -0.0, .infinity, .leastNonzeroMagnitude])
    }
  }

  @Test func largeFilesAreMappedAndCopiedOnWrite() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/large.npy"
      try Vector((0..<300_000).map(Double.init)).save(npy: path)
      var vector = try Vector<Double>.load(npy: path)
      vector[299_999] = -1
      #expect(vector[299_998] == 299_998 && vector[299_999] == -1)
      #expect(try Vector<Double>.load(npy: path)[299_999] == 299_999)
      // The file is replaced while it is mapped; the array keeps its elements.
      try Vector([1.0]).save(npy: path)
      #expect(vector[1000] == 1000)
      #expect(try Vector<Double>.load(npy: path) == Vector([1.0]))
      #expect(
        error { _ = try Vector<Float>.load(npy: path) }
          == "\(path): found elements of type 'Double', expected 'Float'; read them as a "
          + "'Vector<Double>', and write 'Vector<Float>(…)' to convert that")
      #expect(try Vector<Float>(Vector<Double>.load(npy: path)) == Vector([1]))
    }
  }

  @Test func namesTheFile() {
    #expect(
      error { _ = try NPYFile.read("/nowhere/a.npy") }
        == "/nowhere/a.npy: cannot be read: no such file or directory")
    #expect(error { _ = try NPYFile.read("/tmp") } == "/tmp: cannot be read: is a directory")
    #expect(
      error { try Vector([1]).save(npy: "/nowhere/a.npy") }
        == "/nowhere/a.npy: cannot be written: no such file or directory")
  }

  @Test func keepsLinksPermissionsAndDevices() throws {
    try withTemporaryFolder { folder in
      let (file, link) = (folder + "/a.npy", folder + "/b.npy")
      try Vector([1]).save(npy: file)
      chmod(file, 0o640)
      symlink(file, link)
      try Vector([2]).save(npy: link)
      #expect(try Vector<Int>.load(npy: file) == Vector([2]))
      var status = stat()
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640)
    }
    #expect(
      error { try Vector([1]).save(npy: "/dev/full") }
        == "/dev/full: cannot be written: no space left on device")
  }

  // MARK: Reading

  @Test func byteOrdersAndVersions() throws {
    let little = "{'descr': '<i2', 'fortran_order': False, 'shape': (2,), }"
    let big = "{'descr': '>i2', 'fortran_order': False, 'shape': (2,), }"
    for version in 1...3 {
      #expect(try ints(npy(little, version: version) + [1, 0, 0, 1]) == [1, 256])
      #expect(try ints(npy(big, version: version) + [1, 0, 0, 1]) == [256, 1])
    }
    let native = "{'descr': '=i2', 'fortran_order': False, 'shape': (2L,)}"
    #expect(try ints(npy(native) + [1, 0, 0, 1]) == [1, 256])
    // Unaligned data, another order of keys, double quotes, and bytes after the data.
    let other = "  { \"shape\":(2 ,),'fortran_order':False,\"descr\":'<i2'}"
    #expect(try ints(npy(other, pad: false) + [1, 0, 0, 1, 99]) == [1, 256])
    #expect(try ints(npy(other + " ", pad: false) + [1, 0, 0, 1]) == [1, 256])
    let double = "{'descr': '>f8', 'fortran_order': False, 'shape': (), }"
    let scalar = try read(npy(double) + [0x3f, 0xf8, 0, 0, 0, 0, 0, 0])
    #expect(scalar.rank == 0 && scalar.description == "1.5")
  }

  @Test func fortranOrderBecomesStrides() throws {
    let header = "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }"
    let array = try read(npy(header) + [1, 2, 3, 4, 5, 6])
    #expect(array.strides == [1, 2])
    #expect(try Matrix<UInt8>(array).nested == [[1, 3, 5], [2, 4, 6]])
  }

  @Test func emptyArraysAndTruthValues() throws {
    let empty = try read(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (0, 3), }"))
    #expect(empty.shape == [0, 3] && empty.isEmpty)
    let truth = try read(
      npy("{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }") + [0, 1, 2])
    #expect(try truth.elements(as: Bool.self) == [false, true, true])
  }

  @Test(arguments: [
    ("", "found an empty file, expected an .npy file, which begins with '\\x93NUMPY'"),
    (
      "PK\u{3}\u{4}abc",
      "found a file that begins with 'PK\\x03\\x04ab', expected an .npy file, which begins with "
        + "'\\x93NUMPY' (it is an .npz archive, which NPZFile reads)"
    ),
  ])
  func otherFiles(contents: String, message: String) {
    #expect(error { _ = try read(Array(contents.utf8)) } == "test.npy: " + message)
  }

  @Test(arguments: [
    (
      "{'descr': '<c32', 'fortran_order': False, 'shape': (1,), }",
      "'<c32' (complex numbers of another width)"
    ),
    ("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "'|O' (Python objects)"),
    ("{'descr': '<U5', 'fortran_order': False, 'shape': (1,), }", "'<U5' (strings)"),
    ("{'descr': '<M8[ns]', 'fortran_order': False, 'shape': (1,), }", "'<M8[ns]' (dates)"),
    ("{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }", "a structured type"),
    (
      "{'descr': '<f16', 'fortran_order': False, 'shape': (1,), }",
      "'<f16' (floating-point numbers of another width)"
    ),
    ("{'descr': 'x', 'fortran_order': False, 'shape': (1,), }", "'x' (no known type)"),
  ])
  func unsupportedTypes(header: String, found: String) {
    #expect(
      error { _ = try read(npy(header)) }
        == "test.npy: found dtype \(found), expected Bool, integers of 8 to 64 bits, "
        + "floating-point numbers of 16 to 64 bits or complex ones of 64 or 128")
  }

  @Test(arguments: [
    ("{'descr': '<f8', 'fortran_order': False}", "at byte 128 found no key 'shape'"),
    (
      "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,), }",
      "at byte 44 found '0', expected True or False"
    ),
    (
      "{'descr': '<f8', 'fortran_order': False, 'shape': (3), }",
      "at byte 63 found ',', expected ',' in a tuple of one"
    ),
    (
      "{'descr': '<f8', 'fortran_order': False, 'shape': (-3,), }",
      "at byte 62 found a negative extent, -3"
    ),
    (
      "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }",
      "at byte 61 found an extent that exceeds 64 bits"
    ),
    (
      "{'descr': '<f8', 'descr': '<f8', 'fortran_order': False, 'shape': (1,), }",
      "at byte 27 found unexpected key 'descr'"
    ),
    ("['descr']", "at byte 10 found '[', expected '{'"),
    ("{'descr", "at byte 11 found a string without an end"),
    ("", "at byte 128 found the end of the header, expected '{'"),
  ])
  func malformedHeaders(header: String, found: String) {
    #expect(
      error { _ = try read(npy(header) + [0, 0, 0, 0, 0, 0, 0, 0]) }
        == "test.npy: malformed .npy header: \(found)")
  }

  @Test func absurdShapesAndTruncation() {
    let huge = "{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296), }"
    #expect(
      error { _ = try read(npy(huge)) }
        == "test.npy: found shape [4294967296, 4294967296], which exceeds all memory")
    let large = "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000, 1000), }"
    #expect(
      error { _ = try read(npy(large) + [1, 2, 3]) }
        == "test.npy: the data are truncated: shape [1000000, 1000] of 'Double' takes 8000000000 "
        + "bytes, found 3")
    let header = npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }")
    #expect(
      error { _ = try read(Array(header.prefix(50))) }
        == "test.npy: the .npy header is truncated: found 50 bytes, expected at least 128")
    #expect(
      error { _ = try read(NPYHeader.magic + [4, 0, 0, 0]) }
        == "test.npy: found version 4.0 of the .npy format, expected 1.0, 2.0 or 3.0")
    #expect(
      error { _ = try read(NPYHeader.magic + [2, 0, 255, 255, 255, 255]) }
        == "test.npy: found an .npy header of 4294967295 bytes, expected at most a million")
  }

  @Test func typesMustAgree() {
    #expect(
      error { _ = try Vector<Float>(AnyArray([1.0, 2.0])) }
        == "found elements of type 'Double', expected 'Float'; read them as a 'Vector<Double>', and "
        + "write 'Vector<Float>(…)' to convert that")
    #expect(
      error { _ = try Vector<Bool>(AnyArray([1.0, 2.0])) }
        == "found elements of type 'Double', expected 'Bool'")
    #expect(
      error { _ = try Matrix<Double>(AnyArray([1.0, 2.0])) }
        == "found shape [2], expected 2 axes; write 'Vector<Double>' for its type")
    #expect(throws: Never.self) { try Vector<Int64>(AnyArray([1, 2])) }
  }

  /// Truncated and mutated files are read or refused, and never crash.
  @Test func mutationsNeverCrash() throws {
    var generator = SplitMix(state: 42)
    let headers = [
      "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }",
      "{'descr': '>i2', 'fortran_order': True, 'shape': (4,), }",
      "{'descr': '|b1', 'fortran_order': False, 'shape': (), }",
    ]
    let alphabet = Array("{}()[]'\":,0123456789-TF<>=|fiub L \n\u{0}".utf8) + [255, 128]
    for header in headers {
      let file = npy(header) + [UInt8](repeating: 7, count: 48)
      for length in 0...file.count { touch(Array(file.prefix(length))) }
      for _ in 0..<3000 {
        var mutated = file
        for _ in 0...Int.random(in: 0..<4, using: &generator) {
          let position = Int.random(in: 6..<(12 + header.utf8.count), using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: mutated[position] = alphabet.randomElement(using: &generator) ?? 0
          case 1: mutated.remove(at: position)
          default: mutated.insert(alphabet.randomElement(using: &generator) ?? 0, at: position)
          }
        }
        touch(mutated)
      }
    }
  }

  // MARK: Help

  /// Reads a file and looks at all its elements.
  private func touch(_ bytes: [UInt8]) {
    guard let array = try? read(bytes) else { return }
    #expect(array.description.utf8.count > 0)
  }

  /// A file's bytes up to its data.
  private func npy(_ header: String, version: Int = 1, pad: Bool = true) -> [UInt8] {
    let start = version == 1 ? 10 : 12
    var text = Array(header.utf8)
    if pad { text += [UInt8](repeating: 0x20, count: 128 - start - text.count) }
    var bytes =
      NPYHeader.magic + [UInt8(version), 0, UInt8(text.count & 255), UInt8(text.count >> 8)]
    if version > 1 { bytes += [0, 0] }
    return bytes + text
  }

  private func read(_ bytes: [UInt8]) throws(DataError) -> AnyArray {
    try NPYFile.read(FileContents(path: "test.npy", bytes: bytes))
  }

  private func ints(_ bytes: [UInt8]) throws(DataError) -> [Int16] {
    try read(bytes).elements()
  }
}
