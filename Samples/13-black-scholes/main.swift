// What options are worth by the formula of Black and Scholes, and which volatility a price implies.
//
//     swift run 13-black-scholes

import Apus

/// European options on a share that pays no dividend.
@Kernels enum Options {
  /// How much of the normal distribution lies below `x`.
  static func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

  /// The prices of a call and a put.
  static func price(
    share: Double, strike: Double, years: Double, rate: Double, volatility: Double
  ) -> (call: Double, put: Double) {
    let root = volatility * years.squareRoot()
    let d1 = (log(share / strike) + (rate + volatility * volatility / 2) * years) / root
    let discounted = strike * exp(-rate * years)
    let call = share * normal(d1) - discounted * normal(d1 - root)
    return (call, call - share + discounted)
  }

  /// Many options: kernels call each other without cost, the loop becomes vector code through all of
  /// them.
  static func prices(
    shares: [Double], strike: Double, years: Double, rate: Double, volatility: Double,
    calls: inout [Double], puts: inout [Double]
  ) throws {
    for i in shares.indices {
      (calls[i], puts[i]) = price(
        share: shares[i], strike: strike, years: years, rate: rate, volatility: volatility)
    }
  }

  /// The volatility at which a call has its price: halves an interval until it is as small as numbers
  /// can tell.
  static func impliedVolatility(
    call: Double, share: Double, strike: Double, years: Double, rate: Double
  ) -> Double {
    var (low, high) = (1e-6, 10.0)
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      let found = price(
        share: share, strike: strike, years: years, rate: rate, volatility: middle)
      if found.call < call { low = middle } else { high = middle }
    }
  }
}

/// A number with four digits after the point.
func short(_ x: Double) -> Double { (x * 10_000).rounded() / 10_000 }

// The example of J. C. Hull's textbook: 4.76 and 0.81.
let example = Options.price(share: 42, strike: 40, years: 0.5, rate: 0.1, volatility: 0.2)
print("call \(short(example.call)), put \(short(example.put))")

let shares: [Double] = (30...50).map { Double($0) }
var calls = [Double](repeating: 0, count: shares.count)
var puts = calls
try Options.prices(
  shares: shares, strike: 40, years: 0.5, rate: 0.1, volatility: 0.2, calls: &calls, puts: &puts)
print("share   call     put")
for i in stride(from: 0, to: shares.count, by: 5) {
  print("\(shares[i])    \(short(calls[i]))   \(short(puts[i]))")
}

// One call at a time gives the same bits as the loop: that is so for every kernel.
let same = shares.indices.allSatisfy { i in
  let one = Options.price(share: shares[i], strike: 40, years: 0.5, rate: 0.1, volatility: 0.2)
  return one.call == calls[i] && one.put == puts[i]
}
print("the loop and single calls agree to the bit: \(same)")

let volatility = Options.impliedVolatility(
  call: example.call, share: 42, strike: 40, years: 0.5, rate: 0.1)
print("the example's price implies a volatility of \(short(volatility))")
