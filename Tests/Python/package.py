"""What the functions of a package for Python promise: run with the package's folder as argument."""

import sys, pickle, threading
sys.path.insert(0, sys.argv[1])
import numpy as np
import pk
def raises(kind, text, f):
    try: f()
    except kind as e:
        assert text in str(e), (text, str(e)); return e
    raise AssertionError(f"no {kind}")
x = np.arange(5, dtype=np.float32); y = np.ones(5, np.float32)
assert pk.axpy(2, x, y) is None and y.tolist() == [1,3,5,7,9]
z = np.zeros(10, np.float32)[::2]; pk.axpy(1.0, x, z); assert z.tolist() == [0,1,2,3,4]
raises(TypeError, "expected a NumPy array", lambda: pk.axpy(2, x, [1,2,3]))
raises(TypeError, "expected elements of type float32", lambda: pk.axpy(2, x, np.ones(5)))
raises(TypeError, ".astype('float32')", lambda: pk.axpy(2, np.ones(5), y))
ro = np.ones(5, np.float32); ro.flags.writeable = False
raises(ValueError, "read-only", lambda: pk.axpy(2, x, ro))
raises(ValueError, "y is written and overlaps x", lambda: pk.axpy(2, y, y))
e = raises(pk.KernelError, "kernels.swift:3:", lambda: pk.axpy(2, x, np.ones(3, np.float32)))
assert e.kind == "index_out_of_bounds" and e.line == 3 and e.function == "axpy", (e.kind, e.line)
e2 = pickle.loads(pickle.dumps(e)); assert str(e2) == str(e) and e2.line == 3
f = pickle.loads(pickle.dumps(pk.bump)); assert f is pk.bump
assert type(pk.bump(0.0)) is float and pk.bump(0) == 1.0
g = np.linspace(-3, 3, 1000)
r = pk.bump(g); assert r.shape == g.shape and np.allclose(r, np.exp(-g*g/1.5), rtol=1e-15)
assert all(pk.bump(v) == w for v, w in zip(g, r))
m = pk.bump(g.reshape(10, 100), np.arange(1, 101.0)); assert m.shape == (10,100)
assert pk.bump(g[:, None], g[None, 1:3] * 0 + 2).shape == (1000, 2)
out = np.empty(1000); assert pk.bump(g, out=out) is out and (out == r).all()
h = g.copy(); pk.bump(h, out=h); assert (h == r).all()
big = np.zeros(2000)[::2]; assert pk.bump(g, out=big) is big and (big == r).all()
raises(ValueError, "out has the shape", lambda: pk.bump(g, out=np.empty(3)))
p = pk.polar(3, 4); assert p.radius == 5.0 and p.angle == np.arctan2(4, 3), p
pr, pa = pk.polar(g, 1.0); assert pr.shape == (1000,)
M = np.arange(6.0).reshape(2, 3); assert (pk.scale(M, 2) == 2*M).all()
assert (pk.scale(M.T, 2) == 2*M.T).all() and (pk.scale([[1, 2]], 3) == [[3, 6]]).all()
o = np.empty((2,3)); assert pk.scale(M, 2, out=o) is o and (o == 2*M).all()
raises(ValueError, "out has the shape (3, 3), the result (2, 3)", lambda: pk.scale(M, 2, out=np.empty((3,3))))
raises(ValueError, "2 axes", lambda: pk.scale(g, 2))
s = pk.scale(np.empty((0, 3)), 2); assert s.shape == (0, 3)
k = pk.scale(M, 1); del M; import gc; gc.collect(); k += 1; assert k[1,2] == 6
assert pk.count([1,2,3], 1, False) == 2 and pk.count(x=np.array([5]), from_=1, lambda_=True) == -1
raises(TypeError, "", lambda: pk.count([1.5], 1, False)); raises(TypeError, "", lambda: pk.count([1], 1.5, False))
raises(OverflowError, "", lambda: pk.count([1], 2**63, False)); raises(TypeError, "bool", lambda: pk.count([1], 1, 1))
assert (pk.ratio(np.array([7, 8]), 2) == [3, 4]).all()
e = raises(pk.KernelError, "division by zero", lambda: pk.ratio(np.array([7, 8]), [1, 0])); assert e.line == 14, e
assert pk.rotate(1+2j, 1j) == -2+1j and (pk.rotate(np.array([1j, 2]), 2) == [2j, 4]).all()
hv = pk.halves(np.array([1, 3], np.float16)); assert hv.dtype == np.float16 and hv.tolist() == [0.5, 1.5]
assert pk.step(1, [1.0, 2, 3]) == (3.0, 2)
assert pk.minmax((3, 1)) == (1.0, 3.0); raises(TypeError, "tuple of 2", lambda: pk.minmax((1,2,3)))
q = np.array([1.0, 2]); pk.grow(q); assert q.tolist() == [2, 4]
assert pk.negate(True) is False and (pk.negate(np.array([True, False])) == [False, True]).all()
assert np.allclose(pk.product(np.eye(3), np.ones((3, 2))), np.ones((3, 2)))
ts = [threading.Thread(target=lambda: [pk.bump(g) for _ in range(100)]) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
try:
    import resource
    for _ in range(2000): pk.scale(np.ones((100,100)), 2)
    a = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(5000): pk.scale(np.ones((100,100)), 2)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < a + 5000
finally: pass
# Numbers and lists count by their values, arrays by their types.
assert pk.bytes(1, 2) == 3 and pk.bytes([1, 2], 250).tolist() == [251, 252] and pk.first([7]) == 7
b = pk.bytes(np.array([1, 2], np.uint8), np.int64(2)); assert b.dtype == np.uint8 and b.tolist() == [3, 4]
raises(OverflowError, "uint8", lambda: pk.bytes([1, 256], 1)); raises(OverflowError, "uint8", lambda: pk.first([-1]))
raises(OverflowError, "uint8", lambda: pk.bytes([1], -1)); raises(OverflowError, "uint8", lambda: pk.first([2**70]))
raises(TypeError, ".astype('uint8')", lambda: pk.first(np.array([1]))); raises(TypeError, "float64", lambda: pk.first([1.5]))
raises(TypeError, "float64", lambda: pk.first(np.zeros(0))); assert pk.first([]) == 0
raises(OverflowError, "float32", lambda: pk.single(1e300, 1)); raises(OverflowError, "float32", lambda: pk.singles([1e300]))
raises(OverflowError, "float32", lambda: pk.single([1e39, 1], 1)); raises(OverflowError, "float16", lambda: pk.half(65520))
assert pk.single(float("inf"), 1) == float("inf") and pk.singles([float("inf")]) == float("inf") and pk.half(65519) == 65504
assert pk.single(float("nan"), 1) != pk.single(1, 1) and pk.single(3.4e38, 1) == np.float32(3.4e38)
raises(OverflowError, "complex64", lambda: pk.twice(1e39)); assert pk.twice(complex(0, float("inf"))).imag == float("inf")
assert type(pk.factorial(np.array(5))) is int and pk.factorial(True) == 1 and pk.factorial([True]).tolist() == [1]
raises(TypeError, "", lambda: pk.factorial(np.str_("5"))); raises(TypeError, "", lambda: pk.bump(np.str_("5")))
# Memory that is written is nothing else's, however it is laid out.
w = np.arange(6.0); keep = w.copy()
raises(ValueError, "x is written and overlaps y", lambda: pk.both(w[::2], w[::2]))
raises(ValueError, "overlaps", lambda: pk.both(w[::-1], w)); raises(ValueError, "overlaps", lambda: pk.both(w[::2], w[:3]))
window = np.lib.stride_tricks.as_strided(w, (3,), (0,))
raises(ValueError, "x is written and has elements that overlap", lambda: pk.both(window, np.ones(3)))
raises(ValueError, "y is written and overlaps x", lambda: pk.axpy(1, w.astype(np.float32).view(), (u := np.ones(6, np.float32))) or pk.axpy(1, u[::-1], u))
raises(ValueError, "out is written and overlaps m", lambda: pk.scale((v := np.ones((2, 2))), 2, out=v))
raises(ValueError, "out[0] is written and overlaps out[1]", lambda: pk.polar(g, 1, out=(out, out)))
assert (w == keep).all(); pk.both(w[::2], w[1::2]); assert w.tolist() == [1, 2, 3, 6, 5, 10]
# Masks and matrices.
masked = np.ma.array([1.0, 2], mask=[False, True])
for f in (lambda: pk.bump(masked), lambda: pk.bounds(masked), lambda: pk.bump(np.ma.masked)): raises(TypeError, "", f)
raises(TypeError, "expected a NumPy array", lambda: pk.bump([1.0, 2], out=masked)); raises(TypeError, "", lambda: pk.both(masked, w))
matrix = np.matrix([[1.0, 2]]); pk.bump(matrix, out=matrix); assert np.allclose(matrix, np.exp(-np.array([[1, 4]]) / 1.5))
# Tuples with labels have one class, which can be found.
assert type(pk.polar(1, 2)) is type(pk.polar(3, 4)) is pk.PolarResult and type(pk.polar(g, 1)) is pk.PolarResult
t = pickle.loads(pickle.dumps(pk.bounds([1.0, 2]))); assert type(t) is pk.BoundsResult and t.low.tolist() == [2, 3] and t.count == 2
a = np.zeros(2); assert pk.pairs(([1, 2], 3), (a, 4)) == (1.0, (5,)) and a[0] == 5
assert pk.pairs(([1, 2], 3), (a, 4))[1] == pk.PairsQ(k=5)
# Numbers are made as many as there are elements in blocks.
n = np.arange(100_001.0); assert (pk.total(n, 1, 2, 3) == n + 6).all() and pk.total(1, n, 2, 3)[-1] == 100_006
assert pk.total(np.zeros((0, 3)), 1, 2, 3).shape == (0, 3) and pk.total(n[:3], n[:2, None], 1, 1).shape == (2, 3)
# What a result lies in is freed once.
import copy
for f in (copy.copy, copy.deepcopy, pickle.dumps): raises(TypeError, "copied", lambda: f(pk.scale([[1.0]], 2).base))
assert copy.deepcopy(pk.scale([[1.0]], 2)).tolist() == [[2]]
pk.set_limits(time=0.1)
e = raises(pk.KernelError, "time limit of 0.1 s", lambda: pk.spin([1.0])); assert e.kind == "time" and "<loops>" not in str(e)
assert e.function == "spin" and e.file == "kernels.swift"
pk.set_limits(memory=100, depth=5); raises(pk.KernelError, "memory limit of 100 bytes", lambda: pk.product(np.eye(9), np.eye(9)))
pk.set_limits(); raises(ValueError, "time", lambda: pk.set_limits(time=0))
print("ok")
