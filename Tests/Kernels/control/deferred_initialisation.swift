// let and var that are declared first and assigned on every path.

// run: late(x: 5) == (1, 25)
// run: late(x: -5) == (-1, 5)
// run: late(x: 0) == (0, 0)
// run: chain(n: 6) == 18.0
// run: chain(n: 7) == 3.5
// random: late(x: -20...20) times 10
// random: chain(n: -20...20) times 10

func late(x: Int) -> (Int, Int) {
  let sign: Int
  var value: Int
  if x > 0 {
    sign = 1
    value = x * x
  } else if x < 0 {
    sign = -1
    value = -x
  } else {
    sign = 0
    value = x
  }
  value += 0
  return (sign, value)
}

func chain(n: Int) -> Double {
  let factor: Double
  switch n % 2 {
  case 0: factor = 3
  default: factor = 0.5
  }
  return factor * Double(n)
}
