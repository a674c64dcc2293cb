# One expression, without a file; its names are the arguments.
apus eval 'v * v * sin(2 * angle) / 9.81' v=20 angle=0.7854
# The same for several speeds: a list is a Vector.
apus eval 'v * v * sin(2 * angle) / 9.81' v='[10, 20, 30]' angle=0.7854
# On columns of a file: the kilometres from the first airport to each, saved for what follows.
apus eval '12742 * asin(sqrt(
  pow(sin((lat - lat[0]) * r / 2), 2)
  + cos(lat * r) * cos(lat[0] * r) * pow(sin((lon - lon[0]) * r / 2), 2)))' \
  lat=../Data/airports.csv:latitude lon=../Data/airports.csv:longitude r=0.017453292519943295 \
  --out distance.npy
# How many are near, and how far the others are at the most and in the mean.
apus eval '(near: sum(where(d < limit, 1, 0)), most: d[d >= limit].max(), mean: d[d >= limit].mean())' \
  d=distance.npy limit=500
# A name without a value is shown where it stands.
apus eval 'd / hours' d=distance.npy 2>&1 || echo "exit status $?"
rm distance.npy
