func broken(x: Double) -> Double {
  let y = x *
  return y
}
