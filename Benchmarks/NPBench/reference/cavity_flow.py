"""The flow in a box whose lid moves."""
import numpy as np

SIZES = {"S": dict(n=21, steps=10, sweeps=8), "L": dict(n=101, steps=100, sweeps=50)}
OUTPUTS = ["u", "v", "p"]


def initialize(random, n, steps, sweeps):
    zeros = np.zeros((n, n))
    return dict(
        steps=steps, sweeps=sweeps, u=zeros, v=zeros.copy(), p=zeros.copy(), dt=0.05 / n,
        dx=2 / (n - 1), dy=2 / (n - 1), rho=1.0, nu=0.1)


def source(u, v, rho, dt, dx, dy):
    b = np.zeros_like(u)
    ux = (u[1:-1, 2:] - u[1:-1, :-2]) / (2 * dx)
    uy = (u[2:, 1:-1] - u[:-2, 1:-1]) / (2 * dy)
    vx = (v[1:-1, 2:] - v[1:-1, :-2]) / (2 * dx)
    vy = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * dy)
    b[1:-1, 1:-1] = rho * (1 / dt * (ux + vy) - ux ** 2 - 2 * (uy * vx) - vy ** 2)
    return b


def relax_pressure(p, b, sweeps, dx, dy):
    for _ in range(sweeps):
        old = p.copy()
        p[1:-1, 1:-1] = (
            ((old[1:-1, 2:] + old[1:-1, :-2]) * dy ** 2 + (old[2:, 1:-1] + old[:-2, 1:-1]) * dx ** 2)
            / (2 * (dx ** 2 + dy ** 2))
            - dx ** 2 * dy ** 2 / (2 * (dx ** 2 + dy ** 2)) * b[1:-1, 1:-1])
        p[:, -1] = p[:, -2]
        p[0, :] = p[1, :]
        p[:, 0] = p[:, 1]
        p[-1, :] = 0


def advance(x, u, v, pressure, dt, dx, dy, nu):
    """The velocity component x after a step, on the inner points."""
    center = x[1:-1, 1:-1]
    west, east, south, north = x[1:-1, :-2], x[1:-1, 2:], x[:-2, 1:-1], x[2:, 1:-1]
    return (
        center - u[1:-1, 1:-1] * dt / dx * (center - west)
        - v[1:-1, 1:-1] * dt / dy * (center - south) - pressure
        + nu * (dt / dx ** 2 * (east - 2 * center + west)
                + dt / dy ** 2 * (north - 2 * center + south)))


def kernel(steps, sweeps, u, v, p, dt, dx, dy, rho, nu):
    for _ in range(steps):
        relax_pressure(p, source(u, v, rho, dt, dx, dy), sweeps, dx, dy)
        un, vn = u.copy(), v.copy()
        px = dt / (2 * rho * dx) * (p[1:-1, 2:] - p[1:-1, :-2])
        py = dt / (2 * rho * dy) * (p[2:, 1:-1] - p[:-2, 1:-1])
        u[1:-1, 1:-1] = advance(un, un, vn, px, dt, dx, dy, nu)
        v[1:-1, 1:-1] = advance(vn, un, vn, py, dt, dx, dy, nu)
        u[0, :] = u[:, 0] = u[:, -1] = 0
        u[-1, :] = 1
        v[0, :] = v[-1, :] = v[:, 0] = v[:, -1] = 0
