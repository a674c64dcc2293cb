// A kernel can't catch a fault.
// error: 7:5:

func f(n: Int) -> Int {
  do {
    return n
  } catch {
    return 0
  }
}
