/// The words that Swift reserves; those without a meaning in kernels are here to be named.
///
/// The order is that of the first names in every `NameTable`.
enum Keyword: String, CaseIterable, Hashable, Sendable {
  case `func`, `let`, `var`, `if`, `else`, `guard`, `for`, `in`, `while`, `repeat`, `switch`, `case`
  case `default`, `break`, `continue`, `fallthrough`, `return`, `where`, `true`, `false`, `inout`
  case `throws`, `try`, `as`
  // Without a meaning in kernels.
  case `is`, `nil`, `import`, `class`, `struct`, `enum`, `protocol`, `extension`, `do`, `catch`
  case `throw`, `defer`, `typealias`, `associatedtype`, `init`, `deinit`, `subscript`, `operator`
  case `precedencegroup`, `self`, `Self`, `super`, `static`, `rethrows`, `Any`
  case `public`, `internal`, `private`, `fileprivate`

  /// All keywords, in the order of the name table.
  static let table = Array(allCases)
}
