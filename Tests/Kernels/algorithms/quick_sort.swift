// Quicksort with median of three, recursive, in place.

// run: sort(x: [3, 1, 2]) == x: [1, 2, 3]
// run: sort(x: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) == x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
// run: sort(x: [1, 1, 1]) == x: [1, 1, 1]
// random: sort(x: count 0...80 in -50...50) times 30
// edges: sort(x:) times 20

func partition(_ x: inout [Int], _ low: Int, _ high: Int) -> Int {
  let middle = low + (high - low) / 2
  if x[middle] < x[low] { x.swapAt(middle, low) }
  if x[high] < x[low] { x.swapAt(high, low) }
  if x[high] < x[middle] { x.swapAt(high, middle) }
  let pivot = x[middle]
  var i = low - 1
  var j = high + 1
  while true {
    repeat { i += 1 } while x[i] < pivot
    repeat { j -= 1 } while x[j] > pivot
    if i >= j { return j }
    x.swapAt(i, j)
  }
}

func sortRange(_ x: inout [Int], _ low: Int, _ high: Int) {
  if low < high {
    let p = partition(&x, low, high)
    sortRange(&x, low, p)
    sortRange(&x, p + 1, high)
  }
}

func sort(x: inout [Int]) {
  sortRange(&x, 0, x.count - 1)
}
