import ApusDiagnostics
import ApusVocabulary

extension Printer {
  /// The line of an instruction: results, operation, operands, site.
  mutating func text(of id: ID<Instruction>) -> String {
    let instruction = function.instructions[id]
    let results = instruction.results.map { "\(name($0)): \(typeText($0))" }
    let prefix = results.isEmpty ? "" : results.joined(separator: ", ") + " = "
    return prefix + operationText(instruction, id) + siteText(instruction.operation.site)
  }

  private func typeText(_ value: ID<Value>) -> String {
    Int(value.index) < function.values.count ? function.values[value].type.text : "invalid"
  }

  /// Operands with commas between them, after a space if there are any.
  private mutating func list(_ operands: some Sequence<ID<Value>>) -> String {
    let names = operands.map { name($0) }
    return names.isEmpty ? "" : " " + names.joined(separator: ", ")
  }

  /// Operands in parentheses; nothing if there are none.
  private mutating func arguments(_ operands: [ID<Value>]) -> String {
    let names = operands.map { name($0) }
    return names.isEmpty ? "" : "(" + names.joined(separator: ", ") + ")"
  }

  private mutating func operationText(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) -> String {
    let operands = instruction.operands
    switch instruction.operation {
    case .block, .if, .loop, .for, .generate, .reduction:
      return (instruction.isCold ? "cold " : "") + structureText(instruction, id)
    case .routine(let routine): return "routine \(routine.name)" + list(operands)
    case .constant(let constant): return "constant " + constant.text
    case .primitive(let primitive): return primitive.name + list(operands)
    case .fits(let type): return "fits \(type.name)" + list(operands)
    case .external(let function): return "external \(function.rawValue)" + list(operands)
    case .lookUp(let table, let column):
      return "lookUp \(table.rawValue) \(column)" + list(operands)
    case .extract(let lane): return "extract \(lane)" + list(operands)
    case .insert(let lane): return "insert \(lane)" + list(operands)
    case .reduce(let primitive): return "reduce \(primitive.name)" + list(operands)
    case .scan(let primitive): return "scan \(primitive.name)" + list(operands)
    case .extent(let axis): return "extent \(axis)" + list(operands)
    case .break(let target): return "break \(label(target))" + arguments(operands)
    case .continue(let target): return "continue \(label(target))" + arguments(operands)
    case .return: return "return" + arguments(operands)
    case .call(let callee, _):
      let names = operands.map { name($0) }
      return "call \(functionName(callee))(\(names.joined(separator: ", ")))"
    case .convert, .bitcast, .splat, .iota, .unreachable, .check, .poll, .print, .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .reshape, .allocate, .copy, .fill, .load,
      .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      return instruction.operation.mnemonic + list(operands)
    }
  }

  /// The head of a structure, with its label and the parameters of its region.
  private mutating func structureText(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) -> String {
    let operands = instruction.operands
    let label = label(id)
    var parameters: [ID<Value>] = []
    if let region = instruction.regions.first, Int(region.index) < function.regions.count {
      parameters = function.regions[region].parameters
    }
    if case .generate = instruction.operation {
      return "generate \(label)" + parameterText(parameters) + extentText(operands)
    }
    if case .reduction(let primitive, let lanes, _) = instruction.operation {
      return "reduction \(primitive.name) \(lanes) \(label)" + parameterText(parameters)
        + extentText(operands)
    }
    guard case .for(let isClosed) = instruction.operation, operands.count >= 2,
      let index = parameters.first
    else {
      let leading = min(operands.count, instruction.operation.leadingOperandCount)
      return "\(instruction.operation.mnemonic) \(label)" + list(operands.prefix(leading))
        + carriedText(parameters[...], operands.dropFirst(leading))
    }
    return "for \(label) \(name(index)): \(typeText(index)) in \(name(operands[0])) "
      + "\(isClosed ? "..." : "..<") \(name(operands[1]))"
      + carriedText(parameters.dropFirst(), operands.dropFirst(2))
  }

  /// ` (%i: i64, …)`.
  private mutating func parameterText(_ parameters: [ID<Value>]) -> String {
    " (" + parameters.map { "\(name($0)): \(typeText($0))" }.joined(separator: ", ") + ")"
  }

  /// ` in %m, %n`.
  private mutating func extentText(_ extents: [ID<Value>]) -> String {
    extents.isEmpty ? "" : " in" + list(extents)
  }

  /// ` with (%s: f64 = %2, …)`.
  private mutating func carriedText(
    _ parameters: ArraySlice<ID<Value>>, _ operands: ArraySlice<ID<Value>>
  ) -> String {
    if parameters.isEmpty { return list(operands) }
    var parts: [String] = []
    var initial = operands
    for parameter in parameters {
      let value = initial.popFirst().map { " = \(name($0))" } ?? ""
      parts.append("\(name(parameter)): \(typeText(parameter))\(value)")
    }
    return " with (" + parts.joined(separator: ", ") + ")" + list(initial)
  }

  /// ` !indexOutOfBounds "index {0} …" (Int, Int) in f at 12..<17`; ` ! in f at 12..<17` where
  /// there is nothing to say.
  private func siteText(_ id: ID<FaultSite>?) -> String {
    guard options.showsSites, let id else { return "" }
    guard Int(id.index) < module.faultSites.count else { return " !invalid" }
    let site = module.faultSites[id]
    var text = " !" + (site.kind.map { "\($0)" } ?? "")
    if !site.format.isEmpty { text += (site.kind == nil ? "" : " ") + Self.quoted(site.format) }
    if !site.types.isEmpty {
      text += " (" + site.types.map(\.swiftName).joined(separator: ", ") + ")"
    }
    return text + " in \(Self.word(site.function)) at \(Self.text(of: site.range))"
  }
}

extension Operation {
  /// The word that stands for the operation in printed IR; that of a primitive is its name.
  package var mnemonic: String {
    switch self {
    case .constant: "constant"
    case .primitive(let primitive): primitive.name
    case .convert: "convert"
    case .bitcast: "bitcast"
    case .fits: "fits"
    case .external: "external"
    case .lookUp: "lookUp"
    case .splat: "splat"
    case .iota: "iota"
    case .extract: "extract"
    case .insert: "insert"
    case .reduce: "reduce"
    case .scan: "scan"
    case .block: "block"
    case .if: "if"
    case .loop: "loop"
    case .for: "for"
    case .break: "break"
    case .continue: "continue"
    case .return: "return"
    case .unreachable: "unreachable"
    case .check: "check"
    case .poll: "poll"
    case .print: "print"
    case .call: "call"
    case .arrayLiteral: "arrayLiteral"
    case .arrayFill: "arrayFill"
    case .element: "element"
    case .snapshot: "snapshot"
    case .materialize: "materialize"
    case .generate: "generate"
    case .reduction: "reduction"
    case .reshape: "reshape"
    case .routine: "routine"
    case .extent: "extent"
    case .allocate: "allocate"
    case .copy: "copy"
    case .fill: "fill"
    case .load: "load"
    case .store: "store"
    case .maskedLoad: "maskedLoad"
    case .maskedStore: "maskedStore"
    case .gather: "gather"
    case .scatter: "scatter"
    case .mark: "mark"
    case .release: "release"
    }
  }
}
