import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Module {
  /// The IR of all functions of a checked module, as written, checks included.
  package init(lowering typed: TypedModule) {
    var lowering = ModuleLowering(typed)
    lowering.lower()
    self = lowering.module
  }
}

/// Turns checked functions into IR, and makes what hosts call of those that use constants at file
/// level.
///
/// A function keeps its number. One that captures constants takes them as hidden parameters and
/// is called `f.body`; an entry `f`, which comes behind all others, computes them and calls it.
struct ModuleLowering {
  let typed: TypedModule
  private(set) var module: Module
  private let shapes: [FunctionShape]
  /// What hosts call instead of the function itself.
  private var wrappers: [ID<TypedFunction>: ID<Function>] = [:]

  init(_ typed: TypedModule) {
    self.typed = typed
    module = Module(sources: typed.sources)
    shapes = typed.functions.entities.map { FunctionShape(of: $0) }
  }

  /// Fills the module.
  mutating func lower() {
    numberWrappers()
    declareFunctions()
    for id in typed.functions.ids { lowerBody(of: id) }
    for id in typed.functions.ids where wrappers[id] != nil { lowerWrapper(of: id) }
  }

  // MARK: Declarations

  /// Decides which functions get an entry that computes constants for them.
  private mutating func numberWrappers() {
    let defaults = Set(typed.functions.entities.flatMap { $0.defaultValues.compactMap(\.self) })
    var next = typed.functions.count
    for id in typed.functions.ids {
      let function = typed.functions[id]
      guard !function.captures.isEmpty, function.signature.isEntry || defaults.contains(id)
      else { continue }
      wrappers[id] = ID(next)
      next += 1
    }
  }

  private mutating func declareFunctions() {
    var names = Set(typed.functions.entities.map(\.name))
    for id in typed.functions.ids {
      let function = typed.functions[id]
      var name = function.name
      if wrappers[id] != nil {
        repeat { name += ".body" } while !names.insert(name).inserted
      }
      declare(id, name: name, isBody: true)
    }
    for id in typed.functions.ids where wrappers[id] != nil {
      declare(id, name: typed.functions[id].name, isBody: false)
    }
  }

  /// Adds the function as it appears in the IR, without its instructions.
  private mutating func declare(_ id: ID<TypedFunction>, name: String, isBody: Bool) {
    let function = typed.functions[id]
    let shape = shapes[Int(id.index)]
    var signature = function.signature
    if isBody && wrappers[id] != nil { signature.isEntry = false }
    for (index, value) in function.defaultValues.enumerated()
    where index < signature.parameters.count {
      signature.parameters[index].defaultValue = value.map(hostFunction)
    }
    let parameters = isBody ? shape.parameters[...] : shape.parameters.prefix(shape.writtenCount)
    _ = module.functions.add(
      Function(
        name: name, signature: signature, parameters: Array(parameters),
        results: shape.results + shape.returned, range: function.range))
  }

  /// The function that a host calls for a checked one.
  private func hostFunction(_ id: ID<TypedFunction>) -> ID<Function> {
    wrappers[id] ?? ID(id.index)
  }

  // MARK: Bodies

  private mutating func lowerBody(of id: ID<TypedFunction>) {
    let functionID = ID<Function>(id.index)
    var lowering = FunctionLowering(
      id, in: typed, shapes: shapes, function: module.functions[functionID],
      sites: module.faultSites)
    module.faultSites = Arena()
    lowering.lower()
    module.functions[functionID] = lowering.builder.function
    module.faultSites = lowering.sites
  }

  /// Computes the constants that a function uses, each once, and calls it.
  private mutating func lowerWrapper(of id: ID<TypedFunction>) {
    guard let wrapper = wrappers[id] else { return }
    var emitter = WrapperLowering(
      in: typed, shapes: shapes, builder: Builder(module.functions[wrapper]),
      sites: module.faultSites)
    module.faultSites = Arena()
    emitter.lower(id)
    module.functions[wrapper] = emitter.builder.function
    module.faultSites = emitter.sites
  }
}

/// Fills the entry of a function that uses constants at file level.
private struct WrapperLowering {
  let typed: TypedModule
  let shapes: [FunctionShape]
  var builder: Builder
  var sites: Arena<FaultSite>
  /// The leaves of the constants that were computed.
  private var values: [ID<Global>: [ID<Value>]] = [:]
  /// Constants whose computation has begun: one that uses itself is left out.
  private var begun: Set<ID<Global>> = []

  init(
    in typed: TypedModule, shapes: [FunctionShape], builder: Builder, sites: Arena<FaultSite>
  ) {
    self.typed = typed
    self.shapes = shapes
    self.builder = builder
    self.sites = sites
  }

  mutating func lower(_ id: ID<TypedFunction>) {
    let function = typed.functions[id]
    for global in globals(of: function).sorted() { compute(global) }
    let results = call(id, builder.function.parameters, range: function.nameRange)
    builder.return(results, range: function.nameRange)
  }

  private func globals(of function: TypedFunction) -> [ID<Global>] {
    function.captures.compactMap { capture in
      if case .global(let global) = capture.source { global } else { nil }
    }
  }

  /// Calls the initialiser of a constant, after those of the constants that it uses.
  private mutating func compute(_ global: ID<Global>) {
    guard begun.insert(global).inserted else { return }
    let initializer = typed.globals[global].initializer
    for other in globals(of: typed.functions[initializer]).sorted() { compute(other) }
    values[global] = call(initializer, [], range: typed.globals[global].range)
  }

  /// Calls a function with its constants behind the written arguments.
  private mutating func call(
    _ id: ID<TypedFunction>, _ arguments: [ID<Value>], range: SourceRange
  ) -> [ID<Value>] {
    let function = typed.functions[id]
    let shape = shapes[Int(id.index)]
    let constants = globals(of: function).flatMap { values[$0] ?? [] }
    let site = sites.add(.place(function: function.signature.name, range: range))
    return builder.call(
      ID(id.index), arguments + constants, results: shape.results + shape.returned, site: site,
      range: range)
  }
}
