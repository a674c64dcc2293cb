// Mistakes in types all of whose functions are kernels.

import Apus

@Kernels
public enum Physics {
  static let g = 9.81
  static let title = "physics"

  public static func speed(after t: Double) -> Double { g * tt }  // error: 61: cannot find 'tt' in scope  // note: 61: did you mean 't'?  // note: 22: 'speed(after:)' declared here  // note: 22: 'speed(after:)' declared here

  /// Begins at another column.
      static func energy(mass: Double) throws -> Double {
        let v = speed(after: 1, 2)  // error: 33: extra argument in call
        let w = Self.speed(1)  // error: 28: missing argument label 'after:' in call  // note: 28: insert 'after: '
	let é = Physics.speed(after: mass) + 1.5 * Int(2)  // error: 44: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'  // note: 44: insert 'Double(', insert ')'
        return v * w * é
      }

  static func calls(x: Double) -> Double {
    return fails(x)  // error: 12: call can throw, but it is not marked with 'try' and the error is not handled
  }

  static func fails(_ x: Double) throws -> Double { x }

  static func outside(x: Double) -> Double {
    return 2 * nowhere(x)  // error: 16: the type of what 'nowhere' returns is not known here  // note: 16: if 'nowhere' is another kernel, a function with '@JIT', give its result a name and a type: 'let y: Double = nowhere(…)'
  }
}

@Kernels
enum Overloaded {
  static func f(_ x: Double) -> Double { x }  // note: 15: the other 'f' is here
  static func f(_ x: Int) -> Int { x }  // error: 15: 'f' is declared more than once, and its kernel is 'fKernel': give each function a name of its own
}

@Kernels
enum NotStatic {
  func f(_ x: Double) -> Double { x }  // error: 8: 'f' is an instance method, and a kernel has no 'self': make it 'static' and pass what it needs as parameters  // note: 8: insert 'static '
}

@Kernels
enum Twice {
  @JIT static func f(_ x: Double) -> Double { x }  // error: 3: 'f' is a kernel of 'Twice' already: remove '@JIT'
}

@Kernels
enum Conditional {
  #if DEBUG  // error: 3: '#if' among the members of a '@Kernels' type is not supported: put it around the type
  static func f(_ x: Double) -> Double { x }
  #endif
}
