// Logistic regression: from thirty measurements of a tumour's cells, is it benign? Trained on every
// other one of 569 cases, tried on the rest.
//
//     swift run 11-logistic-regression        (in the folder of the package)

import Apus

/// A model whose kernels are written with whole arrays, as one would in NumPy.
@Kernels enum Logistic {
  /// The probabilities of the cases in the rows of `x`.
  static func probabilities(
    _ x: Matrix<Double>, weights: Vector<Double>, bias: Double
  ) throws -> Vector<Double> {
    1 / (1 + exp(-(matmul(x, weights) + bias)))
  }

  /// The mean logistic loss.
  static func loss(_ p: Vector<Double>, _ y: Vector<Double>) throws -> Double {
    -(y * log(p) + (1 - y) * log(1 - p)).mean()
  }

  /// Descends along the gradient of the loss, with a penalty on large weights.
  static func train(
    _ x: Matrix<Double>, _ y: Vector<Double>, steps: Int, rate: Double, penalty: Double
  ) throws -> (weights: Vector<Double>, bias: Double) {
    let n = Double(x.rows)
    var weights = Vector<Double>(zeros: x.columns)
    var bias = 0.0
    for _ in 0..<steps {
      let errors = try probabilities(x, weights: weights, bias: bias) - y
      weights -= rate * (matmul(x.transposed(), errors) / n + penalty * weights)
      bias -= rate * errors.mean()
    }
    return (weights, bias)
  }

  /// Every other row, from the one that `first` says.
  static func half(
    _ x: Matrix<Double>, _ y: Vector<Double>, from first: Int
  ) throws -> (x: Matrix<Double>, y: Vector<Double>) {
    let count = (x.rows - first + 1) / 2
    return (
      Matrix<Double>(rows: count, columns: x.columns) { i, j in x[2 * i + first, j] },
      Vector<Double>(count: count) { i in y[2 * i + first] }
    )
  }

  /// In units of the deviations of `reference`, from its means.
  static func scaled(_ x: Matrix<Double>, like reference: Matrix<Double>) throws -> Matrix<Double> {
    (x - reference.mean(along: 0)) / reference.standardDeviation(along: 0)
  }

  /// How often a probability is on the right side of one half.
  static func accuracy(_ p: Vector<Double>, _ y: Vector<Double>) throws -> Double {
    Double(count((p .> 0.5) .== (y .> 0.5))) / Double(y.count)
  }
}

/// A number with three digits after the point.
func short(_ x: Double) -> Double { (x * 1000).rounded() / 1000 }

let file = try CSVFile("Samples/Data/breast-cancer.csv")
let names = file.columnNames.dropLast()
let x: Matrix<Double> = try file.matrix("mean radius..worst fractal dimension")
let y: Vector<Double> = try file.vector("benign")

let training = try Logistic.half(x, y, from: 0)
let trial = try Logistic.half(x, y, from: 1)
let scaled = try Logistic.scaled(training.x, like: training.x)
let unseen = try Logistic.scaled(trial.x, like: training.x)

let model = try Logistic.train(scaled, training.y, steps: 2000, rate: 0.5, penalty: 0.01)

for (name, x, y) in [("training", scaled, training.y), ("trial", unseen, trial.y)] {
  let p = try Logistic.probabilities(x, weights: model.weights, bias: model.bias)
  print(
    "\(name): \(y.count) cases, loss \(short(try Logistic.loss(p, y))),",
    "\(short(100 * (try Logistic.accuracy(p, y)))) % right")
}

print("What speaks most against a benign tumour:")
for (name, weight) in zip(names, Array(model.weights)).sorted(by: { $0.1 < $1.1 }).prefix(4) {
  print("  \(name): \(short(weight))")
}
