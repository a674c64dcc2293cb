import Foundation
import Testing

@testable import ApusCore

/// Reading and writing of `.npz` files; the archives are those that NumPy 2.4.6 wrote.
@Suite struct NPZTests {
  // numpy.savez(f, x=np.arange(6.).reshape(2, 3), y=np.array([True, False, True]))
  private static let stored = """
    UEsDBC0AAAAAAAAAIQDwzTtG//////////8FABQAeC5ucHkBABAAsAAAAAAAAACwAAAAAAAAAJNOVU1QWQEAdgB7J2Rl
    c2NyJzogJzxmOCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgyLCAzKSwgfSAgICAgICAgICAgICAg
    ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKAAAAAAAAAAAAAAAAAADwPwAAAAAAAABA
    AAAAAAAACEAAAAAAAAAQQAAAAAAAABRAUEsDBC0AAAAAAAAAIQAWk4y7//////////8FABQAeS5ucHkBABAAgwAAAAAA
    AACDAAAAAAAAAJNOVU1QWQEAdgB7J2Rlc2NyJzogJ3xiMScsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6
    ICgzLCksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAK
    AQABUEsBAi0DLQAAAAAAAAAhAPDNO0awAAAAsAAAAAUAAAAAAAAAAAAAAIABAAAAAHgubnB5UEsBAi0DLQAAAAAAAAAh
    ABaTjLuDAAAAgwAAAAUAAAAAAAAAAAAAAIAB5wAAAHkubnB5UEsFBgAAAAACAAIAZgAAAKEBAAAAAA==
    """

  // numpy.savez_compressed(f, x=…, y=…, z=np.arange(3000, dtype=np.int16) % 7), x and y as above
  private static let compressed = """
    UEsDBC0AAAAIAAAAIQDwzTtG//////////8FABQAeC5ucHkBABAAsAAAAAAAAABXAAAAAAAAAJvsF+obEMnIUMZQrZ6S
    WpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CsaaOgq1CmQDLgYU8MEeynCAUBxQWgBK
    izgAAFBLAwQtAAAACAAAACEAFpOMu///////////BQAUAHkubnB5AQAQAIMAAAAAAAAARwAAAAAAAACb7BfqGxDJyFDG
    UK2eklqcXKRupaBek2SorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RrGOpo6CrUKFAAuRgZGAFBLAwQtAAAA
    CAAAACEAnfb64v//////////BQAUAHoubnB5AQAQAPAXAAAAAAAAeAAAAAAAAADtyD0KAjEYBuF3/Ss8RbpPIUXQTqzt
    FBsLKwluxAVxJREb8RRe2PUKW890z3x3h+3+WOmlt9WpnLOtnK2bhXlnlzY/c7yf2lyn/9/EW0ndL9f4SJ1nyxCCn3v3
    cX2bSpUGGmqksSZCCCGEEEIIIYQQQgghhFAf/QBQSwECLQMtAAAACAAAACEA8M07RlcAAACwAAAABQAAAAAAAAAAAAAA
    gAEAAAAAeC5ucHlQSwECLQMtAAAACAAAACEAFpOMu0cAAACDAAAABQAAAAAAAAAAAAAAgAGOAAAAeS5ucHlQSwECLQMt
    AAAACAAAACEAnfb64ngAAADwFwAABQAAAAAAAAAAAAAAgAEMAQAAei5ucHlQSwUGAAAAAAMAAwCZAAAAuwEAAAAA
    """

  private func bytes(_ text: String) throws -> [UInt8] {
    try [UInt8](#require(Data(base64Encoded: text, options: .ignoreUnknownCharacters)))
  }

  @Test func readsWhatNumPyWrote() throws {
    for text in [Self.stored, Self.compressed] {
      let file = try NPZFile(bytes: Data(bytes(text)))
      #expect(file.names.prefix(2) == ["x", "y"])
      #expect(try Matrix<Double>(file["x"]) == Matrix([[0, 1, 2], [3, 4, 5]]))
      #expect(try Vector<Bool>(file["y"]) == [true, false, true])
    }
    let z = try Vector<Int16>(NPZFile(bytes: bytes(Self.compressed))["z"])
    #expect(z.count == 3000)
    #expect(z.indices.allSatisfy { Int(z[$0]) == $0 % 7 })
  }

  @Test func writesWhatItReads() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.npz"
      let matrix = Matrix<Float>(rows: 3, columns: 4) { i, j in Float(i) - Float(j) / 4 }
      try NPZFile.save(
        [
          "plain": AnyArray(matrix), "transposed": AnyArray(matrix.transposed()),
          "größe": AnyArray(scalar: 3), "empty": AnyArray(Vector<Int8>([])),
        ], to: path)
      let file = try NPZFile(path)
      #expect(file.path == path)
      #expect(file.names == ["plain", "transposed", "größe", "empty"])
      #expect(try Matrix(file["plain"]) == matrix)
      #expect(try Matrix(file["transposed"]) == matrix.transposed())
      #expect(try file["größe"].elements(as: Int.self) == [3])
      #expect(try file["empty"].shape == [0])
    }
  }

  @Test func writesTheSameBytesForTheSameArrays() throws {
    try withTemporaryFolder { folder in
      for name in ["a", "b"] {
        try NPZFile.save(["x": AnyArray([1, 2])], to: "\(folder)/\(name).npz")
      }
      let contents = try ["a", "b"].map {
        try Data(contentsOf: URL(filePath: "\(folder)/\($0).npz"))
      }
      #expect(contents[0] == contents[1])
    }
  }

  /// The records for archives of 4 GiB and more, of which there are none here.
  @Test func readsItsRecordsForLargeArchives() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/large.npz"
      var writer = ZipWriter(try OutputFile(path: path), largeFrom: 100)
      for (name, array) in [("a", AnyArray([1, 2, 3])), ("b", AnyArray([4.5]))] {
        let (header, data) = try NPYFile.encoded(array)
        try writer.append(
          name + ".npy", header: header,
          UnsafeRawBufferPointer(start: data.start, count: data.byteCount))
      }
      try writer.commit()
      let file = try NPZFile(path)
      #expect(try file["a"].elements(as: Int.self) == [1, 2, 3])
      #expect(try file["b"].elements(as: Double.self) == [4.5])
    }
  }

  @Test func namesWhatIsWrong() throws {
    let file = try NPZFile(bytes: bytes(Self.stored), name: "a.npz")
    #expect(
      error { _ = try file["w"] } == "a.npz: found no array 'w'; the archive has 'x', 'y'")
    #expect(
      error { _ = try NPZFile(bytes: Array("hello".utf8)) }
        == "bytes: found a file that begins with 'hello', expected an .npz archive, which begins "
        + "with 'PK'")
    #expect(
      error { _ = try NPZFile("/nowhere/a.npz") }
        == "/nowhere/a.npz: cannot be read: no such file or directory")
    let x = try file["x"]
    let type = x.arrayElementType
    #expect(
      error { _ = try Vector<Bool>(x) }
        == "a.npz/x.npy: found elements of type '\(type)', expected 'Bool'")
    #expect(
      error { _ = try NDArray<Double, 4>(x) }?.hasPrefix("a.npz/x.npy: found shape [") == true)
    let small = try NPZFile(bytes: bytes(Self.stored), name: "a.npz", byteLimit: 100)
    #expect(
      error { _ = try small["x"] } == "a.npz: 'x.npy' takes 176 bytes, more than the limit of 100")
    #expect(
      error { try NPZFile.save(["": AnyArray([1])], to: "/tmp/never.npz") }
        == "/tmp/never.npz: the name '' is empty")
    #expect(
      error { try NPZFile.save(["a": AnyArray([1]), "a": AnyArray([2])], to: "/tmp/never.npz") }
        == "/tmp/never.npz: the name 'a' is too long or there twice")
  }

  @Test func damageIsAnError() throws {
    var archive = try bytes(Self.stored)
    let place = archive.count / 3
    archive[place] ^= 1
    #expect(
      error { _ = try NPZFile(bytes: archive, name: "a.npz")["x"] }
        == "a.npz: the data of 'x.npy' are damaged")
  }

  /// A header that promises a gigabyte gets no memory for it.
  @Test func liesAboutSizesAreErrors() throws {
    var archive = try bytes(Self.compressed)
    let directory = try #require(
      archive.indices.first { archive[$0...].starts(with: [0x50, 0x4b, 1, 2]) })
    archive.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x40])
    #expect(
      error { _ = try NPZFile(bytes: archive, name: "a.npz")["x"] }?
        .hasPrefix("a.npz: malformed .npz archive: found 'x.npy', which cannot have 1073741824")
        == true)
  }

  /// No archive that is cut off or changed does worse than throw.
  @Test func anyBytesAreReadOrRefused() throws {
    var random = SplitMix(state: 3)
    for text in [Self.stored, Self.compressed] {
      let whole = try bytes(text)
      for count in whole.indices { readAll(Array(whole[..<count])) }
      for _ in 0..<3000 {
        var archive = whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          archive[Int.random(in: archive.indices, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        readAll(archive)
      }
    }
  }

  private func readAll(_ bytes: [UInt8]) {
    guard let file = try? NPZFile(bytes: bytes, byteLimit: 1 << 20) else { return }
    for name in file.names { _ = try? file[name] }
  }
}
