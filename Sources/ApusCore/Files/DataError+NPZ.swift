extension DataError {
  /// A file that does not begin as archives do.
  static func notZip(_ path: String, beginning: [UInt8]) -> DataError {
    let start = "a file that begins with \(text(of: beginning))"
    let found = beginning.isEmpty ? "an empty file" : start
    return DataError(
      .malformed, path: path, "found \(found), expected an .npz archive, which begins with 'PK'")
  }

  /// An archive that ends too early.
  static func truncatedZip(_ path: String, _ what: String) -> DataError {
    DataError(.truncated, path: path, "the .npz archive is truncated: it ends before \(what) does")
  }

  /// An archive that breaks the rules.
  static func malformedZip(_ path: String, _ found: String) -> DataError {
    DataError(.malformed, path: path, "malformed .npz archive: found \(found)")
  }

  /// An entry of a sort that is not read.
  static func unsupportedZip(_ path: String, _ name: String, _ reason: String) -> DataError {
    DataError(.unsupported, path: path, "'\(name)' \(reason)")
  }

  /// An entry that exceeds the limit on what is decompressed.
  static func largeZipEntry(
    _ path: String, _ name: String, _ count: Int, limit: Int
  ) -> DataError {
    DataError(
      .unsupported, path: path, "'\(name)' takes \(count) bytes, more than the limit of \(limit)")
  }

  /// An entry whose data are not those that were written.
  static func damagedZipEntry(_ path: String, _ name: String) -> DataError {
    DataError(.malformed, path: path, "the data of '\(name)' are damaged")
  }

  /// A name that no array of the archive has.
  static func unknownArray(_ path: String, _ name: String, known: [String]) -> DataError {
    let list = known.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    let found =
      known.isEmpty ? "none" : list + (known.count > 10 ? " and \(known.count - 10) more" : "")
    return DataError(
      .unknownArray, path: path, "found no array '\(name)'; the archive has \(found)")
  }

  /// A name under which no array can be written.
  static func arrayName(_ path: String, _ name: String) -> DataError {
    let reason = name.isEmpty ? "is empty" : "is too long or there twice"
    return DataError(.unwritable, path: path, "the name '\(name.prefix(40))' \(reason)")
  }
}
