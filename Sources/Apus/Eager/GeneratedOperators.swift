// swift-format-ignore-file
// Operators on arrays.
// Made from the tables of the language by the tests: `APUS_RERECORD=1 swift test --filter OverloadTests`.

extension NDArray where Element: IntegerElement {
  /// `<<` of each element.
  public static func << <Other: IntegerElement>(_ left: Self, _ right: NDArray<Other, rank>) -> Self {
    Eager.call("$0 << $1", left, right)
  }

  /// `<<` of each element.
  public static func << <Other: IntegerElement>(_ left: Self, _ right: Other) -> Self {
    Eager.call("$0 << $1", left, right)
  }

  /// `<<` of each element.
  public static func << <Other: IntegerElement>(_ left: Other, _ right: Self) -> NDArray<Other, rank> {
    Eager.call("$0 << $1", left, right)
  }

  /// `<<=` of each element, in place.
  public static func <<= <Other: IntegerElement>(_ left: inout Self, _ right: NDArray<Other, rank>) {
    Eager.update("$0 <<= $1", &left, right)
  }

  /// `<<=` of each element, in place.
  public static func <<= <Other: IntegerElement>(_ left: inout Self, _ right: Other) {
    Eager.update("$0 <<= $1", &left, right)
  }

  /// `>>` of each element.
  public static func >> <Other: IntegerElement>(_ left: Self, _ right: NDArray<Other, rank>) -> Self {
    Eager.call("$0 >> $1", left, right)
  }

  /// `>>` of each element.
  public static func >> <Other: IntegerElement>(_ left: Self, _ right: Other) -> Self {
    Eager.call("$0 >> $1", left, right)
  }

  /// `>>` of each element.
  public static func >> <Other: IntegerElement>(_ left: Other, _ right: Self) -> NDArray<Other, rank> {
    Eager.call("$0 >> $1", left, right)
  }

  /// `>>=` of each element, in place.
  public static func >>= <Other: IntegerElement>(_ left: inout Self, _ right: NDArray<Other, rank>) {
    Eager.update("$0 >>= $1", &left, right)
  }

  /// `>>=` of each element, in place.
  public static func >>= <Other: IntegerElement>(_ left: inout Self, _ right: Other) {
    Eager.update("$0 >>= $1", &left, right)
  }

  /// `&<<` of each element.
  public static func &<< <Other: IntegerElement>(_ left: Self, _ right: NDArray<Other, rank>) -> Self {
    Eager.call("$0 &<< $1", left, right)
  }

  /// `&<<` of each element.
  public static func &<< <Other: IntegerElement>(_ left: Self, _ right: Other) -> Self {
    Eager.call("$0 &<< $1", left, right)
  }

  /// `&<<` of each element.
  public static func &<< <Other: IntegerElement>(_ left: Other, _ right: Self) -> NDArray<Other, rank> {
    Eager.call("$0 &<< $1", left, right)
  }

  /// `&<<=` of each element, in place.
  public static func &<<= <Other: IntegerElement>(_ left: inout Self, _ right: NDArray<Other, rank>) {
    Eager.update("$0 &<<= $1", &left, right)
  }

  /// `&<<=` of each element, in place.
  public static func &<<= <Other: IntegerElement>(_ left: inout Self, _ right: Other) {
    Eager.update("$0 &<<= $1", &left, right)
  }

  /// `&>>` of each element.
  public static func &>> <Other: IntegerElement>(_ left: Self, _ right: NDArray<Other, rank>) -> Self {
    Eager.call("$0 &>> $1", left, right)
  }

  /// `&>>` of each element.
  public static func &>> <Other: IntegerElement>(_ left: Self, _ right: Other) -> Self {
    Eager.call("$0 &>> $1", left, right)
  }

  /// `&>>` of each element.
  public static func &>> <Other: IntegerElement>(_ left: Other, _ right: Self) -> NDArray<Other, rank> {
    Eager.call("$0 &>> $1", left, right)
  }

  /// `&>>=` of each element, in place.
  public static func &>>= <Other: IntegerElement>(_ left: inout Self, _ right: NDArray<Other, rank>) {
    Eager.update("$0 &>>= $1", &left, right)
  }

  /// `&>>=` of each element, in place.
  public static func &>>= <Other: IntegerElement>(_ left: inout Self, _ right: Other) {
    Eager.update("$0 &>>= $1", &left, right)
  }

  /// `%` of each element; shapes broadcast as NumPy's.
  public static func % (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 % $1", left, right)
  }

  /// `%` of each element; shapes broadcast as NumPy's.
  public static func % (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 % $1", left, right)
  }

  /// `%` of each element; shapes broadcast as NumPy's.
  public static func % (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 % $1", left, right)
  }

  /// `%` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func % (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 % $1", left, right)
  }

  /// `%` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func % (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 % $1", left, right)
  }

  /// `%=` of each element, in place.
  public static func %= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 %= $1", &left, right)
  }

  /// `%=` of each element, in place.
  public static func %= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 %= $1", &left, right)
  }

  /// `%=` of each element, in place.
  @_disfavoredOverload
  public static func %= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 %= $1", &left, right)
  }

  /// `&*` of each element; shapes broadcast as NumPy's.
  public static func &* (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 &* $1", left, right)
  }

  /// `&*` of each element; shapes broadcast as NumPy's.
  public static func &* (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 &* $1", left, right)
  }

  /// `&*` of each element; shapes broadcast as NumPy's.
  public static func &* (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 &* $1", left, right)
  }

  /// `&*` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &* (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 &* $1", left, right)
  }

  /// `&*` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &* (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 &* $1", left, right)
  }

  /// `&*=` of each element, in place.
  public static func &*= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 &*= $1", &left, right)
  }

  /// `&*=` of each element, in place.
  public static func &*= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 &*= $1", &left, right)
  }

  /// `&*=` of each element, in place.
  @_disfavoredOverload
  public static func &*= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 &*= $1", &left, right)
  }

  /// `&` of each element; shapes broadcast as NumPy's.
  public static func & (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 & $1", left, right)
  }

  /// `&` of each element; shapes broadcast as NumPy's.
  public static func & (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 & $1", left, right)
  }

  /// `&` of each element; shapes broadcast as NumPy's.
  public static func & (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 & $1", left, right)
  }

  /// `&` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func & (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 & $1", left, right)
  }

  /// `&` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func & (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 & $1", left, right)
  }

  /// `&=` of each element, in place.
  public static func &= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 &= $1", &left, right)
  }

  /// `&=` of each element, in place.
  public static func &= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 &= $1", &left, right)
  }

  /// `&=` of each element, in place.
  @_disfavoredOverload
  public static func &= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 &= $1", &left, right)
  }

  /// `&+` of each element; shapes broadcast as NumPy's.
  public static func &+ (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 &+ $1", left, right)
  }

  /// `&+` of each element; shapes broadcast as NumPy's.
  public static func &+ (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 &+ $1", left, right)
  }

  /// `&+` of each element; shapes broadcast as NumPy's.
  public static func &+ (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 &+ $1", left, right)
  }

  /// `&+` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &+ (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 &+ $1", left, right)
  }

  /// `&+` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &+ (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 &+ $1", left, right)
  }

  /// `&+=` of each element, in place.
  public static func &+= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 &+= $1", &left, right)
  }

  /// `&+=` of each element, in place.
  public static func &+= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 &+= $1", &left, right)
  }

  /// `&+=` of each element, in place.
  @_disfavoredOverload
  public static func &+= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 &+= $1", &left, right)
  }

  /// `&-` of each element; shapes broadcast as NumPy's.
  public static func &- (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 &- $1", left, right)
  }

  /// `&-` of each element; shapes broadcast as NumPy's.
  public static func &- (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 &- $1", left, right)
  }

  /// `&-` of each element; shapes broadcast as NumPy's.
  public static func &- (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 &- $1", left, right)
  }

  /// `&-` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &- (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 &- $1", left, right)
  }

  /// `&-` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func &- (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 &- $1", left, right)
  }

  /// `&-=` of each element, in place.
  public static func &-= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 &-= $1", &left, right)
  }

  /// `&-=` of each element, in place.
  public static func &-= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 &-= $1", &left, right)
  }

  /// `&-=` of each element, in place.
  @_disfavoredOverload
  public static func &-= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 &-= $1", &left, right)
  }

  /// `|` of each element; shapes broadcast as NumPy's.
  public static func | (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 | $1", left, right)
  }

  /// `|` of each element; shapes broadcast as NumPy's.
  public static func | (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 | $1", left, right)
  }

  /// `|` of each element; shapes broadcast as NumPy's.
  public static func | (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 | $1", left, right)
  }

  /// `|` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func | (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 | $1", left, right)
  }

  /// `|` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func | (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 | $1", left, right)
  }

  /// `|=` of each element, in place.
  public static func |= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 |= $1", &left, right)
  }

  /// `|=` of each element, in place.
  public static func |= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 |= $1", &left, right)
  }

  /// `|=` of each element, in place.
  @_disfavoredOverload
  public static func |= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 |= $1", &left, right)
  }

  /// `^` of each element; shapes broadcast as NumPy's.
  public static func ^ (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 ^ $1", left, right)
  }

  /// `^` of each element; shapes broadcast as NumPy's.
  public static func ^ (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 ^ $1", left, right)
  }

  /// `^` of each element; shapes broadcast as NumPy's.
  public static func ^ (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 ^ $1", left, right)
  }

  /// `^` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func ^ (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 ^ $1", left, right)
  }

  /// `^` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func ^ (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 ^ $1", left, right)
  }

  /// `^=` of each element, in place.
  public static func ^= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 ^= $1", &left, right)
  }

  /// `^=` of each element, in place.
  public static func ^= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 ^= $1", &left, right)
  }

  /// `^=` of each element, in place.
  @_disfavoredOverload
  public static func ^= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 ^= $1", &left, right)
  }

  /// `~` of each element.
  public static prefix func ~ (_ operand: Self) -> Self {
    Eager.call("~$0", operand)
  }
}

extension NDArray where Element: NumericElement {
  /// `*` of each element; shapes broadcast as NumPy's.
  public static func * (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 * $1", left, right)
  }

  /// `*` of each element; shapes broadcast as NumPy's.
  public static func * (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 * $1", left, right)
  }

  /// `*` of each element; shapes broadcast as NumPy's.
  public static func * (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 * $1", left, right)
  }

  /// `*` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func * (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 * $1", left, right)
  }

  /// `*` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func * (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 * $1", left, right)
  }

  /// `*=` of each element, in place.
  public static func *= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 *= $1", &left, right)
  }

  /// `*=` of each element, in place.
  public static func *= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 *= $1", &left, right)
  }

  /// `*=` of each element, in place.
  @_disfavoredOverload
  public static func *= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 *= $1", &left, right)
  }

  /// `/` of each element; shapes broadcast as NumPy's.
  public static func / (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 / $1", left, right)
  }

  /// `/` of each element; shapes broadcast as NumPy's.
  public static func / (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 / $1", left, right)
  }

  /// `/` of each element; shapes broadcast as NumPy's.
  public static func / (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 / $1", left, right)
  }

  /// `/` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func / (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 / $1", left, right)
  }

  /// `/` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func / (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 / $1", left, right)
  }

  /// `/=` of each element, in place.
  public static func /= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 /= $1", &left, right)
  }

  /// `/=` of each element, in place.
  public static func /= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 /= $1", &left, right)
  }

  /// `/=` of each element, in place.
  @_disfavoredOverload
  public static func /= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 /= $1", &left, right)
  }

  /// `+` of each element; shapes broadcast as NumPy's.
  public static func + (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 + $1", left, right)
  }

  /// `+` of each element; shapes broadcast as NumPy's.
  public static func + (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 + $1", left, right)
  }

  /// `+` of each element; shapes broadcast as NumPy's.
  public static func + (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 + $1", left, right)
  }

  /// `+` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func + (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 + $1", left, right)
  }

  /// `+` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func + (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 + $1", left, right)
  }

  /// `+=` of each element, in place.
  public static func += (_ left: inout Self, _ right: Self) {
    Eager.update("$0 += $1", &left, right)
  }

  /// `+=` of each element, in place.
  public static func += (_ left: inout Self, _ right: Element) {
    Eager.update("$0 += $1", &left, right)
  }

  /// `+=` of each element, in place.
  @_disfavoredOverload
  public static func += (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 += $1", &left, right)
  }

  /// `-` of each element; shapes broadcast as NumPy's.
  public static func - (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 - $1", left, right)
  }

  /// `-` of each element; shapes broadcast as NumPy's.
  public static func - (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 - $1", left, right)
  }

  /// `-` of each element; shapes broadcast as NumPy's.
  public static func - (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 - $1", left, right)
  }

  /// `-` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func - (_ left: Self, _ right: Vector<Element>) -> Self {
    Eager.call("$0 - $1", left, right)
  }

  /// `-` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func - (_ left: Vector<Element>, _ right: Self) -> Self {
    Eager.call("$0 - $1", left, right)
  }

  /// `-=` of each element, in place.
  public static func -= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 -= $1", &left, right)
  }

  /// `-=` of each element, in place.
  public static func -= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 -= $1", &left, right)
  }

  /// `-=` of each element, in place.
  @_disfavoredOverload
  public static func -= (_ left: inout Self, _ right: Vector<Element>) {
    Eager.update("$0 -= $1", &left, right)
  }

  /// `+` of each element.
  public static prefix func + (_ operand: Self) -> Self {
    Eager.call("+$0", operand)
  }
}

extension NDArray where Element: ComparableElement {
  /// `<` of each element; shapes broadcast as NumPy's.
  public static func < (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 < $1", left, right)
  }

  /// `<` of each element; shapes broadcast as NumPy's.
  public static func < (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 < $1", left, right)
  }

  /// `<` of each element; shapes broadcast as NumPy's.
  public static func < (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 < $1", left, right)
  }

  /// `<` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func < (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 < $1", left, right)
  }

  /// `<` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func < (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 < $1", left, right)
  }

  /// `<=` of each element; shapes broadcast as NumPy's.
  public static func <= (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 <= $1", left, right)
  }

  /// `<=` of each element; shapes broadcast as NumPy's.
  public static func <= (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 <= $1", left, right)
  }

  /// `<=` of each element; shapes broadcast as NumPy's.
  public static func <= (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 <= $1", left, right)
  }

  /// `<=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func <= (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 <= $1", left, right)
  }

  /// `<=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func <= (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 <= $1", left, right)
  }

  /// `>` of each element; shapes broadcast as NumPy's.
  public static func > (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 > $1", left, right)
  }

  /// `>` of each element; shapes broadcast as NumPy's.
  public static func > (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 > $1", left, right)
  }

  /// `>` of each element; shapes broadcast as NumPy's.
  public static func > (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 > $1", left, right)
  }

  /// `>` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func > (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 > $1", left, right)
  }

  /// `>` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func > (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 > $1", left, right)
  }

  /// `>=` of each element; shapes broadcast as NumPy's.
  public static func >= (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 >= $1", left, right)
  }

  /// `>=` of each element; shapes broadcast as NumPy's.
  public static func >= (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 >= $1", left, right)
  }

  /// `>=` of each element; shapes broadcast as NumPy's.
  public static func >= (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 >= $1", left, right)
  }

  /// `>=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func >= (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 >= $1", left, right)
  }

  /// `>=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func >= (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 >= $1", left, right)
  }

  /// `.<` of each element; shapes broadcast as NumPy's.
  public static func .< (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .< $1", left, right)
  }

  /// `.<` of each element; shapes broadcast as NumPy's.
  public static func .< (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .< $1", left, right)
  }

  /// `.<` of each element; shapes broadcast as NumPy's.
  public static func .< (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .< $1", left, right)
  }

  /// `.<` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .< (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .< $1", left, right)
  }

  /// `.<` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .< (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .< $1", left, right)
  }

  /// `.<=` of each element; shapes broadcast as NumPy's.
  public static func .<= (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .<= $1", left, right)
  }

  /// `.<=` of each element; shapes broadcast as NumPy's.
  public static func .<= (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .<= $1", left, right)
  }

  /// `.<=` of each element; shapes broadcast as NumPy's.
  public static func .<= (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .<= $1", left, right)
  }

  /// `.<=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .<= (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .<= $1", left, right)
  }

  /// `.<=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .<= (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .<= $1", left, right)
  }

  /// `.>` of each element; shapes broadcast as NumPy's.
  public static func .> (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .> $1", left, right)
  }

  /// `.>` of each element; shapes broadcast as NumPy's.
  public static func .> (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .> $1", left, right)
  }

  /// `.>` of each element; shapes broadcast as NumPy's.
  public static func .> (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .> $1", left, right)
  }

  /// `.>` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .> (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .> $1", left, right)
  }

  /// `.>` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .> (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .> $1", left, right)
  }

  /// `.>=` of each element; shapes broadcast as NumPy's.
  public static func .>= (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .>= $1", left, right)
  }

  /// `.>=` of each element; shapes broadcast as NumPy's.
  public static func .>= (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .>= $1", left, right)
  }

  /// `.>=` of each element; shapes broadcast as NumPy's.
  public static func .>= (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .>= $1", left, right)
  }

  /// `.>=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .>= (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .>= $1", left, right)
  }

  /// `.>=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .>= (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .>= $1", left, right)
  }
}

extension NDArray where Element: KernelElement {
  /// `.==` of each element; shapes broadcast as NumPy's.
  public static func .== (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .== $1", left, right)
  }

  /// `.==` of each element; shapes broadcast as NumPy's.
  public static func .== (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .== $1", left, right)
  }

  /// `.==` of each element; shapes broadcast as NumPy's.
  public static func .== (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .== $1", left, right)
  }

  /// `.==` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .== (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .== $1", left, right)
  }

  /// `.==` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .== (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .== $1", left, right)
  }

  /// `.!=` of each element; shapes broadcast as NumPy's.
  public static func .!= (_ left: Self, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .!= $1", left, right)
  }

  /// `.!=` of each element; shapes broadcast as NumPy's.
  public static func .!= (_ left: Self, _ right: Element) -> NDArray<Bool, rank> {
    Eager.call("$0 .!= $1", left, right)
  }

  /// `.!=` of each element; shapes broadcast as NumPy's.
  public static func .!= (_ left: Element, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .!= $1", left, right)
  }

  /// `.!=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .!= (_ left: Self, _ right: Vector<Element>) -> NDArray<Bool, rank> {
    Eager.call("$0 .!= $1", left, right)
  }

  /// `.!=` of each element and the vector's in the same place of the last axis.
  @_disfavoredOverload
  public static func .!= (_ left: Vector<Element>, _ right: Self) -> NDArray<Bool, rank> {
    Eager.call("$0 .!= $1", left, right)
  }
}

extension NDArray where Element == Bool {
  /// `.&` of each element; shapes broadcast as NumPy's.
  public static func .& (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 .& $1", left, right)
  }

  /// `.&` of each element; shapes broadcast as NumPy's.
  public static func .& (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 .& $1", left, right)
  }

  /// `.&` of each element; shapes broadcast as NumPy's.
  public static func .& (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 .& $1", left, right)
  }

  /// `.&=` of each element, in place.
  public static func .&= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 .&= $1", &left, right)
  }

  /// `.&=` of each element, in place.
  public static func .&= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 .&= $1", &left, right)
  }

  /// `.|` of each element; shapes broadcast as NumPy's.
  public static func .| (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 .| $1", left, right)
  }

  /// `.|` of each element; shapes broadcast as NumPy's.
  public static func .| (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 .| $1", left, right)
  }

  /// `.|` of each element; shapes broadcast as NumPy's.
  public static func .| (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 .| $1", left, right)
  }

  /// `.|=` of each element, in place.
  public static func .|= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 .|= $1", &left, right)
  }

  /// `.|=` of each element, in place.
  public static func .|= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 .|= $1", &left, right)
  }

  /// `.^` of each element; shapes broadcast as NumPy's.
  public static func .^ (_ left: Self, _ right: Self) -> Self {
    Eager.call("$0 .^ $1", left, right)
  }

  /// `.^` of each element; shapes broadcast as NumPy's.
  public static func .^ (_ left: Self, _ right: Element) -> Self {
    Eager.call("$0 .^ $1", left, right)
  }

  /// `.^` of each element; shapes broadcast as NumPy's.
  public static func .^ (_ left: Element, _ right: Self) -> Self {
    Eager.call("$0 .^ $1", left, right)
  }

  /// `.^=` of each element, in place.
  public static func .^= (_ left: inout Self, _ right: Self) {
    Eager.update("$0 .^= $1", &left, right)
  }

  /// `.^=` of each element, in place.
  public static func .^= (_ left: inout Self, _ right: Element) {
    Eager.update("$0 .^= $1", &left, right)
  }

  /// `.!` of each element.
  public static prefix func .! (_ operand: Self) -> Self {
    Eager.call(".!$0", operand)
  }
}

extension NDArray where Element: SignedElement {
  /// `-` of each element.
  public static prefix func - (_ operand: Self) -> Self {
    Eager.call("-$0", operand)
  }
}
