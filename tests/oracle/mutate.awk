# Damage a log: of each 100 lines about `percent` are dropped, as many come
# twice, and as many change places with one of the next six.

BEGIN { srand(seed) }

{
	r = 100 * rand()
	if (r < percent)
		next
	line[++n] = $0
	if (r > 100 - percent)
		line[++n] = $0
}

END {
	for (i = 1; i < n; i++) {
		j = i + 1 + int(6 * rand())
		if (100 * rand() < percent && j <= n) {
			swap = line[i]
			line[i] = line[j]
			line[j] = swap
		}
	}
	for (i = 1; i <= n; i++)
		print line[i]
}
