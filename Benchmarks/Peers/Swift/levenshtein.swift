func levenshtein(
  _ a: Input<UInt8>, _ b: Input<UInt8>, _ result: inout Output<Int>, _ m: Int, _ n: Int
) {
  var previous = [Int32](repeating: 0, count: n + 1)
  var current = [Int32](repeating: 0, count: n + 1)
  for j in 0...n { previous[j] = Int32(j) }
  for i in 0..<m {
    current[0] = Int32(i + 1)
    for j in 0..<n {
      let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
      current[j + 1] = min(substitution, min(previous[j + 1], current[j]) + 1)
    }
    swap(&previous, &current)
  }
  result[0] = Int(previous[n])
}

func bind(_ arguments: Arguments) -> () -> Void {
  let a: Input<UInt8> = arguments.input()
  let b: Input<UInt8> = arguments.input()
  let result: Box<Int> = arguments.output()
  let m = arguments.int()
  let n = arguments.int()
  return { levenshtein(a, b, &result.value, m, n) }
}
