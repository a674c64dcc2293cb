// k-means in one dimension and the assignment step in two.

// run: assign(x: [0.0, 0.0, 5.0, 5.0, 1.0, 0.0], centres: [0.0, 0.0, 4.0, 4.0]) == [0, 1, 0]
// run: cluster(x: [1.0, 2.0, 10.0, 11.0], centres: [0.0, 5.0], rounds: 5) == [1.5, 10.5]
// random: assign(x: count 20...20 in -9...9, centres: count 6...6 in -9...9) times 10
// random: cluster(x: count 0...40 in -9...9, centres: count 1...4 in -9...9, rounds: 0...10) times 20

func assign(x: [Double], centres: [Double]) -> [Int] {
  var label = [Int](repeating: 0, count: x.count / 2)
  for i in label.indices {
    var best = Double.infinity
    for c in 0..<centres.count / 2 {
      let dx = x[2 * i] - centres[2 * c]
      let dy = x[2 * i + 1] - centres[2 * c + 1]
      let d = dx * dx + dy * dy
      if d < best {
        best = d
        label[i] = c
      }
    }
  }
  return label
}

func cluster(x: [Double], centres: [Double], rounds: Int) -> [Double] {
  var c = centres
  for _ in 0..<rounds {
    var sums = [Double](repeating: 0, count: c.count)
    var counts = [Int](repeating: 0, count: c.count)
    for v in x {
      var nearest = 0
      for k in 1..<c.count where abs(v - c[k]) < abs(v - c[nearest]) { nearest = k }
      sums[nearest] += v
      counts[nearest] += 1
    }
    let before = c
    for k in c.indices where counts[k] > 0 { c[k] = sums[k] / Double(counts[k]) }
    var moved = false
    for k in c.indices where c[k] != before[k] { moved = true }
    if !moved { break }
  }
  return c
}
