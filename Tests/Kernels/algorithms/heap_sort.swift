// Heapsort with sift-down on Float.

// run: heapSort(x: [3.0, 1.0, 2.0]) == x: [1.0, 2.0, 3.0]
// run: heapSort(x: [0.5, -0.5, 7.0, 7.0, -9.0, 1.0]) == x: [-9.0, -0.5, 0.5, 1.0, 7.0, 7.0]
// random: heapSort(x: count 0...80 in -50...50) times 30

func siftDown(_ x: inout [Float], from start: Int, to end: Int) {
  var root = start
  while 2 * root + 1 < end {
    var child = 2 * root + 1
    if child + 1 < end && x[child] < x[child + 1] { child += 1 }
    if x[root] >= x[child] { return }
    x.swapAt(root, child)
    root = child
  }
}

func heapSort(x: inout [Float]) {
  let n = x.count
  for start in (0..<n / 2).reversed() { siftDown(&x, from: start, to: n) }
  for end in stride(from: n - 1, to: 0, by: -1) {
    x.swapAt(0, end)
    siftDown(&x, from: 0, to: end)
  }
}
