// Convolution in one and two dimensions, correlation, a separable blur.

// run: convolve(x: [1.0, 2.0, 3.0], k: [1.0, 1.0]) == [1.0, 3.0, 5.0, 3.0]
// run: valid(x: [1.0, 2.0, 3.0, 4.0], k: [1.0, 0.0, -1.0]) == [2.0, 2.0]
// run: sobel(image: [0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0], width: 3) == [0.0, 0.0, 0.0, 0.0, 4.0, 0.0, 0.0, 0.0, 0.0]
// random: convolve(x: count 1...40 in -9...9, k: count 1...7 in -1...1) times 20
// random: valid(x: count 9...40 in -9...9, k: count 1...7 in -1...1) times 20
// random: sobel(image: count 30...30 in 0...1, width: 6...6) times 10

func convolve(x: [Double], k: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count + k.count - 1)
  for i in x.indices {
    for j in k.indices { y[i + j] += x[i] * k[j] }
  }
  return y
}

func valid(x: [Double], k: [Double]) -> [Double] {
  var y = [Double](repeating: 0, count: x.count - k.count + 1)
  for i in y.indices {
    var s = 0.0
    for j in k.indices { s += x[i + j] * k[k.count - 1 - j] }
    y[i] = s
  }
  return y
}

func sobel(image: [Float], width: Int) -> [Float] {
  let height = image.count / width
  var out = [Float](repeating: 0, count: image.count)
  for y in stride(from: 1, to: height - 1, by: 1) {
    for x in stride(from: 1, to: width - 1, by: 1) {
      var gx: Float = 0
      var gy: Float = 0
      for d in -1...1 {
        let weight: Float = d == 0 ? 2 : 1
        gx += weight * (image[(y + d) * width + x + 1] - image[(y + d) * width + x - 1])
        gy += weight * (image[(y + 1) * width + x + d] - image[(y - 1) * width + x + d])
      }
      out[y * width + x] = (gx * gx + gy * gy).squareRoot()
    }
  }
  return out
}
