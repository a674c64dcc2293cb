import ApusVocabulary

/// What an instruction does. Operands, results and regions stand in the instruction.
///
/// Operations that can fault name a `FaultSite` of the module.
package enum Operation: Hashable, Sendable {
  // MARK: Numbers, lane by lane; pure

  /// () → scalar; on a result of several lanes, each of them.
  case constant(Constant)
  case primitive(Primitive)
  /// Numeric conversion to the result's type: integers truncate or extend, to floating point
  /// rounds to nearest, to an integer rounds toward zero and requires that the operand fits;
  /// bool becomes 0 or 1.
  case convert
  /// The same bits as another type of the same width.
  case bitcast
  /// Whether the operand, rounded toward zero, is representable in the type; the result is bool.
  case fits(ScalarType)
  /// A function of the C library on float or double.
  case external(ExternalFunction)
  /// (row) → the number in a column of a table. Row numbers are unsigned, as wide as the result, and
  /// taken modulo the number of rows.
  case lookUp(LookUpTable, column: Int)

  // MARK: Lanes; pure

  /// scalar → the same in each lane.
  case splat
  /// () → 0, 1, 2, … in the lanes.
  case iota
  /// vector → one lane of it.
  case extract(lane: Int)
  /// (vector, scalar) → the vector with one lane replaced.
  case insert(lane: Int)
  /// vector → scalar: folds halves, lane j with lane j + lanes/2, until one is left.
  /// Of add, mul, min, max, and, or, xor.
  case reduce(Primitive)
  /// vector of integers → vector: lane j holds the fold of the lanes 0 … j. Of add, mul, min, max,
  /// and, or, xor.
  case scan(Primitive)

  // MARK: Structure. Each region ends in a terminator.

  /// Runs its region once; `break` leaves it with its results.
  case block
  /// (condition), regions then and else; each arm leaves with `break`.
  case `if`
  /// (carried…): region parameters are the carried values; `continue` starts the next iteration
  /// with new ones, `break` leaves with the results, whose types are free.
  case loop
  /// (lower, upper, carried…): the region's parameters are the index, which runs upward by one
  /// from lower, and the carried values; `continue` goes on with new ones; `break` leaves with
  /// the results, which have the carried types; at the end the results are the last carried
  /// values. Runs to upper exclusive or, if closed, inclusive; not at all when lower is above.
  case `for`(isClosed: Bool)

  // MARK: Terminators

  /// Leaves an enclosing structure with its results.
  case `break`(ID<Instruction>)
  /// Goes to the next iteration of an enclosing loop.
  case `continue`(ID<Instruction>)
  /// Leaves the function with its results.
  case `return`
  /// Follows what does not return, such as a check of false.
  case unreachable

  // MARK: Effects

  /// (condition, values…): faults, with the values, unless the condition holds.
  case check(ID<FaultSite>)
  /// Faults when the call was cancelled or its time is up. At least once per iteration of every
  /// loop whose running time is not bounded.
  case poll(ID<FaultSite>)
  /// (values…): prints them by the site's format.
  case print(ID<FaultSite>)
  /// (arguments…) → results: calls a function of the module; its faults are passed on. Faults by
  /// itself when the recursion is too deep.
  case call(ID<Function>, ID<FaultSite>)

  // MARK: Arrays as values; up to bufferisation

  /// (elements…) → array of rank 1.
  case arrayLiteral(ID<FaultSite>)
  /// (value, extents…) → array. Extents are not negative.
  case arrayFill(ID<FaultSite>)
  /// (array, indices…) → element. Requires indices in bounds.
  case element
  /// storage → array: its contents at this moment.
  case snapshot(ID<FaultSite>)
  /// array → storage, fresh, with the same contents.
  case materialize(ID<FaultSite>)

  /// (extents…) → array: the region's parameters are the indices; it ends with `break`, which
  /// gives the element at them. With several values they are the elements of one more, last axis.
  /// Extents are not negative. The elements are computed in row-major order.
  case generate(ID<FaultSite>)
  /// (extents…) → numbers: the region's parameters are the indices; it ends with `break`, which
  /// gives the terms at them. Each result combines its terms, in row-major order of the indices,
  /// in the order that the language fixes for this number of lanes; of no terms it is the neutral
  /// element. The primitive is `add` or `mul`. Terms are of floating point.
  case reduction(Primitive, lanes: Int, ID<FaultSite>)

  // MARK: Arrays in memory

  /// (array or storage, extents…) → the same elements, in row-major order, in another shape of as
  /// many elements. Of a storage it is the same memory.
  case reshape
  /// (operands…) → int64: calls a routine of the run-time library, which tells how it went.
  case routine(Routine)
  /// array or storage → the extent of an axis, of type int64.
  case extent(axis: Int)
  /// (extents…) → storage, fresh, with unspecified contents. Extents are not negative.
  case allocate(ID<FaultSite>)
  /// storage → storage, fresh, with the same contents.
  case copy(ID<FaultSite>)
  /// (value, storage): writes the value, one lane, to every element.
  case fill
  /// (storage, indices…) → element, or as many consecutive ones of the last axis as the result
  /// has lanes. Requires all to be in bounds.
  case load
  /// (value, storage, indices…): writes one element or consecutive ones of the last axis.
  case store
  /// (mask, passthrough, storage, indices…) → lanes; where the mask is false, the pass-through.
  case maskedLoad
  /// (mask, value, storage, indices…).
  case maskedStore
  /// (mask, passthrough, storage of rank 1, indices vector) → lanes.
  case gather
  /// (mask, value, storage of rank 1, indices vector): lanes in ascending order.
  case scatter
  /// () → the state of the temporary memory, of type int64.
  case mark
  /// (mark, survivors…): frees the storages allocated since the mark, but for the survivors.
  case release
}
