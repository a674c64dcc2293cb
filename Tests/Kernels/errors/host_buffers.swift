// Buffers of hosts are for the parameters of functions that hosts call, and keep their memory.
// error: 13:17: a parameter of type 'Span<Double>' is not 'inout' in a kernel
// error: 14:11: a parameter of type 'MutableSpan<Double>' has to be 'inout' in a kernel
// error: 15:17: a parameter of type 'UnsafeMutableBufferPointer<Int>' is not 'inout' in a kernel
// error: 16:31: a buffer has elements of a scalar type, not '[Double]'
// error: 19:5: 'y' is memory of the caller and can't get a new value as a whole; assign its elements
// error: 23:8: 'y' is memory of the caller and can't get a new value as a whole; assign its elements
// error: 26:31: type 'Span' is not supported yet; write '[T]' instead
// error: 27:10: type 'Span' is not supported yet; write '[T]' instead
// error: 28:17: type 'UnsafeBufferPointer' is not supported yet; write '[T]' instead
// error: 29:4: cannot assign through subscript: 'y' is a 'let' constant

func a(x: inout Span<Double>) {}
func b(x: MutableSpan<Double>) {}
func c(x: inout UnsafeMutableBufferPointer<Int>) {}
func d(x: UnsafeBufferPointer<[Double]>) {}

func e(y: inout MutableSpan<Double>) {
  y = [1, 2]
}

func f(y: UnsafeMutableBufferPointer<Double>, z: inout [Double]) {
  swap(&y, &z)
}

func g(y: [Double]) throws -> Span<Double> {
  let z: Span<Double> = y
  func local(w: UnsafeBufferPointer<Int>) {}
  y[0] = 1
  return y
}
