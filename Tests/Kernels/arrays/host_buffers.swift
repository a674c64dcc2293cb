// Buffers of hosts in the parameters of a function are arrays in it.
// engines only

// run: add(x: [1, 2, 3], y: [10, 20, 30]) == y: [11, 22, 33]
// run: copy(x: [1, 2], y: [0, 0, 7]) == result: 2; y: [1, 2, 7]
// faults: copy(x: [1, 2], y: [0]) at 11: index 1 is out of bounds for 'y' of count 1
// run: twice(x: [1, 2]) == [2, 4]
func add(x: Span<Double>, y: inout MutableSpan<Double>) { for i in x.indices { y[i] += x[i] } }

func copy(x: Swift.UnsafeBufferPointer<Int8>, y: UnsafeMutableBufferPointer<Int8>) -> Int {
  for i in x.indices { y[i] = x[i] }
  return x.count
}

func twice(x: UnsafeBufferPointer<Float>) -> [Float] {
  var y = x
  for i in y.indices { y[i] *= 2 }
  return y
}
