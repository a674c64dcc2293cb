// A name declared twice in one scope.
// error: 5:7: invalid redeclaration of 'a'
func f(n: Int) -> Int {
  let a = n
  let a = 2
  return a
}
