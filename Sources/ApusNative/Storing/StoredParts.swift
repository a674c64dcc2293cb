import ApusCache
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A module with the parts that were left out of its code, as text and numbers.
///
/// The text of a module that is read back names its entities otherwise. So the parts name them by the
/// order in which they stand in the text, and so do the places of faults.
struct StoredParts {
  private(set) var module: Module
  private(set) var parts: [ColdPart] = []

  /// How deep structures may be nested, less than what can be read.
  private static let nestingLimit = 150

  /// The bytes of the parts and the module.
  static func bytes(of parts: [ColdPart], in module: Module) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Printer.text(of: module, options: Printer.Options(showsRanges: true)))
    writer.write(module.sitesInOrder) { $0.write(Int($1.index)) }
    writer.write(parts) { writer, part in
      let order = TextOrder(module.functions[part.function])
      writer.write(Int(part.function.index))
      writer.write(part.kind == .streaming)
      writer.write(order.number(of: part.loop))
      for values in [part.inputs, part.constants, part.written.sorted(), part.separate.sorted()] {
        writer.write(values) { $0.write(order.number(of: $1)) }
      }
    }
    return writer.bytes
  }

  /// Reads the bytes.
  /// - Parameter sites: The places where the code can fault, as it numbers them.
  /// - Throws: `ByteReadingError`, `ReadingError`.
  init(_ bytes: [UInt8], sources: SourceMap, sites: Arena<FaultSite>) throws {
    var reader = ByteReader(bytes)
    module = try Reader.module(from: try reader.readText(), sources: sources)
    let numbers = try reader.readArray { reader throws(ByteReadingError) in
      let number = try reader.readCount()
      guard number < sites.count else { throw ByteReadingError() }
      return ID<FaultSite>(number)
    }
    try module.renumberSites(numbers)
    module.faultSites = sites
    let module = module
    parts = try reader.readArray { reader throws(ByteReadingError) in
      try Self.part(from: &reader, in: module)
    }
  }

  private static func part(
    from reader: inout ByteReader, in module: Module
  ) throws(ByteReadingError) -> ColdPart {
    let function = try reader.readCount()
    guard function < module.functions.count else { throw ByteReadingError() }
    let order = TextOrder(module.functions[ID(function)])
    let isStreaming = try reader.readFlag()
    let loop = try order.instruction(try reader.readCount())
    var lists: [[ID<Value>]] = []
    for _ in 0..<4 {
      lists.append(
        try reader.readArray { reader throws(ByteReadingError) in
          try order.value(try reader.readCount())
        })
    }
    return ColdPart(
      isStreaming ? .streaming : .loop, of: loop, in: ID(function), inputs: lists[0],
      constants: lists[1], written: Set(lists[2]), separate: Set(lists[3]))
  }

  /// Whether the text of a module can be read back.
  static func canRead(_ module: Module) -> Bool {
    module.functions.entities.allSatisfy { $0.depth(of: $0.body) < nestingLimit }
  }
}

/// The entities of a function in the order in which its text has them.
private struct TextOrder {
  private var values: [ID<Value>] = []
  private var instructions: [ID<Instruction>] = []
  private var numbers: [ID<Value>: Int] = [:]

  init(_ function: Function) {
    values = function.regions[function.body].parameters
    function.forEachInstruction { id in
      instructions.append(id)
      values += function.instructions[id].results
      for region in function.instructions[id].regions {
        values += function.regions[region].parameters
      }
    }
    for (number, value) in values.enumerated() { numbers[value] = number }
  }

  /// A value that the function has.
  func number(of value: ID<Value>) -> Int { numbers[value] ?? values.count }

  /// An instruction that the function has.
  func number(of instruction: ID<Instruction>) -> Int {
    instructions.firstIndex(of: instruction) ?? instructions.count
  }

  func value(_ number: Int) throws(ByteReadingError) -> ID<Value> {
    guard values.indices.contains(number) else { throw ByteReadingError() }
    return values[number]
  }

  func instruction(_ number: Int) throws(ByteReadingError) -> ID<Instruction> {
    guard instructions.indices.contains(number) else { throw ByteReadingError() }
    return instructions[number]
  }
}

extension Module {
  /// The places where instructions can fault, in the order of the text.
  fileprivate var sitesInOrder: [ID<FaultSite>] {
    var sites: [ID<FaultSite>] = []
    for function in functions.entities {
      function.forEachInstruction {
        if let site = function.instructions[$0].operation.site { sites.append(site) }
      }
    }
    return sites
  }

  /// Gives the instructions that can fault other places, in the order of the text.
  fileprivate mutating func renumberSites(_ sites: [ID<FaultSite>]) throws(ByteReadingError) {
    var rest = sites[...]
    for id in functions.ids {
      var found: [ID<Instruction>] = []
      functions[id].forEachInstruction {
        if functions[id].instructions[$0].operation.site != nil { found.append($0) }
      }
      for instruction in found {
        guard let site = rest.popFirst() else { throw ByteReadingError() }
        functions[id].instructions[instruction].operation.move(to: site)
      }
    }
    guard rest.isEmpty else { throw ByteReadingError() }
  }
}

extension Function {
  /// How deep the structures in a region are nested.
  fileprivate func depth(of region: ID<Region>) -> Int {
    var deepest = 0
    for id in regions[region].instructions {
      for inner in instructions[id].regions { deepest = max(deepest, 1 + depth(of: inner)) }
    }
    return deepest
  }
}

extension Operation {
  /// Gives an operation that can fault another place.
  fileprivate mutating func move(to site: ID<FaultSite>) {
    switch self {
    case .check: self = .check(site)
    case .poll: self = .poll(site)
    case .print: self = .print(site)
    case .call(let callee, _): self = .call(callee, site)
    case .arrayLiteral: self = .arrayLiteral(site)
    case .arrayFill: self = .arrayFill(site)
    case .snapshot: self = .snapshot(site)
    case .materialize: self = .materialize(site)
    case .allocate: self = .allocate(site)
    case .copy: self = .copy(site)
    case .generate: self = .generate(site)
    case .reduction(let primitive, let lanes, _): self = .reduction(primitive, lanes: lanes, site)
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract, .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break,
      .continue, .return, .unreachable, .fill, .load, .store, .maskedLoad, .maskedStore, .gather,
      .scatter, .mark, .release, .reshape, .routine:
      break
    }
  }
}
