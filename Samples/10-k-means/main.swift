// K-means: 1,797 handwritten digits are sorted into ten heaps by their pixels alone. How well do the
// heaps agree with the digits that they show?
//
//     swift run 10-k-means        (in the folder of the package: it reads Samples/Data)

import Apus

/// The static functions of a `@Kernels` type are kernels that know each other, and the constants
/// beside them.
@Kernels enum KMeans {
  static let maximumRounds = 100

  /// The square of the distance between two rows.
  static func distance(
    _ a: Matrix<Float>, _ i: Int, _ b: Matrix<Float>, _ j: Int
  ) -> Float {
    let d = a[i] - b[j]
    return (d * d).sum()
  }

  /// Takes the first point as a centre, then again and again the point that is farthest from all
  /// centres: a start without chance.
  static func start(_ points: Matrix<Float>, count: Int) -> Matrix<Float> {
    var centres = Matrix<Float>(zeros: count, points.columns)
    centres[0, ...] = points[0, ...]
    var nearest = [Float](repeating: .infinity, count: points.rows)
    for k in 1..<count {
      var farthest = 0
      for i in 0..<points.rows {
        nearest[i] = min(nearest[i], distance(points, i, centres, k - 1))
        if nearest[i] > nearest[farthest] { farthest = i }
      }
      centres[k, ...] = points[farthest, ...]
    }
    return centres
  }

  /// Gives each point the label of the nearest centre.
  /// - Returns: How many labels changed.
  static func assign(
    _ points: Matrix<Float>, to centres: Matrix<Float>, labels: inout [Int]
  ) -> Int {
    var changes = 0
    for i in 0..<points.rows {
      var (best, label) = (Float.infinity, 0)
      for k in 0..<centres.rows {
        let d = distance(points, i, centres, k)
        if d < best { (best, label) = (d, k) }
      }
      if labels[i] != label { changes += 1 }
      labels[i] = label
    }
    return changes
  }

  /// Moves each centre to the mean of its points.
  static func move(_ centres: inout Matrix<Float>, _ points: Matrix<Float>, _ labels: [Int]) {
    var counts = [Float](repeating: 0, count: centres.rows)
    centres[..., ...] = 0
    for i in 0..<points.rows {
      counts[labels[i]] += 1
      centres[labels[i], ...] += points[i, ...]
    }
    for k in 0..<centres.rows where counts[k] > 0 { centres[k, ...] /= counts[k] }
  }

  /// Sorts points into `count` heaps.
  static func sort(
    _ points: Matrix<Float>, count: Int
  ) throws -> (labels: [Int], centres: Matrix<Float>, rounds: Int) {
    var centres = start(points, count: count)
    var labels = [Int](repeating: -1, count: points.rows)
    var rounds = 0
    while rounds < maximumRounds, assign(points, to: centres, labels: &labels) > 0 {
      move(&centres, points, labels)
      rounds += 1
    }
    return (labels, centres, rounds)
  }
}

let file = try CSVFile("Samples/Data/digits.csv")
let points: Matrix<Float> = try file.matrix("p00..p77")
let digits: Vector<Int> = try file.vector("digit")

let (labels, centres, rounds) = try KMeans.sort(points, count: 10)
print("\(points.rows) points of \(points.columns) numbers, sorted in \(rounds) rounds")

// The kernel did the arithmetic; what one does with the result is ordinary Swift.
var right = 0
for heap in 0..<centres.rows {
  var counts = [Int](repeating: 0, count: 10)
  for i in labels.indices where labels[i] == heap { counts[digits[i]] += 1 }
  let most = counts.max() ?? 0
  let digit = counts.firstIndex(of: most) ?? 0
  right += most
  print("heap \(heap): \(counts.reduce(0, +)) digits, of which \(most) are a \(digit)")
}
let share = (Double(right) / Double(points.rows) * 1000).rounded() / 10
print("\(share) % lie in a heap of their kind.")
