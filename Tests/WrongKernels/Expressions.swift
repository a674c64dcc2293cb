// Mistakes in the bodies of functions.

import Apus

@JIT func misspelt(x: Double) -> Double {
  return 2 * xx  // error: 14: cannot find 'xx' in scope  // note: 14: did you mean 'x'?
}

@JIT func misspeltFunction(x: Double) -> Double {
  return 2 * sqroot(x)  // error: 14: cannot find 'sqroot' in scope  // note: 14: did you mean 'sqrt'?  // note: 14: if 'sqroot' is another kernel, a function with '@JIT', give its result a name and a type: 'let y: Double = sqroot(…)'
}

@JIT func mixed(x: Double, n: Int) -> Double {
  return x * n  // error: 12: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'  // note: 12: insert 'Double(', insert ')'
}

@JIT func narrow(x: Float) -> Double { x }  // error: 40: cannot convert return expression of type 'Float' to return type 'Double'  // note: 40: insert 'Double(', insert ')'

@JIT func wrongArgument(x: Double) -> Double {
  return atan2(x, true)  // error: 19: cannot convert value of type 'Bool' to expected argument type 'Double'
}

@JIT func tooFewArguments(x: Double) -> Double {
  return pow(x)  // error: 15: missing argument for parameter #2 in call  // note: 10: the builtin is 'pow(_: Self, _: Self) -> Self'
}

@JIT func noMember(x: [Double]) -> Int {
  return x.size  // error: 12: 'size' is not supported yet; write 'count' instead
}

@JIT func appends(x: inout [Double]) {
  x.append(1)  // error: 5: 'append' is not supported yet; write '[T](repeating: value, count: n)' and an index instead
}

@JIT func concatenates(x: [Double], y: [Double]) -> [Double] {
  return x + y  // error: 12: '+' does not work on the elements of '[Double]'  // note: 12: array arithmetic is on 'Vector', 'Matrix' and 'NDArray'; write 'Vector(x)', or declare a 'Vector<Double>'
}

@JIT func changesParameter(x: [Double]) {  // note: 28: write 'inout' before the parameter's type to change the caller's value, or 'var x = x' to change a copy
  x[0] = 1  // error: 4: cannot assign through subscript: 'x' is a 'let' constant
}

@JIT func changesConstant() -> Int {
  let n = 1  // note: 7: change 'let' to 'var' to make it mutable
  n += 1  // error: 5: left side of mutating operator isn't mutable: 'n' is a 'let' constant
  return n
}

@JIT func notInitialized(x: Double) -> Double {
  var y: Double  // note: 7: variable defined here
  if x > 0 { y = 1 }
  return y  // error: 10: variable 'y' used before being initialized
}

@JIT func missingReturn(x: Double) -> Double {
  if x > 0 { return 1 }
}  // error: 1: missing return in global function expected to return 'Double'

@JIT func integerCondition(n: Int) -> Int {
  if n { return 1 }  // error: 6: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // note: 6: insert '(', insert ' != 0)'
  return 0
}

@JIT func notExhaustive(n: Int) -> Int {
  switch n {  // error: 3: switch must be exhaustive  // note: 3: add a default clause
  case 0: return 1
  case 1: return 2
  }
}

@JIT func overflows() -> Int8 {
  return 200  // error: 10: integer literal '200' overflows when stored into 'Int8'
}

@JIT func subscripts(x: [Double], i: Double) -> Double {
  return x[i]  // error: 12: cannot convert value of type 'Double' to expected argument type 'Int'  // note: 12: insert 'Int(', insert ')'
}

@JIT func shapes(m: Matrix<Double>) -> Double {
  return m[0]  // error: 11: cannot convert return expression of type 'Vector<Double>' to return type 'Double'
}

@JIT func strings(x: Double) -> Double {
  let name = "größe"  // error: 14: a string is not supported yet; write a literal message of 'precondition' or 'print' instead
  return x
}

@JIT func optionals(x: Double?) -> Double {  // error: 30: an optional type is not supported in a kernel; write the type without '?'
  return 0
}

@JIT func closures(x: [Double]) -> Double {
  let f = { (y: Double) in y + 1 }  // error: 11: a closure is not supported yet; write a local function instead
  return f(x[0])
}

@JIT func unused(x: Double) -> Double {
  x + 1  // warning: 5: result of operator '+' is unused
  return x
}

@JIT func exclusive(x: inout [Double]) {
  swap(&x[0], &x)  // error: 15: cannot convert value of type '[Double]' to expected argument type 'Double'
}

@JIT func structures(x: Double) -> Double {
  struct Point { var x = 0.0 }  // error: 3: 'struct' is not supported in a kernel; write a tuple instead
  return x
}

@JIT func catches(x: Double) -> Double {
  do { return x } catch { return 0 }  // error: 19: 'catch' is not supported in a kernel; remove it; a kernel can't catch a fault
}

// Tabs, and letters of more than one byte, in front of mistakes.
@JIT func letters(größe: Double) -> Double {
	let π = 3.14; let y = π * größ  // error: 30: cannot find 'größ' in scope  // note: 30: did you mean 'größe'?
	return /* ∑ */ y * größe + "é"  // error: 33: a string is not supported yet; write a literal message of 'precondition' or 'print' instead
}

let gravity = 9.81

@JIT func usesVariableOfProgram(t: Double) -> Double {
  return gravity * t  // error: 10: cannot find 'gravity' in scope  // note: 10: a kernel sees no variables of the program around it: make 'gravity' a parameter, or a 'static let' of a '@Kernels' type
}

@JIT func upTo(n: Int) -> Int {
  var sum = 0
  for i in 0..n { sum += i }  // error: 13: '..' is not an infix operator of the language; a range is 'a..<b', without 'b', or 'a...b', with it
  return sum
}

@JIT func unwraps(x: Vector<Double>) -> Double {
  return x.max()!  // error: 17: force unwrapping is not supported in a kernel; write 'Vector(x).max()', which is no optional value
}

@JIT func variables(x: Double) -> Double {
  let unused = x  // warning: 7: initialization of immutable value 'unused' was never used; consider replacing with assignment to '_' or removing it
  var constant = x  // warning: 7: variable 'constant' was never mutated; consider changing to 'let' constant
  var never = x  // warning: 7: initialization of variable 'never' was never used; consider replacing with assignment to '_' or removing it
  let (first, second) = (x, x)  // warning: 15: immutable value 'second' was never used; consider replacing with '_' or removing it
  var (sum, rest) = (first, x)
  var captured = 1.0
  func raise(_ y: Double) -> Double {
    captured += y
    return y
  }
  for i in 0..<3 { sum += raise(constant) }  // warning: 7: immutable value 'i' was never used; consider replacing with '_' or removing it
  var items = [x, x]
  items[0] = rest
  var last = x
  last = 2
  return sum
}

@JIT(fallback: .native) func compiledTwice(x: Double) -> Double {
  var constant = x  // warning: 7: variable 'constant' was never mutated; consider changing to 'let' constant
  return constant
}
