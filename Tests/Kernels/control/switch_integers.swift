// switch over an integer: single values, lists, ranges of every kind, where, default.

// run: kind(x: 0) == 1
// run: kind(x: 3) == 2
// run: kind(x: 10) == 3
// run: kind(x: 19) == 3
// run: kind(x: 20) == 4
// run: kind(x: -1) == 5
// run: kind(x: 100) == 6
// run: kind(x: 101) == 7
// run: days(month: 2, year: 2000) == 29
// run: days(month: 2, year: 1900) == 28
// run: days(month: 11, year: 2023) == 30
// random: kind(x: -10...200) times 40
// random: days(month: 0...13, year: 1800...2100) times 30
// edges: kind(x:) times 20

func kind(x: Int) -> Int {
  switch x {
  case 0: return 1
  case 1, 3, 5, 7: return 2
  case 10..<20: return 3
  case 20...30: return 4
  case ..<0: return 5
  case let v where v % 2 == 0: return 6
  default: return 7
  }
}

func days(month: Int, year: Int) -> Int {
  switch month {
  case 4, 6, 9, 11:
    return 30
  case 2:
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return leap ? 29 : 28
  case 1...12:
    return 31
  default:
    return 0
  }
}
