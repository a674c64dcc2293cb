// engines only
// Elementary functions of one number among loops, which are called for some iterations at once.
//
// run: gradient(m: 0, n: 3, count: 0, columns: 3)
// run: gradient(m: 1, n: 3, count: 1, columns: 3)
// run: gradient(m: 8, n: 3, count: 8, columns: 3)
// run: gradient(m: 21, n: 33, count: 22, columns: 33)
// run: gradient(m: 5, n: 1030, count: 5, columns: 1030)
// faults: gradient(m: 21, n: 3, count: 18, columns: 3) at 40: index 18 is out of bounds for 'labels' of count 18
// faults: gradient(m: 21, n: 3, count: 0, columns: 4) at 40: index 0 is out of bounds for 'labels' of count 0
// faults: gradient(m: 21, n: 3, count: 2, columns: 4) at 41: shapes [4] and [3] do not match
// run: gradient(m: 0, n: 3, count: 2, columns: 4)
// run: total(m: 21, n: 5)
// run: total(m: 3, n: 0)
// run: smoothed(m: 21, n: 5)
// run: chained(m: 21, n: 5)
// run: chained(m: 21, n: 0)
// run: until(m: 21, n: 5, limit: 3.0)
// run: until(m: 21, n: 5, limit: 1e9)
// run: special(m: 40, n: 2)
// run: floats(m: 19, n: 4)
// structure: gradient: external 1
// structure: smoothed: external 1

func values(_ m: Int, _ n: Int) -> Matrix<Double> {
  var result = Matrix<Double>(zeros: m, n)
  for i in 0..<m {
    for j in 0..<n { result[i, j] = Double((i * 7 + j * 13) % 11) / 3 - 1.1 }
  }
  return result
}

func gradient(m: Int, n: Int, count: Int, columns: Int) -> Vector<Double> {
  let x = values(m, n)
  let labels = Vector<Double>(repeating: 0.5, count)
  var sums = Vector<Double>(repeating: 0.25, columns)
  for i in 0..<x.rows {
    var score = 0.1
    for j in 0..<x.columns { score += x[i, j] * 0.3 }
    let error = 1 / (1 + exp(-score)) - labels[i]
    sums += error * x[i]
  }
  return sums
}

/// The sum goes on from iteration to iteration, and so does what is needed twice.
func total(m: Int, n: Int) -> (Double, Double) {
  let x = values(m, n)
  var (sum, product) = (0.5, 1.0)
  for i in 0..<m {
    var score = 0.0
    for j in 0..<n { score += x[i, j] * x[i, j] }
    let e = exp(-score)
    sum += e * score
    product = product * 0.9 + e
  }
  return (sum, product)
}

/// What comes before the call depends on the iteration before: stays as it is.
func smoothed(m: Int, n: Int) -> Double {
  let x = values(m, n)
  var state = 0.5
  for i in 0..<m {
    var score = state
    for j in 0..<n { score += x[i, j] * 0.125 }
    state = exp(-score * score)
  }
  return state
}

/// The memory that the first part reads is written by the last one: stays as it is.
func chained(m: Int, n: Int) -> Vector<Double> {
  let x = values(m, n)
  var state = Vector<Double>(repeating: 0.5, n)
  for i in 0..<m {
    var score = 0.25
    for j in 0..<n { score += x[i, j] * state[j] }
    let e = exp(-score * score)
    for j in 0..<n { state[j] = state[j] * 0.5 + e }
  }
  return state
}

/// The loop ends early.
func until(m: Int, n: Int, limit: Double) -> (Int, Double) {
  let x = values(m, n)
  var sum = 0.0
  for i in 0..<m {
    var score = 0.0
    for j in 0..<n { score += x[i, j] }
    sum += exp(score * 0.1)
    if sum > limit { return (i, sum) }
  }
  return (m, sum)
}

/// Arguments far out, which lanes leave to single calls.
func special(m: Int, n: Int) -> Vector<Double> {
  var result = Vector<Double>(zeros: m)
  for i in 0..<m {
    var score = Double(i - 20) * 40
    for j in 0..<n { score *= Double(j + 1) }
    result[i] = exp(score)
  }
  return result
}

func floats(m: Int, n: Int) -> Vector<Float> {
  var result = Vector<Float>(zeros: m)
  for i in 0..<m {
    var score: Float = 0.5
    for j in 0..<n { score += Float(j) / 7 * Float(i % 5) }
    let e = log(score)
    let f = 2 - sin(e)
    result[i] = f * f
  }
  return result
}
