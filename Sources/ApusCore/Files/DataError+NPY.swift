extension DataError {
  /// A file that does not begin as `.npy` files do.
  static func notNPY(_ path: String, beginning: [UInt8]) -> DataError {
    let start = "a file that begins with \(text(of: beginning))"
    let found = beginning.isEmpty ? "an empty file" : start
    let hint =
      beginning.starts(with: Array("PK".utf8))
      ? " (it is an .npz archive, which NPZFile reads)" : ""
    return DataError(
      .malformed, path: path,
      "found \(found), expected an .npy file, which begins with \(text(of: NPYHeader.magic))"
        + hint)
  }

  /// A version of the format that is not known.
  static func unknownNPYVersion(_ path: String, _ major: UInt8, _ minor: UInt8) -> DataError {
    DataError(
      .unsupported, path: path,
      "found version \(major).\(minor) of the .npy format, expected 1.0, 2.0 or 3.0")
  }

  /// A file that ends within the header.
  static func truncatedNPYHeader(_ path: String, found: Int, expected: Int) -> DataError {
    DataError(
      .truncated, path: path,
      "the .npy header is truncated: found \(found) bytes, expected at least \(expected)")
  }

  /// A header of absurd length.
  static func longNPYHeader(_ path: String, _ length: Int) -> DataError {
    DataError(
      .malformed, path: path, "found an .npy header of \(length) bytes, expected at most a million")
  }

  /// A header that breaks the rules.
  static func malformedNPYHeader(
    _ path: String, at position: Int, _ found: String
  ) -> DataError {
    DataError(
      .malformed, path: path, "malformed .npy header: at byte \(position) found \(found)")
  }

  /// A type of elements that the language lacks.
  static func unsupportedNPYType(_ path: String, _ name: String?, _ kind: String) -> DataError {
    DataError(
      .unsupported, path: path,
      "found dtype \(name.map { "'\($0)' (\(kind))" } ?? kind), expected Bool, integers of 8 to 64 "
        + "bits, floating-point numbers of 16 to 64 bits or complex ones of 64 or 128")
  }

  /// A shape that no array can have.
  static func impossibleNPYShape(_ path: String, _ shape: [Int]) -> DataError {
    DataError(.malformed, path: path, "found shape \(text(shape)), which exceeds all memory")
  }

  /// A file that ends within the data.
  static func truncatedNPYData(
    _ path: String, _ header: NPYHeader, found: Int, expected: Int
  ) -> DataError {
    DataError(
      .truncated, path: path,
      "the data are truncated: shape \(text(header.shape)) of '\(header.elementType.swiftName)' "
        + "takes \(expected) bytes, found \(found)")
  }

  /// Bytes as people can read them: in quotes, those that are not printable in hexadecimal.
  static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    let characters = bytes.map { byte in
      (0x20..<0x7f).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "'" + characters.joined() + "'"
  }
}
