// A kernel does not wait.
// error: 4:16:

func f(n: Int) async -> Int {
  return n
}
