import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Texts that stand in the place of their use: functions of the library, and closures. What they
/// return is the value of the expression that uses them.
extension Checker {
  /// What surrounds an inlined text and is not its own.
  private struct Surroundings {
    var result: SourceType
    var isInlined: Bool
    var hasOpenResult: Bool
    var targets: [JumpTarget]
    var yieldType: InferredType?
    var flow: Flow
    var throwingCallsInTry: Int?
  }

  /// Checks a text that gives a value of type `result`, whatever is around it; afterwards
  /// everything around is as before.
  /// - Parameter result: `nil` if the first `return` decides it.
  func inlined(
    result: SourceType?, _ range: SourceRange, _ body: () -> [ID<TypedStatement>]
  ) -> Operand {
    let outside = Surroundings(
      result: current.result, isInlined: current.isInlined, hasOpenResult: current.hasOpenResult,
      targets: current.targets, yieldType: current.yieldType, flow: current.flow,
      throwingCallsInTry: current.throwingCallsInTry)
    current.result = result ?? .error
    (current.isInlined, current.hasOpenResult) = (true, result == nil)
    (current.targets, current.yieldType) = ([], nil)
    var statements = body()
    let type = current.hasOpenResult ? .void : current.result
    if type == .void, current.flow.isReachable {
      statements.append(add(.yield(add(.tuple([]), SourceType.void, range).id), range))
    }
    current.result = outside.result
    (current.isInlined, current.hasOpenResult) = (outside.isInlined, outside.hasOpenResult)
    (current.targets, current.yieldType) = (outside.targets, outside.yieldType)
    (current.flow, current.throwingCallsInTry) = (outside.flow, outside.throwingCallsInTry)
    return add(.value(of: add(.block(statements), range)), type, range)
  }

  /// The statement that ends the text at hand with a value: `return`, or the value of what is
  /// inlined.
  func leave(with value: ID<TypedExpression>, _ range: SourceRange) -> ID<TypedStatement> {
    add(current.isInlined ? .yield(value) : .return(value), range)
  }

  /// Makes a name of the text at hand stand for a value; returns the statement that binds it.
  func bind(
    _ name: String, to operand: Operand, _ type: SourceType, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let variable = addVariable(name, type, isMutable: false, range)
    if let name = tree.names.find(name) {
      let entity = LocalName.Entity.variable(variable, owner: current.id)
      locals.append(LocalName(name: name, entity: entity, range: place(range)))
    }
    return add(.bind(.variable(variable), operand.id), range)
  }

  /// A value that is used several times: its variable, and the statement that binds it.
  func shared(
    _ operand: Operand, _ type: SourceType, _ name: String, _ range: SourceRange
  ) -> (value: Operand, bind: ID<TypedStatement>) {
    let variable = addVariable(name, type, isMutable: false, range)
    let bind = add(.bind(.variable(variable), operand.id), range)
    return (add(.variable(variable), type, range), bind)
  }

  /// A value after statements that it needs.
  func value(
    _ operand: Operand, after statements: [ID<TypedStatement>], _ range: SourceRange
  ) -> Operand {
    if statements.isEmpty { return operand }
    let block = add(.block(statements + [add(.yield(operand.id), range)]), range)
    return add(.value(of: block), operand.type, range)
  }
}
