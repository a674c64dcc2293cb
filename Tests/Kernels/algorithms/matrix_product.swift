// Matrix products in the orders ijk and ikj, and blocked; all on flat arrays.

// run: ijk(a: [1.0, 2.0, 3.0, 4.0], b: [5.0, 6.0, 7.0, 8.0], n: 2) == [19.0, 22.0, 43.0, 50.0]
// run: ikj(a: [1.0, 2.0, 3.0, 4.0], b: [5.0, 6.0, 7.0, 8.0], n: 2) == [19.0, 22.0, 43.0, 50.0]
// run: blocked(a: [1.0, 2.0, 3.0, 4.0], b: [5.0, 6.0, 7.0, 8.0], n: 2, block: 1) == [19.0, 22.0, 43.0, 50.0]
// run: rectangular(a: [1, 2, 3, 4, 5, 6], b: [1, 0, 2, 1, 0, 3], m: 2, k: 3, n: 2) == [5, 11, 14, 23]
// random: ijk(a: count 49...49 in -1...1, b: count 49...49 in -1...1, n: 7...7) times 5
// random: ikj(a: count 49...49 in -1...1, b: count 49...49 in -1...1, n: 7...7) times 5
// random: blocked(a: count 81...81 in -1...1, b: count 81...81 in -1...1, n: 9...9, block: 1...5) times 5
// faults: ijk(a: [1.0], b: [1.0, 2.0, 3.0, 4.0], n: 2) at 18: index 1 is out of bounds for 'a' of count 1

func ijk(a: [Double], b: [Double], n: Int) -> [Double] {
  var c = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0..<n {
      var s = 0.0
      for k in 0..<n {
        let left = a[i * n + k]
        s += left * b[k * n + j]
      }
      c[i * n + j] = s
    }
  }
  return c
}

func ikj(a: [Double], b: [Double], n: Int) -> [Double] {
  var c = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for k in 0..<n {
      let left = a[i * n + k]
      for j in 0..<n { c[i * n + j] += left * b[k * n + j] }
    }
  }
  return c
}

func blocked(a: [Float], b: [Float], n: Int, block: Int) -> [Float] {
  var c = [Float](repeating: 0, count: n * n)
  for kk in stride(from: 0, to: n, by: block) {
    for jj in stride(from: 0, to: n, by: block) {
      for i in 0..<n {
        for k in kk..<min(kk + block, n) {
          let left = a[i * n + k]
          for j in jj..<min(jj + block, n) { c[i * n + j] += left * b[k * n + j] }
        }
      }
    }
  }
  return c
}

func rectangular(a: [Int], b: [Int], m: Int, k: Int, n: Int) -> [Int] {
  var c = [Int](repeating: 0, count: m * n)
  for i in 0..<m {
    for j in 0..<n {
      for l in 0..<k { c[i * n + j] += a[i * k + l] * b[l * n + j] }
    }
  }
  return c
}
