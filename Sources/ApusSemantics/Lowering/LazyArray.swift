import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A whole array that is not computed yet: its shape, and how to compute each element.
///
/// So an expression of any depth becomes one `generate`. Everything that is evaluated once, and
/// every check of shapes, has been emitted when there is such a value.
struct LazyArray {
  /// The extent of an axis.
  struct Extent {
    /// What an extent is computed from, so that equal ones are known to be equal: a value and a
    /// constant, which are added.
    struct Source: Hashable {
      /// The value; `nil` is none.
      enum Base: Hashable {
        /// An axis of this array or storage.
        case axis(ID<Value>, Int)
        case value(ID<Value>)
        /// As many as there are in a stride: start, bound and step.
        indirect case stride([Source], isThrough: Bool)
      }
      var base: Base?
      var offset: Int64 = 0

      static func constant(_ value: Int64) -> Source { Source(base: nil, offset: value) }
    }

    /// Of type int64.
    var value: ID<Value>
    /// The extent is what these broadcast to.
    var sources: Set<Source>

    var isOne: Bool { sources == [.constant(1)] }

    /// The extent if it is known.
    var constant: Int64? {
      sources.first { $0.base == nil && ($0.offset != 1 || sources.count == 1) }?.offset
    }
  }

  /// A place along an axis of an array that this one is perhaps broadcast to.
  struct Position {
    var index: ID<Value>
    var extent: Extent
  }

  var extents: [Extent]
  /// Whether computing an element again and again costs no more than reading it.
  var isCheap: Bool
  /// The leaves of the element at a place, one position for each axis, within its extent or
  /// within that of an array to which this one broadcasts.
  let element: (inout FunctionLowering, [Position]) -> [ID<Value>]

  /// An array whose elements are found by plain indices.
  ///
  /// `steps` are what an index is multiplied by: 0 on an axis that is broadcast.
  init(
    extents: [Extent], steps: [ID<Value>?], isCheap: Bool, range: SourceRange,
    at element: @escaping (inout FunctionLowering, [ID<Value>]) -> [ID<Value>]
  ) {
    self.extents = extents
    self.isCheap = isCheap
    self.element = { lowering, positions in
      var indices: [ID<Value>] = []
      for (axis, position) in positions.enumerated() {
        indices.append(
          lowering.index(position, in: extents[axis], step: steps[axis], range))
      }
      return element(&lowering, indices)
    }
  }

  /// An array that hands positions on to those that it is made of.
  init(
    extents: [Extent],
    broadcasting element: @escaping (inout FunctionLowering, [Position]) -> [ID<Value>]
  ) {
    self.extents = extents
    isCheap = false
    self.element = element
  }
}
