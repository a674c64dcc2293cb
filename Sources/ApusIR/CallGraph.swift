import ApusVocabulary

/// Which functions of a module call which.
package struct CallGraph: Sendable {
  /// The callees of each function, each as often as it is called.
  private var callees: [[ID<Function>]]
  /// How often each function is called.
  private var callCounts: [Int]
  /// The functions in groups that call each other, callees before their callers.
  package private(set) var groups: [[ID<Function>]] = []
  private var recursive: [Bool]

  package init(of module: Module) {
    callees = []
    callCounts = Array(repeating: 0, count: module.functions.count)
    recursive = Array(repeating: false, count: module.functions.count)
    for function in module.functions.entities {
      var called: [ID<Function>] = []
      function.forEachInstruction { id in
        if case .call(let callee, _) = function.instructions[id].operation { called.append(callee) }
      }
      for callee in called { callCounts[Int(callee.index)] += 1 }
      callees.append(called)
    }
    findGroups()
  }

  package func callees(of function: ID<Function>) -> [ID<Function>] {
    callees[Int(function.index)]
  }

  package func callCount(of function: ID<Function>) -> Int { callCounts[Int(function.index)] }

  /// Whether a call of the function can lead to another one before it ends.
  package func isRecursive(_ function: ID<Function>) -> Bool { recursive[Int(function.index)] }

  /// The functions that a call of `function` can reach, with itself, callees first.
  package func reachable(from function: ID<Function>) -> [ID<Function>] {
    var isReached = Array(repeating: false, count: callees.count)
    var pending = [function]
    while let next = pending.popLast() {
      if isReached[Int(next.index)] { continue }
      isReached[Int(next.index)] = true
      pending += callees[Int(next.index)]
    }
    return groups.joined().filter { isReached[Int($0.index)] }
  }

  /// Tarjan's algorithm, with a stack of its own: chains of calls may be long.
  private mutating func findGroups() {
    let count = callees.count
    var order = Array(repeating: -1, count: count)
    var low = Array(repeating: 0, count: count)
    var isOpen = Array(repeating: false, count: count)
    var open: [Int] = []
    var path: [(node: Int, next: Int)] = []
    var visited = 0
    func enter(_ node: Int) {
      order[node] = visited
      low[node] = visited
      visited += 1
      open.append(node)
      isOpen[node] = true
      path.append((node, 0))
    }
    for root in 0..<count where order[root] < 0 {
      enter(root)
      while let (node, next) = path.last {
        if next < callees[node].count {
          path[path.count - 1].next += 1
          let callee = Int(callees[node][next].index)
          if order[callee] < 0 {
            enter(callee)
          } else if isOpen[callee] {
            low[node] = min(low[node], order[callee])
          }
          continue
        }
        path.removeLast()
        if let caller = path.last?.node { low[caller] = min(low[caller], low[node]) }
        if low[node] == order[node] { closeGroup(of: node, &open, &isOpen) }
      }
    }
  }

  private mutating func closeGroup(of root: Int, _ open: inout [Int], _ isOpen: inout [Bool]) {
    var group: [ID<Function>] = []
    while let node = open.popLast() {
      isOpen[node] = false
      group.append(ID(node))
      if node == root { break }
    }
    let callsItself = callees[root].contains { Int($0.index) == root }
    for function in group where group.count > 1 || callsItself {
      recursive[Int(function.index)] = true
    }
    groups.append(group)
  }
}
