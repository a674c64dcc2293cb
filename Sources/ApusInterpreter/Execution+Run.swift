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
