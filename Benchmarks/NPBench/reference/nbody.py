"""Bodies under their mutual gravity by leapfrog integration."""
import numpy as np

SIZES = {"S": dict(n=12, steps=5), "L": dict(n=100, steps=100)}
OUTPUTS = ["result.kinetic", "result.potential", "position", "velocity"]


def initialize(random, n, steps):
    return dict(
        mass=20.0 * np.ones(n) / n, position=random.normal(0, 1, (n, 3)),
        velocity=random.normal(0, 1, (n, 3)), steps=steps, dt=0.01, g=1.0, softening=0.1)


def differences(position):
    return [x[None, :] - x[:, None] for x in position.T]


def accelerations(position, mass, g, softening):
    deltas = differences(position)
    square = sum(d ** 2 for d in deltas) + softening ** 2
    weight = np.where(square > 0, square ** -1.5, 0)
    return np.stack([g * (d * weight) @ mass for d in deltas], axis=1)


def energies(position, velocity, mass, g):
    kinetic = 0.5 * np.sum(mass[:, None] * velocity ** 2)
    distance = np.sqrt(sum(d ** 2 for d in differences(position)))
    inverse = np.zeros_like(distance)
    inverse[distance > 0] = 1 / distance[distance > 0]
    return kinetic, g * np.sum(np.triu(-np.outer(mass, mass) * inverse, 1))


def kernel(mass, position, velocity, steps, dt, g, softening):
    velocity -= np.mean(mass[:, None] * velocity, axis=0) / np.mean(mass)
    found = [energies(position, velocity, mass, g)]
    acceleration = accelerations(position, mass, g, softening)
    for _ in range(steps):
        velocity += acceleration * dt / 2
        position += velocity * dt
        acceleration = accelerations(position, mass, g, softening)
        velocity += acceleration * dt / 2
        found.append(energies(position, velocity, mass, g))
    return np.array([k for k, _ in found]), np.array([p for _, p in found])
