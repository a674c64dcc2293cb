// Arrays of complex numbers: elements, literals, loops, inout, tuples.

// run: total(x: [1+2i, 3-1i, 0.5]) == 4.5+1i
// run: total(x: []) == 0
// run: turned(x: [1+2i, 3-1i]) == x: [-2+1i, 1+3i]
// run: powers(z: 2i, n: 5) == [1, 2i, -4, -0.0-8i, 16-0.0i]
// run: table(z: 1-1i) == [1, -1i, 1-1i, 2]
// run: swapped(x: [1, 2i, 3]) == x: [3, 2i, 1]
// run: parts(x: [1+2i, 3-4i]) == x: [9+2i, 3+6i]
// run: pairs(x: [1+2i, 3-4i], y: [2.0, 0.5]) == 3.5+2i
// run: find(x: [1, 2i, 3], z: 2i) == 1
// run: find(x: [1, 2i, 3], z: 4i) == -1
// run: nested(z: 1+2i) == ((1+2i, 2.5), 1-2i)
// run: chosen(x: [1+1i, 2], flag: true) == 1+1i
// random: total(x: count 0...9 in -2...2) times 9
// random: powers(z: -1...1, n: 0...9) times 9
// edges: total(x:) times 30
// edges: turned(x:) times 30
// faults: parts(x: [1]) at 61: index 1 is out of bounds for 'x' of count 1

func total(x: [Complex<Double>]) -> Complex<Double> {
  var sum = Complex<Double>.zero
  for (k, z) in x.enumerated() where k >= 0 {
    sum += z
  }
  return sum
}

func turned(x: inout [Complex<Float>]) {
  for k in 0..<x.count {
    x[k] *= .i
  }
}

func powers(z: Complex<Double>, n: Int) -> [Complex<Double>] {
  var result = [Complex<Double>](repeating: 1, count: n)
  var power: Complex<Double> = 1
  for k in result.indices {
    result[k] = power
    power *= z
  }
  return result
}

func table(z: Complex<Double>) -> [Complex<Double>] {
  let list: [Complex<Double>] = [1, Complex(0, -1), z, 1 + 1]
  return list
}

func swapped(x: inout [Complex<Double>]) {
  x.swapAt(0, x.count - 1)
}

func increment(z: inout Complex<Double>, by step: Double) {
  z += Complex(0, step)
}

func parts(x: inout [Complex<Double>]) {
  x[0].real += 2 * 4
  increment(z: &x[0], by: 0)
  x[1].imaginary = 2.0
  increment(z: &x[1], by: 4)
}

func pairs(x: [Complex<Double>], y: [Double]) -> Complex<Double> {
  var sum: Complex<Double> = 0
  for (z, t) in zip(x, y) {
    sum += z.multiplied(by: t)
  }
  return sum
}

func find(x: [Complex<Double>], z: Complex<Double>) -> Int {
  for k in 0..<x.count {
    if x[k] == z { return k }
  }
  return -1
}

func nested(z: Complex<Double>) -> (pair: (z: Complex<Double>, x: Double), conjugate: Complex<Double>) {
  let inner = (z: z, x: 2.5)
  let whole = (pair: inner, conjugate: inner.z.conjugate)
  return whole
}

func chosen(x: [Complex<Double>], flag: Bool) -> Complex<Double> {
  let z = flag ? x[0] : x[1]
  let w = if z == 2 { z + 1 } else { z }
  return w
}
