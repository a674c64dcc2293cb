import Glibc

func cumulativeNormal(_ d: Double) -> Double {
  let k = 1 / (1 + 0.2316419 * abs(d))
  let p =
    k
    * (0.319381530
      + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))))
  let tail = 0.3989422804014327 * exp(-0.5 * d * d) * p
  return d > 0 ? 1 - tail : tail
}

func blackScholes(
  _ price: Input<Double>, _ strike: Input<Double>, _ time: Input<Double>, _ rate: Double,
  _ volatility: Double, _ call: inout Output<Double>, _ put: inout Output<Double>, _ n: Int
) {
  for i in 0..<n {
    let root = volatility * time[i].squareRoot()
    let d1 =
      (log(price[i] / strike[i]) + (rate + 0.5 * volatility * volatility) * time[i]) / root
    let n1 = cumulativeNormal(d1)
    let n2 = cumulativeNormal(d1 - root)
    let discounted = strike[i] * exp(-rate * time[i])
    call[i] = price[i] * n1 - discounted * n2
    put[i] = discounted * (1 - n2) - price[i] * (1 - n1)
  }
}

func bind(_ arguments: Arguments) -> () -> Void {
  let price: Input<Double> = arguments.input()
  let strike: Input<Double> = arguments.input()
  let time: Input<Double> = arguments.input()
  let rate = arguments.double()
  let volatility = arguments.double()
  let call: Box<Double> = arguments.output()
  let put: Box<Double> = arguments.output()
  let n = arguments.int()
  return { blackScholes(price, strike, time, rate, volatility, &call.value, &put.value, n) }
}
