// Loops around loops, whose iterations run side by side: the same bits and the same faults.
//
// random: forces(x: count 0...40 in -1...1, y: count = x in -1...1, m: count = x(+1) in 0...1) times 12
// random: forces(x: count 9...40 in -1...1, y: count 8...40 in -1...1, m: count 8...40 in 0...1) times 12
// random: escape(n: 0...21, limit: 0...60) times 8
// run: escape(n: 9, limit: -3)
// random: labels(points: count 60...90 in -1...1, centres: count 0...12 in -1...1, n: 0...26, d: 1...3, k: 0...5) times 20
// random: product(a: count 200...300 in -1...1, b: count 200...300 in -1...1, n: 0...14) times 8
// random: steps(start: count 0...40 in -50...50) times 10
// random: steps(start: count 0...40 in -300...300) times 10
// random: sums(x: count 20...40 in -1...1, start: count 0...30 in -2...30) times 20
// random: quotients(a: count 8...30 in -9...9, b: count = a in -1...9, n: 0...5) times 20
// edges: roots(x:) times 40
// random: roots(x: count 0...40 in -4...4) times 8
// random: running(x: count 0...40 in -4...4, m: 0...5) times 8
// random: shifted(x: count 0...40 in -4...4, m: 0...5) times 8
// random: stops(x: count 0...40 in 0...40, limit: 2...9) times 12
// random: refuses(x: count 0...40 in -0.1...4) times 12
// structure: forces: iota 0
// structure: running: splat 0
// structure: shifted: splat 0

/// Sums in the order of the text; no order of checks is lost.
func forces(x: [Double], y: [Double], m: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: 2 * x.count)
  let n = x.count
  for i in 0..<n {
    var sx = 0.0
    var sy = 0.0
    for j in 0..<n {
      let dx = x[j] - x[i]
      let dy = y[j] - y[i]
      let inverse = 1 / (dx * dx + dy * dy + 0.01).squareRoot()
      let s = m[j] * inverse * inverse * inverse
      sx += dx * s
      sy += dy * s
    }
    result[i] = sx
    result[i + n] = sy
  }
  return result
}

/// A loop that ends where each lane wants to.
func escape(n: Int, limit: Int) -> [Int32] {
  var counts = [Int32](repeating: 0, count: n * n)
  for row in 0..<n {
    let ci = -1.5 + 3 * Double(row) / Double(n)
    for column in 0..<n {
      let cr = -2 + 3 * Double(column) / Double(n)
      var x = 0.0
      var y = 0.0
      var count = 0
      while count < limit && x * x + y * y <= 4 {
        let next = x * x - y * y + cr
        y = 2 * x * y + ci
        x = next
        count += 1
      }
      counts[row * n + column] = Int32(count)
    }
  }
  return counts
}

/// The nearest centre, the first of equal ones.
func labels(points: [Double], centres: [Double], n: Int, d: Int, k: Int) -> [Int] {
  var result = [Int](repeating: -1, count: n)
  for i in 0..<n {
    var best = Double.infinity
    for j in 0..<k {
      var distance = 0.0
      for axis in 0..<d {
        let delta = points[i * d + axis] - centres[j * d + axis]
        distance += delta * delta
      }
      if distance < best {
        best = distance
        result[i] = j
      }
    }
  }
  return result
}

func product(a: [Double], b: [Double], n: Int) -> [Double] {
  var c = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0..<n {
      var sum = 0.0
      for k in 0..<n {
        sum += a[i * n + k] * b[k * n + j]
      }
      c[i * n + j] = sum
    }
  }
  return c
}

/// How many steps a number takes to one; some never do, and an index tells of others.
func steps(start: [Int]) -> [Int] {
  var result = [Int](repeating: 0, count: start.count)
  let seen = [Double](repeating: 1, count: 200)
  for i in start.indices {
    var n = start[i]
    var weight = 0.0
    var count = 0
    while n > 1 {
      if n % 2 == 0 {
        n /= 2
      } else {
        n = 3 * n + 1
      }
      weight += seen[count] * Double(n % 7)
      count += 1
      if count > 150 { break }
    }
    result[i] = count + Int(weight)
  }
  return result
}

/// Places that come from memory, some of them outside.
func sums(x: [Double], start: [Int]) -> [Double] {
  var result = [Double](repeating: 0, count: start.count)
  for i in start.indices {
    var sum = 0.0
    for j in 0..<4 {
      if x[start[i] + j] > 0.5 { continue }
      sum += x[start[i] + j]
    }
    result[i] = sum
  }
  return result
}

/// Division by zero in lanes that are not asked for is none.
func quotients(a: [Int], b: [Int], n: Int) -> [Double] {
  var result = [Double](repeating: 0, count: a.count)
  for i in a.indices {
    var sum = 0.5
    for j in 0..<n {
      if b[i] > 0 || j == 4 {
        sum += Double(a[i] / b[i] + j)
      } else {
        sum -= 0.25
      }
    }
    result[i] = sum
  }
  return result
}

func roots(x: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  for i in x.indices {
    let a = x[i]
    if a < 0 {
      result[i] = -1
      continue
    }
    var root = a
    for _ in 0..<40 {
      let next = 0.5 * (root + a / root)
      if !(next < root) { break }
      root = next
    }
    result[i] = root
  }
  return result
}

/// What one iteration writes the next one reads: no lanes.
func running(x: [Double], m: Int) -> [Double] {
  var y = x
  for i in 1..<max(x.count, 1) {
    var sum = 0.0
    for j in 0..<m { sum += y[i - 1] * Double(j) }
    y[i] = sum
  }
  return y
}

/// What an iteration reads a later one writes: no lanes.
func shifted(x: [Double], m: Int) -> [Double] {
  var y = x
  for i in 0..<max(x.count - 1, 0) {
    var sum = 0.0
    for j in 0..<m { sum += y[i + 1] * Double(j) }
    y[i] = sum
  }
  return y
}

/// What no lane comes to, some of them having left before.
func stops(x: [Double], limit: Int) -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  for i in 0..<x.count {
    var rest = x[i]
    var steps = 0
    while true {
      if rest < 1 { break }
      rest *= 0.5
      steps += 1
      if steps < limit { continue }
      fatalError("too many steps")
    }
    result[i] = rest + Double(steps)
  }
  return result
}

/// The same in a branch.
func refuses(x: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  for i in 0..<x.count {
    if x[i] < 0 { fatalError("negative") }
    var sum = 0.0
    for j in 0..<x.count { sum += x[j] * x[i] }
    result[i] = sum
  }
  return result
}
