import math


# pythran export kernel(float64[], float64[], float64[], float64[], float64, float64[], float64[], float64[], int)
def kernel(x, y, z, mass, softening, ax, ay, az, n):
    for i in range(n):
        sum_x = 0.0
        sum_y = 0.0
        sum_z = 0.0
        for j in range(n):
            dx = x[j] - x[i]
            dy = y[j] - y[i]
            dz = z[j] - z[i]
            square = dx * dx + dy * dy + dz * dz + softening
            factor = mass[j] / (square * math.sqrt(square))
            sum_x += factor * dx
            sum_y += factor * dy
            sum_z += factor * dz
        ax[i] = sum_x
        ay[i] = sum_y
        az[i] = sum_z
