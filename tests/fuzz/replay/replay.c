/*
 * Feed the harness beside it with kept inputs: every operand, and every file
 * of an operand that is a directory.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { LARGEST = 4 << 20 };

static unsigned count;

static void
feed(const char *path)
{
	FILE *f = fopen(path, "rb");
	uint8_t *data = malloc(LARGEST);
	uint8_t *exact;
	size_t n;

	if (f == NULL || data == NULL) {
		perror(path);
		exit(111);
	}
	n = fread(data, 1, LARGEST, f);
	fclose(f);
	/* its exact size, so that a read behind it is noticed */
	if ((exact = realloc(data, n > 0 ? n : 1)) == NULL)
		exact = data;
	LLVMFuzzerTestOneInput(exact, n);
	free(exact);
	count++;
}

static void
feed_all(const char *path)
{
	char name[4096];
	struct dirent *entry;
	DIR *dir = opendir(path);

	if (dir == NULL) {
		feed(path);
		return;
	}
	while ((entry = readdir(dir)) != NULL) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
		feed(name);
	}
	closedir(dir);
}

int
main(int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		feed_all(argv[i]);
	/* the last line: so that an early exit(0) is noticed */
	fprintf(stderr, "replayed %u\n", count);
	return 0;
}
