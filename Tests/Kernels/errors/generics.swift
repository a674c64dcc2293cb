// Generic functions that are misused.

// error: 12:17: cannot find protocol 'Arithmetic' in scope
// error: 14:11: generic parameter 'T' is not used in function signature
// error: 19:3: global function 'largest' requires that 'Bool' conform to 'Comparable'
// error: 23:14: cannot convert value of type 'Int' to expected argument type 'Double'
// error: 27:11: cannot explicitly specialize a generic function; the arguments decide the types
// error: 31:9: cannot convert value of type 'Double' to expected argument type '[Double]'
// error: 36:51: cannot use default expression for inference of 'T' because it is inferrable from other parameters
// error: 40:14: a local generic function is not supported yet; write one at file level instead

func unknown<T: Arithmetic>(_ x: T) -> T { x }

func idle<T: Numeric>(_ x: Int) -> Int { x }

func largest<T: Comparable>(_ x: T, _ y: T) -> T { x > y ? x : y }

func flags(a: Bool, b: Bool) -> Bool {
  largest(a, b)
}

func mixed(a: Double, n: Int) -> Double {
  largest(a, n)
}

func explicit(a: Double) -> Double {
  largest<Double>(a, a)
}

func list(a: Double) -> Double {
  first(a)
}

func first<T: Numeric>(_ x: [T]) -> T { x[0] }

func defaulted<T: FloatingPoint>(_ a: T, _ b: T = 2.5) -> T { a + b }

func local(x: Double) -> Double {
  // A function in a function.
  func twice<T: Numeric>(_ y: T) -> T { y + y }
  return x
}
