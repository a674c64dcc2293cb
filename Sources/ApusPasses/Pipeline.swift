import ApusIR
import ApusVocabulary

/// Passes in order.
package struct Pipeline: Sendable {
  package let passes: [Pass]

  package init(_ passes: [Pass]) { self.passes = passes }

  /// THE order of passes.
  package static let standard = Pipeline([
    .simplify,
    .inlining,
    .simplify,
    .unrolling,
    .commonSubexpressions,
    .deadCode,
    .arrayFusion,
    .routineOperands,
    .deadCode,
    .bufferization,
    .arrayLoops,
    .copyElision,
    .inoutForwarding,
    .loopInvariantMotion,
    .simplify,
    .commonSubexpressions,
    .deadCode,
    .checkElimination,
    .loopInterchange,
    .loopLanes,
    .callBatches,
    .loopVersioning,
    .deadCode,
    .loopScans,
    .blockGuards,
    .updateBlocks,
    .pollPlacement,
    .simplify,
    .commonSubexpressions,
    .deadCode,
    .temporaryRelease,
  ])

  /// The standard passes where floating-point sums may be added in any order.
  package static let reordering = Pipeline(
    standard.passes.map { $0.name == Pass.arrayLoops.name ? .reorderedArrayLoops : $0 })

  /// What native code cannot do without.
  package static let lowering = Pipeline([.bufferization, .arrayLoops, .temporaryRelease])

  /// No pass at all: for the interpreter as the reference.
  package static let none = Pipeline([])

  /// A pass that left IR which breaks a rule.
  package struct Failure: Error, CustomStringConvertible {
    package let pass: String
    package let failure: Verifier.Failure

    package var description: String { "the pass '\(pass)' broke a rule in \(failure)" }
  }

  /// Whether `run` verifies after each pass unless told otherwise: in debug builds.
  package static var verifiesByDefault: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  // MARK: Parts

  /// The passes up to and with the given occurrence of the pass called `name`, counted from 1;
  /// `nil` if it does not occur so often.
  package func through(_ name: String, occurrence: Int = 1) -> Pipeline? {
    position(of: name, occurrence).map { Pipeline(Array(passes[...$0])) }
  }

  /// The passes before the given occurrence of the pass called `name`.
  package func before(_ name: String, occurrence: Int = 1) -> Pipeline? {
    position(of: name, occurrence).map { Pipeline(Array(passes[..<$0])) }
  }

  /// The passes but all those called `name`.
  package func without(_ name: String) -> Pipeline {
    Pipeline(passes.filter { $0.name != name })
  }

  private func position(of name: String, _ occurrence: Int) -> Int? {
    let positions = passes.indices.filter { passes[$0].name == name }
    return positions.indices.contains(occurrence - 1) ? positions[occurrence - 1] : nil
  }

  // MARK: Running

  /// Runs all passes on `module`, which obeys the rules of `level`.
  ///
  /// A pass that breaks a rule is a mistake in this module, and stops the program.
  /// - Parameter report: is called after each pass with the time that it took.
  package func run(
    on module: inout Module, level: Verifier.Level = .values,
    report: ((Pass, Duration) -> Void)? = nil
  ) {
    do {
      try run(on: &module, level: level, verifying: Self.verifiesByDefault, report: report)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Runs all passes on `module`, and verifies after each if told so.
  /// - Throws: the first rule that was broken, and the culprit.
  package func run(
    on module: inout Module, level: Verifier.Level = .values, verifying: Bool,
    report: ((Pass, Duration) -> Void)? = nil
  ) throws(Failure) {
    var level = level
    let clock = ContinuousClock()
    for pass in passes {
      let start = report == nil ? nil : clock.now
      pass.run(on: &module)
      if let report, let start { report(pass, clock.now - start) }
      level = pass.levelAfter ?? level
      guard verifying else { continue }
      do {
        try module.verify(level: level)
      } catch {
        throw Failure(pass: pass.name, failure: error)
      }
    }
  }
}
