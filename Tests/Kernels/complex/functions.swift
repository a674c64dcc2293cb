// The elementary functions of complex numbers, as swift-numerics computes them; values from
// NumPy 2.4.6.

// run: exp(z: 0.5-0.25i) == 1.5974665191199127-0.4079001700783598i within 1e-14
// run: exp(z: -1.5+2.0i) == -0.09285491028402633+0.2028916804701695i within 1e-14
// run: expMinusOne(z: 0.5-0.25i) == 0.5974665191199127-0.4079001700783598i within 1e-14
// run: expMinusOne(z: -1.5+2.0i) == -1.0928549102840264+0.2028916804701695i within 1e-14
// run: cosh(z: 0.5-0.25i) == 1.0925708047319176-0.12892104172809826i within 1e-14
// run: cosh(z: -1.5+2.0i) == -0.9789478196465577-1.936148329510507i within 1e-14
// run: sinh(z: 0.5-0.25i) == 0.504895714387995-0.2789791283502615i within 1e-14
// run: sinh(z: -1.5+2.0i) == 0.8860929093625314+2.139040009980677i within 1e-14
// run: tanh(z: 0.5-0.25i) == 0.4854872810241353-0.19805544995134955i within 1e-14
// run: tanh(z: -1.5+2.0i) == -1.0641443991765371-0.08039101531016819i within 1e-14
// run: cos(z: 0.5-0.25i) == 0.9051501505596068+0.12110879604381165i within 1e-14
// run: cos(z: -1.5+2.0i) == 0.26612719531354573+3.6177750739401375i within 1e-14
// run: sin(z: 0.5-0.25i) == 0.494485780933195-0.22168816414957482i within 1e-14
// run: sin(z: -1.5+2.0i) == -3.752771340479298+0.2565539560904818i within 1e-14
// run: tan(z: 0.5-0.25i) == 0.504500702698564-0.3124206925025888i within 1e-14
// run: tan(z: -1.5+2.0i) == -0.0053620609220030565+1.036920282100185i within 1e-14
// run: log(z: 0.5-0.25i) == -0.5815754049028404-0.4636476090008061i within 1e-14
// run: log(z: -1.5+2.0i) == 0.9162907318741551+2.214297435588181i within 1e-14
// run: sqrt(z: 0.5-0.25i) == 0.7276733451126774-0.17178037486125622i within 1e-14
// run: sqrt(z: -1.5+2.0i) == 0.7071067811865475+1.4142135623730951i within 1e-14
// run: acos(z: 0.5-0.25i) == 1.0691874735193958+0.28139605624529274i within 1e-14
// run: acos(z: -1.5+2.0i) == 2.1773078449946515-1.6224941488715938i within 1e-14
// run: asin(z: 0.5-0.25i) == 0.5016088532755008-0.28139605624529274i within 1e-14
// run: asin(z: -1.5+2.0i) == -0.6065115181997549+1.6224941488715938i within 1e-14
// run: atan(z: 0.5-0.25i) == 0.4842544903299662-0.20058661813123432i within 1e-14
// run: atan(z: -1.5+2.0i) == -1.311223269671635+0.3104282830771958i within 1e-14
// run: acosh(z: 0.5-0.25i) == 0.28139605624529274-1.0691874735193958i within 1e-14
// run: acosh(z: -1.5+2.0i) == 1.6224941488715938+2.1773078449946515i within 1e-14
// run: asinh(z: 0.5-0.25i) == 0.4926756834207706-0.2243284526346675i within 1e-14
// run: asinh(z: -1.5+2.0i) == -1.6004100552346137+0.8877651461839051i within 1e-14
// run: atanh(z: 0.5-0.25i) == 0.5003700000525311-0.3143981432077165i within 1e-14
// run: atanh(z: -1.5+2.0i) == -0.22008968066202295+1.2452579660726568i within 1e-14
// random: exp(z: -4...4) times 20
// random: expMinusOne(z: -4...4) times 20
// random: cosh(z: -4...4) times 20
// random: sinh(z: -4...4) times 20
// random: tanh(z: -4...4) times 20
// random: cos(z: -4...4) times 20
// random: sin(z: -4...4) times 20
// random: tan(z: -4...4) times 20
// random: log(z: -4...4) times 20
// random: sqrt(z: -4...4) times 20
// random: acos(z: -4...4) times 20
// random: asin(z: -4...4) times 20
// random: atan(z: -4...4) times 20
// random: acosh(z: -4...4) times 20
// random: asinh(z: -4...4) times 20
// random: atanh(z: -4...4) times 20
// edges: exp(z:) times 60
// edges: expMinusOne(z:) times 60
// edges: cosh(z:) times 60
// edges: sinh(z:) times 60
// edges: tanh(z:) times 60
// edges: cos(z:) times 60
// edges: sin(z:) times 60
// edges: tan(z:) times 60
// edges: log(z:) times 60
// edges: sqrt(z:) times 60
// edges: acos(z:) times 60
// edges: asin(z:) times 60
// edges: atan(z:) times 60
// edges: acosh(z:) times 60
// edges: asinh(z:) times 60
// edges: atanh(z:) times 60
// random: expFloat(z: -90...90) times 40
// random: sinhFloat(z: -90...90) times 40
// edges: logFloat(z:) times 60
// edges: sqrtFloat(z:) times 60
// random: nearOne(angle: 0...1, offset: -0.001...0.001) times 60
// random: logOnePlus(z: -0.6...0.6) times 40
// edges: logOnePlus(z:) times 40
// random: power(z: -2...2, w: -2...2) times 40
// edges: power(z:, w:) times 60
// random: integerPower(z: -2...2, n: -9...9) times 40
// edges: integerPower(z:, n:) times 60
// run: squared(z: 1+2i) == (-3+4i, -3+4i) within 1e-14
// run: root(z: -8, n: 3) == 1+1.7320508075688772i within 1e-14
// edges: root(z:, n:) times 40

func exp(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.exp(z)
}

func expMinusOne(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.expMinusOne(z)
}

func cosh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.cosh(z)
}

func sinh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.sinh(z)
}

func tanh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.tanh(z)
}

func cos(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.cos(z)
}

func sin(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.sin(z)
}

func tan(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.tan(z)
}

func log(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.log(z)
}

func sqrt(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.sqrt(z)
}

func acos(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.acos(z)
}

func asin(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.asin(z)
}

func atan(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.atan(z)
}

func acosh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.acosh(z)
}

func asinh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.asinh(z)
}

func atanh(z: Complex<Double>) -> Complex<Double> {
  Complex<Double>.atanh(z)
}

func expFloat(z: Complex<Float>) -> Complex<Float> {
  Complex.exp(z)
}

func sinhFloat(z: Complex<Float>) -> Complex<Float> {
  Complex.sinh(z)
}

func logFloat(z: Complex<Float>) -> Complex<Float> {
  Complex.log(z)
}

func sqrtFloat(z: Complex<Float>) -> Complex<Float> {
  Complex.sqrt(z)
}

func nearOne(angle: Double, offset: Double) -> Complex<Double> {
  let y = angle.squareRoot()
  let x = (1 - angle).squareRoot()
  return Complex.log(Complex(x + offset, y))
}

func logOnePlus(z: Complex<Double>) -> Complex<Double> {
  Complex.log(onePlus: z)
}

func power(z: Complex<Double>, w: Complex<Double>) -> Complex<Double> {
  Complex.pow(z, w)
}

func integerPower(z: Complex<Double>, n: Int) -> Complex<Double> {
  Complex.pow(z, n)
}

func squared(z: Complex<Double>) -> (Complex<Double>, Complex<Double>) {
  (Complex.pow(z, 2), Complex.pow(z, Complex(2)))
}

func root(z: Complex<Double>, n: Int) -> Complex<Double> {
  Complex.root(z, n)
}
