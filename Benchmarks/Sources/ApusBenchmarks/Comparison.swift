import Glibc

/// Times of two systems that ran alternately.
struct Comparison {
  var name: String
  /// Seconds per call, the median of all rounds.
  var apus: Double
  var peer: Double
  /// The median of the ratios, round by round.
  var ratio: Double

  /// Runs two systems alternately.
  /// - Parameters:
  ///   - rounds: How often each is timed.
  ///   - calls: How many calls are timed together.
  ///   - apus, peer: Make so many calls.
  init(
    _ name: String, rounds: Int, calls: Int, apus: (Int) throws -> Void,
    peer: (Int) throws -> Void
  ) rethrows {
    self.name = name
    try apus(calls)
    try peer(calls)
    var pairs: [(Double, Double)] = []
    for round in 0..<rounds {
      // Each goes first every other time.
      let first = round % 2 == 0
      let a = try seconds { try first ? apus(calls) : peer(calls) }
      let b = try seconds { try first ? peer(calls) : apus(calls) }
      pairs.append(first ? (a, b) : (b, a))
    }
    self.apus = median(pairs.map(\.0)) / Double(calls)
    self.peer = median(pairs.map(\.1)) / Double(calls)
    ratio = median(pairs.map { $0.0 / $0.1 })
  }

  var row: String { "| \(name) | \(micro(apus)) | \(micro(peer)) | \(fixed(ratio)) |" }
}

/// What `body` takes, in seconds.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = now()
  try body()
  return now() - start
}

/// A clock that only runs forward, in seconds.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Seconds as microseconds.
func micro(_ seconds: Double) -> String { fixed(seconds * 1e6) + " µs" }

/// Two decimals.
func fixed(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let fraction = String(hundredths % 100)
  return "\(hundredths / 100)." + (fraction.count < 2 ? "0" : "") + fraction
}
