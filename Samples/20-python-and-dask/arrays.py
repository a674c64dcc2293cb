import numpy as np
import population

print(population.settle(2.5))
rates = np.array([0.5, 2.0, 3.2, 3.9])
print(population.settle(rates))
print(population.settle(rates[:, np.newaxis], np.array([1, 10])))

counts = np.zeros(4, dtype=np.int64)
print(population.histogram(population.settle(rates), 4, out=counts) is counts, counts)

try:
    population.settle([1.0, 5.0])
except population.KernelError as error:
    print(error.kind, "in line", error.line)
    print(error)
