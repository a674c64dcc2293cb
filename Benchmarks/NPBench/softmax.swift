/// Softmax along the last axis.
func softmax(x: NDArray<Float, 4>) -> NDArray<Float, 4> {
  let weights = exp(x - x.max(along: 3)[..., ..., ..., .newAxis])
  return weights / weights.sum(along: 3)[..., ..., ..., .newAxis]
}
