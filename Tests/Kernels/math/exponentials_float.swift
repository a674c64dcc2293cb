// The exponential family on Float, alone and over arrays.

// run: all(x: 0.0) == (1.0, 1.0, 0.0)
// run: logs(x: 8.0) == (2.0794415, 3.0, 0.90309)
// run: softplus(x: [0.0]) == [0.6931472]
// random: all(x: -20...20) times 40
// random: logs(x: 0.001...1000) times 40
// random: softplus(x: count 0...40 in -9...9) times 10
// edges: all(x:) times 20

func all(x: Float) -> (Float, Float, Float) { (exp(x), exp2(x), expm1(x)) }

func logs(x: Float) -> (Float, Float, Float) { (log(x), log2(x), log10(x)) }

func softplus(x: [Float]) -> [Float] {
  var y = x
  for i in y.indices { y[i] = log1p(exp(x[i])) }
  return y
}
