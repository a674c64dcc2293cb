// Softmax and log-sum-exp, shifted by the maximum so that nothing overflows.

// run: softmax(x: [0.0, 0.0]) == [0.5, 0.5]
// run: softmax(x: [1000.0, 1000.0, -inf]) == [0.5, 0.5, 0.0]
// run: logSumExp(x: [5.0]) == 5.0
// run: logSumExp(x: [1.0, 2.0, 3.0])
// random: softmax(x: count 1...40 in -20...20) times 20
// random: logSumExp(x: count 1...40 in -20...20) times 20

func softmax(x: [Double]) -> [Double] {
  var largest = -Double.infinity
  for v in x { largest = max(largest, v) }
  var y = x
  var sum = 0.0
  for i in y.indices {
    y[i] = exp(x[i] - largest)
    sum += y[i]
  }
  for i in y.indices { y[i] /= sum }
  return y
}

func logSumExp(x: [Double]) -> Double {
  var largest = -Double.infinity
  for v in x { largest = max(largest, v) }
  var sum = 0.0
  for v in x { sum += exp(v - largest) }
  return largest + log(sum)
}
