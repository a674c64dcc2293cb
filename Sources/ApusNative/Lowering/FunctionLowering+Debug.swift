internal import CLLVM
import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Tells debuggers the values of variables from here on, of those that have names.
  func describe(_ values: [ID<Value>], at range: SourceRange) {
    guard let debug else { return }
    for value in values {
      guard let name = function.values[value].name else { continue }
      debug.describe(
        name, type(of: value), allParts(value), at: range, in: LLVMGetInsertBlock(builder))
    }
  }

  /// Tells debuggers the values of the parameters; the components of a tuple are `name_0`, `name_1`.
  func describeParameters() {
    guard let debug else { return }
    let names = function.parameters.map { function.values[$0].name ?? "" }
    for (index, parameter) in function.parameters.enumerated() where !names[index].isEmpty {
      let name = names[index]
      let isAlone = names.count { $0 == name } == 1
      let position = names[..<index].count { $0 == name }
      debug.describe(
        isAlone ? name : "\(name)_\(position)", type(of: parameter), allParts(parameter),
        at: function.range, argument: index + 1, in: LLVMGetInsertBlock(builder))
    }
  }
}
