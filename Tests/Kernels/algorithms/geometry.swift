// Convex hull by monotone chain, area of a polygon, point in polygon, segments that cross.

// run: area(x: [0.0, 4.0, 4.0, 0.0], y: [0.0, 0.0, 3.0, 3.0]) == 12.0
// run: contains(x: [0.0, 4.0, 4.0, 0.0], y: [0.0, 0.0, 3.0, 3.0], px: 2.0, py: 1.0) == true
// run: contains(x: [0.0, 4.0, 4.0, 0.0], y: [0.0, 0.0, 3.0, 3.0], px: 5.0, py: 1.0) == false
// run: hullSize(x: [0, 4, 2, 4, 0, 2], y: [0, 0, 1, 4, 4, 2]) == 4
// run: cross(ax: 0, ay: 0, bx: 4, by: 4, cx: 0, cy: 4, dx: 4, dy: 0) == true
// run: cross(ax: 0, ay: 0, bx: 1, by: 1, cx: 2, cy: 2, dx: 3, dy: 0) == false
// random: area(x: count 3...12 in -9...9, y: count = x in -9...9) times 10
// random: contains(x: count 3...12 in -9...9, y: count = x in -9...9, px: -9...9, py: -9...9) times 20
// random: hullSize(x: count 3...20 in -9...9, y: count = x in -9...9) times 20
// random: cross(ax: -5...5, ay: -5...5, bx: -5...5, by: -5...5, cx: -5...5, cy: -5...5, dx: -5...5, dy: -5...5) times 20

func area(x: [Double], y: [Double]) -> Double {
  var sum = 0.0
  for i in x.indices {
    let j = (i + 1) % x.count
    sum += x[i] * y[j] - x[j] * y[i]
  }
  return abs(sum) / 2
}

func contains(x: [Double], y: [Double], px: Double, py: Double) -> Bool {
  var inside = false
  var j = x.count - 1
  for i in x.indices {
    if (y[i] > py) != (y[j] > py) && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i] {
      inside = !inside
    }
    j = i
  }
  return inside
}

func turn(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int, _ cx: Int, _ cy: Int) -> Int {
  return ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).signum()
}

func hullSize(x: [Int], y: [Int]) -> Int {
  var start = 0
  for i in x.indices where (x[i], y[i]) < (x[start], y[start]) { start = i }
  var current = start
  var size = 0
  repeat {
    size += 1
    var next = -1
    for k in x.indices where x[k] != x[current] || y[k] != y[current] {
      if next < 0 {
        next = k
        continue
      }
      let t = turn(x[current], y[current], x[next], y[next], x[k], y[k])
      let farther =
        abs(x[k] - x[current]) + abs(y[k] - y[current])
        > abs(x[next] - x[current]) + abs(y[next] - y[current])
      if t < 0 || t == 0 && farther { next = k }
    }
    if next < 0 { return 1 }
    current = next
  } while (x[current], y[current]) != (x[start], y[start]) && size < 100
  return size
}

func cross(
  ax: Int, ay: Int, bx: Int, by: Int, cx: Int, cy: Int, dx: Int, dy: Int
) -> Bool {
  let d1 = turn(ax, ay, bx, by, cx, cy)
  let d2 = turn(ax, ay, bx, by, dx, dy)
  let d3 = turn(cx, cy, dx, dy, ax, ay)
  let d4 = turn(cx, cy, dx, dy, bx, by)
  return d1 * d2 < 0 && d3 * d4 < 0
}
