// Statements stand in functions.
// error: 6:1: statements are not allowed at the top level

func f(n: Int) -> Int { n }

for i in 0..<3 { _ = f(n: i) }
