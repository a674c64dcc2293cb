// What stops a Swift program, an index out of range for instance, is an error in a kernel: it has a
// kind, a message with the values, and a place.
//
//     swift run 16-errors-and-cancellation

import Apus

/// Catches an error and tells what it knows.
func attempt(_ what: String, _ body: () throws -> Void) {
  do {
    try body()
    print("\(what): nothing happened")
  } catch let error as KernelError {
    let file = error.file.split(separator: "/").suffix(2).joined(separator: "/")
    print("\(what): \(error.message)")
    print("  kind '\(error.kind)', in '\(error.function)', \(file):\(error.line):\(error.column)")
  } catch {
    print("\(what): \(error)")
  }
}

@JIT func element(_ x: [Double], after i: Int) throws -> Double { x[i + 1] }

@JIT func factorial(_ n: Int) throws -> Int {
  var product = 1
  for i in 1...n { product *= i }
  return product
}

@JIT func depth(_ n: Int) throws -> Int {
  let deeper: Int = try depth(n + 1)
  return deeper + 1
}

@JIT func harmonicMean(_ x: [Double]) throws -> Double {
  precondition(!x.isEmpty, "there is no mean of nothing")
  return Double(x.count) / (1 / Vector(x)).sum()
}

attempt("an index out of range") { _ = try element([1, 2, 3], after: 2) }
attempt("an overflow") { _ = try factorial(21) }
attempt("a range upside down") { _ = try factorial(-1) }
attempt("endless recursion") { _ = try depth(0) }
attempt("a precondition") { _ = try harmonicMean([]) }
attempt("no mistake") { _ = try harmonicMean([1, 2, 4]) }

// A function that says which error it throws needs no general `catch`.

@JIT func share(_ part: Int, of whole: Int) throws(KernelError) -> Int { 100 * part / whole }

do {
  print("\(try share(3, of: 0)) percent")
} catch {
  print("a typed error: \(error.message)")
}

// One that does not say `throws` stops the program where Swift would, with the same message.

@JIT func first(_ x: [Double]) -> Double { x[0] }

if CommandLine.arguments.contains("--stop") { print(first([])) }

// A kernel that takes long runs in a task, and ends when the task is cancelled, loops without an end
// too.

@JIT func search(from start: Int) throws -> Int {
  var n = start
  while n != 0 { n = n &+ 2 }
  return n
}

let task = Task.detached { try search(from: 1) }
try await Task.sleep(for: .milliseconds(50))
task.cancel()
switch await task.result {
case .success(let n): print("found \(n)")
case .failure(let error): print("the task ended: \((error as? KernelError)?.message ?? "\(error)")")
}
