import Glibc

/// What the phases of compiling took, in seconds.
public struct CompileTimes: Hashable, Sendable {
  /// The phases in order; names as the architecture gives them.
  public var phases: [Phase] = []
  /// Whether the code came from the cache, or why not, as in `hit` and `miss: there is no entry`;
  /// `nil` in the interpreter.
  public var cache: String?

  /// One phase.
  public struct Phase: Hashable, Sendable {
    /// The phase's name.
    public var name: String
    /// How long it took.
    public var seconds: Double

    package init(name: String, seconds: Double) {
      self.name = name
      self.seconds = seconds
    }
  }

  /// Nothing has been measured yet.
  package init() {}

  /// The sum of all phases.
  public var total: Double { phases.reduce(0) { $0 + $1.seconds } }

  /// The sum of the phases with these names.
  public func seconds(of names: Set<String>) -> Double {
    phases.filter { names.contains($0.name) }.reduce(0) { $0 + $1.seconds }
  }

  /// Runs `body` and notes what it took as the phase `name`.
  package mutating func measure<Result, Failure: Error>(
    _ name: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = monotonicSeconds()
    let result = try body()
    phases.append(Phase(name: name, seconds: monotonicSeconds() - start))
    return result
  }
}

/// A clock that only runs forward.
package func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
