internal import CLLVM
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// What the lowering of a function and of an entry share: a builder in one function of LLVM, and
/// short forms of what is often built.
class CodeEmitter {
  let module: ModuleLowering
  let types: TypeTable
  let llvmFunction: LLVMValueRef
  let frame: LLVMValueRef
  /// What debuggers are told of this function, if they are.
  let debug: DebugScope?
  private let ownedBuilder: LLVMBuilder
  var builder: LLVMBuilderRef { ownedBuilder.builder }

  /// The edges to the block that returns the code of a fault, with the code.
  private var faults: [Edge] = []
  private lazy var faultBlock = makeBlock("fault")

  /// Begins with a function of LLVM.
  /// - Parameters:
  ///   - function: The function of the source that it is made of, if it is.
  ///   - kind: What it is of that function.
  init(
    _ llvmFunction: LLVMValueRef, of function: Function? = nil,
    _ kind: DebugScope.Kind = .function, in module: ModuleLowering
  ) {
    self.module = module
    self.llvmFunction = llvmFunction
    types = module.types
    frame = LLVMGetParam(llvmFunction, 0)
    ownedBuilder = LLVMBuilder(in: module.types.context, fastMath: module.options.fastMath)
    debug = function.flatMap { module.debugInfo?.scope(of: $0, as: llvmFunction, kind) }
    locateNowhere()
  }

  // MARK: Places

  /// Gives what is built from now on the place of a range.
  func locate(_ range: SourceRange) {
    if let debug { LLVMSetCurrentDebugLocation2(builder, debug.location(of: range)) }
  }

  /// Gives what is built from now on no line.
  func locateNowhere() {
    if let debug { LLVMSetCurrentDebugLocation2(builder, debug.nowhere) }
  }

  // MARK: Blocks

  /// A way into a block, with the values that it brings along.
  struct Edge {
    let block: LLVMBasicBlockRef
    let values: [LLVMValueRef]
  }

  /// A block that is not part of the function yet.
  func makeBlock(_ name: String) -> LLVMBasicBlockRef {
    LLVMCreateBasicBlockInContext(types.context, name)
  }

  /// Adds `block` to the function and continues there.
  func begin(_ block: LLVMBasicBlockRef) {
    LLVMAppendExistingBasicBlock(llvmFunction, block)
    LLVMPositionBuilderAtEnd(builder, block)
  }

  /// The way from here with `values`.
  func edge(_ values: [LLVMValueRef] = []) -> Edge {
    Edge(block: LLVMGetInsertBlock(builder), values: values)
  }

  func branch(to block: LLVMBasicBlockRef) { LLVMBuildBr(builder, block) }

  /// The values at the beginning of the present block, into which `edges` lead.
  func join(_ edges: [Edge], _ joined: [LLVMTypeRef]) -> [LLVMValueRef] {
    guard let first = edges.first else { return joined.map { LLVMGetPoison($0) } }
    return joined.indices.map { index in
      if edges.allSatisfy({ $0.values[index] == first.values[index] }) {
        return first.values[index]
      }
      let phi: LLVMValueRef = LLVMBuildPhi(builder, joined[index], "")
      for edge in edges { add(edge.values[index], from: edge.block, to: phi) }
      return phi
    }
  }

  /// Adds one way into a phi.
  func add(_ value: LLVMValueRef, from block: LLVMBasicBlockRef, to phi: LLVMValueRef) {
    var value: LLVMValueRef? = value
    var block: LLVMBasicBlockRef? = block
    LLVMAddIncoming(phi, &value, &block, 1)
  }

  // MARK: Short forms

  func constant(_ value: Int, _ type: LLVMTypeRef) -> LLVMValueRef {
    LLVMConstInt(type, UInt64(bitPattern: Int64(value)), 1)
  }

  func int64(_ value: Int) -> LLVMValueRef { constant(value, types.int64) }

  func int32(_ value: Int) -> LLVMValueRef { constant(value, types.int32) }

  func compare(
    _ predicate: LLVMIntPredicate, _ left: LLVMValueRef, _ right: LLVMValueRef
  ) -> LLVMValueRef {
    LLVMBuildICmp(builder, predicate, left, right, "")
  }

  func call(_ callee: Callee, _ arguments: [LLVMValueRef]) -> LLVMValueRef {
    var arguments: [LLVMValueRef?] = arguments
    return LLVMBuildCall2(
      builder, callee.type, callee.value, &arguments, UInt32(arguments.count), "")
  }

  /// The address `offset` bytes after `base`.
  func address(_ base: LLVMValueRef, offset: Int) -> LLVMValueRef {
    if offset == 0 { return base }
    return element(of: base, at: int64(offset), types.int8)
  }

  /// The address of an element.
  func element(
    of base: LLVMValueRef, at index: LLVMValueRef, _ type: LLVMTypeRef, isInBounds: Bool = true
  ) -> LLVMValueRef {
    var index: LLVMValueRef? = index
    return isInBounds
      ? LLVMBuildInBoundsGEP2(builder, type, base, &index, 1, "")
      : LLVMBuildGEP2(builder, type, base, &index, 1, "")
  }

  func load(
    _ type: LLVMTypeRef, at address: LLVMValueRef, alignment: Int
  ) -> LLVMValueRef {
    let load: LLVMValueRef = LLVMBuildLoad2(builder, type, address, "")
    LLVMSetAlignment(load, UInt32(alignment))
    return load
  }

  /// Makes what was written past the cache seen by others before what comes next.
  func endStreaming() { _ = call(module.intrinsic("llvm.x86.sse.sfence", []), []) }

  func store(_ value: LLVMValueRef, at address: LLVMValueRef, alignment: Int) {
    let store: LLVMValueRef = LLVMBuildStore(builder, value, address)
    LLVMSetAlignment(store, UInt32(alignment))
  }

  /// A number in the low bits of a word.
  func word(_ value: LLVMValueRef, _ type: ScalarType) -> LLVMValueRef {
    let bits = LLVMBuildBitCast(builder, value, types.integer(bits: type.bitWidth), "")
    return LLVMBuildZExt(builder, bits, types.int64, "")
  }

  /// The number in the low bits of a word.
  func number(_ word: LLVMValueRef, _ type: ScalarType) -> LLVMValueRef {
    let bits = LLVMBuildTrunc(builder, word, types.integer(bits: type.bitWidth), "")
    return LLVMBuildBitCast(builder, bits, types.type(type), "")
  }

  // MARK: Faults

  /// Branches to a cold block, which is filled by `describe` and ends in the fault with the code
  /// that it gives, unless `condition` holds; continues where it holds.
  func fault(unless condition: LLVMValueRef, _ describe: () -> LLVMValueRef) {
    let fine = makeBlock("")
    let cold = makeBlock("cold")
    let branch: LLVMValueRef = LLVMBuildCondBr(builder, condition, fine, cold)
    LLVMSetMetadata(branch, module.profileKind, module.weights)
    begin(cold)
    let code = describe()
    faults.append(edge([code]))
    LLVMBuildBr(builder, faultBlock)
    begin(fine)
  }

  /// Passes on the fault of a callee.
  func fault(ifNotZero status: LLVMValueRef) {
    fault(unless: compare(LLVMIntEQ, status, int32(0))) { status }
  }

  /// Writes the site of a fault into the frame.
  func storeSite(_ site: ID<FaultSite>) {
    store(
      int32(Int(site.index)), at: address(frame, offset: FrameLayout.faultSite), alignment: 4)
  }

  /// Fills the block to which all faults lead, if there are any; `end` makes the return.
  func finishFaults(_ end: (_ code: LLVMValueRef) -> Void) {
    guard !faults.isEmpty else { return }
    locateNowhere()
    begin(faultBlock)
    end(join(faults, [types.int32])[0])
  }
}
