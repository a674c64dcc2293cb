# pythran export kernel(float32[:,:], float32[:,:], float32[:,:], int, int)
def kernel(image, filter, output, rows, columns):
    for i in range(rows - 2):
        for j in range(columns - 2):
            s = filter[0, 0] * image[i, j]
            s += filter[0, 1] * image[i, j + 1]
            s += filter[0, 2] * image[i, j + 2]
            s += filter[1, 0] * image[i + 1, j]
            s += filter[1, 1] * image[i + 1, j + 1]
            s += filter[1, 2] * image[i + 1, j + 2]
            s += filter[2, 0] * image[i + 2, j]
            s += filter[2, 1] * image[i + 2, j + 1]
            s += filter[2, 2] * image[i + 2, j + 2]
            output[i, j] = s
