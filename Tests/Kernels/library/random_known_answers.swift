// Philox4x32-10 against the known answers that its authors publish: Random123, tests/kat_vectors.
// engines only

// run: words(c0: 0, c1: 0, c2: 0, c3: 0, k0: 0, k1: 0) == (1713891541, 3781805453, 3159862348, 2600524760)
// run: words(c0: 4294967295, c1: 4294967295, c2: 4294967295, c3: 4294967295, k0: 4294967295, k1: 4294967295) == (1083123565, 1103641358, 2718681030, 1834242557)
// run: words(c0: 608135816, c1: 2242054355, c2: 320440878, c3: 57701188, k0: 2752067618, k1: 698298832) == (3513581065, 2499661035, 1342301216, 605187745)

func words(
  c0: UInt32, c1: UInt32, c2: UInt32, c3: UInt32, k0: UInt32, k1: UInt32
) -> (UInt32, UInt32, UInt32, UInt32) {
  philox(c0, c1, c2, c3, key0: k0, key1: k1)
}
