// Labels on while, repeat and do-less blocks; an inner continue that goes to the outer loop.

// run: search(n: 50) == (3, 4, 5)
// run: search(n: 3) == (0, 0, 0)
// run: rounds(n: 10) == 203
// run: rounds(n: 0) == 3
// random: search(n: 0...40) times 5
// random: rounds(n: 0...60) times 10

func search(n: Int) -> (Int, Int, Int) {
  var a = 1
  var result = (0, 0, 0)
  sides: while a < n {
    var b = a
    repeat {
      b += 1
      let square = a * a + b * b
      var c = b
      while c * c < square { c += 1 }
      if c * c == square && c <= n {
        result = (a, b, c)
        break sides
      }
    } while b < n
    a += 1
  }
  return result
}

func rounds(n: Int) -> Int {
  var total = 0
  var i = 0
  outer: repeat {
    i += 1
    var j = 0
    while true {
      j += 1
      if j * i % 7 == 3 { continue outer }
      if j > 10 { break }
      total += j
    }
    total += 100
  } while i < n
  return total
}
