import numpy as np


def cdf(d):
    k = 1 / (1 + 0.2316419 * np.abs(d))
    p = k * (
        0.319381530
        + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429)))
    )
    tail = 0.3989422804014327 * np.exp(-0.5 * d * d) * p
    return np.where(d > 0, 1 - tail, tail)


# pythran export kernel(float64[], float64[], float64[], float64, float64, float64[], float64[], int)
def kernel(price, strike, time, rate, volatility, call, put, n):
    root = volatility * np.sqrt(time)
    d1 = (np.log(price / strike) + (rate + 0.5 * volatility * volatility) * time) / root
    n1 = cdf(d1)
    n2 = cdf(d1 - root)
    discounted = strike * np.exp(-rate * time)
    call[:] = price * n1 - discounted * n2
    put[:] = discounted * (1 - n2) - price * (1 - n1)
