// Recurrences that go on in memory: what the iteration before has stored is known, and everything
// else is loaded before the block stores anything, where that is the same.
//
// random: ahead(x: count 0...60 in -9...9) times 20
// random: behind(x: count 0...60 in -9...9) times 20
// random: far(x: count 0...90 in -9...9) times 20
// random: flat(x: count 0...300 in 0...99, w: -3...60) times 40
// random: flat(x: count 0...300 in 0...99, w: 0...20) times 40
// random: rows(x: count 0...60 in 0...1) times 20
// random: exchanged(x: count 0...60 in 0...9, n: 0...5) times 20
// random: alike(x: count 0...60 in 0...9, n: 0...5) times 20
// random: after(x: count 0...60 in -9...9, y: count = x(+1) in 0...0) times 20
// random: both(x: count 0...60 in -9...9, y: count = x in -9...9) times 20
// structure: ahead: scan 1
// structure: behind: scan 0
// structure: far: scan 1
// structure: flat: scan 1
// structure: rows: scan 1
// structure: exchanged: scan 1
// structure: alike: scan 0
// structure: after: scan 0
// structure: both: scan 2

func ahead(x: inout [Int32]) {
  guard x.count > 2 else { return }
  for i in 1..<(x.count - 1) {
    x[i] = min(x[i + 1], x[i - 1] + 1)
  }
}

func behind(x: inout [Int32]) {
  guard x.count > 2 else { return }
  for i in 2..<x.count {
    x[i] = min(x[i - 2], x[i - 1] + 1)
  }
}

func far(x: inout [Int32]) {
  guard x.count > 16 else { return }
  for i in 16..<x.count {
    x[i] = min(x[i - 16], x[i - 1] + 1)
  }
}

func flat(x: inout [Int32], w: Int) {
  guard w > 0 else { return }
  for i in 1..<max(x.count / w, 1) {
    for j in 1..<w {
      x[i * w + j] = min(x[(i - 1) * w + j], x[i * w + j - 1]) + 1
    }
  }
}

func rows(x: [UInt8]) -> [Int32] {
  var d = [Int32](repeating: 9, count: x.count + 1)
  for _ in 0..<3 {
    for i in x.indices {
      d[i + 1] = min(d[i + 1] + Int32(x[i]), d[i] + 1)
    }
  }
  return d
}

func exchanged(x: [Int32], n: Int) -> [Int32] {
  var (old, new) = (x, x)
  for _ in 0..<n {
    guard x.count > 1 else { return old }
    for i in 1..<x.count {
      new[i] = max(old[i] - 1, new[i - 1] - 2)
    }
    swap(&old, &new)
  }
  return old
}

func alike(x: [Int32], n: Int) -> [Int32] {
  var new = x
  for k in 0..<n {
    guard x.count > 2 else { return new }
    for i in 1..<x.count {
      new[i] = max(new[i] - 1, new[i - 1] - new[k % 2])
    }
  }
  return new
}

func after(x: [Int32], y: inout [Int32]) {
  for i in x.indices {
    y[i + 1] = max(y[i], x[i])
    y[i] = 0
  }
}

func both(x: inout [Int32], y: inout [Int32]) {
  guard x.count > 0 else { return }
  for i in 1..<x.count {
    x[i] = min(x[i], x[i - 1] + 1)
    y[i] = max(y[i], y[i - 1] - 1)
  }
}
