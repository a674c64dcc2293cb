// Radix-2 FFT in place; the twiddles come from half-angle square roots, without libm.

// run: fft(re: [1.0, 0.0, 0.0, 0.0], im: [0.0, 0.0, 0.0, 0.0]) == re: [1.0, 1.0, 1.0, 1.0]; im: [0.0, 0.0, 0.0, 0.0]
// run: fft(re: [1.0, 2.0, 3.0, 4.0], im: [0.0, 0.0, 0.0, 0.0]) == re: [10.0, -2.0, -2.0, -2.0]; im: [0.0, 2.0, 0.0, -2.0]
// run: roundTrip(x: [1.0, 5.0, -2.0, 0.5, 3.0, 7.0, 1.0, 1.0]) == [1.0, 5.0, -2.0, 0.49999999999999994, 3.0, 7.0, 1.0, 1.0]
// random: fft(re: count 16...16 in -1...1, im: count 16...16 in -1...1) times 20
// random: roundTrip(x: count 32...32 in -1...1) times 10
// faults: fft(re: [1.0, 2.0, 3.0], im: [0.0, 0.0, 0.0]) at 29: precondition failed: the count is no power of two

func permute(_ re: inout [Double], _ im: inout [Double]) {
  let n = re.count
  var j = 0
  for i in 1..<max(n, 1) {
    var bit = n >> 1
    while j & bit != 0 {
      j ^= bit
      bit >>= 1
    }
    j |= bit
    if i < j {
      re.swapAt(i, j)
      im.swapAt(i, j)
    }
  }
}

func fft(re: inout [Double], im: inout [Double]) {
  let n = re.count
  precondition(n & (n - 1) == 0, "the count is no power of two")
  permute(&re, &im)
  var length = 2
  var cosine = -1.0
  while length <= n {
    let sine = -((1 - cosine) * (1 + cosine)).squareRoot()
    for start in stride(from: 0, to: n, by: length) {
      var (wr, wi) = (1.0, 0.0)
      for k in start..<start + length / 2 {
        let m = k + length / 2
        let tr = wr * re[m] - wi * im[m]
        let ti = wr * im[m] + wi * re[m]
        re[m] = re[k] - tr
        im[m] = im[k] - ti
        re[k] += tr
        im[k] += ti
        (wr, wi) = (wr * cosine - wi * sine, wr * sine + wi * cosine)
      }
    }
    length *= 2
    cosine = ((1 + cosine) / 2).squareRoot()
  }
}

func roundTrip(x: [Double]) -> [Double] {
  var re = x
  var im = [Double](repeating: 0, count: x.count)
  fft(re: &re, im: &im)
  fft(re: &im, im: &re)
  for i in re.indices { re[i] /= Double(x.count) }
  return re
}
