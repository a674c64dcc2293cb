import ApusIR
import ApusVocabulary

/// Loops inside the nest.
extension LaneWriter {
  /// Writes a loop, behind a test where all lanes may be idle.
  mutating func writeLoop(_ id: ID<Instruction>, _ instruction: Instruction) {
    guard let mask, isMaybeIdle else { return writeActiveLoop(id, instruction) }
    let results = instruction.results.filter(nest.isUsed)
    let branch = builder.if(
      anyActive(mask), results: results.map { passedType($0) }, range: range)
    builder.enter(branch, region: 0)
    surelyActive.insert(mask)
    writeActiveLoop(id, instruction)
    surelyActive.remove(mask)
    if !builder.isTerminated {
      builder.break(branch, results.map { passed($0, to: $0) }, range: range)
    }
    builder.leave()
    builder.enter(branch, region: 1)
    let nothing = results.map { result in
      let type = passedType(result)
      return builder.constant(
        Constant(type.element, bits: 0), lanes: type.lanes, range: range)
    }
    builder.break(branch, nothing, range: range)
    builder.leave()
    for (result, copy) in zip(results, builder.results(of: branch)) { receive(result, copy) }
    isDead = false
  }

  private mutating func writeActiveLoop(_ id: ID<Instruction>, _ instruction: Instruction) {
    if nest.split.contains(id) { return writeSplitLoop(id, instruction) }
    let shape = LoopShape(instruction, in: nest.function)
    let initial = zip(shape.initial, shape.carried).map { passed($0, to: $1) }
    let copy = beginLoop(
      instruction, shape, carrying: initial, names: names(shape.carried),
      results: instruction.results.map { passedType($0) })
    let parameters = builder.function.carriedParameters(of: builder.function.instructions[copy])
    for (parameter, own) in zip(shape.carried, parameters) { receive(parameter, own) }
    frames.append(Frame(structure: id, kind: .kept, copy: copy, entry: mask))
    builder.enter(copy)
    write(shape.body)
    let exits = frames[frames.count - 1].exits
    if !builder.isTerminated {
      if exits.isEmpty {
        builder.unreachable(range: range)
      } else {
        let values = shape.carried.enumerated().map { position, parameter in
          next(parameter, at: position, exits)
        }
        builder.continue(copy, values, range: range)
      }
    }
    builder.leave()
    if shape.index != nil { frames[frames.count - 1].isLeft = true }
    leaveKept(instruction)
    widenLabels(instruction)
  }

  /// Appends an empty loop of the same kind.
  private mutating func beginLoop(
    _ instruction: Instruction, _ shape: LoopShape, carrying initial: [ID<Value>],
    names: [String?], results: [Type]
  ) -> ID<Instruction> {
    guard let index = shape.index else {
      return builder.loop(carrying: initial, names: names, results: results, range: range)
    }
    let copy = builder.for(
      from: scalar(index.lower), to: scalar(index.upper), isClosed: index.isClosed,
      index: nest.function.values[index.value].name, carrying: initial, names: names,
      range: range)
    let body = builder.function.instructions[copy].regions[0]
    scalars[index.value] = builder.function.regions[body].parameters[0]
    return copy
  }

  /// What lanes carry on that continue.
  private mutating func next(
    _ parameter: ID<Value>, at position: Int, _ exits: [Exit]
  ) -> ID<Value> {
    let onward = exits.filter { !$0.isBreak }
    guard let first = onward.first else { return passed(parameter, to: parameter) }
    return nest.shape(parameter) == .varying
      ? mixed(onward, at: position, to: parameter) : scalar(first.values[position])
  }

  // MARK: Loops that lanes leave apart

  /// A loop carries which lanes are active, what it carried before, and, unless it is a `for`,
  /// whose results are what it carries, what the lanes gave that have left.
  private mutating func writeSplitLoop(_ id: ID<Instruction>, _ instruction: Instruction) {
    let shape = LoopShape(instruction, in: nest.function)
    let entry = mask
    let active = mask ?? mask1()
    var initial = [active] + zip(shape.initial, shape.carried).map { passed($0, to: $1) }
    let results = shape.index == nil ? instruction.results.filter(nest.isUsed) : []
    for result in results {
      let type = passedType(result)
      initial.append(
        builder.constant(Constant(type.element, bits: 0), lanes: lanes, range: range))
    }
    let copy = beginLoop(
      instruction, shape, carrying: initial, names: [nil] + names(shape.carried + results),
      results: results.map { passedType($0) })
    let parameters = builder.function.carriedParameters(of: builder.function.instructions[copy])
    for (parameter, own) in zip(shape.carried, parameters.dropFirst()) {
      receive(parameter, own)
    }
    mask = parameters[0]
    surelyActive.insert(parameters[0])
    frames.append(Frame(structure: id, kind: .split, copy: copy, entry: parameters[0]))
    builder.enter(copy)
    write(shape.body)
    if !builder.isTerminated {
      leaveSplit(frames[frames.count - 1], by: frames[frames.count - 1].exits)
    }
    builder.leave()
    let isLeft = frames.popLast()?.isLeft ?? false
    let copies = builder.results(of: copy).dropFirst(shape.index == nil ? 0 : 1)
    let defined = shape.index == nil ? results : instruction.results
    for (result, own) in zip(defined, copies) where nest.isUsed(result) {
      receive(result, own)
    }
    mask = entry
    isDead = shape.index == nil && !isLeft
    if isDead { builder.unreachable(range: range) }
  }

  /// Ends an iteration: goes on while a lane is active.
  mutating func leaveSplit(_ frame: Frame, by exits: [Exit]) {
    let instruction = nest.function.instructions[frame.structure]
    let shape = LoopShape(instruction, in: nest.function)
    let parameters = builder.function.carriedParameters(
      of: builder.function.instructions[frame.copy])
    var carried: [ID<Value>] = []
    for (position, parameter) in shape.carried.enumerated() {
      if shape.index != nil, nest.isUsed(instruction.results[position]) {
        carried.append(
          kept(parameters[1 + position], changedBy: exits, at: position, to: parameter))
      } else {
        carried.append(next(parameter, at: position, exits))
      }
    }
    var results: [ID<Value>] = []
    if shape.index == nil {
      let breaks = exits.filter(\.isBreak)
      for (position, result) in instruction.results.enumerated() where nest.isUsed(result) {
        let old = parameters[1 + carried.count + results.count]
        results.append(kept(old, changedBy: breaks, at: position, to: result))
      }
    }
    let onward = exits.filter { !$0.isBreak }
    let active = union(onward) ?? parameters[0]
    let isFor = shape.index != nil
    let all = [active] + carried + results
    if onward.isEmpty {
      builder.break(frame.copy, isFor ? all : results, range: range)
    } else if onward.count == exits.count, exits.count == 1 {
      builder.continue(frame.copy, all, range: range)
    } else {
      let branch = builder.if(anyActive(active), range: range)
      builder.enter(branch, region: 0)
      builder.continue(frame.copy, all, range: range)
      builder.leave()
      builder.enter(branch, region: 1)
      builder.break(frame.copy, isFor ? all : results, range: range)
      builder.leave()
      builder.unreachable(range: range)
    }
  }

  /// A value that some lanes change.
  private mutating func kept(
    _ old: ID<Value>, changedBy exits: [Exit], at position: Int, to model: ID<Value>
  ) -> ID<Value> {
    var result = old
    for exit in exits {
      guard let condition = condition(of: exit) else { continue }
      let own = passed(exit.values[position], to: model)
      result = builder.primitive(.select, condition, own, result, range: range)
    }
    return result
  }
}
