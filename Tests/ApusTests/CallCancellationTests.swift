import Apus
import Foundation
import Testing

@JIT func spin(_ n: Int) throws -> Int {
  var x = 1
  for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
  return x
}

@JIT func spinToTheEnd(_ n: Int) -> Int {
  var x = 1
  for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
  return x
}

@JIT func spinGeneric<T: FixedWidthInteger>(_ n: T) -> T {
  var x: T = 1
  var i: T = 0
  while i < n {
    x = (x &* 6364136223846793005 &+ i) ^ (x >> 7)
    i += 1
  }
  return x
}

@JIT func spinDeep(_ n: Int) throws -> Int {
  if n < 2 { return n }
  let a: Int = try spinDeep(n - 1)
  let b: Int = try spinDeep(n - 2)
  return a &+ b
}

/// A task that is cancelled stops the kernel that it runs.
@Suite(.serialized) struct CallCancellationTests {
  /// Far more than anything waits for.
  private static let endless = 1 << 50

  @Test func loop() async throws {
    await Self.expectCancelled { _ = try spin(Self.endless) }
  }

  @Test func recursion() async throws {
    await Self.expectCancelled { _ = try spinDeep(90) }
  }

  @Test func interpreter() async throws {
    let f: JITKernel<Int, Int> = kernel(
      "f", "func f(n: Int) -> Int { var x = 0; for i in 0..<n { x = x ^ i }; return x }",
      options: JITOptions(engine: .interpreter))
    await Self.expectCancelled { _ = try f.call(Self.endless) }
  }

  /// Cancels a task that runs `body` from outside.
  private static func expectCancelled(_ body: @escaping @Sendable () throws -> Void) async {
    let clock = ContinuousClock()
    let task = Task.detached { () -> (error: KernelError?, start: ContinuousClock.Instant) in
      let start = clock.now
      do { try body() } catch { return (error as? KernelError, start) }
      return (nil, start)
    }
    cancel(task)
    let (error, start) = await task.value
    #expect(error?.kind == .cancelled)
    #expect(error?.message == "cancelled")
    // It ran when it was cancelled, or began later; other tests may have kept it waiting before.
    #expect(clock.now - start < .seconds(10))
  }

  /// Cancels a task after a while. On a thread of its own: kernels may run on all that tasks have.
  private static func cancel<Success>(_ task: Task<Success, Never>) {
    Thread {
      Thread.sleep(forTimeInterval: 0.05)
      task.cancel()
    }.start()
  }

  @Test func cancelledBefore() async throws {
    let task = Task.detached { () -> KernelError.Kind? in
      withUnsafeCurrentTask { $0?.cancel() }
      #expect(Task.isCancelled)
      do {
        _ = try spin(Self.endless)
        return nil
      } catch { return (error as? KernelError)?.kind }
    }
    #expect(await task.value == .cancelled)
  }

  /// What does not look whether it shall stop is not stopped: it ends at once by itself.
  @Test func scalarsOfACancelledTask() async throws {
    let task = Task.detached {
      withUnsafeCurrentTask { $0?.cancel() }
      return hypotenuse(3, 4)
    }
    #expect(await task.value == 5)
  }

  /// A function that does not say `throws` has nobody to tell: it runs to its end.
  @Test func withoutThrows() async {
    let task = Task.detached {
      withUnsafeCurrentTask { $0?.cancel() }
      let again = spinToTheEndKernel.callOrStop(1000)
      return (spinToTheEnd(1_000_000), spinGeneric(1_000_000), again)
    }
    let (x, y, again) = await task.value
    #expect(x == spinToTheEnd(1_000_000) && y == x && again == spinToTheEnd(1000))
  }

  @Test func callOrStopOfOneThatThrows() async throws {
    let task = Task.detached {
      withUnsafeCurrentTask { $0?.cancel() }
      return spinKernel.callOrStop(100_000)
    }
    #expect(try await task.value == spin(100_000))
  }

  @Test func childTasks() async throws {
    let parent = Task.detached {
      await withTaskGroup(of: KernelError.Kind?.self) { group in
        for _ in 0..<2 {
          group.addTask {
            do {
              _ = try spin(Self.endless)
              return nil
            } catch { return (error as? KernelError)?.kind }
          }
        }
        var kinds: [KernelError.Kind?] = []
        for await kind in group { kinds.append(kind) }
        return kinds
      }
    }
    Self.cancel(parent)
    #expect(await parent.value == [.cancelled, .cancelled])
  }

  /// The handler is taken away after each call, and the next one is heard.
  @Test func manyCallsOfATask() async throws {
    let task = Task.detached {
      for n in 0..<1000 { _ = try spin(n % 10) }
      #expect(throws: KernelError.self) { _ = try depthOf(20_000) }
      return try spin(3)
    }
    #expect(try await task.value == spin(3))
  }

  @Test func withoutATask() throws {
    let thread = Thread { _ = try? spin(100) }
    thread.start()
    #expect(try spin(0) == 1)
  }
}
