// A function declared twice with the same labels and types.
// error: 5:6: invalid redeclaration of 'g(x:)'
func g(x: Int) -> Int { x }

func g(x: Int) -> Int { x + 1 }
