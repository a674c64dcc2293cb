// Knapsack: each item once, each item often; ways to change a sum of coins.

// run: once(weights: [1, 3, 4, 5], values: [1, 4, 5, 7], capacity: 7) == 9
// run: often(weights: [2, 3], values: [3, 5], capacity: 7) == 11
// run: change(coins: [1, 2, 5], amount: 11) == 11
// run: fewest(coins: [1, 5, 12], amount: 15) == 3
// run: fewest(coins: [7], amount: 5) == -1
// random: once(weights: count 0...10 in 1...9, values: count = weights in 0...20, capacity: 0...30) times 20
// random: often(weights: count 0...6 in 1...9, values: count = weights in 0...20, capacity: 0...30) times 20
// random: change(coins: count 0...5 in 1...9, amount: 0...40) times 20

func once(weights: [Int], values: [Int], capacity: Int) -> Int {
  var best = [Int](repeating: 0, count: capacity + 1)
  for i in weights.indices {
    for c in stride(from: capacity, through: weights[i], by: -1) {
      best[c] = max(best[c], best[c - weights[i]] + values[i])
    }
  }
  return best[capacity]
}

func often(weights: [Int], values: [Int], capacity: Int) -> Int {
  var best = [Int](repeating: 0, count: capacity + 1)
  for c in best.indices {
    for (w, v) in zip(weights, values) where w <= c { best[c] = max(best[c], best[c - w] + v) }
  }
  return best[capacity]
}

func change(coins: [Int], amount: Int) -> Int {
  var ways = [Int](repeating: 0, count: amount + 1)
  ways[0] = 1
  for coin in coins {
    for a in stride(from: coin, through: amount, by: 1) { ways[a] += ways[a - coin] }
  }
  return ways[amount]
}

func fewest(coins: [Int], amount: Int) -> Int {
  let none = Int.max
  var best = [Int](repeating: none, count: amount + 1)
  best[0] = 0
  for a in stride(from: 1, through: amount, by: 1) {
    for coin in coins where coin <= a && best[a - coin] != none {
      best[a] = min(best[a], best[a - coin] + 1)
    }
  }
  return best[amount] == none ? -1 : best[amount]
}
