// What closures cannot do.

// error: 15:11: a closure is not supported yet; write a local function instead
// error: 22:5: a closure that changes 'total', which is outside of it, is not supported yet; write a loop instead
// error: 28:9: the closure gets 1 argument, of type (Double), but uses 2
// error: 32:9: the closure gets an argument of type (Double), which it has to name; write '_ in' to ignore it
// error: 36:16: cannot convert return expression of type 'Int' to return type 'Double'
// error: 40:12: the parameter of the closure is of type 'Double', not 'Int'
// error: 44:9: no 'half' takes arguments of type (Double)
// error: 52:29: a closure that changes 'sum', which is outside of it, is not supported yet; write a loop instead
// error: 56:5: 'map' takes a function, as in 'x.map { $0 > 0 }'
// error: 62:3: missing return in closure expected to return 'Double'

func stored(x: [Double]) -> [Double] {
  let f = { (y: Double) -> Double in y + 1 }
  return x
}

func changed(x: [Double]) -> [Double] {
  var total = 0.0
  return x.map {
    total += $0
    return total
  }
}

func arity(x: [Double]) -> [Double] {
  x.map { $0 + $1 }
}

func none(x: [Double]) -> [Double] {
  x.map { 1.0 }
}

func result(x: [Double], n: Int) -> [Double] {
  x.map { _ in n }
}

func annotated(x: [Double]) -> [Double] {
  x.map { (y: Int) in 1.0 }
}

func named(x: [Double]) -> [Double] {
  x.map(half)
}

func half(_ x: Int) -> Int { x / 2 }

func calls(x: [Double]) -> Double {
  var sum = 0.0
  func add(_ value: Double) -> Double { sum += value; return sum }
  return x.reduce(0) { $0 + add($1) }
}

func member(x: [Double]) -> [Double] {
  x.map(5)
}

func unfinished(x: [Double]) -> [Double] {
  x.map { y in
    if y > 0 { return y }
  }
}
