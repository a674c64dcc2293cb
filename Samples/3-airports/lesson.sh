# For each of 3,376 airports the nearest other one; arrays go to files, the rest is printed.
apus run kernel.swift latitude=../Data/airports.csv:latitude longitude=../Data/airports.csv:longitude \
  --out result.nearest=nearest.csv --out result.distance=distance.csv | tee remote.txt
# Which one that is: files begin with a line of names, the kernel counts from 0.
line=$(($(sed 's/.*: //' remote.txt) + 2))
sed -n "${line}p" ../Data/airports.csv
sed -n "$(($(sed -n "${line}p" nearest.csv) + 2))p" ../Data/airports.csv
echo "$(sed -n "${line}p" distance.csv | cut -d. -f1) km apart"
rm nearest.csv distance.csv remote.txt
