# pythran export kernel(int, int64[:,:], int, int)
def kernel(limit, counts, height, width):
    for row in range(height):
        y = -1.25 + 2.5 * row / height
        for column in range(width):
            x = -2 + 2.5 * column / width
            re = 0.0
            im = 0.0
            count = 0
            while count < limit and re * re + im * im <= 4:
                re, im = re * re - im * im + x, 2 * re * im + y
                count += 1
            counts[row, column] = count
