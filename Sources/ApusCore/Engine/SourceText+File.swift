import ApusDiagnostics

extension SourceText {
  /// The text of a file.
  /// - Throws: `DataError` for a file that cannot be read.
  init(contentsOf path: String) throws(DataError) {
    let contents = try FileContents(path: path)
    let utf8 = withExtendedLifetime(contents.storage) {
      [UInt8](UnsafeRawBufferPointer(start: contents.storage.base, count: contents.count))
    }
    self.init(name: path, utf8: utf8)
  }
}
