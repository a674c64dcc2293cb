import ApusIR
import ApusVocabulary

/// Who calls whom, among the functions that some entries reach.
struct CallGraph {
  /// The functions that are reached, callees before callers where there is no recursion.
  private(set) var reached: [ID<Function>] = []
  /// By function: whether it can call itself, directly or by way of others.
  private var isRecursive: [Bool]
  /// By function: whether a recursive function is reached from it, itself included.
  private var reachesRecursion: [Bool]
  /// By function: whether a call of it can end in a fault.
  private var canFault: [Bool]
  private var callees: [[ID<Function>]]

  /// Explores `module` from `entries`.
  init(of module: Module, from entries: [ID<Function>]) {
    let count = module.functions.count
    isRecursive = Array(repeating: false, count: count)
    reachesRecursion = isRecursive
    canFault = isRecursive
    callees = Array(repeating: [], count: count)
    var isSeen = isRecursive
    var pending = entries
    while let function = pending.popLast() {
      if isSeen[Int(function.index)] { continue }
      isSeen[Int(function.index)] = true
      visit(function, module)
      pending += callees[Int(function.index)]
    }
    findComponents(from: entries)
    propagate()
  }

  /// Whether there is any recursion.
  var hasRecursion: Bool { isRecursive.contains(true) }

  func isRecursive(_ function: ID<Function>) -> Bool { isRecursive[Int(function.index)] }

  func reachesRecursion(_ function: ID<Function>) -> Bool { reachesRecursion[Int(function.index)] }

  func canFault(_ function: ID<Function>) -> Bool { canFault[Int(function.index)] }

  /// Collects the callees of `function` and whether it can fault by itself.
  private mutating func visit(_ function: ID<Function>, _ module: Module) {
    let index = Int(function.index)
    for instruction in module.functions[function].instructions.entities {
      if case .call(let callee, _) = instruction.operation {
        callees[index].append(callee)
      } else if instruction.operation.canFault {
        canFault[index] = true
      }
    }
  }

  /// Finds the cycles by Tarjan's algorithm, with a stack of its own.
  private mutating func findComponents(from entries: [ID<Function>]) {
    var order = Array(repeating: -1, count: callees.count)
    var low = order
    var isOnStack = Array(repeating: false, count: callees.count)
    var stack: [Int] = []
    var work: [(function: Int, next: Int)] = []
    var count = 0
    for entry in entries where order[Int(entry.index)] < 0 {
      begin(Int(entry.index))
      while let (function, next) = work.last {
        if next < callees[function].count {
          work[work.count - 1].next += 1
          let callee = Int(callees[function][next].index)
          if callee == function { isRecursive[function] = true }
          if order[callee] < 0 {
            begin(callee)
          } else if isOnStack[callee] {
            low[function] = min(low[function], order[callee])
          }
          continue
        }
        work.removeLast()
        if let caller = work.last?.function { low[caller] = min(low[caller], low[function]) }
        if low[function] == order[function] { popComponent(function, &stack, &isOnStack) }
        reached.append(ID(function))
      }
    }

    func begin(_ function: Int) {
      order[function] = count
      low[function] = count
      count += 1
      stack.append(function)
      isOnStack[function] = true
      work.append((function, 0))
    }
  }

  /// Takes the cycle that began with `root` from the stack.
  private mutating func popComponent(_ root: Int, _ stack: inout [Int], _ isOnStack: inout [Bool]) {
    var isCycle = false
    while let last = stack.popLast() {
      isOnStack[last] = false
      if last != root {
        isCycle = true
        isRecursive[last] = true
      } else {
        if isCycle { isRecursive[root] = true }
        return
      }
    }
  }

  /// Computes what follows from callees, until nothing changes.
  private mutating func propagate() {
    for function in reached where isRecursive(function) {
      reachesRecursion[Int(function.index)] = true
      canFault[Int(function.index)] = true
    }
    var isChanged = true
    while isChanged {
      isChanged = false
      for function in reached {
        let index = Int(function.index)
        let reaches = callees[index].contains { reachesRecursion($0) }
        let faults = reaches || callees[index].contains { canFault($0) }
        if reaches, !reachesRecursion[index] {
          reachesRecursion[index] = true
          isChanged = true
        }
        if faults, !canFault[index] {
          canFault[index] = true
          isChanged = true
        }
      }
    }
  }
}
