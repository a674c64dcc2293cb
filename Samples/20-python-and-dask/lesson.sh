# A package for Python out of a kernel file, installed as any other.
apus compile kernel.swift --python built/population
python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps \
  --target built/site built/population
export PYTHONPATH=built/site
# Its functions take numbers and NumPy's arrays; those of numbers broadcast.
python3 arrays.py
# The same functions on a cluster of worker processes, by Dask and by multiprocessing.
python3 cluster.py
rm -r built
