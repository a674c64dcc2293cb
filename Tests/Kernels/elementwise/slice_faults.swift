// A slice of an expression is taken from the whole of it: the first fault in program order counts.

// engines only
// faults: part(x: [1, 2], y: [1, 0]) at 12: division by zero: 2 / 0
// run: part(x: [6, 2], y: [2, 1]) == 3
// faults: beyond(x: [1, 2], y: [1, 0]) at 16: division by zero: 2 / 0
// faults: beyond(x: [1, 2], y: [1, 1]) at 16: range 0..<5 is out of bounds for an array of count 2
// faults: column(m: [[1, 9223372036854775807]]) at 20: arithmetic overflow: 9223372036854775807 + 1 does not fit in 'Int'
// run: column(m: [[1, 2], [3, 4]]) == 6

func part(x: Vector<Int>, y: Vector<Int>) -> Int {
  sum((x / y)[0..<1])
}

func beyond(x: Vector<Int>, y: Vector<Int>) -> Int {
  sum((x / y)[0..<5])
}

func column(m: Matrix<Int>) -> Int {
  sum((m + 1)[..., 0])
}
