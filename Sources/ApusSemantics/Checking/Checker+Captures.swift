import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Captures through calls: who calls a function has to hand over what that function uses.
extension Checker {
  /// Adds to each function what the functions that it calls capture, until nothing changes.
  func propagateCaptures() {
    var isStable = false
    while !isStable {
      isStable = true
      for id in module.functions.ids {
        for call in functions[Int(id.index)].calls
        where inheritCaptures(of: call.callee, into: id) { isStable = false }
      }
    }
  }

  /// Returns whether `caller` was changed.
  private func inheritCaptures(
    of callee: ID<TypedFunction>, into caller: ID<TypedFunction>
  ) -> Bool {
    if callee == caller { return false }
    var hasChanged = false
    for capture in module.functions[callee].captures {
      if case .variable(_, caller) = capture.source { continue }
      let captures = module.functions[caller].captures
      if let place = captures.firstIndex(where: { $0.source == capture.source }) {
        guard capture.isInout, !captures[place].isInout else { continue }
        module.functions[caller].captures[place].isInout = true
      } else {
        var variable = module.functions[callee].variables[capture.variable]
        variable.role = .capture
        let copy = module.functions[caller].variables.add(variable)
        module.functions[caller].captures.append(
          TypedFunction.Capture(
            source: capture.source, variable: copy, isInout: capture.isInout))
      }
      hasChanged = true
    }
    return hasChanged
  }

  /// Reports calls that hand over inout what the called function also captures.
  func checkCapturedAccesses() {
    for id in module.functions.ids {
      for call in functions[Int(id.index)].calls where call.isInClosure {
        guard let capture = module.functions[call.callee].captures.first(where: \.isInout) else {
          continue
        }
        let name = module.functions[call.callee].variables[capture.variable].name
        report(.closureChange(name, at: call.range))
      }
      for call in functions[Int(id.index)].calls where !call.exclusive.isEmpty {
        for capture in module.functions[call.callee].captures {
          guard let mine = variable(capture.source, in: id),
            let access = call.exclusive.first(where: { $0.variable == mine })
          else { continue }
          let name = module.functions[id].variables[mine].name
          report(
            .overlappingAccesses(name, at: access.range, other: call.range, isSwap: false))
        }
      }
    }
  }

  /// The variable of a function that stands for what another one captures.
  private func variable(
    _ source: TypedFunction.Capture.Source, in function: ID<TypedFunction>
  ) -> ID<Variable>? {
    if case .variable(let variable, function) = source { return variable }
    return module.functions[function].captures.first { $0.source == source }?.variable
  }
}
