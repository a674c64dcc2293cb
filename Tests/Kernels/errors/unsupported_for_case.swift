// for case is no part of the language.
// error: 6:3:

func f(x: [Int]) -> Int {
  var n = 0
  for case 3 in x { n += 1 }
  return n
}
