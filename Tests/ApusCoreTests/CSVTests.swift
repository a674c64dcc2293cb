import ApusVocabulary
import Testing

@testable import ApusCore

/// Reading and writing of CSV files.
@Suite struct CSVTests {
  private let table = """
    city,"latitude, degrees",lon,n
    "Berlin, Mitte",52.5,13.4,1
    "The ""Hague\""
    ",NA,4.25,-2

    Oslo, 59.9 ,,+3

    """

  @Test func columnsByName() throws {
    let file = try csv(table)
    #expect(file.columnNames == ["city", "latitude, degrees", "lon", "n"])
    let latitude = try file.vector("latitude, degrees", of: Double.self)
    #expect(latitude[0] == 52.5 && latitude[1].isNaN && latitude[2] == 59.9)
    #expect([Int8](try file.vector("n")) == [1, -2, 3])
    let matrix = try file.matrix("lon..n", of: Float.self)
    #expect(matrix.shape == [3, 2])
    #expect(matrix[0, 0] == 13.4 && matrix[2, 0].isNaN && matrix[2, 1] == 3)
    #expect(try file.matrix("n..n", of: Int.self).shape == [3, 1])
  }

  @Test func lineEndsAndByteOrderMark() throws {
    for newline in ["\n", "\r\n", "\r"] {
      let text = "\u{feff}a,b\(newline)1,2\(newline)3,4"
      for end in ["", newline, newline + newline] {
        let file = try csv(text + end)
        #expect([Int](try file.vector("a")) == [1, 3])
        #expect([Int](try file.vector("b")) == [2, 4])
      }
    }
    #expect([Double](try csv("a\n").vector("a")) == [])
    #expect([Double](try csv("a").vector("a")) == [])
    let one = try csv("a\n1\n\n2\n\n").vector("a", of: Double.self)
    #expect(one.count == 3 && one[1].isNaN)
  }

  @Test func namesWithDots() throws {
    let file = try csv("a..b,a,b\n1,2,3\n")
    #expect([Int](try file.vector("a..b")) == [1])
    #expect(try file.matrix("a..b..b", of: Int.self).nested == [[1, 2, 3]])
  }

  @Test(
    arguments: [
      ("city", "column 'city': found 'Berlin, Mitte', expected a number ('Double')", 2),
      (
        "lattitude, degrees",
        "there is no column 'lattitude, degrees'; did you mean 'latitude, degrees'? the columns are "
          + "city, latitude, degrees, lon, n", nil
      ),
      (
        "xyzzy..n",
        "there is no column 'xyzzy'; the columns are city, latitude, degrees, lon, n", nil
      ),
      ("n..lon", "column 'n' comes after 'lon'; write 'lon..n'", nil),
    ] as [(String, String, Int?)])
  func mistakes(selection: String, message: String, line: Int?) {
    let place = line.map { ":\($0)" } ?? ""
    #expect(
      error { _ = try csv(table).read(selection, as: Double.arrayElementType) }
        == "test.csv\(place): \(message)")
  }

  @Test func integersAreChecked() {
    #expect(
      error { _ = try csv("a,b\n1,2\n,2\n").vector("a", of: Int.self) }
        == "test.csv:3: column 'a': found an empty field, expected an integer ('Int' has no value "
        + "for missing ones)")
    #expect(
      error { _ = try csv("a\n200\n").vector("a", of: Int8.self) }
        == "test.csv:2: column 'a': '200' is out of the range of 'Int8'")
    #expect(
      error { _ = try csv("a\n-1\n").vector("a", of: UInt8.self) }
        == "test.csv:2: column 'a': '-1' is out of the range of 'UInt8'")
    #expect(
      error { _ = try csv("a\n3.0\n").vector("a", of: Int.self) }
        == "test.csv:2: column 'a': found '3.0', expected an integer ('Int')")
    #expect(
      error { _ = try csv("a\n1e400\n").vector("a", of: Double.self) }
        == "test.csv:2: column 'a': '1e400' is out of the range of 'Double'")
  }

  @Test func malformedFiles() {
    #expect(
      error { _ = try csv("a,b\n1,2\n3\n").vector("a", of: Int.self) }
        == "test.csv:3: found 1 field, expected 2 as in the header")
    #expect(
      error { _ = try csv("a,b\n1,2,3\n").vector("a", of: Int.self) }
        == "test.csv:2: found 3 fields, expected 2 as in the header")
    #expect(
      error { _ = try csv("a,b\n1,\"2\n").vector("a", of: Int.self) }
        == "test.csv:2: a quote opens here that is never closed")
    #expect(
      error { _ = try csv("a,b\n\"1\"2,3\n").vector("a", of: Int.self) }
        == "test.csv:2: found text after a closing quote, expected a comma or the end of the line")
    #expect(
      error { _ = try csv("\n\n") }
        == "test.csv: found no text, expected a first line with the names of columns")
    #expect(
      error { _ = try csv("a,a\n1,2").vector("a", of: Int.self) }
        == "test.csv: 2 columns are called 'a', expected one")
    #expect(
      error { _ = try CSVFile(FileContents(path: "test.csv", bytes: [0xff, 0xfe, 65, 0])) }
        == "test.csv: found text in UTF-16, expected UTF-8")
  }

  @Test(arguments: [
    "1", "-0", "0.1", "1.", ".5", "1e23", "9007199254740993", "2.2250738585072011e-308",
    "1.7976931348623157e308", "123456789012345678901234567890", "5e-324", "1e-400", "0.000001e6",
    "8.5899345920000000000000000000001e9", "+7.25E+2", "6.02214076e23", "4.35",
    "0.30000000000000004",
    "1e0000000000000000000000022", "179769313486231580793728971405301e276",
  ])
  func numbersRoundOnce(text: String) throws {
    let double = try #require(Double(text))
    #expect(parse(text, Double.self)?.bitPattern == double.bitPattern)
    let float = try #require(Float(text))
    #expect(parse(text, Float.self)?.bitPattern == (float.isFinite ? float.bitPattern : nil))
  }

  @Test func halvesRoundOnce() {
    #expect(parse("1.00048828125", Float16.self) == 1)
    #expect(parse("1.000488281250000000000000000001", Float16.self) == 1.0009765625)
    #expect(parse("-1.000488281250000000000000000001", Float16.self) == -1.0009765625)
    #expect(parse("1.00146484374999999999999999", Float16.self) == 1.0009765625)
    #expect(parse("1.00146484375", Float16.self) == 1.001953125)
    #expect(parse("65519.99999999999999999999", Float16.self) == 65504)
    #expect(parse("65520", Float16.self) == nil)
    #expect(parse("2.98023223876953125e-8", Float16.self) == 0)
    #expect(parse("2.980232238769531250000000001e-8", Float16.self) == 0x1p-24)
  }

  @Test func notNumbers() {
    for text in ["1_000", "0x10", "1e", "e5", ".", "-", "+", "1 2", "1\u{0}", "--1", "nan0", "１"] {
      #expect(parse(text, Double.self) == nil)
      #expect(parse(text, Int.self) == nil)
    }
    #expect(parse("-inf", Double.self) == -.infinity)
    #expect(parse("Infinity", Float16.self) == .infinity)
    #expect(parse("18446744073709551615", UInt.self) == .max)
    #expect(parse("18446744073709551616", UInt.self) == nil)
    #expect(parse("-9223372036854775808", Int.self) == .min)
    #expect(parse("True", Bool.self) == true)
    #expect(parse("0", Bool.self) == false)
    #expect(parse("yes", Bool.self) == nil)
  }

  @Test func messagesStayShort() throws {
    let name = String(repeating: "x", count: 100)
    #expect(
      error { _ = try csv("\u{1b}[2J,\(name)\n").vector("\u{7}", of: Int.self) }
        == "test.csv: there is no column '\\u{07}'; the columns are \\u{1B}[2J, "
        + "\(name.prefix(37))...")
  }

  @Test func writesWhatItReads() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.csv"
      var generator = SplitMix(state: 7)
      let values = (0..<200).map { _ in Double(bitPattern: generator.next()) }.filter(\.isFinite)
      let vector = Vector(values + [0.1, -.infinity, 5e-324])
      try CSVFile.write(AnyArray(vector), name: "x, y", to: path)
      #expect(try CSVFile(path).vector("x, y") == vector)
      let matrix = try Matrix<Float>([[1, 0.1, 3], [-4, 1e30, .nan]])
      try CSVFile.write(AnyArray(matrix.transposed()), to: path)
      let back = try CSVFile(path).matrix("result_0..result_1", of: Float.self)
      #expect(back.shape == [3, 2] && back[1, 1] == 1e30 && back[2, 1].isNaN)
      try CSVFile.write(AnyArray([true, false]), to: path)
      #expect(try CSVFile(path).vector("result") == Vector([true, false]))
      try CSVFile.write(AnyArray(scalar: Int.min), to: path)
      #expect(try CSVFile(path).vector("result") == Vector([Int.min]))
      #expect(
        error { try CSVFile.write(AnyArray(NDArray<Int, 3>(zeros: 1, 1, 1)), to: path) }
          == "\(path): an array of shape [1, 1, 1] does not fit a CSV file, expected a vector or a "
          + "matrix; write it as .npy")
    }
  }

  @Test func references() {
    #expect(CSVReference("a/b.csv:x")?.path == "a/b.csv")
    #expect(CSVReference("a.CSV:first..last:2")?.selection == "first..last:2")
    #expect(CSVReference("a.csv") == nil)
    #expect(CSVReference("a.csv:") == nil)
    #expect(CSVReference(".csv:x") == nil)
    #expect(CSVReference("[1, 2]") == nil)
  }

  /// Random bytes are read or refused, and never crash.
  @Test func mutationsNeverCrash() {
    var generator = SplitMix(state: 3)
    let alphabet = Array("a,b\"\n\r1.-e \t0N".utf8) + [0, 255, 0xef, 0xbb, 0xbf]
    for _ in 0..<5000 {
      let count = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      guard let contents = try? FileContents(path: "test.csv", bytes: bytes),
        let file = try? CSVFile(contents)
      else { continue }
      for name in file.columnNames.prefix(2) {
        _ = try? file.read(name, as: Double.arrayElementType)
        _ = try? file.read(name + ".." + name, as: Int8.arrayElementType)
      }
    }
  }

  private func csv(_ text: String) throws(DataError) -> CSVFile {
    try CSVFile(FileContents(path: "test.csv", bytes: Array(text.utf8)))
  }

  /// The value of a field that holds `text`; nil if it holds none.
  private func parse<Element: CSVElement>(_ text: String, _: Element.Type) -> Element? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      if case .value(let value) = Element.parse(bytes) { value } else { nil }
    }
  }
}
