// Otsu's threshold of a histogram; histogram equalisation of bytes.

// run: otsu(image: [10, 10, 10, 200, 200, 200]) == 10
// run: equalise(image: [0, 0, 128, 255]) == [0, 0, 127, 255]
// random: otsu(image: count 1...100 in 0...255) times 20
// random: equalise(image: count 2...100 in 0...255) times 20
// faults: equalise(image: [7, 7]) at 53: division by zero: 0 / 0

func histogram(_ image: [UInt8]) -> [Int] {
  var h = [Int](repeating: 0, count: 256)
  for v in image { h[Int(v)] += 1 }
  return h
}

func otsu(image: [UInt8]) -> Int {
  let h = histogram(image)
  var total = 0
  for i in 0..<256 { total += i * h[i] }
  var below = 0
  var sumBelow = 0
  var best = -1.0
  var threshold = 0
  for t in 0..<256 {
    below += h[t]
    let above = image.count - below
    if below == 0 { continue }
    if above == 0 { break }
    sumBelow += t * h[t]
    let m0 = Double(sumBelow) / Double(below)
    let m1 = Double(total - sumBelow) / Double(above)
    let between = Double(below) * Double(above) * (m0 - m1) * (m0 - m1)
    if between > best {
      best = between
      threshold = t
    }
  }
  return threshold
}

func equalise(image: [UInt8]) -> [UInt8] {
  let h = histogram(image)
  var lookup = h
  var sum = 0
  var least = 0
  for i in 0..<256 {
    sum += h[i]
    if least == 0 { least = sum }
    lookup[i] = sum
  }
  var out = image
  for i in out.indices {
    let level = (lookup[Int(image[i])] - least) * 255
    out[i] = UInt8(level / (image.count - least))
  }
  return out
}
