internal import CLLVM
import ApusElementary
import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusVocabulary

extension Prelude {
  /// Code of elementary functions on one number for a library, under the names by which the code
  /// of kernels for the same processor calls them: in this process `swiftc` has compiled them, and
  /// here we do, from the same text, to the same bits.
  package static func object(
    defining forms: [ElementaryForm], level: ProcessorLevel, symbolSuffix: String
  ) throws(NativeError) -> LibraryObject {
    var options = NativeOptions(processor: .at(level))
    options.librarySuffix = symbolSuffix
    let (module, roots) = try functions(forms.filter(\.isOfPrelude))
    let compilation = NativeCompilation(of: module, entries: [], options: options)
    return try LargeStack.run { () throws(NativeError) in
      let functions = CompiledFunctions(
        of: module, from: forms.compactMap { roots[$0] }, areTotal: true)
      return try TargetMachine.with(for: options.processor) { target throws(NativeError) in
        let llvm = LLVMModule(named: "apus.prelude", for: target, options: options)
        let lowering = ModuleLowering(module, functions: functions, options: options, into: llvm)
        try lowering.lower([])
        for form in forms {
          let function = ScalarFormLowering(form, in: lowering)
          if let root = roots[form] {
            function.lower(calling: root)
          } else {
            function.lowerCallingC()
          }
        }
        try lowering.refuseDefects()
        if options.verifies { try llvm.verify() }
        return try compilation.object(of: llvm, functions, for: target)
      }
    }
  }

  /// The functions of the prelude for some forms, with their rare cases.
  private static func functions(
    _ forms: [ElementaryForm]
  ) throws(NativeError) -> (module: Module, roots: [ElementaryForm: ID<Function>]) {
    let text = PreludeText.embedded.text(reachingAllOf: forms.map(\.preludeName))
    let (checked, _, diagnostics) = compile([SourceText(name: "<prelude>", utf8: text)])
    guard var module = checked else {
      throw .unsupported("the prelude: \(diagnostics.sorted.first?.message ?? "it is missing")")
    }
    for id in module.functions.ids { module.makeTotal(id) }
    var roots: [ElementaryForm: ID<Function>] = [:]
    for form in forms {
      guard let root = module.function(named: form.preludeName) else {
        throw .unsupported("'\(form.preludeName)' of the prelude: it is missing")
      }
      roots[form] = root
    }
    return (module, roots)
  }

  /// The rows of tables for a library, under the names by which all of its code reads them.
  package static func tablesObject(_ tables: [LookUpTable]) throws(NativeError) -> [UInt8] {
    let options = NativeOptions(processor: .at(.baseline))
    return try TargetMachine.with(for: options.processor) { target throws(NativeError) in
      let llvm = LLVMModule(named: "apus.tables", for: target, options: options)
      for table in tables {
        let count = table.rows * table.columns * table.element.byteCount
        let start = NativeFunctions.address(of: table).assumingMemoryBound(to: CChar.self)
        let rows: LLVMValueRef = LLVMConstStringInContext(llvm.context, start, UInt32(count), 1)
        let data: LLVMValueRef = LLVMAddGlobal(llvm.module, LLVMTypeOf(rows), table.symbol)
        LLVMSetInitializer(data, rows)
        LLVMSetGlobalConstant(data, 1)
        LLVMSetAlignment(data, 64)
        LLVMSetVisibility(data, LLVMHiddenVisibility)
      }
      return try ObjectCode.generate(.object, of: llvm, for: target).bytes
    }
  }
}

extension ElementaryForm {
  /// Whether the prelude has it; else the C library does.
  fileprivate var isOfPrelude: Bool { Prelude.has(function, isDouble: isDouble) }

  fileprivate var preludeName: String { function.preludeName(isDouble: isDouble) }
}

extension Module {
  /// Makes look-ups of the calls of those functions that stand for tables, and leaves out what lets
  /// a host end a loop: no function of the prelude takes long.
  fileprivate mutating func makeTotal(_ id: ID<Function>) {
    for (region, instructions) in functions[id].regions.ids.map({
      ($0, functions[id].regions[$0].instructions)
    }) {
      functions[id].regions[region].instructions = instructions.flatMap { instruction in
        replacements(for: instruction, in: id)
      }
    }
  }

  /// What stands for an instruction: look-ups if it reads a row of a table, nothing for a poll, else
  /// itself.
  private mutating func replacements(
    for instruction: ID<Instruction>, in id: ID<Function>
  ) -> [ID<Instruction>] {
    let call = functions[id].instructions[instruction]
    if case .poll = call.operation { return [] }
    guard case .call(let callee, _) = call.operation,
      let table = LookUpTable(rawValue: functions[callee].name)
    else { return [instruction] }
    return call.results.enumerated().map { column, result in
      var lookUp = call
      lookUp.operation = .lookUp(table, column: column)
      lookUp.results = [result]
      return functions[id].instructions.add(lookUp)
    }
  }
}
