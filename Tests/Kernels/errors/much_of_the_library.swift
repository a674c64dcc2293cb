// A function that uses much of the library is long: a warning tells how to shorten it.
// engines only
// warning: 6:327: 'long' uses so much of the library that compiling it takes seconds

func long(x: Vector<Double>) -> Double {
  median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x) + median(x)
}

func middle(_ x: Vector<Double>) -> Double { median(x) }

func short(x: Vector<Double>) -> Double {
  middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x) + middle(x)
}
