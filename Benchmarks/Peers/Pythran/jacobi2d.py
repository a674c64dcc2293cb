# pythran export kernel(int, float64[:,:], float64[:,:], int, int)
def kernel(steps, u, v, m, n):
    for _ in range(steps // 2):
        v[1:-1, 1:-1] = 0.2 * (
            u[1:-1, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] + u[:-2, 1:-1] + u[2:, 1:-1]
        )
        u[1:-1, 1:-1] = 0.2 * (
            v[1:-1, 1:-1] + v[1:-1, :-2] + v[1:-1, 2:] + v[:-2, 1:-1] + v[2:, 1:-1]
        )
