/// Operations on arrays outside of kernels: each is a kernel of one expression, made for the types of
/// its operands when it is first used with them.
///
/// So they mean what they mean in kernels, and give the same bits.
enum Eager {
  /// What an expression of the kernel language gives for some operands; faults stop the program.
  /// - Parameters:
  ///   - expression: The expression, with `$0`, `$1`, … for the operands, `$E` for the type
  ///     of the result's elements and `$A` for the axes.
  ///   - axes: Axes that the expression names.
  static func call<Result: EagerResult, each Operand: EagerOperand>(
    _ expression: StaticString, axes: EagerAxes = .none, _ operand: repeat each Operand
  ) -> Result {
    operation(expression, axes, for: EagerOperation<Result, repeat each Operand>.self)
      .run(repeat each operand)
  }

  /// Changes a variable by a statement of the kernel language, in which `$0` is the variable.
  static func update<Target: KernelValueType & EagerOperand, each Operand: EagerOperand>(
    _ statement: StaticString, _ target: inout Target, _ operand: repeat each Operand
  ) {
    let operation = operation(
      statement, .none, for: EagerOperation<Results<>, Inout<Target>, repeat each Operand>.self)
    withUnsafeMutablePointer(to: &target) { target in
      _ = operation.run(Inout(target), repeat each operand)
    }
  }

  /// The operation for some types of operands, made if there was none.
  private static func operation<Result: EagerResult, each Operand: EagerOperand>(
    _ expression: StaticString, _ axes: EagerAxes,
    for type: EagerOperation<Result, repeat each Operand>.Type
  ) -> EagerOperation<Result, repeat each Operand> {
    let key = EagerTable.Key(
      expression: UInt(bitPattern: expression.utf8Start), axes: axes, types: ObjectIdentifier(type))
    let found = EagerTable.shared.operation(key) {
      type.init(expression.description.replacing("$A", with: axes.text))
    }
    // The key holds the type.
    return unsafeDowncast(found, to: type)
  }
}
