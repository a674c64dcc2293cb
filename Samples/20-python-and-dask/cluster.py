import logging
import multiprocessing
import os

import dask.array as da
import numpy as np
import population
from dask.distributed import Client, LocalCluster


def main():
    rates = np.linspace(3, 4, 1_000_000)
    expected = population.settle(rates, 100)

    with LocalCluster(
        n_workers=3, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
    ) as cluster, Client(cluster) as client:
        processes = set(client.run(os.getpid).values())
        print(f"{len(processes)} workers, this process among them: {os.getpid() in processes}")
        blocks = da.from_array(rates, chunks=100_000)
        settled = blocks.map_blocks(population.settle, steps=100, dtype=np.float64)
        print(f"{blocks.npartitions} blocks, the same bits: {(settled.compute() == expected).all()}")
        counts = [
            client.submit(population.histogram, block, 4)
            for block in client.compute(list(settled.to_delayed().ravel()))
        ]
        total = sum(client.gather(counts))
        print(total, (total == population.histogram(expected, 4)).all())
        try:
            (blocks + 1).map_blocks(population.settle, dtype=np.float64).compute()
        except population.KernelError as error:
            print(f"line {error.line} on a worker: {error.kind}")

    with multiprocessing.get_context("spawn").Pool(2) as pool:
        print(pool.map(population.settle, [2.0, 2.5]))


if __name__ == "__main__":
    main()
