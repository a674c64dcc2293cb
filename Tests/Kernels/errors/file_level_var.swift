// A file-level variable would be shared state; only let stands at file level.
// error: 4:1:

var counter = 0

func f(n: Int) -> Int { n }
