// The sieve of Eratosthenes: counting primes, the n-th prime, smallest factors.

// run: countPrimes(n: 1000) == 168
// run: nth(k: 25, limit: 200) == 97
// run: smallestFactors(n: 12) == [0, 1, 2, 3, 2, 5, 2, 7, 2, 3, 2, 11]
// random: countPrimes(n: 2...3000) times 10
// random: smallestFactors(n: 2...100) times 5
// faults: nth(k: 50, limit: 100) at 26: index 101 is out of bounds for 'composite' of count 101

func countPrimes(n: Int) -> Int {
  var composite = [Bool](repeating: false, count: n + 1)
  var count = 0
  for i in stride(from: 2, through: n, by: 1) where !composite[i] {
    count += 1
    for j in stride(from: i * i, through: n, by: i) { composite[j] = true }
  }
  return count
}

func nth(k: Int, limit: Int) -> Int {
  var composite = [Bool](repeating: false, count: limit + 1)
  var left = k
  var i = 1
  while left > 0 {
    i += 1
    if composite[i] { continue }
    left -= 1
    for j in stride(from: i * i, through: limit, by: i) { composite[j] = true }
  }
  return i
}

func smallestFactors(n: Int) -> [Int] {
  var factor = [Int](repeating: 0, count: n)
  for i in 1..<n { factor[i] = i }
  for i in stride(from: 2, to: n, by: 1) where factor[i] == i {
    for j in stride(from: i * i, to: n, by: i) where factor[j] == j { factor[j] = i }
  }
  return factor
}
