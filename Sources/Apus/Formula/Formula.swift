import ApusDiagnostics
import ApusVocabulary

/// An expression that is given as text while the program runs, for instance by its user.
///
///     let decay = try Formula("a * exp(-b * x) + c")
///     decay.parameters                                   // ["a", "b", "x", "c"]
///     let y = try decay(x: 0.5, a: 2, b: 1.5, c: 0.1)    // a number
///     let ys = try decay(["x": xs, "a": 2, "b": 1.5, "c": 0.1]).doubles
///     let slope = try decay.derivative(withRespectTo: "x")
///
/// The text is an expression of the kernel language: Swift's operators and their precedence, the
/// functions that `Formula.functions` lists, array arithmetic. Names are parameters, but for those
/// of constants: `pi` and `e`, and what the program adds. What types the parameters have, arguments
/// say: the formula is checked and compiled once for each set of types, whoever evaluates it, and
/// can be evaluated from any thread.
///
/// `/` gives fractions, of integers as well: `n / 2` is 1.5 for 3, whatever type of integer `n` has.
/// Only in the arithmetic of an index, as in `x[n / 2]`, it is whole; elsewhere `Int(n / 2)` is.
///
/// Whatever the text is, it can do nothing but compute, within the limits that ``FormulaOptions``
/// sets to its length, size, memory and time.
@dynamicCallable
public struct Formula: Sendable {
  let core: FormulaCore

  init(_ core: FormulaCore) { self.core = core }

  /// Reads a formula.
  /// - Parameters:
  ///   - text: The expression.
  ///   - parameters: The names that the formula may use and their order; `nil` for those that it
  ///     uses, in the order in which they occur first. A parameter hides a constant of its name.
  ///   - constants: Values for names, beside ``standardConstants``.
  ///   - functions: Formulas that this one can call, each by its name with its parameters:
  ///     `["square(x)": "x * x"]`. They can call each other and use the constants; names mean in them
  ///     what they mean where they are written.
  ///   - options: How the text is read, and how the formula is compiled and run.
  /// - Throws: `CompilationError` with all that is wrong with the text whatever the arguments are:
  ///   mistakes of syntax, functions and names that there are not, a text that is too long or too
  ///   large; also for names that are none, or given twice.
  /// - Complexity: O(n) in the length of the text.
  public init(
    _ text: String, parameters: [String]? = nil, constants: [String: Double] = [:],
    functions: [String: String] = [:], options: FormulaOptions = FormulaOptions()
  ) throws(CompilationError) {
    let source = FormulaSource(
      text: text, parameters: parameters,
      constants: Self.standardConstants.merging(constants) { $1 }, functions: functions,
      options: options)
    core = try source.core()
  }

  /// The constants that every formula has: `pi` and `e`.
  public static let standardConstants = Dictionary(
    uniqueKeysWithValues: FormulaArguments.constants)

  /// The text as it was given; of what algebra made, its ``description``.
  public var text: String { core.givenText }

  /// The names of the arguments. A derivative has those of its formula, whether it uses them or not.
  public var parameters: [String] { core.parameters }

  /// The constants that the formula uses, with their values.
  public var constants: [String: Double] { core.constants }

  /// How it was read, and how it is compiled and run.
  public var options: FormulaOptions { core.options }

  /// The functions that formulas can call, in the order of their tables: element by element on arrays
  /// where the text says nothing else.
  public static var functions: [BuiltinDocumentation] { BuiltinDocumentation.all }
}

extension Formula: CustomStringConvertible {
  /// The formula in Swift's notation with no more parentheses than it needs, the functions that the
  /// program gave written out. Read again, it is the same formula.
  public var description: String { core.text }
}

extension Formula {
  /// The formula written more simply, by the algebra of real numbers: like terms and powers are
  /// collected, exact numbers computed, what cancels is left out, and functions that undo each other.
  ///
  /// Values differ by roundings only where the formula is defined; `x / x` becomes 1, also where `x`
  /// is zero or infinite, and an array of which no element matters becomes a number. The
  /// numbers that come out may have fractions, which do not go together with an integer that has a
  /// type of its own: where that matters evaluate the formula as it is written.
  ///
  /// It is never longer than the formula.
  public var simplified: Formula { Formula(core.simplified()) }

  /// The derivative with respect to a parameter, simplified: for arrays, element by element.
  ///
  /// It has the parameters of the formula. Where a function jumps or has a kink, as `abs(x)` at zero,
  /// the derivative is that of one side.
  /// - Throws: `CompilationError`, which says where, if the formula has no such parameter, if a part
  ///   that depends on it has no known derivative, or if the result is larger than the options allow.
  public func derivative(withRespectTo name: String) throws(CompilationError) -> Formula {
    Formula(try core.derivative(withRespectTo: name))
  }
}
