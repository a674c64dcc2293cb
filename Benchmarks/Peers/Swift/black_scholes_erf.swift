import Glibc

func cumulativeNormal(_ d: Double) -> Double {
  0.5 + 0.5 * erf(d * 0.7071067811865476)
}

func blackScholesErf(
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
  return { blackScholesErf(price, strike, time, rate, volatility, &call.value, &put.value, n) }
}
