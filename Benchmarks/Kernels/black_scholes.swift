/// The normal distribution by the polynomial of Abramowitz and Stegun, 26.2.17.
func cumulativeNormal(_ d: Double) -> Double {
  let k = 1 / (1 + 0.2316419 * abs(d))
  let p =
    k
    * (0.319381530
      + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))))
  let tail = 0.3989422804014327 * exp(-0.5 * d * d) * p
  return d > 0 ? 1 - tail : tail
}

/// Prices of European options.
func blackScholes(
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
