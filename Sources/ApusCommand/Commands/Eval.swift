import ApusCore
import ArgumentParser

/// `apus eval`: computes one formula.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compute one expression on numbers, arrays and columns.",
    usage: "apus eval <expression> [name=value ...] [--out path] [options]",
    discussion: """
      The names in the expression are given as name=value. A .npy file is an array of its own type; \
      columns of a CSV file are a Vector or a Matrix of Double; a list is a Vector or a Matrix. A \
      number takes the type that the expression asks for, and is a Double where nothing does. \
      where(condition, a, b) is select(condition, a, b); pi and e are the numbers.
      """)

  @Argument(help: "An expression, such as 'a * exp(-b * x) + c'.")
  var expression: String

  @Argument(help: ArgumentHelp("What the names stand for.", valueName: "name=value"))
  var arguments: [String] = []

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "Write the result to a .npy or .csv file; of several, result.0=path.", valueName: "path"))
  var outputs: [String] = []

  @OptionGroup var callOptions: CallOptions

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func run() throws {
    let destinations = try OutputDestinations(
      outputs.map { $0.hasPrefix("result") && $0.contains("=") ? $0 : "result=" + $0 })
    let arguments = try FormulaArguments(try ArgumentText(arguments))
    let (kernels, kernel, values) = try diagnosticOptions.showingErrors {
      try arguments.kernel(
        for: Self.unprotected(expression), fastMath: callOptions.fastMathFlags,
        vectorWidth: callOptions.vectorWidth)
    }
    diagnosticOptions.showWarnings(of: kernels)
    try destinations.check(against: kernel)
    try callOptions.call(
      kernel, values, engine: .automatic, deliveringTo: destinations,
      diagnosticOptions: diagnosticOptions)
  }

  /// A word that the parser of options takes for an argument, also if a formula in it begins with a
  /// minus: then there is a space in front.
  static func protected(_ word: String) -> String {
    let isOption =
      word == "-h" || word == "--"
      || (word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true)
    return word.hasPrefix("-") && !isOption ? " " + word : word
  }

  /// The formula as it was given, so that columns in messages are right.
  private static func unprotected(_ formula: String) -> String {
    formula.hasPrefix(" -") ? String(formula.dropFirst()) : formula
  }
}
