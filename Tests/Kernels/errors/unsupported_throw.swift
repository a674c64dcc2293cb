// throw is no part of the language.
// error: 5:22:

func f(n: Int) throws -> Int {
  guard n > 0 else { throw Failure() }
  return n
}
