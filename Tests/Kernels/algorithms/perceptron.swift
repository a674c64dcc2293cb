// A perceptron trained on labelled points; logistic-free gradient descent for a line.

// run: train(x: [2.0, 1.0, -1.0, -2.0, 3.0, 0.5, -2.0, -0.5], labels: [1, -1, 1, -1], rounds: 10) == ([2.0, 1.0, 1.0], 1)
// run: classify(w: [1.0, -1.0, 0.0], x: 2.0, y: 1.0) == 1
// run: classify(w: [1.0, -1.0, 0.0], x: 1.0, y: 2.0) == -1
// run: descend(x: [0.0, 1.0, 2.0], y: [1.0, 3.0, 5.0], rate: 0.1, steps: 100) == (1.9876672848879442, 1.0171107281946725)
// random: train(x: count 20...20 in -5...5, labels: count 10...10 in 0...1, rounds: 0...10) times 10
// random: descend(x: count 1...20 in -1...1, y: count = x in -1...1, rate: 0.01...0.2, steps: 0...50) times 10

func classify(w: [Double], x: Double, y: Double) -> Int {
  return w[0] * x + w[1] * y + w[2] > 0 ? 1 : -1
}

func train(x: [Double], labels: [Int], rounds: Int) -> ([Double], Int) {
  var w = [0.0, 0.0, 0.0]
  var updates = 0
  training: for _ in 0..<rounds {
    var mistakes = 0
    for i in labels.indices {
      let (px, py) = (x[2 * i], x[2 * i + 1])
      let wanted = labels[i]
      if classify(w: w, x: px, y: py) != wanted {
        w[0] += Double(wanted) * px
        w[1] += Double(wanted) * py
        w[2] += Double(wanted)
        mistakes += 1
      }
    }
    updates += mistakes
    if mistakes == 0 { break training }
  }
  return (w, updates)
}

func descend(x: [Double], y: [Double], rate: Double, steps: Int) -> (Double, Double) {
  var (a, b) = (0.0, 0.0)
  for _ in 0..<steps {
    var (da, db) = (0.0, 0.0)
    for (u, v) in zip(x, y) {
      let e = a * u + b - v
      da += e * u
      db += e
    }
    a -= rate * da / Double(x.count)
    b -= rate * db / Double(x.count)
  }
  return (a, b)
}
