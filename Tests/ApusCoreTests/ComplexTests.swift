import ApusVocabulary
import Testing

@testable import ApusCore

/// Complex numbers as elements of arrays, as text and in files.
@Suite struct ComplexTests {
  private let numbers: [Complex<Double>] = [
    Complex(1.5, -2), 3, .i, Complex(-0.0, -0.0), Complex(.infinity, 1), Complex(1e300, 5e-324),
  ]

  @Test func haveAText() {
    #expect(Complex(1.5, -2.0).description == "1.5-2.0i")
    #expect(Complex<Float>.i.description == "0.0+1.0i")
    #expect(Complex(-0.0, -0.0).description == "-0.0-0.0i")
    #expect(Complex(Double.nan, -.infinity).description == "nan-infi")
    #expect("\(AnyArray(numbers).elementText()(4))" == "inf+1.0i")
  }

  @Test(arguments: [
    ("1.5-2i", 1.5, -2.0), ("3", 3, 0), ("i", 0, 1), ("-i", 0, -1), ("2.5i", 0, 2.5),
    ("1e-5+2e+3i", 1e-5, 2e3), ("-1e3-i", -1e3, -1), ("inf+infi", .infinity, .infinity),
    ("0x1p-3+0x1p-4i", 0.125, 0.0625), ("1 + 2i", 1, 2), ("-inf", -.infinity, 0),
  ])
  func areReadFromText(text: String, real: Double, imaginary: Double) throws {
    var reader = LiteralReader(text, parameter: "z")
    let value = try reader.read(.scalar(.complexDouble))
    guard case .scalar(let scalar) = value else { return #expect(Bool(false)) }
    let number = try #require(scalar.value(as: Complex<Double>.self))
    #expect(number.rawStorage == (real, imaginary))
  }

  @Test func everyTextReadsBack() throws {
    for number in numbers + [Complex(.nan, -.infinity)] {
      var reader = LiteralReader(number.description, parameter: "z")
      let value = try reader.read(.scalar(.complexDouble))
      #expect(value.isIdentical(to: KernelValue(number)))
    }
    var reader = LiteralReader("[[1+2i, 3], [i, -1.5]]", parameter: "m")
    guard case .array(let array) = try reader.read(.ndarray(.complexFloat, rank: 2)) else {
      return #expect(Bool(false))
    }
    #expect(array.shape == [2, 2])
    #expect(
      try array.elements(as: Complex<Float>.self)
        == [Complex(1, 2), 3, .i, Complex(-1.5, 0)])
  }

  @Test(arguments: ["", "1+", "1+2j", "ii", "1+2i+3i", "e", "1e", "+-i"])
  func otherTextIsRefused(text: String) {
    var reader = LiteralReader(text, parameter: "z")
    #expect(throws: ArgumentError.self) { try reader.read(.scalar(.complexDouble)) }
  }

  @Test func areOnePointAtInfinity() {
    #expect(Complex(Double.infinity, 1) == Complex(.nan, 2))
    #expect(Set([Complex(Double.infinity, 1), Complex(.nan, 2)]).count == 1)
    #expect(Complex(Double.infinity, 1).real.isNaN)
    #expect(Complex(1, 2) * Complex(3, -1) == Complex(5.0, 5))
  }

  @Test func filesRoundTrip() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/z.npy"
      func check<Real: ComplexComponent>(_ elements: [Complex<Real>]) throws {
        let matrix = try Matrix(elements, shape: [2, elements.count / 2])
        for source in [AnyArray(matrix), AnyArray(matrix.transposed())] {
          try NPYFile.write(source, to: path)
          let back = try NPYFile.read(path)
          #expect(back == source)
          #expect(back.isIdentical(to: source))
        }
      }
      try check(numbers)
      try check([Complex(1.5, -2), 3, .i, Complex(-0.0, Float.greatestFiniteMagnitude)])
    }
  }

  @Test func filesAreNumPys() throws {
    let header = NPYHeader(
      elementType: .complexFloat, byteOrder: .little, isColumnMajor: false, shape: [3])
    #expect(
      String(decoding: header.encoded().dropFirst(10).prefix(56), as: UTF8.self)
        == "{'descr': '<c8', 'fortran_order': False, 'shape': (3,), }".prefix(56))
    let bytes: [UInt8] = [0x3f, 0xf8, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0]
    for (order, words) in [
      (">", bytes), ("<", Array(bytes[..<8].reversed() + bytes[8...].reversed())),
    ] {
      var contents = NPYHeader(
        elementType: .complexDouble, byteOrder: order == "<" ? .little : .big,
        isColumnMajor: false, shape: [1]
      ).encoded()
      contents += words
      let array = try NPYFile.read(FileContents(path: "test.npy", bytes: contents))
      #expect(try array.elements(as: Complex<Double>.self) == [Complex(1.5, -2)])
    }
  }

  @Test func tablesHoldNone() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/z.csv"
      #expect(
        error { try AnyArray(numbers).write(to: path, name: "z") }
          == "\(path): a CSV file holds no 'Complex<Double>'; write it as .npy")
      try AnyArray([1.5]).write(to: path, name: "x")
      #expect(
        error { _ = try CSVFile(path).vector("x", of: Complex<Float>.self) }
          == "\(path): a CSV file holds no 'Complex<Float>'; read the real and imaginary parts as "
          + "two columns, or a .npy file")
    }
  }
}
