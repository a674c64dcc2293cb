internal import CLLVM
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The lines and the variables of one function of LLVM, for debuggers.
final class DebugScope {
  /// What a function of LLVM is made of.
  enum Kind {
    /// A function of the source.
    case function
    /// What a host calls, which has no line of its own.
    case entry
    /// Code of a function that hardly ever runs.
    case part
  }

  /// A function of the source whose code this is, and where it was called if it was inlined.
  private struct Frame {
    let subprogram: LLVMMetadataRef
    let call: LLVMMetadataRef?
  }

  /// What tells one variable from another.
  private struct Variable: Hashable {
    let name: String
    let type: Type
    let subprogram: LLVMMetadataRef
  }

  private let info: DebugInfo
  private let function: Function
  private let own: Frame
  /// What was found for ranges: the frame of each, nothing where it is not known.
  private var frames: [SourceRange: Frame?] = [:]
  private var variables: [Variable: LLVMMetadataRef] = [:]

  /// How deeply calls are looked through.
  private static let depthLimit = 64

  init(_ info: DebugInfo, _ function: Function, _ subprogram: LLVMMetadataRef) {
    self.info = info
    self.function = function
    own = Frame(subprogram: subprogram, call: nil)
  }

  // MARK: Lines

  /// The place of code that has no line.
  var nowhere: LLVMMetadataRef { place(line: 0, column: 0, own.subprogram, nil) }

  /// The place of the function's declaration.
  var declaration: LLVMMetadataRef {
    place(
      line: info.module.sources.position(of: function.range).line, column: 0, own.subprogram, nil)
  }

  /// The place of an instruction.
  func location(of range: SourceRange) -> LLVMMetadataRef {
    guard range.isKnown(in: info.module.sources) else { return nowhere }
    let position = info.module.sources.position(of: range)
    if let frame = frame(of: range, depth: 0) {
      return place(line: position.line, column: position.column, frame.subprogram, frame.call)
    }
    // Of another function; nobody knows which of its calls this is.
    let file = info.file(of: range)
    guard file != info.file(of: function.range) else {
      return place(line: position.line, column: position.column, own.subprogram, nil)
    }
    let block = LLVMDIBuilderCreateLexicalBlockFile(info.builder, own.subprogram, file, 0)!
    return place(line: position.line, column: position.column, block, nil)
  }

  private func place(
    line: Int, column: Int, _ scope: LLVMMetadataRef, _ call: LLVMMetadataRef?
  ) -> LLVMMetadataRef {
    LLVMDIBuilderCreateDebugLocation(
      info.context, UInt32(truncatingIfNeeded: line), UInt32(truncatingIfNeeded: column), scope,
      call)
  }

  /// The function of the source that a range belongs to: this one or one that was inlined, if it is
  /// certain by which call.
  private func frame(of range: SourceRange, depth: Int) -> Frame? {
    if let known = frames[range] { return known }
    guard depth < Self.depthLimit else { return nil }
    var owner = function.range.contains(range) ? function.range : nil
    for call in info.inlinedCalls where call.calleeRange.contains(range) {
      if let known = owner, call.calleeRange.length >= known.length { continue }
      owner = call.calleeRange
    }
    var result: Frame?
    if let owner {
      result = owner == function.range ? own : frame(inlinedFrom: owner, depth: depth)
    }
    frames[range] = .some(result)
    return result
  }

  /// The frame of a function that was inlined by one call here.
  private func frame(inlinedFrom callee: SourceRange, depth: Int) -> Frame? {
    var result: Frame?
    for call in info.inlinedCalls where call.calleeRange == callee {
      guard let outer = frame(of: call.range, depth: depth + 1) else { continue }
      if result != nil { return nil }
      let position = info.module.sources.position(of: call.range)
      result = Frame(
        subprogram: info.subprogram(call.callee, symbol: "apus." + call.callee, at: callee),
        call: place(
          line: position.line, column: position.column, outer.subprogram, outer.call))
    }
    return result
  }

  // MARK: Variables

  /// Says that a variable has a value from the end of a block on.
  /// - Parameters:
  ///   - parts: The number; or the pointer and the extents.
  ///   - argument: The number of the parameter, from 1; 0 of another variable.
  func describe(
    _ name: String, _ type: Type, _ parts: [LLVMValueRef], at range: SourceRange,
    argument: Int = 0, in block: LLVMBasicBlockRef?
  ) {
    guard type.lanes == 1, range.isKnown(in: info.module.sources),
      let frame = frame(of: range, depth: 0), let description = info.types[type]
    else { return }
    let key = Variable(name: name, type: type, subprogram: frame.subprogram)
    let variable =
      variables[key]
      ?? makeVariable(name, description, at: range, argument: argument, in: frame)
    variables[key] = variable
    for (index, part) in parts.enumerated() {
      var operations = parts.count == 1 ? [] : [Self.fragment, 64 * UInt64(index), 64]
      LLVMDIBuilderInsertDbgValueAtEnd(
        info.builder, part, variable,
        LLVMDIBuilderCreateExpression(info.builder, &operations, operations.count),
        place(line: 0, column: 0, frame.subprogram, frame.call), block)
    }
  }

  private func makeVariable(
    _ name: String, _ type: LLVMMetadataRef, at range: SourceRange, argument: Int, in frame: Frame
  ) -> LLVMMetadataRef {
    let file = info.file(of: range)
    let line = UInt32(truncatingIfNeeded: info.module.sources.position(of: range).line)
    let flags = LLVMDIFlags(rawValue: 0)
    return argument > 0
      ? LLVMDIBuilderCreateParameterVariable(
        info.builder, frame.subprogram, name, name.utf8.count, UInt32(argument), file, line, type,
        0, flags)
      : LLVMDIBuilderCreateAutoVariable(
        info.builder, frame.subprogram, name, name.utf8.count, file, line, type, 0, flags, 0)
  }

  /// `DW_OP_LLVM_fragment`: a value is so many bits of a variable, from a bit on.
  private static let fragment: UInt64 = 0x1000
}

extension SourceRange {
  /// How many bytes it has.
  fileprivate var length: UInt32 { upper - lower }

  /// Whether `other` lies inside.
  fileprivate func contains(_ other: SourceRange) -> Bool {
    source == other.source && lower <= other.lower && other.upper <= upper
  }
}
