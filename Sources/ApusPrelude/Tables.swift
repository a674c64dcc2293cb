import ApusTables

// Rows of constant tables. Only the native build compiles these bodies: in vector code, and where
// IR is interpreted, a look-up takes the place of the calls. What a row number has beyond the
// number of rows does not count.

/// What `erfDouble` has for a 256th.
func erfRow(_ row: UInt64) -> (first: Double, second: Double) {
  let pair = apus_table_erf()[Int(row & 2047)]
  return (pair.first, pair.second)
}

/// What `erfcDouble` has for a 256th.
func erfcRow(_ row: UInt64) -> (first: Double, second: Double) {
  let pair = apus_table_erfc()[Int(row & 2047)]
  return (pair.first, pair.second)
}

/// What `erfcFloat` has for a 256th.
func erfcFloatRow(_ row: UInt32) -> (first: Float, second: Float) {
  let pair = apus_table_erfcFloat()[Int(row & 4095)]
  return (pair.first, pair.second)
}

/// What `tanhDouble` has for a 64th.
func tanhRow(_ row: UInt64) -> (first: Double, second: Double) {
  let pair = apus_table_tanh()[Int(row & 2047)]
  return (pair.first, pair.second)
}

/// What `logaddexpDouble` has for a 64th.
func logaddexpRow(_ row: UInt64) -> (first: Double, second: Double) {
  let pair = apus_table_logaddexp()[Int(row & 4095)]
  return (pair.first, pair.second)
}

/// What `logaddexpFloat` has for a 128th.
func logaddexpFloatRow(_ row: UInt32) -> (first: Float, second: Float) {
  let pair = apus_table_logaddexpFloat()[Int(row & 4095)]
  return (pair.first, pair.second)
}
