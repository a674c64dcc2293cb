import ApusVocabulary

/// What passes and engines ask about operations, in one place.
extension Operation {
  /// Whether it ends a region.
  package var isTerminator: Bool {
    switch self {
    case .break, .continue, .return, .unreachable: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .loop, .for, .check, .poll, .print, .call,
      .arrayLiteral,
      .arrayFill, .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine,
      .extent, .allocate, .copy, .fill, .load,
      .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }

  /// Whether it has regions.
  package var isStructured: Bool {
    switch self {
    case .block, .if, .loop, .for, .generate, .reduction: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .reshape, .routine, .extent,
      .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }

  /// Whether it is a structure that `continue` may target.
  package var isLoop: Bool {
    switch self {
    case .loop, .for: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .break, .continue, .return, .unreachable, .check, .poll,
      .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine, .extent,
      .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter,
      .mark, .release:
      false
    }
  }

  /// Whether its region may run any number of times.
  package var repeats: Bool {
    switch self {
    case .loop, .for, .generate, .reduction: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .block, .if, .break, .continue, .return, .unreachable, .check, .poll,
      .print, .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .reshape,
      .routine, .extent, .allocate, .copy, .fill, .load, .store, .maskedLoad, .maskedStore,
      .gather, .scatter, .mark, .release:
      false
    }
  }

  /// How many regions it has.
  package var regionCount: Int {
    switch self {
    case .block, .loop, .for, .generate, .reduction: 1
    case .if: 2
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call,
      .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .reshape, .routine, .extent,
      .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      0
    }
  }

  /// The operands of a loop that come before those that it carries.
  package var leadingOperandCount: Int {
    switch self {
    case .for: 2
    case .if: 1
    case .loop, .block, .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp,
      .splat, .iota,
      .extract, .insert, .reduce, .scan, .break, .continue, .return, .unreachable, .check, .poll,
      .print,
      .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction,
      .reshape, .routine, .extent, .allocate,
      .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      0
    }
  }

  /// Whether its results depend on its operands alone, and it does nothing else: of two with
  /// equal operands one can be spared.
  ///
  /// It may still have a requirement, such as a divisor other than zero; see
  /// `Function.isSpeculatable`.
  package var isPure: Bool {
    switch self {
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .reshape:
      true
    case .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate, .reduction, .routine,
      .allocate, .copy, .fill, .load,
      .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      false
    }
  }

  /// Whether its results come from the contents of a storage.
  package var readsMemory: Bool {
    switch self {
    case .load, .maskedLoad, .gather, .snapshot, .copy, .call, .routine: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break, .continue,
      .return,
      .unreachable, .check, .poll, .print, .arrayLiteral, .arrayFill, .materialize, .generate,
      .reduction, .reshape, .allocate,
      .fill, .store, .maskedStore, .scatter, .mark, .release:
      false
    }
  }

  /// Whether it changes the contents of a storage that existed before it.
  package var writesMemory: Bool {
    switch self {
    case .store, .maskedStore, .scatter, .fill, .call, .release, .routine: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break, .continue,
      .return,
      .unreachable, .check, .poll, .print, .arrayLiteral, .arrayFill, .snapshot, .materialize,
      .generate, .reduction, .reshape,
      .allocate, .copy, .load, .maskedLoad, .gather, .mark:
      false
    }
  }

  /// Whether it makes an array or storage of its own, for which memory may be lacking.
  package var allocates: Bool {
    switch self {
    case .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate, .allocate, .copy: true
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break, .continue,
      .return,
      .unreachable, .check, .poll, .print, .call, .fill, .load, .store, .maskedLoad, .maskedStore,
      .gather, .scatter, .mark, .release, .reduction, .reshape, .routine:
      false
    }
  }

  /// The place that a fault of it names, if it can fault (or print).
  package var site: ID<FaultSite>? {
    switch self {
    case .check(let site), .poll(let site), .print(let site), .call(_, let site),
      .arrayLiteral(let site), .arrayFill(let site), .snapshot(let site), .materialize(let site),
      .allocate(let site), .copy(let site), .generate(let site), .reduction(_, _, let site):
      site
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .break, .continue,
      .return,
      .unreachable, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark,
      .release, .reshape, .routine:
      nil
    }
  }

  /// Whether it can end the call with a fault, by itself.
  package var canFault: Bool {
    if case .print = self { return false }
    return site != nil
  }

  /// Whether it can be left out when its results have no use, its regions aside.
  ///
  /// An allocation can: that memory is lacking is a fault of what is needed, not of the program.
  package var isRemovable: Bool {
    if case .reduction = self { return true }
    return isPure || allocates || (readsMemory && !writesMemory) || self == .mark
  }

  /// The structure that a terminator leaves or repeats.
  package var target: ID<Instruction>? {
    switch self {
    case .break(let structure), .continue(let structure): structure
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan, .element, .extent, .block, .if, .loop, .for, .return, .unreachable,
      .check,
      .poll, .print, .call, .arrayLiteral, .arrayFill, .snapshot, .materialize, .generate,
      .reduction, .reshape, .routine, .allocate, .copy,
      .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      nil
    }
  }
}

extension Primitive {
  /// Whether `f(a, b)` is `f(b, a)` to the bit, but for NaNs.
  package var isCommutative: Bool {
    switch self {
    case .add, .mul, .mulHigh, .and, .or, .xor, .equal, .notEqual, .addIsExact, .mulIsExact: true
    case .sub, .div, .rem, .neg, .abs, .min, .max, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven,
      .roundAway, .copysign, .not, .shl, .shr, .popcount, .leadingZeros, .trailingZeros,
      .byteSwap, .bitReverse, .less, .lessEqual, .greater, .greaterEqual, .subIsExact, .inBounds,
      .select:
      false
    }
  }
}
