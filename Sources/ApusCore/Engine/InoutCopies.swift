import ApusIR
import ApusVocabulary
import Glibc

/// Where the `inout` arrays of a kernel stand among the words of a call.
struct InoutPlaces: Sendable {
  /// One array.
  struct Place {
    let word: Int
    let rank: Int
    let elementByteCount: Int
  }

  private(set) var places: [Place] = []

  /// Those of a function at the level of storages.
  init(of function: Function) {
    var word = 0
    for (value, convention) in zip(function.parameters, function.conventions) {
      switch function.values[value].type {
      case .scalar(_, let lanes): word += lanes
      case .array(_, let rank): word += 1 + 2 * rank
      case .storage(let element, let rank):
        if convention == .exclusive {
          places.append(Place(word: word, rank: rank, elementByteCount: element.byteCount))
        }
        word += 1 + 2 * rank
      }
    }
  }
}

/// What the `inout` arrays of a call held before it: the interpreter works on the arrays themselves, and
/// when it is stopped on the way they get back what they held.
final class InoutCopies {
  private var copies:
    [(array: UnsafeMutableRawPointer, copy: UnsafeMutableRawPointer, count: Int)] =
      []

  /// Copying more takes as long as compiling a small kernel: 19 ms were measured, for memory that was
  /// not used before.
  static let mostBytes = 32 << 20

  /// `nil` if copying is not worth while, or if there is no memory for it.
  init?(at places: InoutPlaces, in words: UnsafeMutablePointer<UInt64>?) {
    guard let words else { return }
    var left = Self.mostBytes
    for place in places.places {
      // The array is in memory: its bytes can be counted.
      var count = place.elementByteCount
      for axis in 0..<place.rank { count &*= Int(truncatingIfNeeded: words[place.word + 1 + axis]) }
      guard count > 0, let array = UnsafeMutableRawPointer(bitPattern: UInt(words[place.word]))
      else { continue }
      guard count <= left, let copy = malloc(count) else { return nil }
      memcpy(copy, array, count)
      copies.append((array, copy, count))
      left -= count
    }
  }

  deinit { for copy in copies { free(copy.copy) } }

  /// Gives the arrays what they held.
  func restore() { for copy in copies { memcpy(copy.array, copy.copy, copy.count) } }
}
