import ApusIR
import ApusVocabulary

/// From where to where in the code a value is needed, both inclusive.
struct Interval {
  var start: Int
  var end: Int
}

/// The live intervals of a function's values in the linear order of steps.
///
/// A step at position p reads at p and writes at p + 1; structures have a position for their
/// end as well. What a loop carries is written anew by `continue`, so it is not needed from its
/// last use on. A value that is used in a loop and comes from outside is needed to the loop's
/// end. The results of a structure begin after its end: once a break has written them, nothing
/// inside the structure runs any more.
struct Liveness {
  private(set) var intervals: [Interval?]
  /// Pairs of values that had better share registers, most urgent first in each list.
  private(set) var required: [(ID<Value>, ID<Value>)] = []
  private(set) var wanted: [(ID<Value>, ID<Value>)] = []
  /// The position after the last step.
  private(set) var end = 2

  private let plan: Plan
  /// The loops around the present position, outermost first, with the values from outside that
  /// they need to their end.
  private var loops: [(start: Int, outer: [ID<Value>])] = []

  init(_ plan: Plan) {
    self.plan = plan
    intervals = Array(repeating: nil, count: plan.function.values.count)
    for parameter in plan.function.parameters { define(parameter, at: 0) }
    walk(plan.function.body)
  }

  private mutating func define(_ value: ID<Value>, at position: Int) {
    intervals[Int(value.index)] = Interval(start: position, end: position)
  }

  private mutating func use(_ value: ID<Value>, at position: Int) {
    let root = plan.alias(value)?.root ?? value
    guard let interval = intervals[Int(root.index)] else { return }
    intervals[Int(root.index)]?.end = max(interval.end, position)
    if let loop = loops.firstIndex(where: { interval.start <= $0.start }) {
      loops[loop].outer.append(root)
    }
  }

  private mutating func walk(_ region: ID<Region>) {
    for step in plan.steps[Int(region.index)] {
      let position = end
      end += 2
      for value in plan.reads(step) { use(value, at: position) }
      let instruction = plan[step.main]
      switch instruction.operation {
      case .block, .if:
        instruction.regions.forEach { walk($0) }
        finish(instruction)
      case .loop: walkLoop(instruction, carried: 0, at: position)
      case .for: walkLoop(instruction, carried: 2, at: position)
      case .generate, .reduction: walkIteration(instruction, at: position)
      case .break(let target): want(instruction.operands, plan[target].results)
      case .continue(let target): want(instruction.operands, carriedParameters(of: target))
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .return, .unreachable, .check, .poll, .print, .call, .arrayLiteral,
        .arrayFill, .element, .snapshot, .materialize, .reshape, .routine, .extent, .allocate,
        .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
        define(instruction.results, at: position)
      }
    }
  }

  /// What takes several registers is written while operands are still being read.
  private mutating func define(_ results: [ID<Value>], at position: Int) {
    for result in results where plan.alias(result) == nil {
      define(result, at: plan.type(result).registerCount > 1 ? position : position + 1)
    }
  }

  private mutating func walkLoop(_ instruction: Instruction, carried first: Int, at position: Int) {
    let region = instruction.regions[0]
    let parameters = plan.function.regions[region].parameters
    loops.append((position, []))
    for parameter in parameters { define(parameter, at: position + 1) }
    want(Array(instruction.operands.dropFirst(first)), Array(parameters.suffix(from: first / 2)))
    walk(region)
    if first > 0 {
      use(parameters[0], at: end)
      use(instruction.operands[1], at: end)
      required += zip(parameters.dropFirst(), instruction.results)
    } else {
      wantResults(of: instruction, parameters)
    }
    let outer = loops.removeLast().outer
    for value in outer { intervals[Int(value.index)]?.end = end }
    finish(instruction)
  }

  /// The array is written from the beginning; the indices and extents are needed to the end.
  private mutating func walkIteration(_ instruction: Instruction, at position: Int) {
    let isArray = instruction.results.contains { plan.type($0).rank > 0 }
    if isArray { define(instruction.results, at: position) }
    loops.append((position, []))
    let parameters = plan.function.regions[instruction.regions[0]].parameters
    for parameter in parameters { define(parameter, at: position + 1) }
    walk(instruction.regions[0])
    for value in parameters + instruction.operands { use(value, at: end) }
    if isArray { instruction.results.forEach { use($0, at: end) } }
    let outer = loops.removeLast().outer
    for value in outer { intervals[Int(value.index)]?.end = end }
    if !isArray { for result in instruction.results { define(result, at: end + 1) } }
    end += 2
  }

  /// A result of a loop had better take the registers of the parameter in the same place.
  private mutating func wantResults(of instruction: Instruction, _ parameters: [ID<Value>]) {
    for (result, parameter) in zip(instruction.results, parameters) {
      wanted.append((result, parameter))
    }
  }

  private mutating func finish(_ instruction: Instruction) {
    for result in instruction.results { define(result, at: end + 1) }
    end += 2
  }

  private func carriedParameters(of target: ID<Instruction>) -> [ID<Value>] {
    let parameters = plan.function.regions[plan[target].regions[0]].parameters
    if case .for = plan[target].operation { return Array(parameters.dropFirst()) }
    return parameters
  }

  private mutating func want(_ values: [ID<Value>], _ places: [ID<Value>]) {
    for (value, place) in zip(values, places)
    where plan.alias(value) == nil && plan.constant(value) == nil {
      wanted.append((value, place))
    }
  }
}
