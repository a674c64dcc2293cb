// Plain recursion: Fibonacci, factorial, greatest common divisor, binary digits.

// run: fibonacci(n: 20) == 6765
// run: factorial(n: 20) == 2432902008176640000
// run: gcd(a: 1071, b: 462) == 21
// run: binary(n: 37) == 100101
// random: fibonacci(n: 0...15) times 5
// random: gcd(a: 1...100000, b: 0...100000) times 20
// random: binary(n: 0...1000) times 10
// faults: factorial(n: 21) at 18: arithmetic overflow: 21 * 2432902008176640000 does not fit in 'Int'

func fibonacci(n: Int) -> Int {
  return n < 2 ? n : fibonacci(n: n - 1) + fibonacci(n: n - 2)
}

func factorial(n: Int) -> Int {
  if n <= 1 { return 1 }
  return n * factorial(n: n - 1)
}

func gcd(a: Int, b: Int) -> Int {
  return b == 0 ? a : gcd(a: b, b: a % b)
}

func binary(n: Int) -> Int {
  if n < 2 { return n }
  return 10 * binary(n: n / 2) + n % 2
}
