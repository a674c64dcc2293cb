// multipliedFullWidth and the reporting-overflow family.

// run: wide(a: 0xFFFFFFFFFFFFFFFF, b: 0xFFFFFFFFFFFFFFFF) == (0xFFFFFFFFFFFFFFFE, 1)
// run: wideSigned(a: -9223372036854775808, b: 2) == (-1, 0)
// run: wide8(a: 200, b: 100) == (78, 32)
// run: reporting(a: 2147483647, b: 1) == (-2147483648, true)
// run: reporting(a: -5, b: 3) == (-2, false)
// run: products(a: 127, b: 2) == (-2, true)
// edges: wide(a:, b:) times 40
// edges: wideSigned(a:, b:) times 40
// edges: reporting(a:, b:) times 40
// edges: products(a:, b:) times 40
// random: wide8(a: 0...255, b: 0...255) times 30

func wide(a: UInt64, b: UInt64) -> (UInt64, UInt64) {
  let p = a.multipliedFullWidth(by: b)
  return (p.high, p.low)
}

func wideSigned(a: Int64, b: Int64) -> (Int64, UInt64) {
  let (high, low) = a.multipliedFullWidth(by: b)
  return (high, low)
}

func wide8(a: UInt8, b: UInt8) -> (UInt8, UInt8) {
  let p = a.multipliedFullWidth(by: b)
  return (p.high, p.low)
}

func reporting(a: Int32, b: Int32) -> (Int32, Bool) {
  let r = a.addingReportingOverflow(b)
  return (r.partialValue, r.overflow)
}

func products(a: Int8, b: Int8) -> (Int8, Bool) {
  let r = a.multipliedReportingOverflow(by: b)
  return (r.partialValue, r.overflow)
}
