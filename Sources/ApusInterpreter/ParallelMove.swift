/// A copy from one register to another.
struct RegisterMove {
  var target: Int
  var source: Int
}

/// Copies that happen at once, as when loop-carried values change places.
enum ParallelMove {
  /// The copies in an order in which no source is overwritten before it is read; a cycle goes by
  /// way of `scratch`.
  static func sequence(_ moves: [RegisterMove], scratch: Int) -> [RegisterMove] {
    var pending = moves.filter { $0.target != $0.source }
    var result: [RegisterMove] = []
    while !pending.isEmpty {
      let free = pending.firstIndex { move in
        !pending.contains { $0.source == move.target }
      }
      if let free {
        result.append(pending.remove(at: free))
      } else {
        let saved = pending[0].target
        result.append(RegisterMove(target: scratch, source: saved))
        for index in pending.indices where pending[index].source == saved {
          pending[index].source = scratch
        }
      }
    }
    return result
  }
}
