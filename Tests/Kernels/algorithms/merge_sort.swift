// Bottom-up merge sort with a buffer; stable, shown by sorting keys with their places.

// run: mergeSort(x: [5, 2, 8, 1]) == [1, 2, 5, 8]
// run: order(keys: [2, 1, 2, 1]) == [1, 3, 0, 2]
// random: mergeSort(x: count 0...80 in -50...50) times 20
// random: order(keys: count 0...40 in 0...5) times 20

func mergeSort(x: [Int]) -> [Int] {
  var source = x
  var target = x
  let n = x.count
  var width = 1
  while width < n {
    for low in stride(from: 0, to: n, by: 2 * width) {
      let middle = min(low + width, n)
      let high = min(low + 2 * width, n)
      var (i, j) = (low, middle)
      for k in low..<high {
        if i < middle && (j >= high || source[i] <= source[j]) {
          target[k] = source[i]
          i += 1
        } else {
          target[k] = source[j]
          j += 1
        }
      }
    }
    swap(&source, &target)
    width *= 2
  }
  return source
}

func order(keys: [Int]) -> [Int] {
  var packed = keys
  for i in packed.indices { packed[i] = keys[i] * 1000 + i }
  packed = mergeSort(x: packed)
  for i in packed.indices { packed[i] %= 1000 }
  return packed
}
