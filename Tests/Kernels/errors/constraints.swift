// Generic functions may do what their constraints promise, whatever they are used with.

// error: 14:27: binary operator '/' cannot be applied to two 'T' operands
// error: 18:5: binary operator '<' cannot be applied to two 'T' operands
// error: 22:3: unary operator '-' cannot be applied to an operand of type 'T'
// error: 26:5: value of type 'T' has no member 'squareRoot'
// error: 32:5: binary operator '+' cannot be applied to two 'T' operands
// error: 37:3: the constraints of 'T' promise no conversion; constrain it to 'BinaryInteger' or 'BinaryFloatingPoint'
// error: 42:5: binary operator '*' cannot be applied to operands of type 'T' and 'U'
// error: 49:10: cannot convert return expression of type 'Int' to return type 'T'

func half<T: Numeric>(_ x: T, _ y: T) -> T {
  // Numeric has no division.
  let z = x + y; return z / x
}

func less<T: Numeric>(_ x: T, _ y: T) -> Bool {
  x < y
}

func negated<T: Numeric>(_ x: T) -> T {
  -x
}

func root<T: Numeric>(_ x: T) -> T {
  x.squareRoot()
}

func used(x: Double) -> Double { sum2(x, x) }

func sum2<T: Comparable>(_ x: T, _ y: T) -> T {
  x + y
}

// There is no conversion to any number.
func converted<T: Numeric>(_ x: T, n: Int) -> T {
  T(n)
}

/// Two parameters are two types.
func product<T: Numeric, U: Numeric>(_ x: T, _ y: U) -> T {
  x * y
}

func scaled<T: BinaryInteger>(_ x: T) -> T { x % 7 * 100_000 }

func counted<T: BinaryInteger>(_ x: [T]) -> T {
  let n = x.count
  return n
}
