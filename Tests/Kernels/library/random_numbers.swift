// Random numbers: the same for the same seed and index, alone or in an array, in any order.
// Values recorded with NumPy 2.4.6.
// engines only

// run: flat(n: 5, seed: 42) == [0.4685865183391049, 0.32706338120338474, 0.6583155272123093, 0.6706398529302326, 0.839045447606225]
// numpy: [reference.uniform(seed, i) for i in range(n)]
// run: flat(n: 3, seed: -7000000000000) == [0.5817722029108012, 0.8675187497474167, 0.8846373247015733]
// numpy: [reference.uniform(seed, i) for i in range(n)]
// run: flat(n: 0, seed: 1) == []
// faults: flat(n: -2, seed: 1) at 42: negative count -2
// run: one(seed: 42, index: 9000000000000) == 0.565154622320457
// numpy: reference.uniform(seed, index)
// run: within(n: 3, low: -2, high: 3, seed: 5) == [-1.6514649447449692, -1.2191791413966322, 1.4440769010266452] within 1e-15
// numpy: [low + (high - low) * reference.uniform(seed, i) for i in range(n)]
// faults: within(n: 3, low: 3, high: 3, seed: 5) at 48: uniform in an empty range
// faults: within(n: 3, low: 0, high: inf, seed: 5) at 48: uniform in an infinite range
// run: bell(n: 6, seed: 3) == [0.11953470652708213, 0.6101900463144473, -0.6653751270758036, -0.2738403526204613, -0.06872172983448617, 1.353141705582426] within 1e-15
// numpy: [reference.normal(seed, i) for i in range(n)]
// run: bellAt(mean: 10, deviation: 2, seed: 3, index: 100) == 8.751639427802541 within 1e-15
// numpy: mean + deviation * reference.normal(seed, index)
// run: waits(n: 6, mean: 2.5, seed: 3) == [2.359520804616532, 5.892246790140835, 4.416731317539703, 0.15459169898400194, 1.2711557830906974, 7.158704218596576] within 1e-15
// numpy: [mean * reference.exponential(seed, i) for i in range(n)]
// run: dice(n: 12, low: 1, high: 7, seed: 4) == [5, 5, 1, 5, 1, 3, 2, 6, 4, 1, 2, 1]
// numpy: [reference.integer(low, high, seed, i) for i in range(n)]
// run: dice(n: 4, low: -9223372036854775808, high: 9223372036854775807, seed: 4) == [4744791728383889418, 4140296620892716166, -7673549747736425848, 5449122985322780673]
// numpy: [reference.integer(low, high, seed, i) for i in range(n)]
// run: dice(n: 8, low: 0, high: 6917529027641081857, seed: 4) == [5238061411964499460, 5011375746655309491, 581183358419381235, 5502185633316583681, 364346388586234009, 2381798489509886888, 6123344436935048085, 5774203657077380764]
// numpy: [reference.integer(low, high, seed, i) for i in range(n)]
// faults: dice(n: 1, low: 2, high: 2, seed: 4) at 62: integers in an empty range
// run: order(n: 10, seed: 6) == [3, 1, 5, 2, 0, 8, 6, 9, 4, 7]
// numpy: reference.permutation(n, seed)
// run: order(n: 1, seed: 6) == [0]
// run: order(n: 0, seed: 6) == []
// faults: order(n: -1, seed: 6) at 65: negative count -1
// run: mixed(x: [1.5, 2.5, 3.5, 4.5], seed: 6) == [2.5, 1.5, 3.5, 4.5]
// numpy: x[reference.permutation(4, seed)]
// run: sameEverywhere(n: 50, seed: 11) == true
// run: matrices(seed: 8) == (0.16474347937446499, 0.9804261161918827, 0.18708265881483532, 19) within 1e-15
// numpy: (reference.uniform(seed, 5), reference.normal(seed, 5), reference.exponential(seed, 5), reference.integer(0, 100, seed, 5))

func flat(n: Int, seed: Int) -> Vector<Double> {
  uniform(count: n, seed: seed)
}

func one(seed: Int, index: Int) -> Double { uniform(seed: seed, at: index) }

func within(n: Int, low: Double, high: Double, seed: Int) -> Vector<Double> {
  uniform(count: n, in: low..<high, seed: seed)
}

func bell(n: Int, seed: Int) -> Vector<Double> { normal(count: n, seed: seed) }

func bellAt(mean: Double, deviation: Double, seed: Int, index: Int) -> Double {
  normal(mean: mean, standardDeviation: deviation, seed: seed, at: index)
}

func waits(n: Int, mean: Double, seed: Int) -> Vector<Double> {
  exponential(count: n, mean: mean, seed: seed)
}

func dice(n: Int, low: Int, high: Int, seed: Int) -> Vector<Int> {
  integers(count: n, in: low..<high, seed: seed)
}

func order(n: Int, seed: Int) -> Vector<Int> { permutation(n, seed: seed) }

func mixed(x: Vector<Double>, seed: Int) -> Vector<Double> { x.shuffled(seed: seed) }

/// Whether arrays have the numbers of their indices, computed one by one from the end.
func sameEverywhere(n: Int, seed: Int) -> Bool {
  let u = uniform(count: n, seed: seed)
  let z = normal(count: n, seed: seed)
  let k = integers(count: n, in: 0..<1000, seed: seed)
  var isSame = true
  for i in (0..<n).reversed() {
    isSame =
      isSame && u[i] == uniform(seed: seed, at: i) && z[i] == normal(seed: seed, at: i)
      && k[i] == integers(in: 0..<1000, seed: seed, at: i)
  }
  return isSame
}

/// An element of a matrix of each kind.
func matrices(seed: Int) -> (Double, Double, Double, Int) {
  (
    uniform(rows: 2, columns: 3, seed: seed)[1, 2], normal(rows: 2, columns: 3, seed: seed)[1, 2],
    exponential(rows: 2, columns: 3, seed: seed)[1, 2],
    integers(rows: 2, columns: 3, in: 0..<100, seed: seed)[1, 2]
  )
}
