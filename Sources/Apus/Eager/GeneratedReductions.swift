// swift-format-ignore-file
// What goes along axes.
// Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axis.
public func sum<T: NumericElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axes.
public func sum<T: NumericElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axes.
public func sum<T: NumericElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axes.
public func sum<T: NumericElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part along the axes.
public func sum<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part that stands at one place of the axis.
public func sum<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The sum of the elements, in an order that is part of the language; 0 if there are none. The
/// same for each part that stands at one place of the axes.
public func sum<T: NumericElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 1>, as type: U.Type, along axis: Int) -> U {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 2>, as type: U.Type, along axis: Int) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 3>, as type: U.Type, along axis: Int) -> NDArray<U, 2> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 4>, as type: U.Type, along axis: Int) -> NDArray<U, 3> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 5>, as type: U.Type, along axis: Int) -> NDArray<U, 4> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axis.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 6>, as type: U.Type, along axis: Int) -> NDArray<U, 5> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axes.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 3>, as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axes.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 4>, as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 2> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axes.
public func sum<T: ComparableElement, U: FloatingElement>(_ x: NDArray<T, 4>, as type: U.Type, along axes: InlineArray<3, Int>) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements, each converted to another type before. The same for each part
/// along the axes.
public func sum<T: ComparableElement, U: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type, along axes: InlineArray<rank, Int>) -> U {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The sum of the elements, each converted to another type before. The same for each part that
/// stands at one place of the axis.
public func sum<T: ComparableElement, U: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type, keeping axis: Int) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The sum of the elements, each converted to another type before. The same for each part that
/// stands at one place of the axes.
public func sum<T: ComparableElement, U: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, as type: U.Type, keeping axes: InlineArray<kept, Int>) -> NDArray<U, kept> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 1>, as type: U.Type, along axis: Int) -> U {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 2>, as type: U.Type, along axis: Int) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 3>, as type: U.Type, along axis: Int) -> NDArray<U, 2> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 4>, as type: U.Type, along axis: Int) -> NDArray<U, 3> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 5>, as type: U.Type, along axis: Int) -> NDArray<U, 4> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axis.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 6>, as type: U.Type, along axis: Int) -> NDArray<U, 5> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axes.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 3>, as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axes.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 4>, as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 2> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axes.
public func sum<T: IntegerElement, U: IntegerElement>(_ x: NDArray<T, 4>, as type: U.Type, along axes: InlineArray<3, Int>) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part along the axes.
public func sum<T: IntegerElement, U: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type, along axes: InlineArray<rank, Int>) -> U {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part that stands at one place of the axis.
public func sum<T: IntegerElement, U: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, as type: U.Type, keeping axis: Int) -> NDArray<U, 1> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The sum of integers, each converted to another type of integer before. The same for each
/// part that stands at one place of the axes.
public func sum<T: IntegerElement, U: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, as type: U.Type, keeping axes: InlineArray<kept, Int>) -> NDArray<U, kept> {
  Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axis.
public func product<T: NumericElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axes.
public func product<T: NumericElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axes.
public func product<T: NumericElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axes.
public func product<T: NumericElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part along the axes.
public func product<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part that stands at one place of the axis.
public func product<T: NumericElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
/// part that stands at one place of the axes.
public func product<T: NumericElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axis.
public func mean<T: FieldElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axes.
public func mean<T: FieldElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axes.
public func mean<T: FieldElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axes.
public func mean<T: FieldElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part along the axes.
public func mean<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part that stands at one place of the axis.
public func mean<T: FieldElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
/// same for each part that stands at one place of the axes.
public func mean<T: FieldElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 1>, along axis: Int) -> Double {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<Double, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<Double, 2> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<Double, 3> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<Double, 4> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axis.
public func mean<T: IntegerElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<Double, 5> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axes.
public func mean<T: IntegerElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axes.
public func mean<T: IntegerElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axes.
public func mean<T: IntegerElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// along the axes.
public func mean<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> Double {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// that stands at one place of the axis.
public func mean<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<Double, 1> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
/// that stands at one place of the axes.
public func mean<T: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
  Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> T {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<T, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<T, 2> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<T, 3> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<T, 4> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axis.
public func variance<T: FloatingElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<T, 5> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axes.
public func variance<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axes.
public func variance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axes.
public func variance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part along the axes.
public func variance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part that stands at one place of the axis.
public func variance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
/// The same for each part that stands at one place of the axes.
public func variance<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> Double {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 2> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 3> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 4> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axis.
public func variance<T: IntegerElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 5> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axes.
public func variance<T: IntegerElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axes.
public func variance<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axes.
public func variance<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part along the axes.
public func variance<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Double {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The variance of integers, as `Double`. The same for each part that stands at one place of
/// the axis.
public func variance<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<Double, 1> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The variance of integers, as `Double`. The same for each part that stands at one place of
/// the axes.
public func variance<T: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
  Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> T {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<T, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<T, 2> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<T, 3> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<T, 4> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The square root of the variance. The same for each part along the axis.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<T, 5> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The square root of the variance. The same for each part along the axes.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The square root of the variance. The same for each part along the axes.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The square root of the variance. The same for each part along the axes.
public func standardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The square root of the variance. The same for each part along the axes.
public func standardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The square root of the variance. The same for each part that stands at one place of the
/// axis.
public func standardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The square root of the variance. The same for each part that stands at one place of the
/// axes.
public func standardDeviation<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> Double {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 2> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 3> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 4> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axis.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<Double, 5> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axes.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axes.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axes.
public func standardDeviation<T: IntegerElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part along the axes.
public func standardDeviation<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Double {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part that stands at one
/// place of the axis.
public func standardDeviation<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<Double, 1> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The standard deviation of integers, as `Double`. The same for each part that stands at one
/// place of the axes.
public func standardDeviation<T: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
  Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axis.
public func min<T: ComparableElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axes.
public func min<T: ComparableElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axes.
public func min<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axes.
public func min<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part along the axes.
public func min<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part that stands at one place of the axis.
public func min<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
/// same for each part that stands at one place of the axes.
public func min<T: ComparableElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axis.
public func max<T: ComparableElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axes.
public func max<T: ComparableElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axes.
public func max<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axes.
public func max<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part along the axes.
public func max<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part that stands at one place of the axis.
public func max<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
/// The same for each part that stands at one place of the axes.
public func max<T: ComparableElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 1>, along axis: Int) -> Int {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<Int, 1> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<Int, 2> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<Int, 3> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<Int, 4> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<Int, 5> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmin<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmin<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> Int {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part that stands at one place of the axis.
public func argmin<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<Int, 1> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The first index of the least element, or of a NaN, in row-major order. The same for each
/// part that stands at one place of the axes.
public func argmin<T: ComparableElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
  Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 1>, along axis: Int) -> Int {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<Int, 1> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<Int, 2> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<Int, 3> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<Int, 4> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axis.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<Int, 5> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmax<T: ComparableElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part along the axes.
public func argmax<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> Int {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part that stands at one place of the axis.
public func argmax<T: ComparableElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<Int, 1> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The first index of the greatest element, or of a NaN, in row-major order. The same for each
/// part that stands at one place of the axes.
public func argmax<T: ComparableElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
  Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 1>, along axis: Int) -> Bool {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 1), mask)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 2>, along axis: Int) -> NDArray<Bool, 1> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 2), mask)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 3>, along axis: Int) -> NDArray<Bool, 2> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 3), mask)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 4>, along axis: Int) -> NDArray<Bool, 3> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 4), mask)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 5>, along axis: Int) -> NDArray<Bool, 4> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 5), mask)
}

/// Whether any element is true. The same for each part along the axis.
public func any(_ mask: NDArray<Bool, 6>, along axis: Int) -> NDArray<Bool, 5> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 6), mask)
}

/// Whether any element is true. The same for each part along the axes.
public func any(_ mask: NDArray<Bool, 3>, along axes: InlineArray<2, Int>) -> NDArray<Bool, 1> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 3), mask)
}

/// Whether any element is true. The same for each part along the axes.
public func any(_ mask: NDArray<Bool, 4>, along axes: InlineArray<2, Int>) -> NDArray<Bool, 2> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// Whether any element is true. The same for each part along the axes.
public func any(_ mask: NDArray<Bool, 4>, along axes: InlineArray<3, Int>) -> NDArray<Bool, 1> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// Whether any element is true. The same for each part along the axes.
public func any<let rank: Int>(_ mask: NDArray<Bool, rank>, along axes: InlineArray<rank, Int>) -> Bool {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: rank), mask)
}

/// Whether any element is true. The same for each part that stands at one place of the axis.
public func any<let rank: Int>(_ mask: NDArray<Bool, rank>, keeping axis: Int) -> NDArray<Bool, 1> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, mask)
}

/// Whether any element is true. The same for each part that stands at one place of the axes.
public func any<let rank: Int, let kept: Int>(_ mask: NDArray<Bool, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Bool, kept> {
  Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 1>, along axis: Int) -> Bool {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 1), mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 2>, along axis: Int) -> NDArray<Bool, 1> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 2), mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 3>, along axis: Int) -> NDArray<Bool, 2> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 3), mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 4>, along axis: Int) -> NDArray<Bool, 3> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 4), mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 5>, along axis: Int) -> NDArray<Bool, 4> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 5), mask)
}

/// Whether all elements are true. The same for each part along the axis.
public func all(_ mask: NDArray<Bool, 6>, along axis: Int) -> NDArray<Bool, 5> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 6), mask)
}

/// Whether all elements are true. The same for each part along the axes.
public func all(_ mask: NDArray<Bool, 3>, along axes: InlineArray<2, Int>) -> NDArray<Bool, 1> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 3), mask)
}

/// Whether all elements are true. The same for each part along the axes.
public func all(_ mask: NDArray<Bool, 4>, along axes: InlineArray<2, Int>) -> NDArray<Bool, 2> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// Whether all elements are true. The same for each part along the axes.
public func all(_ mask: NDArray<Bool, 4>, along axes: InlineArray<3, Int>) -> NDArray<Bool, 1> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// Whether all elements are true. The same for each part along the axes.
public func all<let rank: Int>(_ mask: NDArray<Bool, rank>, along axes: InlineArray<rank, Int>) -> Bool {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: rank), mask)
}

/// Whether all elements are true. The same for each part that stands at one place of the axis.
public func all<let rank: Int>(_ mask: NDArray<Bool, rank>, keeping axis: Int) -> NDArray<Bool, 1> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, mask)
}

/// Whether all elements are true. The same for each part that stands at one place of the axes.
public func all<let rank: Int, let kept: Int>(_ mask: NDArray<Bool, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Bool, kept> {
  Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 1>, along axis: Int) -> Int {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 1), mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 2>, along axis: Int) -> NDArray<Int, 1> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 2), mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 3>, along axis: Int) -> NDArray<Int, 2> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 3), mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 4>, along axis: Int) -> NDArray<Int, 3> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 4), mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 5>, along axis: Int) -> NDArray<Int, 4> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 5), mask)
}

/// How many elements are true. The same for each part along the axis.
public func count(_ mask: NDArray<Bool, 6>, along axis: Int) -> NDArray<Int, 5> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 6), mask)
}

/// How many elements are true. The same for each part along the axes.
public func count(_ mask: NDArray<Bool, 3>, along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 3), mask)
}

/// How many elements are true. The same for each part along the axes.
public func count(_ mask: NDArray<Bool, 4>, along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// How many elements are true. The same for each part along the axes.
public func count(_ mask: NDArray<Bool, 4>, along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 4), mask)
}

/// How many elements are true. The same for each part along the axes.
public func count<let rank: Int>(_ mask: NDArray<Bool, rank>, along axes: InlineArray<rank, Int>) -> Int {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: rank), mask)
}

/// How many elements are true. The same for each part that stands at one place of the axis.
public func count<let rank: Int>(_ mask: NDArray<Bool, rank>, keeping axis: Int) -> NDArray<Int, 1> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, mask)
}

/// How many elements are true. The same for each part that stands at one place of the axes.
public func count<let rank: Int, let kept: Int>(_ mask: NDArray<Bool, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
  Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, mask)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axis.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axes.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axes.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axes.
public func nanSum<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
/// the axes.
public func nanSum<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part that
/// stands at one place of the axis.
public func nanSum<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The sum of the elements that are not NaN; 0 if there are none. The same for each part that
/// stands at one place of the axes.
public func nanSum<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axis.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axes.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axes.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axes.
public func nanProduct<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// along the axes.
public func nanProduct<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// that stands at one place of the axis.
public func nanProduct<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The product of the elements that are not NaN; 1 if there are none. The same for each part
/// that stands at one place of the axes.
public func nanProduct<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> Int {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<Int, 1> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<Int, 2> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<Int, 3> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<Int, 4> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// How many elements are not NaN. The same for each part along the axis.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<Int, 5> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// How many elements are not NaN. The same for each part along the axes.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// How many elements are not NaN. The same for each part along the axes.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// How many elements are not NaN. The same for each part along the axes.
public func nanCount<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// How many elements are not NaN. The same for each part along the axes.
public func nanCount<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> Int {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// How many elements are not NaN. The same for each part that stands at one place of the axis.
public func nanCount<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<Int, 1> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// How many elements are not NaN. The same for each part that stands at one place of the axes.
public func nanCount<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
  Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMean<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMean<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// that stands at one place of the axis.
public func nanMean<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The mean of the elements that are not NaN; NaN if there are none. The same for each part
/// that stands at one place of the axes.
public func nanMean<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> T {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axis.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axes.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axes.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axes.
public func nanVariance<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part along the axes.
public func nanVariance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part that stands at one place of the axis.
public func nanVariance<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
/// same for each part that stands at one place of the axes.
public func nanVariance<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 1>, ddof: Int = 0, along axis: Int) -> T {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 2>, ddof: Int = 0, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 5>, ddof: Int = 0, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axis.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 6>, ddof: Int = 0, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axes.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 3>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axes.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axes.
public func nanStandardDeviation<T: FloatingElement>(_ x: NDArray<T, 4>, ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part along the
/// axes.
public func nanStandardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part that stands
/// at one place of the axis.
public func nanStandardDeviation<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, ddof)
}

/// The standard deviation of the elements that are not NaN. The same for each part that stands
/// at one place of the axes.
public func nanStandardDeviation<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, ddof)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMin<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMin<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part that stands at one place of the axis.
public func nanMin<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part that stands at one place of the axes.
public func nanMin<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axis.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMax<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part along the axes.
public func nanMax<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part that stands at one place of the axis.
public func nanMax<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
/// same for each part that stands at one place of the axes.
public func nanMax<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axis.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMedian<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// along the axes.
public func nanMedian<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// that stands at one place of the axis.
public func nanMedian<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The median of the elements that are not NaN; NaN if there are none. The same for each part
/// that stands at one place of the axes.
public func nanMedian<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 1>, _ fraction: T, along axis: Int) -> T {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 2>, _ fraction: T, along axis: Int) -> NDArray<T, 1> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 3>, _ fraction: T, along axis: Int) -> NDArray<T, 2> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axis: Int) -> NDArray<T, 3> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 5>, _ fraction: T, along axis: Int) -> NDArray<T, 4> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axis.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 6>, _ fraction: T, along axis: Int) -> NDArray<T, 5> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axes.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 3>, _ fraction: T, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axes.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axes.
public func nanQuantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part along the axes.
public func nanQuantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part that stands at one place of the axis.
public func nanQuantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, fraction)
}

/// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
/// none. The same for each part that stands at one place of the axes.
public func nanQuantile<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, _ fraction: T, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, fraction)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axis.
public func median<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axes.
public func median<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axes.
public func median<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axes.
public func median<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part along the axes.
public func median<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part that stands at one place of the axis.
public func median<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
/// none or one is NaN. The same for each part that stands at one place of the axes.
public func median<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 1>, along axis: Int) -> Double {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<Double, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<Double, 2> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<Double, 3> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<Double, 4> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axis.
public func median<T: IntegerElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<Double, 5> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axes.
public func median<T: IntegerElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axes.
public func median<T: IntegerElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axes.
public func median<T: IntegerElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part along
/// the axes.
public func median<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> Double {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part that
/// stands at one place of the axis.
public func median<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<Double, 1> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The median of integers, as `Double`; NaN if there are none. The same for each part that
/// stands at one place of the axes.
public func median<T: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
  Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 1>, _ fraction: T, along axis: Int) -> T {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 2>, _ fraction: T, along axis: Int) -> NDArray<T, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 3>, _ fraction: T, along axis: Int) -> NDArray<T, 2> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axis: Int) -> NDArray<T, 3> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 5>, _ fraction: T, along axis: Int) -> NDArray<T, 4> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axis.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 6>, _ fraction: T, along axis: Int) -> NDArray<T, 5> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axes.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 3>, _ fraction: T, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axes.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axes.
public func quantile<T: FloatingElement>(_ x: NDArray<T, 4>, _ fraction: T, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part along the
/// axes.
public func quantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part that
/// stands at one place of the axis.
public func quantile<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: T, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, fraction)
}

/// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
/// between two of them; NaN if there are none or one is NaN. The same for each part that
/// stands at one place of the axes.
public func quantile<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, _ fraction: T, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 1>, _ fraction: Double, along axis: Int) -> Double {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 2>, _ fraction: Double, along axis: Int) -> NDArray<Double, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 3>, _ fraction: Double, along axis: Int) -> NDArray<Double, 2> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 4>, _ fraction: Double, along axis: Int) -> NDArray<Double, 3> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 5>, _ fraction: Double, along axis: Int) -> NDArray<Double, 4> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axis.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 6>, _ fraction: Double, along axis: Int) -> NDArray<Double, 5> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axes.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 3>, _ fraction: Double, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axes.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 4>, _ fraction: Double, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axes.
public func quantile<T: IntegerElement>(_ x: NDArray<T, 4>, _ fraction: Double, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part along the axes.
public func quantile<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: Double, along axes: InlineArray<rank, Int>) -> Double {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part that stands at one place of
/// the axis.
public func quantile<T: IntegerElement, let rank: Int>(_ x: NDArray<T, rank>, _ fraction: Double, keeping axis: Int) -> NDArray<Double, 1> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, x, fraction)
}

/// The quantile of integers, as `Double`. The same for each part that stands at one place of
/// the axes.
public func quantile<T: IntegerElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, _ fraction: Double, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
  Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, x, fraction)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 2>, dx: T = 1, along axis: Int) -> NDArray<T, 1> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 2), y, dx)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 3>, dx: T = 1, along axis: Int) -> NDArray<T, 2> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 3), y, dx)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 4>, dx: T = 1, along axis: Int) -> NDArray<T, 3> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 4), y, dx)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 5>, dx: T = 1, along axis: Int) -> NDArray<T, 4> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 5), y, dx)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 6>, dx: T = 1, along axis: Int) -> NDArray<T, 5> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 6), y, dx)
}

/// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
/// that stands at one place of the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 2>, dx: T = 1, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 2).others, y, dx)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 2>, _ x: Vector<T>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), y, x)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 3>, _ x: Vector<T>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), y, x)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 4>, _ x: Vector<T>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), y, x)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 5>, _ x: Vector<T>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), y, x)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// along the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 6>, _ x: Vector<T>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), y, x)
}

/// The integral over values at the points `x` by the trapezoidal rule. The same for each part
/// that stands at one place of the axis.
public func trapezoid<T: FloatingElement>(_ y: NDArray<T, 2>, _ x: Vector<T>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2).others, y, x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 1>, along axis: Int) -> T {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T, 2> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T, 3> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T, 4> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axis.
public func norm<T: FloatingElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T, 5> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axes.
public func norm<T: FloatingElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axes.
public func norm<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T, 2> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axes.
public func norm<T: FloatingElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// along the axes.
public func norm<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// that stands at one place of the axis.
public func norm<T: FloatingElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
/// Frobenius's. Squares that are too large or too small do not matter. The same for each part
/// that stands at one place of the axes.
public func norm<T: FloatingElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T, kept> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 1>, along axis: Int) -> T.RealType {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 1), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 2>, along axis: Int) -> NDArray<T.RealType, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 2), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 3>, along axis: Int) -> NDArray<T.RealType, 2> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 3), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 4>, along axis: Int) -> NDArray<T.RealType, 3> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 4), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 5>, along axis: Int) -> NDArray<T.RealType, 4> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 5), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
public func norm<T: ComplexElement>(_ x: NDArray<T, 6>, along axis: Int) -> NDArray<T.RealType, 5> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 6), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
public func norm<T: ComplexElement>(_ x: NDArray<T, 3>, along axes: InlineArray<2, Int>) -> NDArray<T.RealType, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 3), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
public func norm<T: ComplexElement>(_ x: NDArray<T, 4>, along axes: InlineArray<2, Int>) -> NDArray<T.RealType, 2> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
public func norm<T: ComplexElement>(_ x: NDArray<T, 4>, along axes: InlineArray<3, Int>) -> NDArray<T.RealType, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
public func norm<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, along axes: InlineArray<rank, Int>) -> T.RealType {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank), x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part that stands at one place of
/// the axis.
public func norm<T: ComplexElement, let rank: Int>(_ x: NDArray<T, rank>, keeping axis: Int) -> NDArray<T.RealType, 1> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, x)
}

/// The Euclidean norm of complex elements, the root of the sum of the squares of their
/// lengths; of a matrix it is Frobenius's. The same for each part that stands at one place of
/// the axes.
public func norm<T: ComplexElement, let rank: Int, let kept: Int>(_ x: NDArray<T, rank>, keeping axes: InlineArray<kept, Int>) -> NDArray<T.RealType, kept> {
  Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, x)
}

extension NDArray where Element: NumericElement, rank == 1 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> Element {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> Element {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element: NumericElement, rank == 2 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element: NumericElement, rank == 3 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axes.
  public func sum(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axes.
  public func product(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element: NumericElement, rank == 4 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axes.
  public func sum(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axes.
  public func sum(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axes.
  public func product(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axes.
  public func product(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element: NumericElement, rank == 5 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element: NumericElement, rank == 6 {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axis.
  public func sum(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axis.
  public func product(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element: NumericElement {
  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part along the axes.
  public func sum(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part that stands at one place of the axis.
  public func sum(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The sum of the elements, in an order that is part of the language; 0 if there are none. The
  /// same for each part that stands at one place of the axes.
  public func sum<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("sum($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part along the axes.
  public func product(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part that stands at one place of the axis.
  public func product(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The product of the elements, in the order of `sum`; 1 if there are none. The same for each
  /// part that stands at one place of the axes.
  public func product<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("product($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}

extension NDArray where Element: ComparableElement, rank == 1 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> U {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> Element {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> Element {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> Int {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> Int {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element: ComparableElement, rank == 2 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> NDArray<Int, 1> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> NDArray<Int, 1> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element: ComparableElement, rank == 3 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> NDArray<U, 2> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axes.
  public func sum<U: FloatingElement>(as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axes.
  public func min(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axes.
  public func max(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> NDArray<Int, 2> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmin(along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> NDArray<Int, 2> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmax(along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element: ComparableElement, rank == 4 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> NDArray<U, 3> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axes.
  public func sum<U: FloatingElement>(as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 2> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axes.
  public func sum<U: FloatingElement>(as type: U.Type, along axes: InlineArray<3, Int>) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axes.
  public func min(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axes.
  public func min(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axes.
  public func max(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axes.
  public func max(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> NDArray<Int, 3> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmin(along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmin(along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> NDArray<Int, 3> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmax(along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmax(along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element: ComparableElement, rank == 5 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> NDArray<U, 4> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> NDArray<Int, 4> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> NDArray<Int, 4> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element: ComparableElement, rank == 6 {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axis.
  public func sum<U: FloatingElement>(as type: U.Type, along axis: Int) -> NDArray<U, 5> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axis.
  public func min(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axis.
  public func max(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmin(along axis: Int) -> NDArray<Int, 5> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axis.
  public func argmax(along axis: Int) -> NDArray<Int, 5> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element: ComparableElement {
  /// The sum of the elements, each converted to another type before. The same for each part
  /// along the axes.
  public func sum<U: FloatingElement>(as type: U.Type, along axes: InlineArray<rank, Int>) -> U {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The sum of the elements, each converted to another type before. The same for each part that
  /// stands at one place of the axis.
  public func sum<U: FloatingElement>(as type: U.Type, keeping axis: Int) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The sum of the elements, each converted to another type before. The same for each part that
  /// stands at one place of the axes.
  public func sum<U: FloatingElement, let kept: Int>(as type: U.Type, keeping axes: InlineArray<kept, Int>) -> NDArray<U, kept> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part along the axes.
  public func min(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part that stands at one place of the axis.
  public func min(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The least element; NaN if any element is, and -0 is below +0. Faults if there are none. The
  /// same for each part that stands at one place of the axes.
  public func min<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("min($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part along the axes.
  public func max(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part that stands at one place of the axis.
  public func max(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The greatest element; NaN if any element is, and +0 is above -0. Faults if there are none.
  /// The same for each part that stands at one place of the axes.
  public func max<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("max($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmin(along axes: InlineArray<rank, Int>) -> Int {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part that stands at one place of the axis.
  public func argmin(keeping axis: Int) -> NDArray<Int, 1> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The first index of the least element, or of a NaN, in row-major order. The same for each
  /// part that stands at one place of the axes.
  public func argmin<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
    Eager.call("argmin($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part along the axes.
  public func argmax(along axes: InlineArray<rank, Int>) -> Int {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part that stands at one place of the axis.
  public func argmax(keeping axis: Int) -> NDArray<Int, 1> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The first index of the greatest element, or of a NaN, in row-major order. The same for each
  /// part that stands at one place of the axes.
  public func argmax<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
    Eager.call("argmax($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}

extension NDArray where Element: IntegerElement, rank == 1 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> U {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> Double {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> Double {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> Double {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> Double {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> Double {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, fraction)
  }
}

extension NDArray where Element: IntegerElement, rank == 2 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> NDArray<Double, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Double, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Double, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> NDArray<Double, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> NDArray<Double, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, fraction)
  }
}

extension NDArray where Element: IntegerElement, rank == 3 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> NDArray<U, 2> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axes.
  public func sum<U: IntegerElement>(as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> NDArray<Double, 2> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axes.
  public func mean(along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Double, 2> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The variance of integers, as `Double`. The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Double, 2> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> NDArray<Double, 2> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axes.
  public func median(along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> NDArray<Double, 2> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, fraction)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axes.
  public func quantile(_ fraction: Double, along axes: InlineArray<2, Int>) -> NDArray<Double, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, fraction)
  }
}

extension NDArray where Element: IntegerElement, rank == 4 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> NDArray<U, 3> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axes.
  public func sum<U: IntegerElement>(as type: U.Type, along axes: InlineArray<2, Int>) -> NDArray<U, 2> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axes.
  public func sum<U: IntegerElement>(as type: U.Type, along axes: InlineArray<3, Int>) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> NDArray<Double, 3> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axes.
  public func mean(along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axes.
  public func mean(along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Double, 3> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The variance of integers, as `Double`. The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The variance of integers, as `Double`. The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Double, 3> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> NDArray<Double, 3> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axes.
  public func median(along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axes.
  public func median(along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> NDArray<Double, 3> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, fraction)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axes.
  public func quantile(_ fraction: Double, along axes: InlineArray<2, Int>) -> NDArray<Double, 2> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axes.
  public func quantile(_ fraction: Double, along axes: InlineArray<3, Int>) -> NDArray<Double, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }
}

extension NDArray where Element: IntegerElement, rank == 5 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> NDArray<U, 4> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> NDArray<Double, 4> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Double, 4> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Double, 4> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> NDArray<Double, 4> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> NDArray<Double, 4> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, fraction)
  }
}

extension NDArray where Element: IntegerElement, rank == 6 {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axis.
  public func sum<U: IntegerElement>(as type: U.Type, along axis: Int) -> NDArray<U, 5> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axis.
  public func mean(along axis: Int) -> NDArray<Double, 5> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Double, 5> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Double, 5> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axis.
  public func median(along axis: Int) -> NDArray<Double, 5> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axis.
  public func quantile(_ fraction: Double, along axis: Int) -> NDArray<Double, 5> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, fraction)
  }
}

extension NDArray where Element: IntegerElement {
  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part along the axes.
  public func sum<U: IntegerElement>(as type: U.Type, along axes: InlineArray<rank, Int>) -> U {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part that stands at one place of the axis.
  public func sum<U: IntegerElement>(as type: U.Type, keeping axis: Int) -> NDArray<U, 1> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The sum of integers, each converted to another type of integer before. The same for each
  /// part that stands at one place of the axes.
  public func sum<U: IntegerElement, let kept: Int>(as type: U.Type, keeping axes: InlineArray<kept, Int>) -> NDArray<U, kept> {
    Eager.call("sum($0, as: $E.self, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// along the axes.
  public func mean(along axes: InlineArray<rank, Int>) -> Double {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// that stands at one place of the axis.
  public func mean(keeping axis: Int) -> NDArray<Double, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The arithmetic mean of integers, as `Double`; NaN if there are none. The same for each part
  /// that stands at one place of the axes.
  public func mean<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The variance of integers, as `Double`. The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Double {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The variance of integers, as `Double`. The same for each part that stands at one place of
  /// the axis.
  public func variance(ddof: Int = 0, keeping axis: Int) -> NDArray<Double, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The variance of integers, as `Double`. The same for each part that stands at one place of
  /// the axes.
  public func variance<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Double {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part that stands at one
  /// place of the axis.
  public func standardDeviation(ddof: Int = 0, keeping axis: Int) -> NDArray<Double, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The standard deviation of integers, as `Double`. The same for each part that stands at one
  /// place of the axes.
  public func standardDeviation<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part along
  /// the axes.
  public func median(along axes: InlineArray<rank, Int>) -> Double {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part that
  /// stands at one place of the axis.
  public func median(keeping axis: Int) -> NDArray<Double, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The median of integers, as `Double`; NaN if there are none. The same for each part that
  /// stands at one place of the axes.
  public func median<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The quantile of integers, as `Double`. The same for each part along the axes.
  public func quantile(_ fraction: Double, along axes: InlineArray<rank, Int>) -> Double {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, fraction)
  }

  /// The quantile of integers, as `Double`. The same for each part that stands at one place of
  /// the axis.
  public func quantile(_ fraction: Double, keeping axis: Int) -> NDArray<Double, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, fraction)
  }

  /// The quantile of integers, as `Double`. The same for each part that stands at one place of
  /// the axes.
  public func quantile<let kept: Int>(_ fraction: Double, keeping axes: InlineArray<kept, Int>) -> NDArray<Double, kept> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, fraction)
  }
}

extension NDArray where Element: FieldElement, rank == 1 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> Element {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element: FieldElement, rank == 2 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element: FieldElement, rank == 3 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axes.
  public func mean(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element: FieldElement, rank == 4 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axes.
  public func mean(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axes.
  public func mean(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element: FieldElement, rank == 5 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element: FieldElement, rank == 6 {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axis.
  public func mean(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element: FieldElement {
  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part along the axes.
  public func mean(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part that stands at one place of the axis.
  public func mean(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The arithmetic mean: the sum divided by the number of elements; NaN if there are none. The
  /// same for each part that stands at one place of the axes.
  public func mean<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("mean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}

extension NDArray where Element: FloatingElement, rank == 1 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> Element {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> Element {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> Element {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> Element {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> Int {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> Element {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> Element {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> Element {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> Element {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> Element {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> Element {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> Element {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> Element {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> Element {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 1), self, fraction)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> Element {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element: FloatingElement, rank == 2 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> NDArray<Int, 1> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, fraction)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(dx: Element = 1, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, dx)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// that stands at one place of the axis.
  public func trapezoid(dx: Element = 1, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 2).others, self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(_ x: Vector<Element>, along axis: Int) -> NDArray<Element, 1> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2), self, x)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// that stands at one place of the axis.
  public func trapezoid(_ x: Vector<Element>, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 2).others, self, x)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> NDArray<Element, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element: FloatingElement, rank == 3 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axes.
  public func nanSum(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axes.
  public func nanProduct(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> NDArray<Int, 2> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// How many elements are not NaN. The same for each part along the axes.
  public func nanCount(along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMean(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axes.
  public func nanVariance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axes.
  public func nanStandardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMin(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMax(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMedian(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, fraction)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axes.
  public func nanQuantile(_ fraction: Element, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axes.
  public func median(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, fraction)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axes.
  public func quantile(_ fraction: Element, along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 3), self, fraction)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(dx: Element = 1, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(_ x: Vector<Element>, along axis: Int) -> NDArray<Element, 2> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 3), self, x)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> NDArray<Element, 2> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axes.
  public func norm(along axes: InlineArray<2, Int>) -> NDArray<Element, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element: FloatingElement, rank == 4 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axes.
  public func nanSum(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axes.
  public func nanSum(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axes.
  public func nanProduct(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axes.
  public func nanProduct(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> NDArray<Int, 3> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// How many elements are not NaN. The same for each part along the axes.
  public func nanCount(along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// How many elements are not NaN. The same for each part along the axes.
  public func nanCount(along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMean(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMean(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axes.
  public func nanVariance(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axes.
  public func nanVariance(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axes.
  public func nanStandardDeviation(ddof: Int = 0, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axes.
  public func nanStandardDeviation(ddof: Int = 0, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMin(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMin(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMax(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMax(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMedian(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMedian(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, fraction)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axes.
  public func nanQuantile(_ fraction: Element, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axes.
  public func nanQuantile(_ fraction: Element, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axes.
  public func median(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axes.
  public func median(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, fraction)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axes.
  public func quantile(_ fraction: Element, along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axes.
  public func quantile(_ fraction: Element, along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: 4), self, fraction)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(dx: Element = 1, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(_ x: Vector<Element>, along axis: Int) -> NDArray<Element, 3> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 4), self, x)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> NDArray<Element, 3> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axes.
  public func norm(along axes: InlineArray<2, Int>) -> NDArray<Element, 2> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axes.
  public func norm(along axes: InlineArray<3, Int>) -> NDArray<Element, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element: FloatingElement, rank == 5 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> NDArray<Int, 4> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, fraction)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(dx: Element = 1, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(_ x: Vector<Element>, along axis: Int) -> NDArray<Element, 4> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 5), self, x)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> NDArray<Element, 4> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element: FloatingElement, rank == 6 {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axis.
  public func variance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The square root of the variance. The same for each part along the axis.
  public func standardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axis.
  public func nanSum(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axis.
  public func nanProduct(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// How many elements are not NaN. The same for each part along the axis.
  public func nanCount(along axis: Int) -> NDArray<Int, 5> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMean(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axis.
  public func nanVariance(ddof: Int = 0, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axis.
  public func nanStandardDeviation(ddof: Int = 0, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMin(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axis.
  public func nanMax(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axis.
  public func nanMedian(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axis.
  public func nanQuantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axis.
  public func median(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axis.
  public func quantile(_ fraction: Element, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, fraction)
  }

  /// The integral over values at distance `dx` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(dx: Element = 1, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("trapezoid($0, dx: $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, dx)
  }

  /// The integral over values at the points `x` by the trapezoidal rule. The same for each part
  /// along the axis.
  public func trapezoid(_ x: Vector<Element>, along axis: Int) -> NDArray<Element, 5> {
    Eager.call("trapezoid($0, $1, along: $A)", axes: EagerAxes(axis, rank: 6), self, x)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axis.
  public func norm(along axis: Int) -> NDArray<Element, 5> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element: FloatingElement {
  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part along the axes.
  public func variance(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part that stands at one place of the axis.
  public func variance(ddof: Int = 0, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The mean of the squared distances from the mean, or their sum divided by `count - ddof`.
  /// The same for each part that stands at one place of the axes.
  public func variance<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("variance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The square root of the variance. The same for each part along the axes.
  public func standardDeviation(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The square root of the variance. The same for each part that stands at one place of the
  /// axis.
  public func standardDeviation(ddof: Int = 0, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The square root of the variance. The same for each part that stands at one place of the
  /// axes.
  public func standardDeviation<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("standardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part along
  /// the axes.
  public func nanSum(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part that
  /// stands at one place of the axis.
  public func nanSum(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The sum of the elements that are not NaN; 0 if there are none. The same for each part that
  /// stands at one place of the axes.
  public func nanSum<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanSum($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// along the axes.
  public func nanProduct(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// that stands at one place of the axis.
  public func nanProduct(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The product of the elements that are not NaN; 1 if there are none. The same for each part
  /// that stands at one place of the axes.
  public func nanProduct<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanProduct($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// How many elements are not NaN. The same for each part along the axes.
  public func nanCount(along axes: InlineArray<rank, Int>) -> Int {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// How many elements are not NaN. The same for each part that stands at one place of the axis.
  public func nanCount(keeping axis: Int) -> NDArray<Int, 1> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// How many elements are not NaN. The same for each part that stands at one place of the axes.
  public func nanCount<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
    Eager.call("nanCount($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMean(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// that stands at one place of the axis.
  public func nanMean(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The mean of the elements that are not NaN; NaN if there are none. The same for each part
  /// that stands at one place of the axes.
  public func nanMean<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanMean($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part along the axes.
  public func nanVariance(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part that stands at one place of the axis.
  public func nanVariance(ddof: Int = 0, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The variance of the elements that are not NaN; NaN if there are not more than `ddof`. The
  /// same for each part that stands at one place of the axes.
  public func nanVariance<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanVariance($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part along the
  /// axes.
  public func nanStandardDeviation(ddof: Int = 0, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part that stands
  /// at one place of the axis.
  public func nanStandardDeviation(ddof: Int = 0, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, ddof)
  }

  /// The standard deviation of the elements that are not NaN. The same for each part that stands
  /// at one place of the axes.
  public func nanStandardDeviation<let kept: Int>(ddof: Int = 0, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanStandardDeviation($0, ddof: $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, ddof)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMin(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part that stands at one place of the axis.
  public func nanMin(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The least element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part that stands at one place of the axes.
  public func nanMin<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanMin($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part along the axes.
  public func nanMax(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part that stands at one place of the axis.
  public func nanMax(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The greatest element that is not NaN; NaN if all are. Faults if there are no elements. The
  /// same for each part that stands at one place of the axes.
  public func nanMax<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanMax($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// along the axes.
  public func nanMedian(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// that stands at one place of the axis.
  public func nanMedian(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The median of the elements that are not NaN; NaN if there are none. The same for each part
  /// that stands at one place of the axes.
  public func nanMedian<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanMedian($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part along the axes.
  public func nanQuantile(_ fraction: Element, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, fraction)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part that stands at one place of the axis.
  public func nanQuantile(_ fraction: Element, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, fraction)
  }

  /// The quantile of the elements that are not NaN, at a fraction from 0 to 1; NaN if there are
  /// none. The same for each part that stands at one place of the axes.
  public func nanQuantile<let kept: Int>(_ fraction: Element, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("nanQuantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, fraction)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part along the axes.
  public func median(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part that stands at one place of the axis.
  public func median(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The middle of the sorted elements, or the mean of the two middle ones; NaN if there are
  /// none or one is NaN. The same for each part that stands at one place of the axes.
  public func median<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("median($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part along the
  /// axes.
  public func quantile(_ fraction: Element, along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank), self, fraction)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part that
  /// stands at one place of the axis.
  public func quantile(_ fraction: Element, keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axis, rank: rank).others, self, fraction)
  }

  /// The value below which a fraction from 0 to 1 of the elements lies, interpolated linearly
  /// between two of them; NaN if there are none or one is NaN. The same for each part that
  /// stands at one place of the axes.
  public func quantile<let kept: Int>(_ fraction: Element, keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("quantile($0, $1, along: $A)", axes: EagerAxes(axes, rank: rank).others, self, fraction)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// along the axes.
  public func norm(along axes: InlineArray<rank, Int>) -> Element {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// that stands at one place of the axis.
  public func norm(keeping axis: Int) -> NDArray<Element, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The Euclidean norm of the elements, the root of the sum of their squares; of a matrix it is
  /// Frobenius's. Squares that are too large or too small do not matter. The same for each part
  /// that stands at one place of the axes.
  public func norm<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element, kept> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}

extension NDArray where Element == Bool, rank == 1 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> Bool {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> Bool {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> Int {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element == Bool, rank == 2 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> NDArray<Bool, 1> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> NDArray<Bool, 1> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> NDArray<Int, 1> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element == Bool, rank == 3 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> NDArray<Bool, 2> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// Whether any element is true. The same for each part along the axes.
  public func any(along axes: InlineArray<2, Int>) -> NDArray<Bool, 1> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> NDArray<Bool, 2> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// Whether all elements are true. The same for each part along the axes.
  public func all(along axes: InlineArray<2, Int>) -> NDArray<Bool, 1> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> NDArray<Int, 2> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// How many elements are true. The same for each part along the axes.
  public func count(along axes: InlineArray<2, Int>) -> NDArray<Int, 1> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element == Bool, rank == 4 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> NDArray<Bool, 3> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// Whether any element is true. The same for each part along the axes.
  public func any(along axes: InlineArray<2, Int>) -> NDArray<Bool, 2> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// Whether any element is true. The same for each part along the axes.
  public func any(along axes: InlineArray<3, Int>) -> NDArray<Bool, 1> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> NDArray<Bool, 3> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// Whether all elements are true. The same for each part along the axes.
  public func all(along axes: InlineArray<2, Int>) -> NDArray<Bool, 2> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// Whether all elements are true. The same for each part along the axes.
  public func all(along axes: InlineArray<3, Int>) -> NDArray<Bool, 1> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> NDArray<Int, 3> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// How many elements are true. The same for each part along the axes.
  public func count(along axes: InlineArray<2, Int>) -> NDArray<Int, 2> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// How many elements are true. The same for each part along the axes.
  public func count(along axes: InlineArray<3, Int>) -> NDArray<Int, 1> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element == Bool, rank == 5 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> NDArray<Bool, 4> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> NDArray<Bool, 4> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> NDArray<Int, 4> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element == Bool, rank == 6 {
  /// Whether any element is true. The same for each part along the axis.
  public func any(along axis: Int) -> NDArray<Bool, 5> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// Whether all elements are true. The same for each part along the axis.
  public func all(along axis: Int) -> NDArray<Bool, 5> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }

  /// How many elements are true. The same for each part along the axis.
  public func count(along axis: Int) -> NDArray<Int, 5> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element == Bool {
  /// Whether any element is true. The same for each part along the axes.
  public func any(along axes: InlineArray<rank, Int>) -> Bool {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// Whether any element is true. The same for each part that stands at one place of the axis.
  public func any(keeping axis: Int) -> NDArray<Bool, 1> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// Whether any element is true. The same for each part that stands at one place of the axes.
  public func any<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Bool, kept> {
    Eager.call("any($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// Whether all elements are true. The same for each part along the axes.
  public func all(along axes: InlineArray<rank, Int>) -> Bool {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// Whether all elements are true. The same for each part that stands at one place of the axis.
  public func all(keeping axis: Int) -> NDArray<Bool, 1> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// Whether all elements are true. The same for each part that stands at one place of the axes.
  public func all<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Bool, kept> {
    Eager.call("all($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }

  /// How many elements are true. The same for each part along the axes.
  public func count(along axes: InlineArray<rank, Int>) -> Int {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// How many elements are true. The same for each part that stands at one place of the axis.
  public func count(keeping axis: Int) -> NDArray<Int, 1> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// How many elements are true. The same for each part that stands at one place of the axes.
  public func count<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Int, kept> {
    Eager.call("count($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}

extension NDArray where Element: ComplexElement, rank == 1 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> Element.RealType {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 1), self)
  }
}

extension NDArray where Element: ComplexElement, rank == 2 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> NDArray<Element.RealType, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 2), self)
  }
}

extension NDArray where Element: ComplexElement, rank == 3 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> NDArray<Element.RealType, 2> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 3), self)
  }

  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
  public func norm(along axes: InlineArray<2, Int>) -> NDArray<Element.RealType, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 3), self)
  }
}

extension NDArray where Element: ComplexElement, rank == 4 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> NDArray<Element.RealType, 3> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 4), self)
  }

  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
  public func norm(along axes: InlineArray<2, Int>) -> NDArray<Element.RealType, 2> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }

  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
  public func norm(along axes: InlineArray<3, Int>) -> NDArray<Element.RealType, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: 4), self)
  }
}

extension NDArray where Element: ComplexElement, rank == 5 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> NDArray<Element.RealType, 4> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 5), self)
  }
}

extension NDArray where Element: ComplexElement, rank == 6 {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axis.
  public func norm(along axis: Int) -> NDArray<Element.RealType, 5> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: 6), self)
  }
}

extension NDArray where Element: ComplexElement {
  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part along the axes.
  public func norm(along axes: InlineArray<rank, Int>) -> Element.RealType {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank), self)
  }

  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part that stands at one place of
  /// the axis.
  public func norm(keeping axis: Int) -> NDArray<Element.RealType, 1> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axis, rank: rank).others, self)
  }

  /// The Euclidean norm of complex elements, the root of the sum of the squares of their
  /// lengths; of a matrix it is Frobenius's. The same for each part that stands at one place of
  /// the axes.
  public func norm<let kept: Int>(keeping axes: InlineArray<kept, Int>) -> NDArray<Element.RealType, kept> {
    Eager.call("norm($0, along: $A)", axes: EagerAxes(axes, rank: rank).others, self)
  }
}
