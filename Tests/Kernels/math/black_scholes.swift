// The Black-Scholes price of a call and a put, and put-call parity.

// run: intrinsic(s: 110.0, k: 100.0) == (10.0, 0.0)
// run: intrinsic(s: 90.0, k: 100.0) == (0.0, 10.0)
// run: prices(s: 100.0, k: 100.0, r: 0.05, sigma: 0.2, t: 1.0)
// run: parity(s: 100.0, k: 95.0, r: 0.01, sigma: 0.3, t: 0.5) == true
// random: prices(s: 50...150, k: 50...150, r: 0...0.1, sigma: 0.05...0.9, t: 0.1...5) times 30
// random: portfolio(s: count 0...40 in 50...150, k: count = s in 50...150) times 10

func cumulative(_ x: Double) -> Double { 0.5 * (1 + erf(x / 2.0.squareRoot())) }

func prices(s: Double, k: Double, r: Double, sigma: Double, t: Double) -> (Double, Double) {
  let d1 = (log(s / k) + (r + sigma * sigma / 2) * t) / (sigma * t.squareRoot())
  let d2 = d1 - sigma * t.squareRoot()
  let discounted = k * exp(-r * t)
  let call = s * cumulative(d1) - discounted * cumulative(d2)
  return (call, discounted * cumulative(-d2) - s * cumulative(-d1))
}

func intrinsic(s: Double, k: Double) -> (Double, Double) { (max(s - k, 0), max(k - s, 0)) }

func parity(s: Double, k: Double, r: Double, sigma: Double, t: Double) -> Bool {
  let (call, put) = prices(s: s, k: k, r: r, sigma: sigma, t: t)
  return abs(call - put - s + k * exp(-r * t)) < 1e-10
}

func portfolio(s: [Double], k: [Double]) -> Double {
  var sum = 0.0
  for i in s.indices {
    sum += prices(s: s[i], k: k[i], r: 0.02, sigma: 0.25, t: 0.75).0
  }
  return sum
}
