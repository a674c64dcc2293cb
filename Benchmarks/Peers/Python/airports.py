"""nearest of 3376 airports, Double"""

import csv
import math
from pathlib import Path

import numpy as np

SAMPLES = Path(__file__).resolve().parents[3] / "Samples"
SIZES = {"3376²": 3376}
OUTPUTS = {"distance": "result.distance", "result": "result.mostRemote"}
KERNEL = (SAMPLES / "3-airports/kernel.swift", "nearestNeighbours")
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    with open(SAMPLES / "Data/airports.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    n = len(rows)
    return {
        "latitude": np.array([float(row["latitude"]) for row in rows]),
        "longitude": np.array([float(row["longitude"]) for row in rows]),
        "nearest": np.zeros(n, np.int64),
        "distance": np.zeros(n),
        "phi": np.zeros(n),
        "lambda": np.zeros(n),
        "cosPhi": np.zeros(n),
        "result": np.zeros(1, np.int64),
        "n": n,
    }


def reference(latitude, longitude, nearest, distance, phi, lambda_, cos_phi, result, n):
    phi[:] = latitude * (math.pi / 180)
    lambda_[:] = longitude * (math.pi / 180)
    u = np.sin((phi[None, :] - phi[:, None]) / 2)
    v = np.sin((lambda_[None, :] - lambda_[:, None]) / 2)
    h = u * u + np.cos(phi)[None, :] * np.cos(phi)[:, None] * v * v
    distances = 2 * 6371.0088 * np.arcsin(np.sqrt(h))
    np.fill_diagonal(distances, np.inf)
    nearest[:] = distances.argmin(axis=1)
    distance[:] = distances.min(axis=1)
    result[0] = distance.argmax()


def numba(latitude, longitude, nearest, distance, phi, lambda_, cos_phi, result, n):
    for i in range(n):
        phi[i] = latitude[i] * (math.pi / 180)
        lambda_[i] = longitude[i] * (math.pi / 180)
        cos_phi[i] = math.cos(phi[i])
        nearest[i] = -1
        distance[i] = np.inf
    for i in range(n):
        for j in range(i + 1, n):
            u = math.sin((phi[j] - phi[i]) / 2)
            v = math.sin((lambda_[j] - lambda_[i]) / 2)
            h = u * u + cos_phi[i] * cos_phi[j] * v * v
            d = 2 * 6371.0088 * math.asin(math.sqrt(h))
            if d < distance[i]:
                distance[i] = d
                nearest[i] = j
            if d < distance[j]:
                distance[j] = d
                nearest[j] = i
    most_remote = 0
    for i in range(n):
        if distance[i] > distance[most_remote]:
            most_remote = i
    result[0] = most_remote
