import ApusRuntime

/// The codes of the faults that the interpreter itself gives.
private let apusFaultRecursion = Int32(apus_fault_recursion)
private let apusFaultMemory = Int32(apus_fault_memory)

extension Execution {
  /// Runs bytecode until it halts or faults: one row for each opcode.
  ///
  /// - Parameters:
  ///   - start: the first instruction.
  ///   - registers: the registers of the function that it belongs to.
  /// - Returns: zero, or the code of the fault, which is then described in the frame.
  @inline(never)
  mutating func run(from start: Counter, registers: Registers) -> Int32 {
    var pc = start
    var r = registers
    while true {
      switch pc.pointee.opcode {
      case .jump:
        pc += Int(pc.pointee.f)
        continue
      case .branchIf:
        pc += r[Int(pc.pointee.b)] != 0 ? Int(pc.pointee.f) : 1
        continue
      case .branchUnless:
        pc += r[Int(pc.pointee.b)] == 0 ? Int(pc.pointee.f) : 1
        continue
      case .branchEqual:
        pc += branch(pc, r, UInt64.self, ==)
        continue
      case .branchNotEqual:
        pc += branch(pc, r, UInt64.self, !=)
        continue
      case .branchLessSigned:
        pc += branch(pc, r, Int64.self, <)
        continue
      case .branchLessEqualSigned:
        pc += branch(pc, r, Int64.self, <=)
        continue
      case .branchLessUnsigned:
        pc += branch(pc, r, UInt64.self, <)
        continue
      case .branchLessEqualUnsigned:
        pc += branch(pc, r, UInt64.self, <=)
        continue
      case .branchEqualFloat:
        pc += branch(pc, r, Float.self, ==)
        continue
      case .branchNotEqualFloat:
        pc += branch(pc, r, Float.self, !=)
        continue
      case .branchLessFloat:
        pc += branch(pc, r, Float.self, <)
        continue
      case .branchLessEqualFloat:
        pc += branch(pc, r, Float.self, <=)
        continue
      case .branchNotLessFloat:
        pc += branch(pc, r, Float.self) { !($0 < $1) }
        continue
      case .branchNotLessEqualFloat:
        pc += branch(pc, r, Float.self) { !($0 <= $1) }
        continue
      case .branchEqualDouble:
        pc += branch(pc, r, Double.self, ==)
        continue
      case .branchNotEqualDouble:
        pc += branch(pc, r, Double.self, !=)
        continue
      case .branchLessDouble:
        pc += branch(pc, r, Double.self, <)
        continue
      case .branchLessEqualDouble:
        pc += branch(pc, r, Double.self, <=)
        continue
      case .branchNotLessDouble:
        pc += branch(pc, r, Double.self) { !($0 < $1) }
        continue
      case .branchNotLessEqualDouble:
        pc += branch(pc, r, Double.self) { !($0 <= $1) }
        continue
      case .nextSigned:
        pc += next(pc, r, Int64.self, isClosed: false)
        continue
      case .nextUnsigned:
        pc += next(pc, r, UInt64.self, isClosed: false)
        continue
      case .nextClosedSigned:
        pc += next(pc, r, Int64.self, isClosed: true)
        continue
      case .nextClosedUnsigned:
        pc += next(pc, r, UInt64.self, isClosed: true)
        continue
      case .call, .callRecursive:
        if pc.pointee.opcode == .callRecursive {
          guard frame.pointee.depth < frame.pointee.depth_limit else {
            return fault(pc.pointee.e, code: apusFaultRecursion, r)
          }
          frame.pointee.depth &+= 1
        }
        let callee = functions + Int(pc.pointee.a)
        var registers = r + Int(pc.pointee.b)
        if !holds(registers, callee.pointee.registerCount) {
          guard let moved = grow(registers, toHold: callee.pointee.registerCount) else {
            return fault(pc.pointee.e, code: apusFaultRecursion, r)
          }
          registers = moved
        }
        registers[FrameHeader.returnAddress] = UInt64(UInt(bitPattern: pc + 1))
        registers[FrameHeader.callerDistance] = UInt64(truncatingIfNeeded: pc.pointee.b)
        enter(callee, registers)
        r = registers
        pc = code + callee.pointee.entry
        continue
      case .return, .returnRecursive:
        if pc.pointee.opcode == .returnRecursive { frame.pointee.depth &-= 1 }
        let address = UInt(truncatingIfNeeded: r[FrameHeader.returnAddress])
        r -= Int(truncatingIfNeeded: r[FrameHeader.callerDistance])
        pc = Counter(bitPattern: address).unsafelyUnwrapped
        continue
      case .halt:
        return 0
      case .poll:
        let word = poll
        if word != 0 { return fault(pc.pointee.e, code: Int32(bitPattern: word), r) }
      case .raise:
        return fault(pc.pointee.e, r)
      case .print: print(pc.pointee.e, r)
      case .beginReduction: beginReduction(pc)
      case .addTerms: addTerms(pc, r)
      case .endReduction: endReduction(pc, r)
      case .routine: callRoutine(pc, r)
      case .count: bytecode.operationCount.pointee &+= Int(pc.pointee.a)
      case .unreachable:
        preconditionFailure("a kernel went on after what does not return")

      // Moves

      case .move: move(pc, r)
      case .moveTwo: moveTwo(pc, r)
      case .moveMany:
        let target = r + Int(pc.pointee.a)
        let source = r + Int(pc.pointee.b)
        for lane in 0..<Int(pc.pointee.lanes) { target[lane] = source[lane] }
      case .moveJump:
        move(pc, r)
        pc += Int(pc.pointee.f)
        continue
      case .moveTwoJump:
        moveTwo(pc, r)
        pc += Int(pc.pointee.f)
        continue

      // Integers

      case .addInt8: binary(pc, r, Int8.self, &+)
      case .addInt16: binary(pc, r, Int16.self, &+)
      case .addInt32: binary(pc, r, Int32.self, &+)
      case .addInt64: binary(pc, r, Int64.self, &+)
      case .addUInt8: binary(pc, r, UInt8.self, &+)
      case .addUInt16: binary(pc, r, UInt16.self, &+)
      case .addUInt32: binary(pc, r, UInt32.self, &+)
      case .subInt8: binary(pc, r, Int8.self, &-)
      case .subInt16: binary(pc, r, Int16.self, &-)
      case .subInt32: binary(pc, r, Int32.self, &-)
      case .subInt64: binary(pc, r, Int64.self, &-)
      case .subUInt8: binary(pc, r, UInt8.self, &-)
      case .subUInt16: binary(pc, r, UInt16.self, &-)
      case .subUInt32: binary(pc, r, UInt32.self, &-)
      case .mulInt8: binary(pc, r, Int8.self, &*)
      case .mulInt16: binary(pc, r, Int16.self, &*)
      case .mulInt32: binary(pc, r, Int32.self, &*)
      case .mulInt64: binary(pc, r, Int64.self, &*)
      case .mulUInt8: binary(pc, r, UInt8.self, &*)
      case .mulUInt16: binary(pc, r, UInt16.self, &*)
      case .mulUInt32: binary(pc, r, UInt32.self, &*)
      case .shlInt8: binary(pc, r, Int8.self, &<<)
      case .shlInt16: binary(pc, r, Int16.self, &<<)
      case .shlInt32: binary(pc, r, Int32.self, &<<)
      case .shlInt64: binary(pc, r, Int64.self, &<<)
      case .shlUInt8: binary(pc, r, UInt8.self, &<<)
      case .shlUInt16: binary(pc, r, UInt16.self, &<<)
      case .shlUInt32: binary(pc, r, UInt32.self, &<<)
      case .shrSigned: binary(pc, r, Int64.self) { $0 &>> ($1 & Int64(pc.pointee.d)) }
      case .shrUnsigned:
        binary(pc, r, UInt64.self) { $0 &>> ($1 & UInt64(truncatingIfNeeded: pc.pointee.d)) }
      case .checkedAddInt8:
        guard checked(pc, r, Int8.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddInt16:
        guard checked(pc, r, Int16.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddInt32:
        guard checked(pc, r, Int32.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddInt64:
        guard checked(pc, r, Int64.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddUInt8:
        guard checked(pc, r, UInt8.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddUInt16:
        guard checked(pc, r, UInt16.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddUInt32:
        guard checked(pc, r, UInt32.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedAddUInt64:
        guard checked(pc, r, UInt64.self, { $0.addingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubInt8:
        guard checked(pc, r, Int8.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubInt16:
        guard checked(pc, r, Int16.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubInt32:
        guard checked(pc, r, Int32.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubInt64:
        guard checked(pc, r, Int64.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubUInt8:
        guard checked(pc, r, UInt8.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubUInt16:
        guard checked(pc, r, UInt16.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubUInt32:
        guard checked(pc, r, UInt32.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedSubUInt64:
        guard checked(pc, r, UInt64.self, { $0.subtractingReportingOverflow($1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulInt8:
        guard checked(pc, r, Int8.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulInt16:
        guard checked(pc, r, Int16.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulInt32:
        guard checked(pc, r, Int32.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulInt64:
        guard checked(pc, r, Int64.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulUInt8:
        guard checked(pc, r, UInt8.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulUInt16:
        guard checked(pc, r, UInt16.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulUInt32:
        guard checked(pc, r, UInt32.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .checkedMulUInt64:
        guard checked(pc, r, UInt64.self, { $0.multipliedReportingOverflow(by: $1) }) else {
          return fault(pc.pointee.e, r)
        }
      case .divSigned:
        binary(pc, r, Int64.self) { $0.dividedReportingOverflow(by: $1).partialValue }
      case .remSigned:
        binary(pc, r, Int64.self) { $0.remainderReportingOverflow(dividingBy: $1).partialValue }
      case .divUnsigned:
        binary(pc, r, UInt64.self) { $0.dividedReportingOverflow(by: $1).partialValue }
      case .remUnsigned:
        binary(pc, r, UInt64.self) { $0.remainderReportingOverflow(dividingBy: $1).partialValue }
      case .and: binary(pc, r, UInt64.self, &)
      case .or: binary(pc, r, UInt64.self, |)
      case .xor: binary(pc, r, UInt64.self, ^)
      case .not: unary(pc, r, UInt64.self, ~)
      case .minSigned: binary(pc, r, Int64.self) { $1 < $0 ? $1 : $0 }
      case .maxSigned: binary(pc, r, Int64.self) { $1 >= $0 ? $1 : $0 }
      case .minUnsigned: binary(pc, r, UInt64.self) { $1 < $0 ? $1 : $0 }
      case .maxUnsigned: binary(pc, r, UInt64.self) { $1 >= $0 ? $1 : $0 }
      case .equal: binary(pc, r, UInt64.self, ==)
      case .notEqual: binary(pc, r, UInt64.self, !=)
      case .lessSigned: binary(pc, r, Int64.self, <)
      case .lessEqualSigned: binary(pc, r, Int64.self, <=)
      case .lessUnsigned: binary(pc, r, UInt64.self, <)
      case .lessEqualUnsigned: binary(pc, r, UInt64.self, <=)
      case .select: ternary(pc, r, UInt64.self) { $0 != 0 ? $1 : $2 }
      case .multiplyAdd: ternary(pc, r, UInt64.self) { $0 &* $1 &+ $2 }

      // Floating point

      case .addFloat: binary(pc, r, Float.self, +)
      case .subFloat: binary(pc, r, Float.self, -)
      case .mulFloat: binary(pc, r, Float.self, *)
      case .divFloat: binary(pc, r, Float.self, /)
      case .negFloat: unary(pc, r, Float.self, -)
      case .absFloat: unary(pc, r, Float.self) { $0.magnitude }
      case .sqrtFloat: unary(pc, r, Float.self) { $0.squareRoot() }
      case .fmaFloat: ternary(pc, r, Float.self) { $2.addingProduct($0, $1) }
      case .minFloat: binary(pc, r, Float.self) { $1 < $0 ? $1 : $0 }
      case .maxFloat: binary(pc, r, Float.self) { $1 >= $0 ? $1 : $0 }
      case .equalFloat: binary(pc, r, Float.self, ==)
      case .notEqualFloat: binary(pc, r, Float.self, !=)
      case .lessFloat: binary(pc, r, Float.self, <)
      case .lessEqualFloat: binary(pc, r, Float.self, <=)
      case .mulAddFloat: ternary(pc, r, Float.self) { $0 * $1 + $2 }
      case .mulSubFloat: ternary(pc, r, Float.self) { $0 * $1 - $2 }
      case .subMulFloat: ternary(pc, r, Float.self) { $2 - $0 * $1 }
      case .addDouble: binary(pc, r, Double.self, +)
      case .subDouble: binary(pc, r, Double.self, -)
      case .mulDouble: binary(pc, r, Double.self, *)
      case .divDouble: binary(pc, r, Double.self, /)
      case .negDouble: unary(pc, r, Double.self, -)
      case .absDouble: unary(pc, r, Double.self) { $0.magnitude }
      case .sqrtDouble: unary(pc, r, Double.self) { $0.squareRoot() }
      case .fmaDouble: ternary(pc, r, Double.self) { $2.addingProduct($0, $1) }
      case .minDouble: binary(pc, r, Double.self) { $1 < $0 ? $1 : $0 }
      case .maxDouble: binary(pc, r, Double.self) { $1 >= $0 ? $1 : $0 }
      case .equalDouble: binary(pc, r, Double.self, ==)
      case .notEqualDouble: binary(pc, r, Double.self, !=)
      case .lessDouble: binary(pc, r, Double.self, <)
      case .lessEqualDouble: binary(pc, r, Double.self, <=)
      case .mulAddDouble: ternary(pc, r, Double.self) { $0 * $1 + $2 }
      case .mulSubDouble: ternary(pc, r, Double.self) { $0 * $1 - $2 }
      case .subMulDouble: ternary(pc, r, Double.self) { $2 - $0 * $1 }
      case .externalFloat: callFloat(pc, r)
      case .externalFloatTwo: callFloatTwo(pc, r)
      case .externalDouble: callDouble(pc, r)
      case .externalDoubleTwo: callDoubleTwo(pc, r)
      case .lookUp: lookUp(pc, r)

      // Conversions

      case .wrapInt8: unary(pc, r, Int8.self) { $0 }
      case .wrapInt16: unary(pc, r, Int16.self) { $0 }
      case .wrapInt32: unary(pc, r, Int32.self) { $0 }
      case .wrapUInt8: unary(pc, r, UInt8.self) { $0 }
      case .wrapUInt16: unary(pc, r, UInt16.self) { $0 }
      case .wrapUInt32: unary(pc, r, UInt32.self) { $0 }
      case .signedToDouble: unary(pc, r, Int64.self) { Double($0) }
      case .signedToFloat: unary(pc, r, Int64.self) { Float($0) }
      case .doubleToInt64: unary(pc, r, Double.self) { fitsInt64($0) ? Int64($0) : 0 }
      case .floatToDouble: unary(pc, r, Float.self) { Double($0) }
      case .doubleToFloat: unary(pc, r, Double.self) { Float($0) }
      case .checkedDoubleToInt64:
        let value = Double(register: r[Int(pc.pointee.b)])
        guard fitsInt64(value) else { return fault(pc.pointee.e, r) }
        r[Int(pc.pointee.a)] = Int64(value).register

      // Memory

      case .loadInt8: load(pc, r, Int8.self, at: line(pc, r))
      case .loadInt16: load(pc, r, Int16.self, at: line(pc, r))
      case .loadInt32: load(pc, r, Int32.self, at: line(pc, r))
      case .loadUInt8: load(pc, r, UInt8.self, at: line(pc, r))
      case .loadUInt16: load(pc, r, UInt16.self, at: line(pc, r))
      case .loadUInt32: load(pc, r, UInt32.self, at: line(pc, r))
      case .load64: load(pc, r, UInt64.self, at: line(pc, r))
      case .loadCheckedInt8:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, Int8.self, at: line(pc, r))
      case .loadCheckedInt16:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, Int16.self, at: line(pc, r))
      case .loadCheckedInt32:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, Int32.self, at: line(pc, r))
      case .loadCheckedUInt8:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, UInt8.self, at: line(pc, r))
      case .loadCheckedUInt16:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, UInt16.self, at: line(pc, r))
      case .loadCheckedUInt32:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, UInt32.self, at: line(pc, r))
      case .loadChecked64:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        load(pc, r, UInt64.self, at: line(pc, r))
      case .loadPlaneInt8: load(pc, r, Int8.self, at: plane(pc, r))
      case .loadPlaneInt16: load(pc, r, Int16.self, at: plane(pc, r))
      case .loadPlaneInt32: load(pc, r, Int32.self, at: plane(pc, r))
      case .loadPlaneUInt8: load(pc, r, UInt8.self, at: plane(pc, r))
      case .loadPlaneUInt16: load(pc, r, UInt16.self, at: plane(pc, r))
      case .loadPlaneUInt32: load(pc, r, UInt32.self, at: plane(pc, r))
      case .loadPlane64: load(pc, r, UInt64.self, at: plane(pc, r))
      case .store8: store(pc, r, UInt8.self, at: line(pc, r))
      case .store16: store(pc, r, UInt16.self, at: line(pc, r))
      case .store32: store(pc, r, UInt32.self, at: line(pc, r))
      case .store64: store(pc, r, UInt64.self, at: line(pc, r))
      case .storeChecked8:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        store(pc, r, UInt8.self, at: line(pc, r))
      case .storeChecked16:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        store(pc, r, UInt16.self, at: line(pc, r))
      case .storeChecked32:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        store(pc, r, UInt32.self, at: line(pc, r))
      case .storeChecked64:
        guard isInBounds(pc, r) else { return fault(pc.pointee.e, r) }
        store(pc, r, UInt64.self, at: line(pc, r))
      case .storePlane8: store(pc, r, UInt8.self, at: plane(pc, r))
      case .storePlane16: store(pc, r, UInt16.self, at: plane(pc, r))
      case .storePlane32: store(pc, r, UInt32.self, at: plane(pc, r))
      case .storePlane64: store(pc, r, UInt64.self, at: plane(pc, r))
      case .storeAt: storeAt(pc, r)
      case .allocate:
        guard allocate(pc, r) else { return fault(pc.pointee.e, code: apusFaultMemory, r) }
      case .copyContents: copyContents(pc, r)
      case .fillContents: fillContents(pc, r)
      case .mark: r[Int(pc.pointee.a)] = apus_mark(frame).register
      case .release: release(pc, r)

      // Lanes

      case .primitive: LaneKernel.apply(pc, r)
      case .convert: LaneConversion.convert(pc, r)
      case .fits: LaneConversion.fits(pc, r)
      case .splat:
        let value = r[Int(pc.pointee.b)]
        for lane in 0..<Int(pc.pointee.lanes) { r[Int(pc.pointee.a) &+ lane] = value }
      case .iota: LaneKernel.iota(pc, r)
      case .loadLanes: LaneMemory.loadLanes(pc, r)
      case .storeLanes: LaneMemory.storeLanes(pc, r)
      case .maskedLoad: LaneMemory.maskedLoad(pc, r)
      case .maskedStore: LaneMemory.maskedStore(pc, r)
      case .gather: LaneMemory.gather(pc, r)
      case .scatter: LaneMemory.scatter(pc, r)
      }
      pc += 1
    }
  }
}

// MARK: - The shapes of instructions: how operands are read and results written
//
// They stand in this file, as do the forms of numbers below, because a debug build optimises
// this module file by file: so they are inlined there too.

/// A result of one operand.
@inline(__always)
private func unary<T: RegisterValue, U: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T) -> U
) {
  r[Int(pc.pointee.a)] = operation(T(register: r[Int(pc.pointee.b)])).register
}

/// A result of two operands.
@inline(__always)
private func binary<T: RegisterValue, U: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T, T) -> U
) {
  let left = T(register: r[Int(pc.pointee.b)])
  let right = T(register: r[Int(pc.pointee.c)])
  r[Int(pc.pointee.a)] = operation(left, right).register
}

/// A result of three operands.
@inline(__always)
private func ternary<T: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T, T, T) -> T
) {
  let first = T(register: r[Int(pc.pointee.b)])
  let second = T(register: r[Int(pc.pointee.c)])
  let third = T(register: r[Int(pc.pointee.d)])
  r[Int(pc.pointee.a)] = operation(first, second, third).register
}

/// A result of two operands, unless it overflows.
@inline(__always)
private func checked<T: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type,
  _ operation: (T, T) -> (partialValue: T, overflow: Bool)
) -> Bool {
  let left = T(register: r[Int(pc.pointee.b)])
  let right = T(register: r[Int(pc.pointee.c)])
  let (result, overflow) = operation(left, right)
  if overflow { return false }
  r[Int(pc.pointee.a)] = result.register
  return true
}

/// The distance to the next instruction: the branch's if the comparison holds.
@inline(__always)
private func branch<T: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ comparison: (T, T) -> Bool
) -> Int {
  let left = T(register: r[Int(pc.pointee.b)])
  let right = T(register: r[Int(pc.pointee.c)])
  return comparison(left, right) ? Int(pc.pointee.f) : 1
}

/// The distance to the next instruction of a counted loop; counts.
@inline(__always)
private func next<T: FixedWidthInteger & RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, isClosed: Bool
) -> Int {
  let index = T(register: r[Int(pc.pointee.a)])
  let upper = T(register: r[Int(pc.pointee.b)])
  let following = index &+ 1
  guard isClosed ? index < upper : following < upper else { return 1 }
  r[Int(pc.pointee.a)] = following.register
  return Int(pc.pointee.f)
}

/// The element at `index` of the array that starts at register `b`.
@inline(__always)
private func load<T: FixedWidthInteger & RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, at index: Int
) {
  let data = UnsafePointer<T>(bitPattern: Int(truncatingIfNeeded: r[Int(pc.pointee.b)]))
  r[Int(pc.pointee.a)] = data.unsafelyUnwrapped[index].register
}

/// Writes `a` at `index` of the array that starts at register `b`.
@inline(__always)
private func store<T: FixedWidthInteger & RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, at index: Int
) {
  let data = UnsafeMutablePointer<T>(bitPattern: Int(truncatingIfNeeded: r[Int(pc.pointee.b)]))
  data.unsafelyUnwrapped[index] = T(register: r[Int(pc.pointee.a)])
}

/// The index in register `c`.
@inline(__always)
private func line(_ pc: Counter, _ r: Registers) -> Int {
  Int(truncatingIfNeeded: r[Int(pc.pointee.c)])
}

/// The offset of the element of rank 2 whose indices are in registers `c` and `d`.
@inline(__always)
private func plane(_ pc: Counter, _ r: Registers) -> Int {
  let width = Int(truncatingIfNeeded: r[Int(pc.pointee.b) &+ 2])
  let column = Int(truncatingIfNeeded: r[Int(pc.pointee.d)])
  return line(pc, r) &* width &+ column
}

/// Whether the index in register `c` is one of the array of rank 1 that starts at register `b`.
@inline(__always)
private func isInBounds(_ pc: Counter, _ r: Registers) -> Bool {
  r[Int(pc.pointee.c)] < r[Int(pc.pointee.b) &+ 1]
}

/// Moves register `b` to `a`.
@inline(__always)
private func move(_ pc: Counter, _ r: Registers) { r[Int(pc.pointee.a)] = r[Int(pc.pointee.b)] }

/// Moves register `b` to `a`, then `d` to `c`.
@inline(__always)
private func moveTwo(_ pc: Counter, _ r: Registers) {
  r[Int(pc.pointee.a)] = r[Int(pc.pointee.b)]
  r[Int(pc.pointee.c)] = r[Int(pc.pointee.d)]
}

/// Whether a number, rounded toward zero, is representable in `Int64`. False for NaN.
@inline(__always)
private func fitsInt64(_ value: Double) -> Bool {
  value >= -0x1p63 && value < 0x1p63
}

// MARK: - Numbers in registers

/// The registers of a function: a window of the run's register stack.
typealias Registers = UnsafeMutablePointer<UInt64>

/// A number as it stands in a register of 8 bytes.
///
/// The canonical form, which every operation relies on and restores: signed integers are
/// sign-extended, unsigned ones zero-extended, `bool` is 0 or 1, and a floating-point number is
/// its bit pattern with zeros above. So one 64-bit comparison, division or bitwise operation
/// serves the integers of every width, and most widening conversions are no operation at all.
protocol RegisterValue {
  init(register: UInt64)
  var register: UInt64 { get }
}

extension RegisterValue where Self: FixedWidthInteger {
  @inline(__always)
  init(register: UInt64) { self.init(truncatingIfNeeded: register) }

  @inline(__always)
  var register: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int8: RegisterValue {}
extension Int16: RegisterValue {}
extension Int32: RegisterValue {}
extension Int64: RegisterValue {}
extension UInt8: RegisterValue {}
extension UInt16: RegisterValue {}
extension UInt32: RegisterValue {}
extension UInt64: RegisterValue {}

extension Bool: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self = register & 1 != 0 }

  @inline(__always)
  var register: UInt64 { self ? 1 : 0 }
}

extension Float16: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: UInt16(truncatingIfNeeded: register)) }

  @inline(__always)
  var register: UInt64 { UInt64(bitPattern) }
}

extension Float: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: register)) }

  @inline(__always)
  var register: UInt64 { UInt64(bitPattern) }
}

extension Double: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: register) }

  @inline(__always)
  var register: UInt64 { bitPattern }
}
