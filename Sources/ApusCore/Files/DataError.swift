/// What is wrong with data that a program was given: a file, a shape, a type.
///
/// The message stands alone: it says what was found and what was expected.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of mistake it is, for programs that treat them apart.
  public enum Kind: Hashable, Sendable {
    /// The file is missing or cannot be read.
    case unreadable
    /// The file cannot be written.
    case unwritable
    /// The contents break the rules of the format.
    case malformed
    /// The contents end too early.
    case truncated
    /// The contents are sound, but of a sort that is not read here.
    case unsupported
    /// Elements are of another type than asked for, or a value is outside the type's range.
    case typeMismatch
    /// A shape is not the one asked for, or an impossible one.
    case shapeMismatch
    /// There is no such column.
    case unknownColumn
    /// The archive has no such array.
    case unknownArray
    /// There is not enough memory.
    case outOfMemory
  }

  /// What sort of mistake it is.
  public let kind: Kind

  /// The file with the mistake, if it is in one.
  public let path: String?

  /// The line with the mistake, counted from 1, in a text file.
  public let line: Int?

  /// What was found, and what was expected.
  public let message: String

  /// An error of `kind`, in a file and line or in none.
  package init(_ kind: Kind, path: String? = nil, line: Int? = nil, _ message: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.message = message
  }

  /// The message after file and line: `data.csv:12: found 3 fields, expected 4 as in the header`.
  public var description: String {
    switch (path, line) {
    case (let path?, let line?): "\(path):\(line): \(message)"
    case (let path?, nil): "\(path): \(message)"
    case (nil, _): message
    }
  }
}
