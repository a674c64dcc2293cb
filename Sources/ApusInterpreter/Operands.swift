// The shapes of instructions: how operands are read and results written. All of it is inlined
// into the loop of `Execution.run`, once for each opcode.

/// A result of one operand.
@inline(__always)
func unary<T: RegisterValue, U: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T) -> U
) {
  r[Int(pc.pointee.a)] = operation(T(register: r[Int(pc.pointee.b)])).register
}

/// A result of two operands.
@inline(__always)
func binary<T: RegisterValue, U: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T, T) -> U
) {
  let left = T(register: r[Int(pc.pointee.b)])
  let right = T(register: r[Int(pc.pointee.c)])
  r[Int(pc.pointee.a)] = operation(left, right).register
}

/// A result of three operands.
@inline(__always)
func ternary<T: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ operation: (T, T, T) -> T
) {
  let first = T(register: r[Int(pc.pointee.b)])
  let second = T(register: r[Int(pc.pointee.c)])
  let third = T(register: r[Int(pc.pointee.d)])
  r[Int(pc.pointee.a)] = operation(first, second, third).register
}

/// A result of two operands, unless it overflows.
@inline(__always)
func checked<T: RegisterValue>(
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
func branch<T: RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, _ comparison: (T, T) -> Bool
) -> Int {
  let left = T(register: r[Int(pc.pointee.b)])
  let right = T(register: r[Int(pc.pointee.c)])
  return comparison(left, right) ? Int(pc.pointee.f) : 1
}

/// The distance to the next instruction of a counted loop; counts.
@inline(__always)
func next<T: FixedWidthInteger & RegisterValue>(
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
func load<T: FixedWidthInteger & RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, at index: Int
) {
  let data = UnsafePointer<T>(bitPattern: Int(truncatingIfNeeded: r[Int(pc.pointee.b)]))
  r[Int(pc.pointee.a)] = data.unsafelyUnwrapped[index].register
}

/// Writes `a` at `index` of the array that starts at register `b`.
@inline(__always)
func store<T: FixedWidthInteger & RegisterValue>(
  _ pc: Counter, _ r: Registers, _ type: T.Type, at index: Int
) {
  let data = UnsafeMutablePointer<T>(bitPattern: Int(truncatingIfNeeded: r[Int(pc.pointee.b)]))
  data.unsafelyUnwrapped[index] = T(register: r[Int(pc.pointee.a)])
}

/// The index in register `c`.
@inline(__always)
func line(_ pc: Counter, _ r: Registers) -> Int { Int(truncatingIfNeeded: r[Int(pc.pointee.c)]) }

/// The offset of the element of rank 2 whose indices are in registers `c` and `d`.
@inline(__always)
func plane(_ pc: Counter, _ r: Registers) -> Int {
  let width = Int(truncatingIfNeeded: r[Int(pc.pointee.b) &+ 2])
  let column = Int(truncatingIfNeeded: r[Int(pc.pointee.d)])
  return line(pc, r) &* width &+ column
}

/// Whether the index in register `c` is one of the array of rank 1 that starts at register `b`.
@inline(__always)
func isInBounds(_ pc: Counter, _ r: Registers) -> Bool {
  r[Int(pc.pointee.c)] < r[Int(pc.pointee.b) &+ 1]
}

/// Moves register `b` to `a`.
@inline(__always)
func move(_ pc: Counter, _ r: Registers) { r[Int(pc.pointee.a)] = r[Int(pc.pointee.b)] }

/// Moves register `b` to `a`, then `d` to `c`.
@inline(__always)
func moveTwo(_ pc: Counter, _ r: Registers) {
  r[Int(pc.pointee.a)] = r[Int(pc.pointee.b)]
  r[Int(pc.pointee.c)] = r[Int(pc.pointee.d)]
}
