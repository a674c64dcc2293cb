// Conway's game of life on a torus, and rule 110.

// run: generation(cells: [false, true, false, false, false, true, false, false, false, true, false, false, false, false, false, false], width: 4) == [false, false, false, false, true, true, true, false, false, false, false, false, false, false, false, false]
// run: population(width: 9, height: 7, generations: 4) == 23
// run: population(width: 8, height: 8, generations: 1) == 30
// run: rule(n: 16, number: 110, steps: 8) == [1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]
// random: population(width: 4...12, height: 4...12, generations: 0...20) times 10
// random: rule(n: 3...30, number: 0...255, steps: 0...20) times 10

func generation(cells: [Bool], width: Int) -> [Bool] {
  let height = cells.count / width
  var next = cells
  for y in 0..<height {
    for x in 0..<width {
      var neighbours = 0
      for dy in -1...1 {
        for dx in -1...1 where dx != 0 || dy != 0 {
          let row = (y + dy + height) % height
          let column = (x + dx + width) % width
          if cells[row * width + column] { neighbours += 1 }
        }
      }
      next[y * width + x] = neighbours == 3 || neighbours == 2 && cells[y * width + x]
    }
  }
  return next
}

func population(width: Int, height: Int, generations: Int) -> Int {
  var cells = [Bool](repeating: false, count: width * height)
  for i in cells.indices { cells[i] = i * i % 11 < 4 }
  for _ in 0..<generations { cells = generation(cells: cells, width: width) }
  var count = 0
  for c in cells where c { count += 1 }
  return count
}

func rule(n: Int, number: UInt8, steps: Int) -> [UInt8] {
  var cells = [UInt8](repeating: 0, count: n)
  cells[n / 2] = 1
  for _ in 0..<steps {
    let old = cells
    for i in 0..<n {
      let pattern = old[(i + n - 1) % n] << 2 | old[i] << 1 | old[(i + 1) % n]
      cells[i] = number >> pattern & 1
    }
  }
  return cells
}
