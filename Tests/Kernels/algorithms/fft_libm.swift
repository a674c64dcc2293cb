// FFT by recursion on even and odd elements, twiddles by cos and sin.

// run: power(x: [1.0, 0.0, 0.0, 0.0]) == [1.0, 1.0, 1.0, 1.0]
// run: power(x: [1.0, 1.0]) == [4.0, 0.0]
// run: power(x: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
// random: power(x: count 16...16 in -1...1) times 10
// random: power(x: count 64...64 in -1...1) times 3

func transform(_ re: [Double], _ im: [Double]) -> ([Double], [Double]) {
  let n = re.count
  if n == 1 { return (re, im) }
  let h = n / 2
  var evenRe = [Double](repeating: 0, count: h)
  var evenIm = evenRe
  var oddRe = evenRe
  var oddIm = evenRe
  for i in 0..<h {
    evenRe[i] = re[2 * i]
    evenIm[i] = im[2 * i]
    oddRe[i] = re[2 * i + 1]
    oddIm[i] = im[2 * i + 1]
  }
  let (er, ei) = transform(evenRe, evenIm)
  let (or, oi) = transform(oddRe, oddIm)
  var outRe = re
  var outIm = im
  for k in 0..<h {
    let angle = -2 * Double.pi * Double(k) / Double(n)
    let c = cos(angle)
    let s = sin(angle)
    let tr = c * or[k] - s * oi[k]
    let ti = s * or[k] + c * oi[k]
    outRe[k] = er[k] + tr
    outIm[k] = ei[k] + ti
    outRe[k + h] = er[k] - tr
    outIm[k + h] = ei[k] - ti
  }
  return (outRe, outIm)
}

func power(x: [Double]) -> [Double] {
  let zero = [Double](repeating: 0, count: x.count)
  let (re, im) = transform(x, zero)
  var p = x
  for i in p.indices { p[i] = re[i] * re[i] + im[i] * im[i] }
  return p
}
