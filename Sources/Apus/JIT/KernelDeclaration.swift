/// The source of a kernel in a Swift program, and where it stands.
public struct KernelDeclaration: Sendable {
  let name: String
  let source: String
  let file: String
  let line: Int
  let column: Int
  /// The kernels that this one calls.
  let callees: @Sendable () -> [KernelDeclaration]

  /// - Parameters:
  ///   - source: The text of the function from `func` on.
  ///   - line: Where that text begins, from 1 on.
  ///   - callees: The kernels that it calls.
  public init(
    name: String, source: String, file: String, line: Int, column: Int,
    callees: @escaping @Sendable () -> [KernelDeclaration] = { [] }
  ) {
    self.name = name
    self.source = source
    self.file = file
    self.line = line
    self.column = column
    self.callees = callees
  }
}
