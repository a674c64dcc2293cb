// Literals of many numbers are copied from constant data; what is not a constant is stored.
// run: integers(i: 0) == -8
// run: integers(i: 39) == 2
// faults: integers(i: 40) at 16: index 40 is out of bounds for 'x' of count 40
// run: truths(i: 19) == false
// run: truths(i: 3) == false
// run: changed(k: 2) == (-8, 7, 9)
// run: mixed(v: 5.5) == 6.5229
// run: returned() == [-8, -7, -7, 2, -4, 0, -1, -3, -8, 9, -4, 4, 3, 7, 2, 8, 5, 7, -1, -8]
// run: small(i: 17) == 7
// random: integers(i: 0...39) times 10
// random: truths(i: 0...19) times 10

func integers(i: Int) -> Int {
  let x = [-8, -7, -7, 2, -4, 0, -1, -3, -8, 9, -4, 4, 3, 7, 2, 8, 5, 7, -1, -8, -9, 2, 5, 1, 3, 4, 7, -4, 8, -4, -2, -2, -9, -4, 1, -4, -5, 7, 7, 2]
  return x[i]
}

func truths(i: Int) -> Bool {
  let x = [false, false, true, false, false, false, false, false, false, true, false, false, true, false, false, true, false, true, false, false]
  return x[i]
}

func changed(k: Int) -> (Int, Int, Int) {
  var total = 0
  var x = [0]
  for _ in 0..<k {
    x = [-8, -7, -7, 2, -4, 0, -1, -3, -8, 9, -4, 4, 3, 7, 2, 8, 5, 7, -1, -8, -9, 2, 5, 1, 3, 4, 7, -4, 8, -4, -2, -2, -9, -4, 1, -4, -5, 7, 7, 2]
    x[1] = 7
    total = x[39] + x[1]
  }
  return (x[0], x[1], total)
}

func mixed(v: Double) -> Double {
  let x = [0.8315, 0.3539, 0.8829, 0.8997, 0.461, 0.5677, 0.9203, 0.7238, 0.4866, 0.2218, 0.3247, 0.6996, 0.1661, 0.9079, 0.2681, 0.9114, 0.3096, v, 0.9574, 0.7062, 0.5042, 0.5177, 0.6514, 0.5879, 0.3118, 0.2078, 0.5119, 0.9342, 0.6233, 0.0754, 0.8204, 0.7259, 0.9077, 0.1914]
  return x[17] + x[0] + x[33]
}

func returned() -> [Int8] {
  return [-8, -7, -7, 2, -4, 0, -1, -3, -8, 9, -4, 4, 3, 7, 2, 8, 5, 7, -1, -8]
}

func small(i: Int) -> Int16 {
  let x: [Int16] = [-8, -7, -7, 2, -4, 0, -1, -3, -8, 9, -4, 4, 3, 7, 2, 8, 5, 7, -1, -8, -9, 2, 5, 1, 3, 4, 7, -4, 8, -4, -2, -2, -9, -4, 1, -4, -5, 7, 7, 2]
  return x[i]
}
