// min and max of integers, two and three arguments, as used to clamp.

// run: two(a: 3, b: -4) == (-4, 3)
// run: three(a: 5, b: 9, c: 7) == (5, 9)
// run: clamp(x: 300, low: 0, high: 255) == 255
// run: clamp(x: -3, low: 0, high: 255) == 0
// edges: two(a:, b:) times 30
// edges: three(a:, b:, c:) times 30
// random: clamp(x: -100...400, low: -10...10, high: 20...300) times 20

func two(a: Int32, b: Int32) -> (Int32, Int32) { (min(a, b), max(a, b)) }

func three(a: UInt8, b: UInt8, c: UInt8) -> (UInt8, UInt8) { (min(a, b, c), max(a, b, c)) }

func clamp(x: Int, low: Int, high: Int) -> Int { min(max(x, low), high) }
