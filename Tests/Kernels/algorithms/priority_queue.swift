// A binary heap in an array with a count: push, pop, heap-ordered merging of sorted lists.

// run: drain(x: [5, 3, 8, 1]) == [1, 3, 5, 8]
// run: kSmallest(x: [9, 4, 7, 1, 8], k: 2) == [1, 4]
// run: mergeCost(sizes: [4, 3, 2, 6]) == 29
// random: drain(x: count 0...60 in -99...99) times 20
// random: kSmallest(x: count 10...30 in -99...99, k: 0...10) times 10
// random: mergeCost(sizes: count 1...30 in 1...99) times 10
// faults: kSmallest(x: [1], k: 2) at 22: precondition failed: the heap is empty

func push(_ heap: inout [Int], _ count: inout Int, _ v: Int) {
  heap[count] = v
  var i = count
  count += 1
  while i > 0 && heap[(i - 1) / 2] > heap[i] {
    heap.swapAt((i - 1) / 2, i)
    i = (i - 1) / 2
  }
}

func pop(_ heap: inout [Int], _ count: inout Int) -> Int {
  precondition(count > 0, "the heap is empty")
  let top = heap[0]
  count -= 1
  heap[0] = heap[count]
  var i = 0
  while true {
    var least = i
    let (l, r) = (2 * i + 1, 2 * i + 2)
    if l < count && heap[l] < heap[least] { least = l }
    if r < count && heap[r] < heap[least] { least = r }
    if least == i { return top }
    heap.swapAt(i, least)
    i = least
  }
}

func drain(x: [Int]) -> [Int] { kSmallest(x: x, k: x.count) }

func kSmallest(x: [Int], k: Int) -> [Int] {
  var heap = x
  var count = 0
  for v in x { push(&heap, &count, v) }
  var out = [Int](repeating: 0, count: k)
  for i in 0..<k { out[i] = pop(&heap, &count) }
  return out
}

func mergeCost(sizes: [Int]) -> Int {
  var heap = sizes
  var count = 0
  for s in sizes { push(&heap, &count, s) }
  var total = 0
  while count > 1 {
    let sum = pop(&heap, &count) + pop(&heap, &count)
    total += sum
    push(&heap, &count, sum)
  }
  return total
}
