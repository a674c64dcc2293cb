import Synchronization

/// The operations that the program has used so far.
final class EagerTable: Sendable {
  /// What tells operations apart.
  struct Key: Hashable {
    /// Where the expression's text begins.
    let expression: UInt
    let axes: EagerAxes
    /// The types of result and operands.
    let types: ObjectIdentifier
  }

  static let shared = EagerTable()

  private let operations = Mutex<[Key: any AnyObject & Sendable]>([:])

  /// The operation called `key`, made if there was none. Making one is quick: it is compiled later.
  func operation(
    _ key: Key, _ make: () -> any AnyObject & Sendable
  ) -> any AnyObject & Sendable {
    operations.withLock { operations in
      if let known = operations[key] { return known }
      let made = make()
      operations[key] = made
      return made
    }
  }
}
