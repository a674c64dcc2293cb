// Stencils that are misused.

// error: 12:22: the border of a stencil is '.constant(value)', '.reflect', '.wrap' or '.nearest'
// error: 16:34: '$0' takes 1 index, relative to the element at hand
// error: 20:35: '$0' stands for an element and its neighbours; write '$0[0]' for the element
// error: 24:11: 'stencil' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array
// error: 28:22: the border of a stencil is '.constant(value)', '.reflect', '.wrap' or '.nearest'

// A mode that there is not.
func mode(x: Vector<Double>) -> Vector<Double> {

  stencil(x, border: .mirror) { $0[0] }
}

func rank(x: Vector<Double>) -> Vector<Double> {
  stencil(x, border: .reflect) { $0[0, 1] }
}

func whole(x: Vector<Double>) -> Vector<Double> {
  stencil(x, border: .wrap) { 2 * $0 }
}

func list(x: [Double]) -> Vector<Double> {
  stencil(x, border: .wrap) { 2 * $0[1] }
}

func name(x: Vector<Double>) -> Vector<Double> {
  stencil(x, border: reflect) { 2 * $0[1] }
}
