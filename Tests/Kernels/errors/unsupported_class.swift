// Classes are no part of the language.
// error: 4:1:

class Counter {
  var n = 0
}

func f(n: Int) -> Int { n }
