// Runs kernels natively: `oracle CALLS RESULTS`.
//
// Both files are words of 64 bits. CALLS: for each call the kernel, the variant of a function in
// it, the number of words that follow, and these words, the arguments. RESULTS: the address at
// which the program was loaded, then for each call that came to an end its number, 0 for results
// or 1 for a trap, the number of words that follow, and these words: the results, or the program
// counters of the frames from the innermost outward.
//
// Calls run one after another in a child; a trap ends the child, and the next one goes on.
import Glibc

/// The calls, as in the file.
let calls = readCalls(CommandLine.arguments[1])
/// Where records go; each is one `write`.
let output = open(CommandLine.arguments[2], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o644)
/// The number of the running call; shared with the children.
let progress = mmap(
  nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0
).assumingMemoryBound(to: Int.self)
/// Room for what the handler of a trap writes, and for the stack that it runs on.
let frameLimit = 64
let trapRecord = UnsafeMutablePointer<UInt64>.allocate(capacity: frameLimit + 3)
let addresses = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: frameLimit)
let handlerStackSize = 1 << 18

write([loadAddress()])
_ = backtrace(addresses, Int32(frameLimit))  // loads the unwinder while that is allowed
var next = 0
while next < calls.count {
  let child = fork()
  if child == 0 { runCalls(from: next) }
  var status: Int32 = 0
  waitpid(child, &status, 0)
  next = status == 0 ? calls.count : progress.pointee + 1
}

/// glibc's unwinder, whose header the module Glibc lacks.
@_silgen_name("backtrace")
func backtrace(_ buffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ size: Int32) -> Int32

/// Runs the calls from `first` on; does not return.
func runCalls(from first: Int) -> Never {
  let null = open("/dev/null", O_WRONLY)
  dup2(null, 1)
  dup2(null, 2)
  catchTraps()
  for index in first..<calls.count {
    progress.pointee = index
    alarm(10)
    let call = calls[index]
    let exchange = Exchange(arguments: call.arguments)
    kernels[call.kernel](call.variant, exchange)
    write([UInt64(index), 0, UInt64(exchange.results.count)] + exchange.results)
  }
  _exit(0)
}

/// Has traps recorded, on a stack of their own: the usual one may be at its end.
func catchTraps() {
  var stack = stack_t()
  stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: handlerStackSize, alignment: 16)
  stack.ss_size = handlerStackSize
  sigaltstack(&stack, nil)
  var action = sigaction()
  action.__sigaction_handler.sa_sigaction = { _, _, context in
    recordTrap(context)
    _exit(1)
  }
  action.sa_flags = SA_SIGINFO | Int32(SA_ONSTACK)
  for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
    sigaction(signal, &action, nil)
  }
}

/// Writes where the program is, from the frame of the trap outward.
func recordTrap(_ context: UnsafeMutableRawPointer?) {
  guard let context = context?.assumingMemoryBound(to: ucontext_t.self) else { return }
  let counter = UInt64(bitPattern: Int64(context.pointee.uc_mcontext.gregs.16))
  let count = Int(backtrace(addresses, Int32(frameLimit)))
  var written = 1
  trapRecord[3] = counter
  var isInside = false
  for index in 0..<count {
    let address = UInt64(UInt(bitPattern: addresses[index]))
    // What lies above the frame of the trap are return addresses: one past the call.
    if isInside {
      trapRecord[3 + written] = address - 1
      written += 1
    }
    if address == counter { isInside = true }
  }
  trapRecord[0] = UInt64(progress.pointee)
  trapRecord[1] = 1
  trapRecord[2] = UInt64(written)
  _ = write(output, trapRecord, (3 + written) * 8)
}

/// Writes words to the results.
func write(_ words: [UInt64]) {
  words.withUnsafeBytes { bytes in
    var written = 0
    while written < bytes.count {
      let count = write(output, bytes.baseAddress! + written, bytes.count - written)
      if count <= 0 { _exit(2) }
      written += count
    }
  }
}

/// Where the program begins in memory: what the list of mappings begins with.
func loadAddress() -> UInt64 {
  guard let file = fopen("/proc/self/maps", "r") else { exit(2) }
  defer { fclose(file) }
  var address: UInt64 = 0
  while case let digit = fgetc(file), isxdigit(digit) != 0 {
    address = address << 4 | UInt64(digit <= 57 ? digit - 48 : digit - 87)
  }
  return address
}

/// One call, taken apart.
struct Call {
  var kernel: Int
  var variant: Int
  var arguments: ArraySlice<UInt64>
}

/// Reads a file of calls.
func readCalls(_ path: String) -> [Call] {
  guard let file = fopen(path, "r") else { exit(2) }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file) / 8
  rewind(file)
  let words = [UInt64](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 8, size, file)
  }
  var calls: [Call] = []
  var position = 0
  while position + 3 <= words.count {
    let end = position + 3 + Int(words[position + 2])
    calls.append(
      Call(
        kernel: Int(words[position]), variant: Int(words[position + 1]),
        arguments: words[position + 3..<end]))
    position = end
  }
  return calls
}
