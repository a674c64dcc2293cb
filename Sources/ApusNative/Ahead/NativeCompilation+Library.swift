internal import CLLVM
import ApusVocabulary

extension NativeCompilation {
  /// Code of the entries and of what they call for a library.
  ///
  /// Nothing is compiled later, so no part is left out. `options.librarySuffix` is what symbols end
  /// in.
  package func libraryObject() throws(NativeError) -> LibraryObject {
    try LargeStack.run { () throws(NativeError) in
      let functions = CompiledFunctions(of: module, from: entries)
      return try TargetMachine.with(for: options.processor) { target throws(NativeError) in
        let llvm = try completelyLowered(functions, for: target)
        return try object(of: llvm, functions, for: target)
      }
    }
  }

  /// Code of a module of LLVM, with what it refers to.
  func object(
    of llvm: borrowing LLVMModule, _ functions: CompiledFunctions,
    for target: borrowing TargetMachine
  ) throws(NativeError) -> LibraryObject {
    let optimizer = Optimizer()
    try optimizer.run(options, on: llvm, for: target)
    try optimizer.mergeFunctions(in: llvm, for: target)
    let references = llvm.references
    let code = try ObjectCode.generate(.object, of: llvm, for: target)
    return LibraryObject(
      code.bytes, references: references, frameSizes: llvm.frameSizes, suffix: suffix,
      entries: entries.map { id in
        LibraryObject.Entry(
          symbol: EntryLowering.symbol(of: module.functions[id], librarySuffix: suffix),
          isDeep: functions.reachesRecursion(id))
      })
  }

  private var suffix: String { options.librarySuffix ?? "" }
}

extension LibraryObject {
  /// An object with what it refers to told apart.
  init(
    _ bytes: [UInt8], references: [String], frameSizes: [String: Int], suffix: String,
    entries: [Entry]
  ) {
    self.bytes = bytes
    self.entries = entries
    self.references = references
    stackNeeds = StackNeeds(frameSizes: frameSizes)
    let names = Set(references)
    elementary = ElementaryForm.all.filter {
      names.contains($0.function.symbol(isDouble: $0.isDouble) + suffix)
    }
    tables = LookUpTable.allCases.filter { names.contains($0.symbol) }
  }
}

extension LLVMModule {
  /// The names of what is used and not defined, in order.
  var references: [String] {
    var names: [String] = []
    var function = LLVMGetFirstFunction(module)
    while let next = function {
      if LLVMGetIntrinsicID(next) == 0 { names += nameOfReference(next) }
      function = LLVMGetNextFunction(next)
    }
    var variable = LLVMGetFirstGlobal(module)
    while let next = variable {
      names += nameOfReference(next)
      variable = LLVMGetNextGlobal(next)
    }
    return names.sorted()
  }

  /// The name, if it stands for something outside.
  private func nameOfReference(_ value: LLVMValueRef) -> [String] {
    guard LLVMIsDeclaration(value) != 0, apus_llvm_is_used(value) != 0 else { return [] }
    var length = 0
    guard let start = LLVMGetValueName2(value, &length) else { return [] }
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    return [String(decoding: bytes, as: UTF8.self)]
  }
}
