// Least-significant-digit radix sort of UInt32 in four passes of eight bits.

// run: radixSort(x: [4294967295, 0, 256, 255, 65536]) == [0, 255, 256, 65536, 4294967295]
// run: radixSort(x: []) == []
// random: radixSort(x: count 0...100 in 0...4294967295) times 20
// edges: radixSort(x:) times 20

func radixSort(x: [UInt32]) -> [UInt32] {
  var a = x
  var b = x
  for shift in stride(from: 0, to: 32, by: 8) {
    var starts = [Int](repeating: 0, count: 257)
    for v in a { starts[Int(v >> shift & 0xFF) + 1] += 1 }
    for d in 0..<256 { starts[d + 1] += starts[d] }
    for v in a {
      let digit = Int(v >> shift & 0xFF)
      b[starts[digit]] = v
      starts[digit] += 1
    }
    swap(&a, &b)
  }
  return a
}
