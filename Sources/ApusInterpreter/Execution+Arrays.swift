import ApusRuntime
import ApusVocabulary

/// Operations on whole arrays.
extension Execution {
  /// Begins a reduction with `a` results.
  @inline(never)
  mutating func beginReduction(_ pc: Counter) {
    reductions.append(
      (0..<Int(pc.pointee.a)).map { _ in
        ReductionState(
          pc.pointee.type, lanes: Int(pc.pointee.lanes), isProduct: pc.pointee.primitive == .mul)
      })
  }

  /// Adds the terms in the registers from `b` on to the innermost reduction.
  @inline(never)
  func addTerms(_ pc: Counter, _ r: Registers) {
    guard let states = reductions.last else { return }
    for (place, state) in states.enumerated() { state.add(r[Int(pc.pointee.b) &+ place]) }
  }

  /// Ends the innermost reduction; its results go to the registers from `a` on.
  @inline(never)
  mutating func endReduction(_ pc: Counter, _ r: Registers) {
    guard let states = reductions.popLast() else { return }
    for (place, state) in states.enumerated() { r[Int(pc.pointee.a) &+ place] = state.finish() }
  }

  /// Calls a routine of the run-time library: the `lanes` arrays are in the registers from `b` on,
  /// the numbers from `c` on.
  @inline(never)
  func callRoutine(_ pc: Counter, _ r: Registers) {
    let function = unsafeBitCast(bytecode.externals[Int(pc.pointee.e)], to: apus_routine.self)
    let arrays = UnsafeRawPointer(r + Int(pc.pointee.b))
      .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    let status = function(arrays, r + Int(pc.pointee.c))
    r[Int(pc.pointee.a)] = status.register
  }
}
