import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// What is known where control has got to: whether it can get there at all, and which of the
/// variables that were declared without a value have one.
struct Flow {
  /// A variable that was declared without a value.
  struct Deferred {
    var variable: ID<Variable>
    /// Initialised on every way here.
    var always: Bool
    /// Initialised on some way here.
    var ever: Bool
  }

  var isReachable = true
  var deferred: [Deferred] = []

  /// Nothing gets here.
  var unreachable: Flow {
    var copy = self
    copy.isReachable = false
    return copy
  }

  func state(of variable: ID<Variable>) -> Deferred? {
    deferred.last { $0.variable == variable }
  }

  mutating func initialize(_ variable: ID<Variable>) {
    guard let place = deferred.lastIndex(where: { $0.variable == variable }) else { return }
    deferred[place].always = true
    deferred[place].ever = true
  }

  /// Joins another way to the same place.
  mutating func join(_ other: Flow) {
    if !other.isReachable { return }
    if !isReachable {
      self = other
      return
    }
    for place in deferred.indices {
      guard let state = other.state(of: deferred[place].variable) else { continue }
      deferred[place].always = deferred[place].always && state.always
      deferred[place].ever = deferred[place].ever || state.ever
    }
  }
}

/// A statement that `break` or `continue` may leave.
struct JumpTarget {
  var label: Identifier?
  var statement: ID<TypedStatement>
  var isLoop: Bool
  /// Whether a `break` without a label means this statement.
  var isBreakTarget: Bool
  /// What `break` leads to; `nil` when there is none.
  var exit: Flow?
  /// What `continue` leads to.
  var next: Flow?
}
