import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Puts the code of arrays where a plan says that they are computed.
///
/// What is computed there is a copy, in which elements of further arrays are computed in turn; so
/// the work is proportional to the code that comes out. The copies that are nested in this way may
/// be many; they are kept on a list instead of the stack.
struct FusionRewriter {
  /// What the values of one copy are copied to.
  private struct Frame {
    /// The copy in which the array that is copied stands; `nil` for the function itself.
    var parent: Int?
    var values: [ID<Value>: ID<Value>] = [:]
    var structures: [ID<Instruction>: ID<Instruction>] = [:]
    /// The snapshots that are read in place.
    var readInPlace: Set<ID<Value>> = []
  }

  /// A list of instructions that is being rewritten.
  private struct Cursor {
    var instructions: [ID<Instruction>]
    var next = 0
    var frame: Int
    /// What is being computed; `nil` for the instructions of the region itself.
    var element: ElementRequest?
  }

  /// An element that is asked for.
  private struct ElementRequest {
    var array: ID<Instruction>
    var result: ID<Value>
    /// In which copy it is asked for.
    var frame: Int
    var key: ElementKey
    /// The index on the axis of the values of one index, if there is such an axis.
    var part: ID<Value>?
    var range: SourceRange
  }

  /// What makes two elements the same.
  private struct ElementKey: Hashable {
    var array: ID<Instruction>
    var home: Int
    var forms: [IndexForms.Form]
  }

  private(set) var function: Function
  private let plan: FusionPlan
  private var definitions: [ID<Instruction>?]
  private var forms: IndexForms
  private var frames = [Frame(parent: nil)]
  /// The copy in which each array that is computed elsewhere is defined.
  private var homes: [ID<Instruction>: Int] = [:]
  /// What is known in the region that is being rewritten and those around it.
  private var elements: [ElementKey: [ID<Value>]] = [:]
  private var elementLog: [ElementKey] = []
  private var numbers: [IndexForms.Form: ID<Value>] = [:]
  private var numberLog: [IndexForms.Form] = []

  init(_ plan: FusionPlan) {
    self.plan = plan
    function = plan.function
    definitions = plan.definitions
    forms = plan.forms
  }

  mutating func run() {
    let body = function.body
    let list = function.regions[body].instructions
    function.regions[body].instructions = rewrite(list, frame: 0)
  }

  // MARK: Regions

  /// The instructions that stand for those of one region.
  private mutating func rewrite(
    _ instructions: [ID<Instruction>], frame: Int
  ) -> [ID<Instruction>] {
    let (elementMark, numberMark) = (elementLog.count, numberLog.count)
    var result: [ID<Instruction>] = []
    var cursors = [Cursor(instructions: instructions, frame: frame)]
    while var cursor = cursors.popLast() {
      guard cursor.next < cursor.instructions.count else { continue }
      let id = cursor.instructions[cursor.next]
      cursor.next += 1
      if let request = cursor.element, cursor.next == cursor.instructions.count {
        finish(request, with: id, frame: cursor.frame, &result)
        continue
      }
      cursors.append(cursor)
      if let inner = rewrite(id, frame: cursor.frame, &result) { cursors.append(inner) }
    }
    while elementLog.count > elementMark, let key = elementLog.popLast() { elements[key] = nil }
    while numberLog.count > numberMark, let form = numberLog.popLast() { numbers[form] = nil }
    return result
  }

  /// Lists what stands for an instruction, or says what has to be computed before.
  private mutating func rewrite(
    _ id: ID<Instruction>, frame: Int, _ list: inout [ID<Instruction>]
  ) -> Cursor? {
    let instruction = function.instructions[id]
    switch instruction.operation {
    case .generate where plan.inlined.contains(id):
      homes[id] = frame
      return nil
    case .element: return rewriteElement(id, instruction, frame: frame, &list)
    case .extent(let axis):
      if rewriteExtent(axis, instruction, frame: frame, &list) { return nil }
    default: break
    }
    emit(id, frame: frame, &list)
    return nil
  }

  // MARK: Elements

  private mutating func rewriteElement(
    _ id: ID<Instruction>, _ instruction: Instruction, frame: Int,
    _ list: inout [ID<Instruction>]
  ) -> Cursor? {
    let array = instruction.operands[0]
    if frames[frame].readInPlace.contains(array), let source = plan.memory.snapshot(array) {
      var load = instruction
      load.operation = .load
      load.operands = [copy(of: source.storage, frame)]
      load.operands += instruction.operands.dropFirst().map { copy(of: $0, frame) }
      append(load, replacing: instruction, frame: frame, &list)
      return nil
    }
    guard let source = definitions[Int(array.index)] else {
      emit(id, frame: frame, &list)
      return nil
    }
    if case .arrayFill = function.instructions[source].operation {
      let value = copy(of: function.instructions[source].operands[0], frame)
      frames[frame].values[instruction.results[0]] = value
      return nil
    }
    guard plan.inlined.contains(source), let home = homes[source] else {
      emit(id, frame: frame, &list)
      return nil
    }
    return request(source, home: home, instruction, frame: frame, &list)
  }

  private mutating func request(
    _ array: ID<Instruction>, home: Int, _ element: Instruction, frame: Int,
    _ list: inout [ID<Instruction>]
  ) -> Cursor? {
    let region = function.instructions[array].regions[0]
    let indices = function.regions[region].parameters
    let places = element.operands.dropFirst().map { copy(of: $0, frame) }
    let key = ElementKey(
      array: array, home: home,
      forms: places.prefix(indices.count).map { forms.form(of: $0, in: function, definitions) })
    let request = ElementRequest(
      array: array, result: element.results[0], frame: frame, key: key,
      part: places.count > indices.count ? places.last : nil, range: element.range)
    if let values = elements[key] {
      answer(request, with: values, &list)
      return nil
    }
    var inner = Frame(parent: home)
    inner.readInPlace = plan.readInPlace[array] ?? []
    for (index, place) in zip(indices, places) { inner.values[index] = place }
    frames.append(inner)
    return Cursor(
      instructions: function.regions[region].instructions, frame: frames.count - 1,
      element: request)
  }

  /// Takes the element from the `break` that ends the copied region.
  private mutating func finish(
    _ request: ElementRequest, with end: ID<Instruction>, frame: Int,
    _ list: inout [ID<Instruction>]
  ) {
    let values = function.instructions[end].operands.map { copy(of: $0, frame) }
    elements[request.key] = values
    elementLog.append(request.key)
    answer(request, with: values, &list)
  }

  /// Uses one of the values of an index as the element.
  private mutating func answer(
    _ request: ElementRequest, with values: [ID<Value>], _ list: inout [ID<Instruction>]
  ) {
    guard var result = values.first else { return }
    if let part = request.part {
      if let number = function.constant(part, definitions)?.signed {
        if number > 0, number < values.count { result = values[Int(number)] }
      } else {
        for (position, value) in values.enumerated().dropFirst() {
          let number = make(
            .constant(Constant(position)), [], .index, request.range, &list)
          let isPart = make(.primitive(.equal), [part, number], .bool, request.range, &list)
          let type = function.values[value].type
          result = make(
            .primitive(.select), [isPart, value, result], type, request.range, &list)
        }
      }
    }
    frames[request.frame].values[request.result] = result
  }

  private mutating func make(
    _ operation: Operation, _ operands: [ID<Value>], _ type: Type, _ range: SourceRange,
    _ list: inout [ID<Instruction>]
  ) -> ID<Value> {
    let value = function.values.add(Value(type: type))
    let id = function.instructions.add(
      Instruction(operation, operands: operands, results: [value], range: range))
    define(value, by: id)
    list.append(id)
    return value
  }

  // MARK: Extents

  /// Uses what is known of an extent; false if it has to be asked for.
  private mutating func rewriteExtent(
    _ axis: Int, _ instruction: Instruction, frame: Int, _ list: inout [ID<Instruction>]
  ) -> Bool {
    let result = instruction.results[0]
    switch function.shape(of: instruction.operands[0], axis, definitions) {
    case .value(let value):
      frames[frame].values[result] = copy(of: value, frame)
    case .constant(let number):
      frames[frame].values[result] = make(
        .constant(Constant(number)), [], .index, instruction.range, &list)
    case .axis(let source):
      guard source != instruction.operands[0] else { return false }
      var other = instruction
      other.operands = [copy(of: source, frame)]
      append(other, replacing: instruction, frame: frame, &list)
    }
    return true
  }

  // MARK: Copies

  /// What stands for a value in a copy.
  private func copy(of value: ID<Value>, _ frame: Int) -> ID<Value> {
    var current: Int? = frame
    while let index = current {
      if let copy = frames[index].values[value] { return copy }
      current = frames[index].parent
    }
    return value
  }

  private func copy(of structure: ID<Instruction>, _ frame: Int) -> ID<Instruction> {
    var current: Int? = frame
    while let index = current {
      if let copy = frames[index].structures[structure] { return copy }
      current = frames[index].parent
    }
    return structure
  }

  /// Lists an instruction: itself where the function's own code is rewritten, else a copy.
  private mutating func emit(
    _ id: ID<Instruction>, frame: Int, _ list: inout [ID<Instruction>]
  ) {
    if let value = knownNumber(for: id, frame: frame) {
      frames[frame].values[function.instructions[id].results[0]] = value
      return
    }
    var instruction = function.instructions[id]
    for index in instruction.operands.indices {
      instruction.operands[index] = copy(of: instruction.operands[index], frame)
    }
    if let target = instruction.operation.target {
      let copied = copy(of: target, frame)
      if case .break = instruction.operation { instruction.operation = .break(copied) }
      if case .continue = instruction.operation { instruction.operation = .continue(copied) }
    }
    let regions = instruction.regions
    if frame > 0 {
      instruction.regions = []
      instruction.results = instruction.results.map { define($0, in: frame) }
    }
    let copied = frame > 0 ? function.instructions.add(instruction) : id
    function.instructions[copied] = instruction
    if frame > 0 {
      frames[frame].structures[id] = copied
      for result in instruction.results { define(result, by: copied) }
      copyRegions(regions, to: copied, frame: frame)
    }
    for (old, new) in zip(regions, function.instructions[copied].regions) {
      let contents = function.regions[old].instructions
      let rewritten = rewrite(contents, frame: frame)
      function.regions[new].instructions = rewritten
    }
    remember(copied)
    list.append(copied)
  }

  /// Gives a copied structure regions, which are still empty.
  private mutating func copyRegions(
    _ regions: [ID<Region>], to structure: ID<Instruction>, frame: Int
  ) {
    guard !regions.isEmpty else { return }
    for region in regions {
      let parameters = function.regions[region].parameters.map { define($0, in: frame) }
      let new = function.regions.add(Region(parameters: parameters))
      function.instructions[structure].regions.append(new)
    }
    forms.register([structure], in: function, definitions)
  }

  /// Lists an instruction that stands for another one, with a result of its own.
  private mutating func append(
    _ instruction: Instruction, replacing old: Instruction, frame: Int,
    _ list: inout [ID<Instruction>]
  ) {
    var new = instruction
    new.results = [function.values.add(function.values[old.results[0]])]
    let id = function.instructions.add(new)
    define(new.results[0], by: id)
    frames[frame].values[old.results[0]] = new.results[0]
    list.append(id)
  }

  /// A new value that stands for `value` in a copy.
  private mutating func define(_ value: ID<Value>, in frame: Int) -> ID<Value> {
    let copy = function.values.add(function.values[value])
    frames[frame].values[value] = copy
    return copy
  }

  private mutating func define(_ value: ID<Value>, by id: ID<Instruction>) {
    while definitions.count <= Int(value.index) { definitions.append(nil) }
    definitions[Int(value.index)] = id
  }

  // MARK: Index arithmetic

  /// A value that is known to be the result of an instruction, if that is arithmetic of indices.
  private mutating func knownNumber(for id: ID<Instruction>, frame: Int) -> ID<Value>? {
    let instruction = function.instructions[id]
    guard case .primitive(let primitive) = instruction.operation,
      function.values[instruction.results[0]].type == .index,
      primitive != .div, primitive != .rem
    else { return nil }
    let operands = instruction.operands.map { copy(of: $0, frame) }
    let parts = operands.map { forms.form(of: $0, in: function, definitions) }
    let form = forms.form(of: primitive, parts)
    return zip(operands, parts).first { $0.1 == form }?.0 ?? numbers[form]
  }

  /// Takes note of an index or of the result of arithmetic with indices.
  private mutating func remember(_ id: ID<Instruction>) {
    guard let result = function.instructions[id].results.first,
      function.instructions[id].results.count == 1, function.values[result].type == .index
    else { return }
    remember(result)
  }

  private mutating func remember(_ value: ID<Value>) {
    let form = forms.form(of: value, in: function, definitions)
    guard numbers[form] == nil else { return }
    numbers[form] = value
    numberLog.append(form)
  }
}
