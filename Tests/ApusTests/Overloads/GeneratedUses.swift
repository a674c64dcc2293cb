// swift-format-ignore-file
// A use of each overload with samples of its operands, to be compared with the kernel that says the same.
// Made from the tables of the language: `APUS_RERECORD=1 swift test --filter OverloadTests`.

import Apus

extension OverloadUses {
  func uses0() {
    check("x0 << x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 << x1) }
    check("x0 << x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 << x1) }
    check("x0 << x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 << x1) }
    check("var y = x0; y <<= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 <<= x1; return values(x0) }
    check("var y = x0; y <<= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 <<= x1; return values(x0) }
    check("x0 >> x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 >> x1) }
    check("x0 >> x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 >> x1) }
    check("x0 >> x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 >> x1) }
    check("var y = x0; y >>= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 >>= x1; return values(x0) }
    check("var y = x0; y >>= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 >>= x1; return values(x0) }
    check("x0 &<< x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &<< x1) }
    check("x0 &<< x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 &<< x1) }
    check("x0 &<< x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &<< x1) }
    check("var y = x0; y &<<= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &<<= x1; return values(x0) }
    check("var y = x0; y &<<= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &<<= x1; return values(x0) }
    check("x0 &>> x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &>> x1) }
    check("x0 &>> x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 &>> x1) }
    check("x0 &>> x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &>> x1) }
    check("var y = x0; y &>>= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &>>= x1; return values(x0) }
    check("var y = x0; y &>>= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &>>= x1; return values(x0) }
    check("x0 * x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 * x1) }
    check("x0 * x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 * x1) }
    check("x0 * x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 * x1) }
    check("x0 * x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 * x1) }
    check("x0 * x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 * x1) }
    check("var y = x0; y *= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 *= x1; return values(x0) }
    check("var y = x0; y *= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in var x0 = x0; x0 *= x1; return values(x0) }
    check("var y = x0; y *= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in var x0 = x0; x0 *= x1; return values(x0) }
    check("x0 / x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 / x1) }
    check("x0 / x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 / x1) }
    check("x0 / x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 / x1) }
    check("x0 / x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 / x1) }
    check("x0 / x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 / x1) }
    check("var y = x0; y /= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 /= x1; return values(x0) }
    check("var y = x0; y /= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in var x0 = x0; x0 /= x1; return values(x0) }
    check("var y = x0; y /= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in var x0 = x0; x0 /= x1; return values(x0) }
    check("x0 % x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 % x1) }
    check("x0 % x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 % x1) }
    check("x0 % x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 % x1) }
    check("x0 % x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 % x1) }
    check("x0 % x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 % x1) }
    check("var y = x0; y %= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 %= x1; return values(x0) }
    check("var y = x0; y %= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 %= x1; return values(x0) }
    check("var y = x0; y %= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 %= x1; return values(x0) }
    check("x0 &* x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &* x1) }
    check("x0 &* x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 &* x1) }
    check("x0 &* x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &* x1) }
    check("x0 &* x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 &* x1) }
    check("x0 &* x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &* x1) }
    check("var y = x0; y &*= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &*= x1; return values(x0) }
    check("var y = x0; y &*= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &*= x1; return values(x0) }
    check("var y = x0; y &*= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 &*= x1; return values(x0) }
    check("x0 & x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 & x1) }
    check("x0 & x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 & x1) }
    check("x0 & x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 & x1) }
    check("x0 & x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 & x1) }
    check("x0 & x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 & x1) }
    check("var y = x0; y &= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &= x1; return values(x0) }
    check("var y = x0; y &= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &= x1; return values(x0) }
    check("var y = x0; y &= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 &= x1; return values(x0) }
  }

  func uses1() {
    check("x0 + x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 + x1) }
    check("x0 + x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 + x1) }
    check("x0 + x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 + x1) }
    check("x0 + x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 + x1) }
    check("x0 + x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 + x1) }
    check("var y = x0; y += x1; return y", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 += x1; return values(x0) }
    check("var y = x0; y += x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in var x0 = x0; x0 += x1; return values(x0) }
    check("var y = x0; y += x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in var x0 = x0; x0 += x1; return values(x0) }
    check("x0 - x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 - x1) }
    check("x0 - x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 - x1) }
    check("x0 - x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 - x1) }
    check("x0 - x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 - x1) }
    check("x0 - x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 - x1) }
    check("var y = x0; y -= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 -= x1; return values(x0) }
    check("var y = x0; y -= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in var x0 = x0; x0 -= x1; return values(x0) }
    check("var y = x0; y -= x1; return y", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in var x0 = x0; x0 -= x1; return values(x0) }
    check("x0 &+ x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &+ x1) }
    check("x0 &+ x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 &+ x1) }
    check("x0 &+ x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &+ x1) }
    check("x0 &+ x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 &+ x1) }
    check("x0 &+ x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &+ x1) }
    check("var y = x0; y &+= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &+= x1; return values(x0) }
    check("var y = x0; y &+= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &+= x1; return values(x0) }
    check("var y = x0; y &+= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 &+= x1; return values(x0) }
    check("x0 &- x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &- x1) }
    check("x0 &- x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 &- x1) }
    check("x0 &- x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &- x1) }
    check("x0 &- x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 &- x1) }
    check("x0 &- x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 &- x1) }
    check("var y = x0; y &-= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 &-= x1; return values(x0) }
    check("var y = x0; y &-= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 &-= x1; return values(x0) }
    check("var y = x0; y &-= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 &-= x1; return values(x0) }
    check("x0 | x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 | x1) }
    check("x0 | x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 | x1) }
    check("x0 | x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 | x1) }
    check("x0 | x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 | x1) }
    check("x0 | x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 | x1) }
    check("var y = x0; y |= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 |= x1; return values(x0) }
    check("var y = x0; y |= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 |= x1; return values(x0) }
    check("var y = x0; y |= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 |= x1; return values(x0) }
    check("x0 ^ x1", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 ^ x1) }
    check("x0 ^ x1", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0 ^ x1) }
    check("x0 ^ x1", sample(Int.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 ^ x1) }
    check("x0 ^ x1", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0 ^ x1) }
    check("x0 ^ x1", sample(Vector<Int>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0 ^ x1) }
    check("var y = x0; y ^= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 ^= x1; return values(x0) }
    check("var y = x0; y ^= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in var x0 = x0; x0 ^= x1; return values(x0) }
    check("var y = x0; y ^= x1; return y", sample(NDArray<Int, 2>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in var x0 = x0; x0 ^= x1; return values(x0) }
    check("x0 < x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 < x1) }
    check("x0 < x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 < x1) }
    check("x0 < x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 < x1) }
    check("x0 < x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 < x1) }
    check("x0 < x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 < x1) }
    check("x0 <= x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 <= x1) }
    check("x0 <= x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 <= x1) }
    check("x0 <= x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 <= x1) }
    check("x0 <= x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 <= x1) }
    check("x0 <= x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 <= x1) }
    check("x0 > x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 > x1) }
    check("x0 > x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 > x1) }
  }

  func uses2() {
    check("x0 > x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 > x1) }
    check("x0 > x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 > x1) }
    check("x0 > x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 > x1) }
    check("x0 >= x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 >= x1) }
    check("x0 >= x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 >= x1) }
    check("x0 >= x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 >= x1) }
    check("x0 >= x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 >= x1) }
    check("x0 >= x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 >= x1) }
    check("x0 .== x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .== x1) }
    check("x0 .== x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .== x1) }
    check("x0 .== x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .== x1) }
    check("x0 .== x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .== x1) }
    check("x0 .== x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .== x1) }
    check("x0 .!= x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .!= x1) }
    check("x0 .!= x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .!= x1) }
    check("x0 .!= x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .!= x1) }
    check("x0 .!= x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .!= x1) }
    check("x0 .!= x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .!= x1) }
    check("x0 .< x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .< x1) }
    check("x0 .< x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .< x1) }
    check("x0 .< x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .< x1) }
    check("x0 .< x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .< x1) }
    check("x0 .< x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .< x1) }
    check("x0 .<= x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .<= x1) }
    check("x0 .<= x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .<= x1) }
    check("x0 .<= x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .<= x1) }
    check("x0 .<= x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .<= x1) }
    check("x0 .<= x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .<= x1) }
    check("x0 .> x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .> x1) }
    check("x0 .> x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .> x1) }
    check("x0 .> x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .> x1) }
    check("x0 .> x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .> x1) }
    check("x0 .> x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .> x1) }
    check("x0 .>= x1", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .>= x1) }
    check("x0 .>= x1", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0 .>= x1) }
    check("x0 .>= x1", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .>= x1) }
    check("x0 .>= x1", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0 .>= x1) }
    check("x0 .>= x1", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0 .>= x1) }
    check("x0 .& x1", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .& x1) }
    check("x0 .& x1", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in values(x0 .& x1) }
    check("x0 .& x1", sample(Bool.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .& x1) }
    check("var y = x0; y .&= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 .&= x1; return values(x0) }
    check("var y = x0; y .&= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in var x0 = x0; x0 .&= x1; return values(x0) }
    check("x0 .| x1", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .| x1) }
    check("x0 .| x1", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in values(x0 .| x1) }
    check("x0 .| x1", sample(Bool.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .| x1) }
    check("var y = x0; y .|= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 .|= x1; return values(x0) }
    check("var y = x0; y .|= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in var x0 = x0; x0 .|= x1; return values(x0) }
    check("x0 .^ x1", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .^ x1) }
    check("x0 .^ x1", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in values(x0 .^ x1) }
    check("x0 .^ x1", sample(Bool.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in values(x0 .^ x1) }
    check("var y = x0; y .^= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(NDArray<Bool, 2>.self, 1)) { x0, x1 in var x0 = x0; x0 .^= x1; return values(x0) }
    check("var y = x0; y .^= x1; return y", sample(NDArray<Bool, 2>.self, 0), sample(Bool.self, 1)) { x0, x1 in var x0 = x0; x0 .^= x1; return values(x0) }
    check("-x0", sample(NDArray<Double, 2>.self, 0)) { x0 in values(-x0) }
    check("+x0", sample(NDArray<Double, 2>.self, 0)) { x0 in values(+x0) }
    check("~x0", sample(NDArray<Int, 2>.self, 0)) { x0 in values(~x0) }
    check(".!x0", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(.!x0) }
    check("abs(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(abs(x0)) }
    check("min(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(min(x0, x1)) }
    check("min(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(min(x0, x1)) }
  }

  func uses3() {
    check("min(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(min(x0, x1)) }
    check("max(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(max(x0, x1)) }
    check("max(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(max(x0, x1)) }
    check("max(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(max(x0, x1)) }
    check("sqrt(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sqrt(x0)) }
    check("floor(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(floor(x0)) }
    check("ceil(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(ceil(x0)) }
    check("trunc(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(trunc(x0)) }
    check("round(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(round(x0)) }
    check("rint(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(rint(x0)) }
    check("nearbyint(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nearbyint(x0)) }
    check("fma(x0, x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(Double.self, 0), sample(Double.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Double.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Double.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fma(x0, x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1), sample(Double.self, 2)) { x0, x1, x2 in values(fma(x0, x1, x2)) }
    check("fabs(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(fabs(x0)) }
    check("copysign(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(copysign(x0, x1)) }
    check("copysign(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(copysign(x0, x1)) }
    check("copysign(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(copysign(x0, x1)) }
    check("fmin(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmin(x0, x1)) }
    check("fmin(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmin(x0, x1)) }
    check("fmin(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(fmin(x0, x1)) }
    check("fmax(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmax(x0, x1)) }
    check("fmax(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmax(x0, x1)) }
    check("fmax(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(fmax(x0, x1)) }
    check("scalbn(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(scalbn(x0, x1)) }
    check("scalbn(x0, x1)", sample(Double.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(scalbn(x0, x1)) }
    check("scalbn(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(scalbn(x0, x1)) }
    check("ldexp(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(ldexp(x0, x1)) }
    check("ldexp(x0, x1)", sample(Double.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(ldexp(x0, x1)) }
    check("ldexp(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(ldexp(x0, x1)) }
    check("exp(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(exp(x0)) }
    check("exp2(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(exp2(x0)) }
    check("exp10(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(exp10(x0)) }
    check("expm1(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(expm1(x0)) }
    check("log(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(log(x0)) }
    check("log2(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(log2(x0)) }
    check("log10(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(log10(x0)) }
    check("log1p(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(log1p(x0)) }
    check("pow(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("pow(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("pow(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("cbrt(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(cbrt(x0)) }
    check("hypot(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(hypot(x0, x1)) }
    check("hypot(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(hypot(x0, x1)) }
    check("hypot(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(hypot(x0, x1)) }
    check("sin(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sin(x0)) }
    check("cos(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(cos(x0)) }
    check("tan(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(tan(x0)) }
    check("sinPi(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sinPi(x0)) }
    check("sinPi(x0)", sample(Double.self, 0)) { x0 in values(sinPi(x0)) }
    check("cosPi(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(cosPi(x0)) }
    check("cosPi(x0)", sample(Double.self, 0)) { x0 in values(cosPi(x0)) }
    check("tanPi(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(tanPi(x0)) }
    check("tanPi(x0)", sample(Double.self, 0)) { x0 in values(tanPi(x0)) }
    check("asin(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(asin(x0)) }
    check("acos(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(acos(x0)) }
  }

  func uses4() {
    check("atan(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(atan(x0)) }
    check("atan2(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(atan2(x0, x1)) }
    check("atan2(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(atan2(x0, x1)) }
    check("atan2(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(atan2(x0, x1)) }
    check("sinh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sinh(x0)) }
    check("cosh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(cosh(x0)) }
    check("tanh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(tanh(x0)) }
    check("asinh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(asinh(x0)) }
    check("acosh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(acosh(x0)) }
    check("atanh(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(atanh(x0)) }
    check("erf(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(erf(x0)) }
    check("erfc(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(erfc(x0)) }
    check("gamma(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(gamma(x0)) }
    check("logGamma(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(logGamma(x0)) }
    check("logGamma(x0)", sample(Double.self, 0)) { x0 in values(logGamma(x0)) }
    check("tgamma(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(tgamma(x0)) }
    check("lgamma(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(lgamma(x0)) }
    check("sigmoid(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sigmoid(x0)) }
    check("sigmoid(x0)", sample(Double.self, 0)) { x0 in values(sigmoid(x0)) }
    check("softplus(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(softplus(x0)) }
    check("softplus(x0)", sample(Double.self, 0)) { x0 in values(softplus(x0)) }
    check("logaddexp(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(logaddexp(x0, x1)) }
    check("logaddexp(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(logaddexp(x0, x1)) }
    check("logaddexp(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(logaddexp(x0, x1)) }
    check("logaddexp(x0, x1)", sample(Double.self, 0), sample(Double.self, 1)) { x0, x1 in values(logaddexp(x0, x1)) }
    check("fmod(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmod(x0, x1)) }
    check("fmod(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fmod(x0, x1)) }
    check("fmod(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(fmod(x0, x1)) }
    check("remainder(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(remainder(x0, x1)) }
    check("remainder(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(remainder(x0, x1)) }
    check("remainder(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(remainder(x0, x1)) }
    check("fdim(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fdim(x0, x1)) }
    check("fdim(x0, x1)", sample(Double.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(fdim(x0, x1)) }
    check("fdim(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(fdim(x0, x1)) }
    check("logb(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(logb(x0)) }
    check("expMinusOne(x0)", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(expMinusOne(x0)) }
    check("log(onePlus: x0)", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(log(onePlus: x0)) }
    check("pow(x0, x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("pow(x0, x1)", sample(Complex<Double>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("pow(x0, x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(pow(x0, x1)) }
    check("root(x0, x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(root(x0, x1)) }
    check("root(x0, x1)", sample(Complex<Double>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(root(x0, x1)) }
    check("root(x0, x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(root(x0, x1)) }
    check("x0.magnitude", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.magnitude) }
    check("x0.magnitude", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.magnitude) }
    check("x0.magnitude", sample(NDArray<UInt8, 2>.self, 0)) { x0 in values(x0.magnitude) }
    check("x0.magnitude", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.magnitude) }
    check("x0.signum()", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.signum()) }
    check("x0.isMultiple(of: x1)", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0.isMultiple(of: x1)) }
    check("x0.isMultiple(of: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.isMultiple(of: x1)) }
    check("x0.nonzeroBitCount", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.nonzeroBitCount) }
    check("x0.leadingZeroBitCount", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.leadingZeroBitCount) }
    check("x0.trailingZeroBitCount", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.trailingZeroBitCount) }
    check("x0.byteSwapped", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.byteSwapped) }
    check("x0.bigEndian", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.bigEndian) }
    check("x0.littleEndian", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.littleEndian) }
    check("x0.bitWidth", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.bitWidth) }
    check("x0.advanced(by: x1)", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0.advanced(by: x1)) }
    check("x0.advanced(by: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.advanced(by: x1)) }
    check("x0.distance(to: x1)", sample(NDArray<Int, 2>.self, 0), sample(NDArray<Int, 2>.self, 1)) { x0, x1 in values(x0.distance(to: x1)) }
  }

  func uses5() {
    check("x0.distance(to: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.distance(to: x1)) }
    check("x0.isNaN", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isNaN) }
    check("x0.isFinite", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isFinite) }
    check("x0.isInfinite", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isInfinite) }
    check("x0.isZero", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isZero) }
    check("x0.isNormal", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isNormal) }
    check("x0.isSubnormal", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.isSubnormal) }
    check("x0.isEqual(to: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.isEqual(to: x1)) }
    check("x0.isEqual(to: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.isEqual(to: x1)) }
    check("x0.isLess(than: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.isLess(than: x1)) }
    check("x0.isLess(than: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.isLess(than: x1)) }
    check("x0.squareRoot()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.squareRoot()) }
    check("x0.rounded()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.rounded()) }
    check("x0.addingProduct(x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(x0.addingProduct(x1, x2)) }
    check("x0.addingProduct(x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1), sample(NDArray<Double, 2>.self, 2)) { x0, x1, x2 in values(x0.addingProduct(x1, x2)) }
    check("x0.addingProduct(x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Double.self, 2)) { x0, x1, x2 in values(x0.addingProduct(x1, x2)) }
    check("x0.addingProduct(x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1), sample(Double.self, 2)) { x0, x1, x2 in values(x0.addingProduct(x1, x2)) }
    check("x0.truncatingRemainder(dividingBy: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.truncatingRemainder(dividingBy: x1)) }
    check("x0.truncatingRemainder(dividingBy: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.truncatingRemainder(dividingBy: x1)) }
    check("x0.remainder(dividingBy: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.remainder(dividingBy: x1)) }
    check("x0.remainder(dividingBy: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.remainder(dividingBy: x1)) }
    check("x0.bitPattern", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.bitPattern) }
    check("x0.nextUp", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nextUp) }
    check("x0.nextDown", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nextDown) }
    check("x0.ulp", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.ulp) }
    check("x0.exponent", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.exponent) }
    check("x0.significand", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.significand) }
    check("x0.binade", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.binade) }
    check("x0.exponentBitPattern", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.exponentBitPattern) }
    check("x0.significandBitPattern", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.significandBitPattern) }
    check("x0.real", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.real) }
    check("x0.imaginary", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.imaginary) }
    check("x0.conjugate", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.conjugate) }
    check("x0.canonicalized", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.canonicalized) }
    check("x0.multiplied(by: x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.multiplied(by: x1)) }
    check("x0.multiplied(by: x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.multiplied(by: x1)) }
    check("x0.divided(by: x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.divided(by: x1)) }
    check("x0.divided(by: x1)", sample(NDArray<Complex<Double>, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.divided(by: x1)) }
    check("x0.length", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.length) }
    check("x0.lengthSquared", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.lengthSquared) }
    check("x0.phase", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.phase) }
    check("sum(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sum(x0)) }
    check("x0.sum()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum()) }
    check("sum(x0, as: Float.self)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(sum(x0, as: Float.self)) }
    check("x0.sum(as: Float.self)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum(as: Float.self)) }
    check("sum(x0, as: Int.self)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(sum(x0, as: Int.self)) }
    check("x0.sum(as: Int.self)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.sum(as: Int.self)) }
    check("product(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(product(x0)) }
    check("x0.product()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.product()) }
    check("mean(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(mean(x0)) }
    check("x0.mean()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.mean()) }
    check("mean(x0)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(mean(x0)) }
    check("x0.mean()", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.mean()) }
    check("mean(x0, weights: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(mean(x0, weights: x1)) }
    check("x0.mean(weights: x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(x0.mean(weights: x1)) }
    check("variance(x0, ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(variance(x0, ddof: x1)) }
    check("x0.variance(ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1)) }
    check("variance(x0, ddof: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(variance(x0, ddof: x1)) }
    check("x0.variance(ddof: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1)) }
    check("standardDeviation(x0, ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(standardDeviation(x0, ddof: x1)) }
  }

  func uses6() {
    check("x0.standardDeviation(ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1)) }
    check("standardDeviation(x0, ddof: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(standardDeviation(x0, ddof: x1)) }
    check("x0.standardDeviation(ddof: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1)) }
    check("min(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(min(x0)) }
    check("x0.min()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.min()) }
    check("max(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(max(x0)) }
    check("x0.max()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.max()) }
    check("argmin(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(argmin(x0)) }
    check("x0.argmin()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmin()) }
    check("argmax(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(argmax(x0)) }
    check("x0.argmax()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmax()) }
    check("any(x0)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(any(x0)) }
    check("x0.any()", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.any()) }
    check("all(x0)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(all(x0)) }
    check("x0.all()", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.all()) }
    check("count(x0)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(count(x0)) }
    check("x0.count()", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.count()) }
    check("trueIndices(x0)", sample(Vector<Bool>.self, 0)) { x0 in values(trueIndices(x0)) }
    check("x0.trueIndices()", sample(NDArray<Bool, 1>.self, 0)) { x0 in values(x0.trueIndices()) }
    check("nanSum(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanSum(x0)) }
    check("x0.nanSum()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanSum()) }
    check("nanProduct(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanProduct(x0)) }
    check("x0.nanProduct()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanProduct()) }
    check("nanCount(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanCount(x0)) }
    check("x0.nanCount()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanCount()) }
    check("nanMean(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanMean(x0)) }
    check("x0.nanMean()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMean()) }
    check("nanVariance(x0, ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(nanVariance(x0, ddof: x1)) }
    check("x0.nanVariance(ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanVariance(ddof: x1)) }
    check("nanStandardDeviation(x0, ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(nanStandardDeviation(x0, ddof: x1)) }
    check("x0.nanStandardDeviation(ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanStandardDeviation(ddof: x1)) }
    check("nanMin(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanMin(x0)) }
    check("x0.nanMin()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMin()) }
    check("nanMax(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanMax(x0)) }
    check("x0.nanMax()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMax()) }
    check("nanMedian(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(nanMedian(x0)) }
    check("x0.nanMedian()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMedian()) }
    check("nanQuantile(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(nanQuantile(x0, x1)) }
    check("x0.nanQuantile(x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.nanQuantile(x1)) }
    check("replacingNaN(x0, with: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(replacingNaN(x0, with: x1)) }
    check("x0.replacingNaN(with: x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.replacingNaN(with: x1)) }
    check("sorted(x0)", sample(Vector<Double>.self, 0)) { x0 in values(sorted(x0)) }
    check("x0.sorted()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.sorted()) }
    check("argsort(x0)", sample(Vector<Double>.self, 0)) { x0 in values(argsort(x0)) }
    check("x0.argsort()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.argsort()) }
    check("searchsorted(x0, x1, right: x2)", sample(Vector<Double>.self, 0), sample(Double.self, 1), sample(Bool.self, 2)) { x0, x1, x2 in values(searchsorted(x0, x1, right: x2)) }
    check("x0.searchsorted(x1, right: x2)", sample(NDArray<Double, 1>.self, 0), sample(Double.self, 1), sample(Bool.self, 2)) { x0, x1, x2 in values(x0.searchsorted(x1, right: x2)) }
    check("searchsorted(x0, x1, right: x2)", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Bool.self, 2)) { x0, x1, x2 in values(searchsorted(x0, x1, right: x2)) }
    check("x0.searchsorted(x1, right: x2)", sample(NDArray<Double, 1>.self, 0), sample(NDArray<Double, 1>.self, 1), sample(Bool.self, 2)) { x0, x1, x2 in values(x0.searchsorted(x1, right: x2)) }
    check("median(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(median(x0)) }
    check("x0.median()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.median()) }
    check("median(x0)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(median(x0)) }
    check("x0.median()", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.median()) }
    check("quantile(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(quantile(x0, x1)) }
    check("x0.quantile(x1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1)) }
    check("quantile(x0, x1)", sample(NDArray<Int, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(quantile(x0, x1)) }
    check("x0.quantile(x1)", sample(NDArray<Int, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1)) }
    check("quantile(x0, x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(quantile(x0, x1)) }
    check("x0.quantile(x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.quantile(x1)) }
    check("unique(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(unique(x0)) }
  }

  func uses7() {
    check("x0.unique()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.unique()) }
    check("uniqueCounts(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(uniqueCounts(x0)) }
    check("x0.uniqueCounts()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.uniqueCounts()) }
    check("uniqueInverse(x0)", sample(Vector<Double>.self, 0)) { x0 in values(uniqueInverse(x0)) }
    check("x0.uniqueInverse()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.uniqueInverse()) }
    check("histogram(x0, bins: x1, from: 0, to: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(histogram(x0, bins: x1, from: 0, to: 1)) }
    check("x0.histogram(bins: x1, from: 0, to: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.histogram(bins: x1, from: 0, to: 1)) }
    check("histogram(x0, bins: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(histogram(x0, bins: x1)) }
    check("x0.histogram(bins: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.histogram(bins: x1)) }
    check("histogram(x0, bins: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(histogram(x0, bins: x1)) }
    check("x0.histogram(bins: x1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.histogram(bins: x1)) }
    check("histogram(x0, edges: x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(histogram(x0, edges: x1)) }
    check("x0.histogram(edges: x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.histogram(edges: x1)) }
    check("bincount(x0, minimumCount: x1)", sample(Vector<Int>.self, 0), sample(Int.self, 1)) { x0, x1 in values(bincount(x0, minimumCount: x1)) }
    check("x0.bincount(minimumCount: x1)", sample(NDArray<Int, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.bincount(minimumCount: x1)) }
    check("bincount(x0, weights: x1, minimumCount: x2)", sample(Vector<Int>.self, 0), sample(Vector<Float>.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(bincount(x0, weights: x1, minimumCount: x2)) }
    check("x0.bincount(weights: x1, minimumCount: x2)", sample(NDArray<Int, 1>.self, 0), sample(Vector<Float>.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(x0.bincount(weights: x1, minimumCount: x2)) }
    check("cumulativeSum(x0)", sample(Vector<Double>.self, 0)) { x0 in values(cumulativeSum(x0)) }
    check("x0.cumulativeSum()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.cumulativeSum()) }
    check("cumulativeProduct(x0)", sample(Vector<Double>.self, 0)) { x0 in values(cumulativeProduct(x0)) }
    check("x0.cumulativeProduct()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.cumulativeProduct()) }
    check("cumulativeMin(x0)", sample(Vector<Double>.self, 0)) { x0 in values(cumulativeMin(x0)) }
    check("x0.cumulativeMin()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.cumulativeMin()) }
    check("cumulativeMax(x0)", sample(Vector<Double>.self, 0)) { x0 in values(cumulativeMax(x0)) }
    check("x0.cumulativeMax()", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.cumulativeMax()) }
    check("diff(x0, order: 1)", sample(Vector<Double>.self, 0)) { x0 in values(diff(x0, order: 1)) }
    check("x0.diff(order: 1)", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.diff(order: 1)) }
    check("roll(x0, by: x1)", sample(Vector<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(roll(x0, by: x1)) }
    check("x0.roll(by: x1)", sample(NDArray<Double, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.roll(by: x1)) }
    check("trapezoid(x0, dx: x1)", sample(Vector<Double>.self, 0), sample(Double.self, 1)) { x0, x1 in values(trapezoid(x0, dx: x1)) }
    check("x0.trapezoid(dx: x1)", sample(NDArray<Double, 1>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.trapezoid(dx: x1)) }
    check("trapezoid(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(trapezoid(x0, x1)) }
    check("x0.trapezoid(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.trapezoid(x1)) }
    check("gradient(x0, dx: x1)", sample(Vector<Double>.self, 0), sample(Double.self, 1)) { x0, x1 in values(gradient(x0, dx: x1)) }
    check("x0.gradient(dx: x1)", sample(NDArray<Double, 1>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.gradient(dx: x1)) }
    check("gradient(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(gradient(x0, x1)) }
    check("x0.gradient(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.gradient(x1)) }
    check("convolved(x0, with: x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(convolved(x0, with: x1)) }
    check("x0.convolved(with: x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.convolved(with: x1)) }
    check("convolvedSame(x0, with: x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(convolvedSame(x0, with: x1)) }
    check("x0.convolvedSame(with: x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.convolvedSame(with: x1)) }
    check("convolvedValid(x0, with: x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(convolvedValid(x0, with: x1)) }
    check("x0.convolvedValid(with: x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.convolvedValid(with: x1)) }
    check("interpolated(x0, positions: x1, values: x2)", sample(Double.self, 0), sample(Vector<Double>.self, 1), sample(Vector<Double>.self, 2)) { x0, x1, x2 in values(interpolated(x0, positions: x1, values: x2)) }
    check("interpolated(x0, positions: x1, values: x2)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1), sample(Vector<Double>.self, 2)) { x0, x1, x2 in values(interpolated(x0, positions: x1, values: x2)) }
    check("x0.interpolated(positions: x1, values: x2)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1), sample(Vector<Double>.self, 2)) { x0, x1, x2 in values(x0.interpolated(positions: x1, values: x2)) }
    check("polynomial(x0, at: x1)", sample(Vector<Double>.self, 0), sample(Double.self, 1)) { x0, x1 in values(polynomial(x0, at: x1)) }
    check("x0.polynomial(at: x1)", sample(NDArray<Double, 1>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.polynomial(at: x1)) }
    check("polynomial(x0, at: x1)", sample(Vector<Double>.self, 0), sample(NDArray<Double, 2>.self, 1)) { x0, x1 in values(polynomial(x0, at: x1)) }
    check("x0.polynomial(at: x1)", sample(NDArray<Double, 1>.self, 0), sample(NDArray<Double, 1>.self, 1)) { x0, x1 in values(x0.polynomial(at: x1)) }
    check("clamped(x0, to: 0.25...0.5)", sample(Double.self, 0)) { x0 in values(clamped(x0, to: 0.25...0.5)) }
    check("clamped(x0, to: 0.25...0.5)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(clamped(x0, to: 0.25...0.5)) }
    check("x0.clamped(to: 0.25...0.5)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.clamped(to: 0.25...0.5)) }
    check("sorted(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(sorted(x0, along: 1)) }
    check("x0.sorted(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sorted(along: 1)) }
    check("argsort(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(argsort(x0, along: 1)) }
    check("x0.argsort(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argsort(along: 1)) }
    check("cumulativeSum(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(cumulativeSum(x0, along: 1)) }
    check("x0.cumulativeSum(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.cumulativeSum(along: 1)) }
    check("cumulativeProduct(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(cumulativeProduct(x0, along: 1)) }
  }

  func uses8() {
    check("x0.cumulativeProduct(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.cumulativeProduct(along: 1)) }
    check("cumulativeMin(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(cumulativeMin(x0, along: 1)) }
    check("x0.cumulativeMin(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.cumulativeMin(along: 1)) }
    check("cumulativeMax(x0, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(cumulativeMax(x0, along: 1)) }
    check("x0.cumulativeMax(along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.cumulativeMax(along: 1)) }
    check("diff(x0, order: 1, along: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(diff(x0, order: 1, along: 1)) }
    check("x0.diff(order: 1, along: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.diff(order: 1, along: 1)) }
    check("roll(x0, by: x1, along: 1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(roll(x0, by: x1, along: 1)) }
    check("x0.roll(by: x1, along: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.roll(by: x1, along: 1)) }
    check("gradient(x0, dx: x1, along: 1)", sample(Matrix<Double>.self, 0), sample(Double.self, 1)) { x0, x1 in values(gradient(x0, dx: x1, along: 1)) }
    check("x0.gradient(dx: x1, along: 1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.gradient(dx: x1, along: 1)) }
    check("rotated(x0, quarters: x1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(rotated(x0, quarters: x1)) }
    check("x0.rotated(quarters: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.rotated(quarters: x1)) }
    check("repeated(x0, x1)", sample(Vector<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(repeated(x0, x1)) }
    check("x0.repeated(x1)", sample(NDArray<Double, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.repeated(x1)) }
    check("tiled(x0, x1)", sample(Vector<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(tiled(x0, x1)) }
    check("x0.tiled(x1)", sample(NDArray<Double, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.tiled(x1)) }
    check("tiled(x0, x1, x2)", sample(Matrix<Double>.self, 0), sample(Int.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(tiled(x0, x1, x2)) }
    check("x0.tiled(x1, x2)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(x0.tiled(x1, x2)) }
    check("cross(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(cross(x0, x1)) }
    check("x0.cross(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.cross(x1)) }
    check("logspace(x0, x1, x2)", sample(Double.self, 0), sample(Double.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(logspace(x0, x1, x2)) }
    check("lowerTriangle(x0, offset: x1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(lowerTriangle(x0, offset: x1)) }
    check("x0.lowerTriangle(offset: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.lowerTriangle(offset: x1)) }
    check("upperTriangle(x0, offset: x1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(upperTriangle(x0, offset: x1)) }
    check("x0.upperTriangle(offset: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.upperTriangle(offset: x1)) }
    check("meshgrid(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(meshgrid(x0, x1)) }
    check("x0.meshgrid(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Int>.self, 1)) { x0, x1 in values(x0.meshgrid(x1)) }
    check("vandermonde(x0, x1)", sample(Vector<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(vandermonde(x0, x1)) }
    check("x0.vandermonde(x1)", sample(NDArray<Double, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.vandermonde(x1)) }
    check("covariance(x0, x1, ddof: x2)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(covariance(x0, x1, ddof: x2)) }
    check("x0.covariance(x1, ddof: x2)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(x0.covariance(x1, ddof: x2)) }
    check("covariance(x0, ddof: x1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(covariance(x0, ddof: x1)) }
    check("x0.covariance(ddof: x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.covariance(ddof: x1)) }
    check("correlation(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(correlation(x0, x1)) }
    check("x0.correlation(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.correlation(x1)) }
    check("correlation(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(correlation(x0)) }
    check("x0.correlation()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.correlation()) }
    check("isClose(x0, x1, relative: x2, absolute: x3)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Double.self, 2), sample(Double.self, 3)) { x0, x1, x2, x3 in values(isClose(x0, x1, relative: x2, absolute: x3)) }
    check("x0.isClose(x1, relative: x2, absolute: x3)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 2>.self, 1), sample(Double.self, 2), sample(Double.self, 3)) { x0, x1, x2, x3 in values(x0.isClose(x1, relative: x2, absolute: x3)) }
    check("philox(x0, x1, x2, x3, key0: x4, key1: x5)", sample(UInt32.self, 0), sample(UInt32.self, 1), sample(UInt32.self, 2), sample(UInt32.self, 3), sample(UInt32.self, 4), sample(UInt32.self, 5)) { x0, x1, x2, x3, x4, x5 in values(philox(x0, x1, x2, x3, key0: x4, key1: x5)) }
    check("uniform(seed: x0, at: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(uniform(seed: x0, at: x1)) }
    check("uniform(in: 0.25..<0.5, seed: x0, at: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(uniform(in: 0.25..<0.5, seed: x0, at: x1)) }
    check("uniform(count: x0, seed: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(uniform(count: x0, seed: x1)) }
    check("uniform(count: x0, in: 0.25..<0.5, seed: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(uniform(count: x0, in: 0.25..<0.5, seed: x1)) }
    check("uniform(rows: x0, columns: x1, seed: x2)", sample(Int.self, 0), sample(Int.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(uniform(rows: x0, columns: x1, seed: x2)) }
    check("normal(mean: x0, standardDeviation: x1, seed: x2, at: x3)", sample(Double.self, 0), sample(Double.self, 1), sample(Int.self, 2), sample(Int.self, 3)) { x0, x1, x2, x3 in values(normal(mean: x0, standardDeviation: x1, seed: x2, at: x3)) }
    check("normal(count: x0, mean: x1, standardDeviation: x2, seed: x3)", sample(Int.self, 0), sample(Double.self, 1), sample(Double.self, 2), sample(Int.self, 3)) { x0, x1, x2, x3 in values(normal(count: x0, mean: x1, standardDeviation: x2, seed: x3)) }
    check("normal(rows: x0, columns: x1, mean: x2, standardDeviation: x3, seed: x4)", sample(Int.self, 0), sample(Int.self, 1), sample(Double.self, 2), sample(Double.self, 3), sample(Int.self, 4)) { x0, x1, x2, x3, x4 in values(normal(rows: x0, columns: x1, mean: x2, standardDeviation: x3, seed: x4)) }
    check("exponential(mean: x0, seed: x1, at: x2)", sample(Double.self, 0), sample(Int.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(exponential(mean: x0, seed: x1, at: x2)) }
    check("exponential(count: x0, mean: x1, seed: x2)", sample(Int.self, 0), sample(Double.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(exponential(count: x0, mean: x1, seed: x2)) }
    check("exponential(rows: x0, columns: x1, mean: x2, seed: x3)", sample(Int.self, 0), sample(Int.self, 1), sample(Double.self, 2), sample(Int.self, 3)) { x0, x1, x2, x3 in values(exponential(rows: x0, columns: x1, mean: x2, seed: x3)) }
    check("integers(in: 2..<9, seed: x0, at: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(integers(in: 2..<9, seed: x0, at: x1)) }
    check("integers(count: x0, in: 2..<9, seed: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(integers(count: x0, in: 2..<9, seed: x1)) }
    check("integers(rows: x0, columns: x1, in: 2..<9, seed: x2)", sample(Int.self, 0), sample(Int.self, 1), sample(Int.self, 2)) { x0, x1, x2 in values(integers(rows: x0, columns: x1, in: 2..<9, seed: x2)) }
    check("permutation(x0, seed: x1)", sample(Int.self, 0), sample(Int.self, 1)) { x0, x1 in values(permutation(x0, seed: x1)) }
    check("shuffled(x0, seed: x1)", sample(Vector<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(shuffled(x0, seed: x1)) }
    check("x0.shuffled(seed: x1)", sample(NDArray<Double, 1>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.shuffled(seed: x1)) }
    check("matmul(x0, x1)", sample(Matrix<Double>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 2>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
  }

  func uses9() {
    check("matmul(x0, x1)", sample(Matrix<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("matmul(x0, x1)", sample(Vector<Double>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 1>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("matmul(x0, x1)", sample(NDArray<Double, 3>.self, 0), sample(NDArray<Double, 3>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 3>.self, 0), sample(NDArray<Double, 3>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("matmul(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("matmul(x0, x1)", sample(NDArray<Double, 3>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 3>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("matmul(x0, x1)", sample(Matrix<Double>.self, 0), sample(NDArray<Double, 3>.self, 1)) { x0, x1 in values(matmul(x0, x1)) }
    check("x0.matmul(x1)", sample(NDArray<Double, 2>.self, 0), sample(NDArray<Double, 3>.self, 1)) { x0, x1 in values(x0.matmul(x1)) }
    check("dot(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(dot(x0, x1)) }
    check("x0.dot(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.dot(x1)) }
    check("outer(x0, x1)", sample(Vector<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(outer(x0, x1)) }
    check("x0.outer(x1)", sample(NDArray<Double, 1>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.outer(x1)) }
    check("kron(x0, x1)", sample(Matrix<Double>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(kron(x0, x1)) }
    check("x0.kron(x1)", sample(NDArray<Double, 2>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.kron(x1)) }
    check("matrixPower(x0, x1)", sample(Matrix<Double>.self, 0), sample(Int.self, 1)) { x0, x1 in values(matrixPower(x0, x1)) }
    check("x0.matrixPower(x1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.matrixPower(x1)) }
    check("trace(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(trace(x0)) }
    check("x0.trace()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.trace()) }
    check("solve(x0, x1)", sample(Matrix<Double>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(solve(x0, x1)) }
    check("x0.solve(x1)", sample(NDArray<Double, 2>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.solve(x1)) }
    check("solve(x0, x1)", sample(Matrix<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(solve(x0, x1)) }
    check("x0.solve(x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.solve(x1)) }
    check("inverse(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(inverse(x0)) }
    check("x0.inverse()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.inverse()) }
    check("determinant(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(determinant(x0)) }
    check("x0.determinant()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.determinant()) }
    check("cholesky(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(cholesky(x0)) }
    check("x0.cholesky()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.cholesky()) }
    check("lu(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(lu(x0)) }
    check("x0.lu()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.lu()) }
    check("qr(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(qr(x0)) }
    check("x0.qr()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.qr()) }
    check("leastSquares(x0, x1)", sample(Matrix<Double>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(leastSquares(x0, x1)) }
    check("x0.leastSquares(x1)", sample(NDArray<Double, 2>.self, 0), sample(Matrix<Double>.self, 1)) { x0, x1 in values(x0.leastSquares(x1)) }
    check("leastSquares(x0, x1)", sample(Matrix<Double>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(leastSquares(x0, x1)) }
    check("x0.leastSquares(x1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.leastSquares(x1)) }
    check("svd(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(svd(x0)) }
    check("x0.svd()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.svd()) }
    check("eigh(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(eigh(x0)) }
    check("x0.eigh()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.eigh()) }
    check("svd(x0)", sample(Matrix<Complex<Double>>.self, 0)) { x0 in values(svd(x0)) }
    check("x0.svd()", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.svd()) }
    check("eigh(x0)", sample(Matrix<Complex<Double>>.self, 0)) { x0 in values(eigh(x0)) }
    check("x0.eigh()", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.eigh()) }
    check("eig(x0)", sample(Matrix<Double>.self, 0)) { x0 in values(eig(x0)) }
    check("x0.eig()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.eig()) }
    check("eig(x0)", sample(Matrix<Complex<Double>>.self, 0)) { x0 in values(eig(x0)) }
    check("x0.eig()", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.eig()) }
    check("norm(x0)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(norm(x0)) }
    check("x0.norm()", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.norm()) }
    check("norm(x0)", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(norm(x0)) }
    check("x0.norm()", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.norm()) }
    check("norm(x0, order: 1)", sample(Vector<Double>.self, 0)) { x0 in values(norm(x0, order: 1)) }
    check("x0.norm(order: 1)", sample(NDArray<Double, 1>.self, 0)) { x0 in values(x0.norm(order: 1)) }
    check("norm(x0, order: 1)", sample(Matrix<Double>.self, 0)) { x0 in values(norm(x0, order: 1)) }
    check("x0.norm(order: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.norm(order: 1)) }
  }

  func uses10() {
    check("x0.sum(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.sum(along: 1)) }
    check("x0.sum(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.sum(along: [0, 2])) }
    check("x0.sum(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum(keeping: 1)) }
    check("x0.sum(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum(keeping: [0])) }
    check("x0.sum(as: Float.self, along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.sum(as: Float.self, along: 1)) }
    check("x0.sum(as: Float.self, along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.sum(as: Float.self, along: [0, 2])) }
    check("x0.sum(as: Float.self, keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum(as: Float.self, keeping: 1)) }
    check("x0.sum(as: Float.self, keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.sum(as: Float.self, keeping: [0])) }
    check("x0.sum(as: Int.self, along: 1)", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.sum(as: Int.self, along: 1)) }
    check("x0.sum(as: Int.self, along: [0, 2])", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.sum(as: Int.self, along: [0, 2])) }
    check("x0.sum(as: Int.self, keeping: 1)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.sum(as: Int.self, keeping: 1)) }
    check("x0.sum(as: Int.self, keeping: [0])", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.sum(as: Int.self, keeping: [0])) }
    check("x0.product(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.product(along: 1)) }
    check("x0.product(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.product(along: [0, 2])) }
    check("x0.product(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.product(keeping: 1)) }
    check("x0.product(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.product(keeping: [0])) }
    check("x0.mean(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.mean(along: 1)) }
    check("x0.mean(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.mean(along: [0, 2])) }
    check("x0.mean(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.mean(keeping: 1)) }
    check("x0.mean(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.mean(keeping: [0])) }
    check("x0.mean(along: 1)", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.mean(along: 1)) }
    check("x0.mean(along: [0, 2])", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.mean(along: [0, 2])) }
    check("x0.mean(keeping: 1)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.mean(keeping: 1)) }
    check("x0.mean(keeping: [0])", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.mean(keeping: [0])) }
    check("x0.variance(ddof: x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, along: 1)) }
    check("x0.variance(ddof: x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, along: [0, 2])) }
    check("x0.variance(ddof: x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, keeping: 1)) }
    check("x0.variance(ddof: x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, keeping: [0])) }
    check("x0.variance(ddof: x1, along: 1)", sample(NDArray<Int, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, along: 1)) }
    check("x0.variance(ddof: x1, along: [0, 2])", sample(NDArray<Int, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, along: [0, 2])) }
    check("x0.variance(ddof: x1, keeping: 1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, keeping: 1)) }
    check("x0.variance(ddof: x1, keeping: [0])", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.variance(ddof: x1, keeping: [0])) }
    check("x0.standardDeviation(ddof: x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, along: 1)) }
    check("x0.standardDeviation(ddof: x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, along: [0, 2])) }
    check("x0.standardDeviation(ddof: x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, keeping: 1)) }
    check("x0.standardDeviation(ddof: x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, keeping: [0])) }
    check("x0.standardDeviation(ddof: x1, along: 1)", sample(NDArray<Int, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, along: 1)) }
    check("x0.standardDeviation(ddof: x1, along: [0, 2])", sample(NDArray<Int, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, along: [0, 2])) }
    check("x0.standardDeviation(ddof: x1, keeping: 1)", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, keeping: 1)) }
    check("x0.standardDeviation(ddof: x1, keeping: [0])", sample(NDArray<Int, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.standardDeviation(ddof: x1, keeping: [0])) }
    check("x0.min(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.min(along: 1)) }
    check("x0.min(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.min(along: [0, 2])) }
    check("x0.min(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.min(keeping: 1)) }
    check("x0.min(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.min(keeping: [0])) }
    check("x0.max(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.max(along: 1)) }
    check("x0.max(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.max(along: [0, 2])) }
    check("x0.max(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.max(keeping: 1)) }
    check("x0.max(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.max(keeping: [0])) }
    check("x0.argmin(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.argmin(along: 1)) }
    check("x0.argmin(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.argmin(along: [0, 2])) }
    check("x0.argmin(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmin(keeping: 1)) }
    check("x0.argmin(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmin(keeping: [0])) }
    check("x0.argmax(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.argmax(along: 1)) }
    check("x0.argmax(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.argmax(along: [0, 2])) }
    check("x0.argmax(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmax(keeping: 1)) }
    check("x0.argmax(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.argmax(keeping: [0])) }
    check("x0.any(along: 1)", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.any(along: 1)) }
    check("x0.any(along: [0, 2])", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.any(along: [0, 2])) }
    check("x0.any(keeping: 1)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.any(keeping: 1)) }
    check("x0.any(keeping: [0])", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.any(keeping: [0])) }
  }

  func uses11() {
    check("x0.all(along: 1)", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.all(along: 1)) }
    check("x0.all(along: [0, 2])", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.all(along: [0, 2])) }
    check("x0.all(keeping: 1)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.all(keeping: 1)) }
    check("x0.all(keeping: [0])", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.all(keeping: [0])) }
    check("x0.count(along: 1)", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.count(along: 1)) }
    check("x0.count(along: [0, 2])", sample(NDArray<Bool, 3>.self, 0)) { x0 in values(x0.count(along: [0, 2])) }
    check("x0.count(keeping: 1)", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.count(keeping: 1)) }
    check("x0.count(keeping: [0])", sample(NDArray<Bool, 2>.self, 0)) { x0 in values(x0.count(keeping: [0])) }
    check("x0.nanSum(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanSum(along: 1)) }
    check("x0.nanSum(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanSum(along: [0, 2])) }
    check("x0.nanSum(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanSum(keeping: 1)) }
    check("x0.nanSum(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanSum(keeping: [0])) }
    check("x0.nanProduct(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanProduct(along: 1)) }
    check("x0.nanProduct(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanProduct(along: [0, 2])) }
    check("x0.nanProduct(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanProduct(keeping: 1)) }
    check("x0.nanProduct(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanProduct(keeping: [0])) }
    check("x0.nanCount(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanCount(along: 1)) }
    check("x0.nanCount(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanCount(along: [0, 2])) }
    check("x0.nanCount(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanCount(keeping: 1)) }
    check("x0.nanCount(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanCount(keeping: [0])) }
    check("x0.nanMean(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMean(along: 1)) }
    check("x0.nanMean(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMean(along: [0, 2])) }
    check("x0.nanMean(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMean(keeping: 1)) }
    check("x0.nanMean(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMean(keeping: [0])) }
    check("x0.nanVariance(ddof: x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanVariance(ddof: x1, along: 1)) }
    check("x0.nanVariance(ddof: x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanVariance(ddof: x1, along: [0, 2])) }
    check("x0.nanVariance(ddof: x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanVariance(ddof: x1, keeping: 1)) }
    check("x0.nanVariance(ddof: x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanVariance(ddof: x1, keeping: [0])) }
    check("x0.nanStandardDeviation(ddof: x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanStandardDeviation(ddof: x1, along: 1)) }
    check("x0.nanStandardDeviation(ddof: x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanStandardDeviation(ddof: x1, along: [0, 2])) }
    check("x0.nanStandardDeviation(ddof: x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanStandardDeviation(ddof: x1, keeping: 1)) }
    check("x0.nanStandardDeviation(ddof: x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Int.self, 1)) { x0, x1 in values(x0.nanStandardDeviation(ddof: x1, keeping: [0])) }
    check("x0.nanMin(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMin(along: 1)) }
    check("x0.nanMin(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMin(along: [0, 2])) }
    check("x0.nanMin(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMin(keeping: 1)) }
    check("x0.nanMin(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMin(keeping: [0])) }
    check("x0.nanMax(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMax(along: 1)) }
    check("x0.nanMax(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMax(along: [0, 2])) }
    check("x0.nanMax(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMax(keeping: 1)) }
    check("x0.nanMax(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMax(keeping: [0])) }
    check("x0.nanMedian(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMedian(along: 1)) }
    check("x0.nanMedian(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.nanMedian(along: [0, 2])) }
    check("x0.nanMedian(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMedian(keeping: 1)) }
    check("x0.nanMedian(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.nanMedian(keeping: [0])) }
    check("x0.nanQuantile(x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.nanQuantile(x1, along: 1)) }
    check("x0.nanQuantile(x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.nanQuantile(x1, along: [0, 2])) }
    check("x0.nanQuantile(x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.nanQuantile(x1, keeping: 1)) }
    check("x0.nanQuantile(x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.nanQuantile(x1, keeping: [0])) }
    check("x0.median(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.median(along: 1)) }
    check("x0.median(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.median(along: [0, 2])) }
    check("x0.median(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.median(keeping: 1)) }
    check("x0.median(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.median(keeping: [0])) }
    check("x0.median(along: 1)", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.median(along: 1)) }
    check("x0.median(along: [0, 2])", sample(NDArray<Int, 3>.self, 0)) { x0 in values(x0.median(along: [0, 2])) }
    check("x0.median(keeping: 1)", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.median(keeping: 1)) }
    check("x0.median(keeping: [0])", sample(NDArray<Int, 2>.self, 0)) { x0 in values(x0.median(keeping: [0])) }
    check("x0.quantile(x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, along: 1)) }
    check("x0.quantile(x1, along: [0, 2])", sample(NDArray<Double, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, along: [0, 2])) }
    check("x0.quantile(x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, keeping: 1)) }
    check("x0.quantile(x1, keeping: [0])", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, keeping: [0])) }
  }

  func uses12() {
    check("x0.quantile(x1, along: 1)", sample(NDArray<Int, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, along: 1)) }
    check("x0.quantile(x1, along: [0, 2])", sample(NDArray<Int, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, along: [0, 2])) }
    check("x0.quantile(x1, keeping: 1)", sample(NDArray<Int, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, keeping: 1)) }
    check("x0.quantile(x1, keeping: [0])", sample(NDArray<Int, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.quantile(x1, keeping: [0])) }
    check("x0.trapezoid(dx: x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.trapezoid(dx: x1, along: 1)) }
    check("x0.trapezoid(dx: x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Double.self, 1)) { x0, x1 in values(x0.trapezoid(dx: x1, keeping: 1)) }
    check("x0.trapezoid(x1, along: 1)", sample(NDArray<Double, 3>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.trapezoid(x1, along: 1)) }
    check("x0.trapezoid(x1, keeping: 1)", sample(NDArray<Double, 2>.self, 0), sample(Vector<Double>.self, 1)) { x0, x1 in values(x0.trapezoid(x1, keeping: 1)) }
    check("x0.norm(along: 1)", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.norm(along: 1)) }
    check("x0.norm(along: [0, 2])", sample(NDArray<Double, 3>.self, 0)) { x0 in values(x0.norm(along: [0, 2])) }
    check("x0.norm(keeping: 1)", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.norm(keeping: 1)) }
    check("x0.norm(keeping: [0])", sample(NDArray<Double, 2>.self, 0)) { x0 in values(x0.norm(keeping: [0])) }
    check("x0.norm(along: 1)", sample(NDArray<Complex<Double>, 3>.self, 0)) { x0 in values(x0.norm(along: 1)) }
    check("x0.norm(along: [0, 2])", sample(NDArray<Complex<Double>, 3>.self, 0)) { x0 in values(x0.norm(along: [0, 2])) }
    check("x0.norm(keeping: 1)", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.norm(keeping: 1)) }
    check("x0.norm(keeping: [0])", sample(NDArray<Complex<Double>, 2>.self, 0)) { x0 in values(x0.norm(keeping: [0])) }
  }

  var groups: [() -> Void] { [uses0, uses1, uses2, uses3, uses4, uses5, uses6, uses7, uses8, uses9, uses10, uses11, uses12] }
}
