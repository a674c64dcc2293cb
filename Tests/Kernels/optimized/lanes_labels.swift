// Indices of the best so far, beside numbers of 32 bits: lanes keep them in as many bits.
//
// run: nearest(x: [0.0, 1.1, 5.0, 2.6], c: [5.0, 2.5, 1.0, 0.0]) == [3, 2, 0, 1]
// run: nearest(x: [0.0, nan], c: []) == [-1, -1]
// random: nearest(x: count 0...99 in -9...9, c: count 0...9 in -9...9) times 12
// random: late(x: count 0...99 in -9...9, c: count 4...9 in -9...9, n: 4...12) times 12
// random: chosen(x: count 0...99 in -9...9, c: count 4...9 in -9...9) times 12
// random: summed(x: count 0...99 in -9...9, c: count 4...9 in -9...9) times 12
// random: twoBest(x: count 0...99 in -9...9, c: count 4...9 in -9...9) times 12
// random: under(x: count 0...99 in -9...9, c: count 4...9 in -9...9) times 12
// random: doubles(x: count 0...99 in -9...9, c: count 4...9 in -9...9) times 12
// random: farBounds(x: count 33...99 in -9...9, c: count 4...9 in -9...9) times 4

func nearest(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 7, count: x.count)
  for i in x.indices {
    var best = Float.infinity
    var label = -1
    for k in c.indices {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      if d < best {
        best = d
        label = k
      }
    }
    labels[i] = label
  }
  return labels
}

/// Begins at another number, and may reach beyond the end.
func late(x: [Float], c: [Float], n: Int) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var best: Float = 3
    var label = 1 << 20
    for k in 2..<n {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      if d < best {
        best = d
        label = k
      } else if d > 100 {
        label = -3
      }
    }
    labels[i] = label &+ i
  }
  return labels
}

func chosen(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var best: Float = 3
    var label = 1 << 40
    var other = 5
    for k in c.indices {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      label = d < best ? k : label
      other = d < best ? other : k
      best = d < best ? d : best
    }
    labels[i] = label &- other
  }
  return labels
}

/// The index takes part in sums on the way, which do not fit into 32 bits.
func summed(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var best: Float = 3
    var label = 0
    var sum = 0
    for k in c.indices {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      if d < best {
        best = d
        label = k
      }
      sum = sum &* 1_000_003 &+ label
    }
    labels[i] = sum
  }
  return labels
}

func twoBest(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var (best, second) = (Float.infinity, Float.infinity)
    var (label, next) = (-1, -1)
    for k in c.indices {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      if d < best {
        second = best
        next = label
        best = d
        label = k
      } else if d < second {
        second = d
        next = k
      }
    }
    labels[i] = label &* 100 &+ next
  }
  return labels
}

/// Only in some of the lanes, and again from what was found.
func under(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var label = 0
    if x[i] > 1 {
      var best = Float.infinity
      for k in c.indices where c[k] < x[i] {
        let d = (x[i] - c[k]) * (x[i] - c[k])
        if d < best {
          best = d
          label = k
        }
      }
    }
    var best = x[i]
    for k in c.indices {
      if c[k] < best {
        best = c[k]
        label = k
      }
    }
    labels[i] = label
  }
  return labels
}

func doubles(x: [Double], c: [Double]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  for i in x.indices {
    var best = Double.infinity
    var label = -1
    for k in c.indices {
      let d = (x[i] - c[k]) * (x[i] - c[k])
      if d < best {
        best = d
        label = k
      }
    }
    labels[i] = label
  }
  return labels
}

/// Numbers that do not fit into 32 bits.
func farBounds(x: [Float], c: [Float]) -> [Int] {
  var labels = [Int](repeating: 0, count: x.count)
  let start = 1 << 33
  let end = start &+ c.count
  for i in x.indices {
    var best = Float.infinity
    var label = 0
    for k in 8_589_934_592..<end {
      let d = (x[i] - c[k &- start]) * (x[i] - c[k &- start])
      if d < best {
        best = d
        label = k
      }
    }
    labels[i] = label
  }
  return labels
}
