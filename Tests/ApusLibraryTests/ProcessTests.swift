import ApusLibrary
import Foundation
import Testing

/// Libraries in processes that fork, in programs that open and close what has them linked in, and
/// where the system is short of threads.
struct ProcessTests {
  private static let source = """
    func spin(_ n: Int) -> Double {
      var s = 0.0
      for i in 0..<n { s = sin(s + Double(i)) }
      return s
    }
    func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
    func total(_ n: Int) -> Double {
      var v = Vector<Double>(zeros: n)
      for i in 0..<n { v[i] = Double(i) }
      return cumulativeSum(v).sum()
    }
    """

  /// Threads of the parent are in the midst of something when it forks; the child has all locks.
  @Test func forksAmongThreads() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source)
    try folder.link(
      LibraryFolder.head + """
        #include <pthread.h>
        #include <sys/wait.h>
        #include <unistd.h>
        static int calls(void) {
          double r;
          int64_t i;
          return total(1000, &r) | fibonacci(5, &i) | spin(10, &r);
        }
        static void *work(void *unused) {
          for (;;)
            if (calls() != 0) return unused;
        }
        int main(void) {
          kernels_set_limits(0, 0, UINT64_C(60000000000));
          pthread_t thread;
          for (int i = 0; i < 4; i += 1) pthread_create(&thread, NULL, work, NULL);
          int bad = 0;
          for (int i = 0; i < 200 && bad == 0; i += 1) {
            pid_t child = fork();
            if (child == 0) {
              alarm(10);
              _exit(calls());
            }
            int status = -1;
            waitpid(child, &status, 0);
            bad |= status;
          }
          printf("%d\\n", bad);
          fflush(stdout);
          _exit(0);
        }
        """, with: "-std=gnu11 libkernels.so -lpthread")
    #expect(try folder.bash("./program").output == "0\n")
  }

  /// A child has a thread of its own for its limits.
  @Test(arguments: ["libkernels.so", "libkernels.a"])
  func limitsAfterAFork(_ file: String) throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: file)
    try folder.link(
      LibraryFolder.head + """
        #include <sys/wait.h>
        #include <unistd.h>
        int main(void) {
          double r;
          kernels_set_limits(0, 0, 50000000);
          FAIL(spin(INT64_MAX, &r));
          fflush(stdout);
          pid_t child = fork();
          if (child == 0) {
            alarm(10);
            FAIL(spin(INT64_MAX, &r));
            exit(0);
          }
          int status = -1;
          waitpid(child, &status, 0);
          printf("%d\\n", status);
        }
        """, with: "-std=gnu11 \(file)")
    let fault = "12 kernels.swift:3:3: error: time limit of 0.05 s exceeded\n"
    #expect(try folder.bash("./program").output == fault + fault + "0\n")
  }

  /// No thread runs on in what is closed, although it waits for a time that is yet to come.
  @Test func closedPlugIn() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: "libkernels.a")
    try folder.write(
      """
      #include "kernels.h"
      double run(void) {
        double r = 0;
        kernels_set_limits(0, 0, 100000000);
        for (int i = 0; i < 10; i += 1) spin(10, &r);
        return r;
      }
      """, to: "plug.c")
    let build = try folder.bash("clang -shared -fPIC -o plug.so plug.c libkernels.a -lm")
    try #require(build.status == 0, "\(build.errors)")
    try folder.link(
      """
      #include <dlfcn.h>
      #include <stdio.h>
      #include <unistd.h>
      int main(void) {
        for (int i = 0; i < 3; i += 1) {
          void *library = dlopen("./plug.so", RTLD_NOW);
          double (*run)(void);
          *(void **)&run = dlsym(library, "run");
          const double r = run();
          printf("%d %d %d\\n", r != 0, dlclose(library),
                 dlopen("./plug.so", RTLD_NOW | RTLD_NOLOAD) != NULL);
          fflush(stdout);
        }
        usleep(300000);
        puts("alive");
        if (fork() == 0) _exit(0);
      }
      """, with: "-std=gnu11 -ldl")
    let outcome = try folder.bash("./program")
    #expect(outcome.output == "1 0 0\n1 0 0\n1 0 0\nalive\n")
    #expect(outcome.status == 0)
  }

  /// A call is not made without the limit that it shall have.
  @Test func noThreadForTheTimeLimit() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: "libkernels.a")
    try folder.link(
      LibraryFolder.head + """
        #include <errno.h>
        int pthread_create(void *thread, const void *attributes, void *(*start)(void *), void *x) {
          (void)thread, (void)attributes, (void)start, (void)x;
          return EAGAIN;
        }
        int main(void) {
          double r;
          kernels_set_limits(0, 0, 1000000000);
          FAIL(spin(10, &r));
          kernels_set_limits(0, 0, 0);
          FAIL(spin(10, &r));
        }
        """, with: "libkernels.a")
    #expect(
      try folder.bash("./program").output == """
        103 kernels.swift:1:1: error: the system has no thread that watches the time limit
        0 

        """)
  }

  /// A program with rights that its user has not does not listen to the user's environment.
  @Test func environmentOfPrivilegedPrograms() throws {
    let folder = try LibraryFolder()
    try folder.compile(Self.source, to: "libkernels.a", levels: [.baseline, .v2])
    let program =
      LibraryFolder.head + """
        #ifdef PRIVILEGED
        char *secure_getenv(const char *name) { return name ? NULL : NULL; }
        #endif
        int main(void) { puts(kernels_processor()); }
        """
    let forced = ["APUS_CPU": "baseline"]
    try folder.link(program, with: "libkernels.a")
    #expect(try folder.bash("./program", forced).output == "baseline\n")
    try folder.link(program, with: "-DPRIVILEGED libkernels.a")
    #expect(try folder.bash("./program", forced).output == "v2\n")
  }

  /// Where an array without elements begins does not matter.
  @Test func emptyArraysAnywhere() throws {
    let folder = try LibraryFolder()
    try folder.compile(
      "func next(x: [Double], y: inout [Double]) -> [Double] { [Double](repeating: 1, count: x.count) }"
    )
    try folder.link(
      LibraryFolder.head + """
        int main(void) {
          double place[2] = {0, 0};
          double *odd = (double *)((char *)place + 1), *r = odd;
          int64_t n = 0;
          FAIL(next(odd, 0, odd, 0, &r, &n));
          FAIL(next(odd, 1, odd, 0, &r, &n));
        }
        """)
    #expect(
      try folder.bash("./program").output == """
        0 
        106 kernels.swift:1:1: error: 'x' does not begin where numbers of its type can

        """)
  }
}
