import ApusCore
import Testing

/// What `within` accepts in a `run:` directive.
@Suite struct ClosenessTests {
  private func isClose(_ left: some ArrayElement, _ right: some ArrayElement) -> Bool {
    KernelValue.array(AnyArray([left])).isClose(to: .array(AnyArray([right])), within: 0.01)
  }

  @Test func comparesNumbersByTheirSize() {
    #expect(isClose(0.0, 0.009))
    #expect(!isClose(0.0, 0.011))
    #expect(isClose(1009.0, 1000.0))
    #expect(!isClose(1011.0, 1000.0))
    #expect(isClose(Float(1.009), Float(1)))
  }

  @Test func tellsApartWhatIsNoNumber() {
    #expect(isClose(Double.nan, -Double.nan))
    #expect(isClose(Double.infinity, Double.infinity))
    #expect(!isClose(Double.infinity, -Double.infinity))
    #expect(!isClose(Double.nan, 0.0))
    #expect(!isClose(1.0, Double.infinity))
  }

  @Test func wantsTypesAndIntegersExact() {
    #expect(!isClose(1000, 1001))
    #expect(!isClose(Float(1), 1.0))
    #expect(!KernelValue.array(AnyArray([1.0, 2])).isClose(to: .array(AnyArray([1.0])), within: 9))
  }
}
