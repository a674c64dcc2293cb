// `select`, which is a word of the language and stands in no table.

/// One of two values, of which both are computed.
public func select<T: KernelElement>(_ condition: Bool, _ a: T, _ b: T) -> T { condition ? a : b }

/// For each element that of `a` where the condition holds, else that of `b`.
public func select<T: KernelElement, let rank: Int>(
  _ condition: NDArray<Bool, rank>, _ a: NDArray<T, rank>, _ b: NDArray<T, rank>
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// For each element that of `a` where the condition holds, else `b`.
public func select<T: KernelElement, let rank: Int>(
  _ condition: NDArray<Bool, rank>, _ a: NDArray<T, rank>, _ b: T
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// For each element `a` where the condition holds, else that of `b`.
public func select<T: KernelElement, let rank: Int>(
  _ condition: NDArray<Bool, rank>, _ a: T, _ b: NDArray<T, rank>
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// For each element `a` where the condition holds, else `b`.
public func select<T: KernelElement, let rank: Int>(
  _ condition: NDArray<Bool, rank>, _ a: T, _ b: T
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// One of two arrays, element by element: both are broadcast to one shape.
public func select<T: KernelElement, let rank: Int>(
  _ condition: Bool, _ a: NDArray<T, rank>, _ b: NDArray<T, rank>
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// An array, or one value in all places of it.
public func select<T: KernelElement, let rank: Int>(
  _ condition: Bool, _ a: NDArray<T, rank>, _ b: T
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }

/// One value in all places of an array, or the array.
public func select<T: KernelElement, let rank: Int>(
  _ condition: Bool, _ a: T, _ b: NDArray<T, rank>
) -> NDArray<T, rank> { Eager.call("select($0, $1, $2)", condition, a, b) }
