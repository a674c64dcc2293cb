/// The normal distribution.
func cumulativeNormal(_ d: Double) -> Double {
  0.5 + 0.5 * erf(d * 0.7071067811865476)
}

/// Prices of European options.
func blackScholesErf(
  price: [Double], strike: [Double], time: [Double], rate: Double, volatility: Double,
  call: inout [Double], put: inout [Double]
) {
  for i in price.indices {
    let root = volatility * sqrt(time[i])
    let d1 = (log(price[i] / strike[i]) + (rate + 0.5 * volatility * volatility) * time[i]) / root
    let n1 = cumulativeNormal(d1)
    let n2 = cumulativeNormal(d1 - root)
    let discounted = strike[i] * exp(-rate * time[i])
    call[i] = price[i] * n1 - discounted * n2
    put[i] = discounted * (1 - n2) - price[i] * (1 - n1)
  }
}
