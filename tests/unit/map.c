/*
 * Hash tables against a plain array, with keys that are few, so that they
 * meet again, and with keys that all want the same slot.
 */
#include "map.h"

#include <stdlib.h>

#include "check.h"

struct item {
	struct map_key key;
	int value;
};

enum { NUMBERS = 200, SCOPES = 3, KEYS = NUMBERS * SCOPES };

/* The first and the last begin their search at the same slot. */
static const uint32_t scopes[SCOPES] = { 0, 1, 1 << 24 };

static struct item *model[KEYS];
static uint64_t numbers[NUMBERS];
static struct map map;
static size_t used;

static struct item *
get(size_t i)
{
	return map_get(&map, numbers[i / SCOPES], scopes[i % SCOPES]);
}

static void
put(size_t i)
{
	struct item *new = malloc(sizeof *new);

	*new = (struct item){ { numbers[i / SCOPES],
	    scopes[i % SCOPES] }, rand() };
	CHECK(map_put(&map, new) == (void *)model[i]);
	used += model[i] == NULL;
	free(model[i]);
	model[i] = new;
}

static void
take(size_t i)
{
	CHECK(map_take(&map, numbers[i / SCOPES], scopes[i % SCOPES]) ==
	    (void *)model[i]);
	used -= model[i] != NULL;
	free(model[i]);
	model[i] = NULL;
}

static void
del(size_t i)
{
	if (model[i] == NULL)
		return;
	map_del(&map, model[i]);
	used--;
	free(model[i]);
	model[i] = NULL;
}

static void
check_all(void)
{
	size_t i, wrong = map.used != used;

	for (i = 0; i < KEYS; i++)
		wrong += get(i) != model[i];
	CHECK(wrong == 0);
}

/* Puts are so many of ten; the table grows and empties. */
static void
steps(int puts)
{
	size_t i, n;

	for (n = 0; n < 3000; n++) {
		i = (size_t)rand() % KEYS;
		if (rand() % 10 < puts)
			put(i);
		else if (rand() % 2 == 0)
			take(i);
		else
			del(i);
		if (n % 50 == 0)
			check_all();
	}
	check_all();
}

static void
clear(void)
{
	size_t i;

	for (i = 0; i < KEYS; i++)
		take(i);
	CHECK(map.used == 0);
	check_all();
	if (map.mask > 1)
		free(map.slots);
}

static void
run(void)
{
	int i;

	map_init(&map);
	used = 0;
	check_all();
	CHECK(map_take(&map, 1, 1) == NULL);
	for (i = 0; i < 3; i++) {
		steps(9);
		steps(5);
		steps(2);
	}
	clear();
}

/* Numbers that all begin their search in the last slots of small tables. */
static void
collide(void)
{
	struct map small = { .shift = 64 - 9 };
	uint64_t n, found = 0;

	for (n = 1; found < NUMBERS; n++)
		if (map_home(&small, n, 0) >= 510)
			numbers[found++] = n;
}

static void
hashes(void)
{
	char text[40] = "0123456789012345678901234567890123456789";
	uint64_t seen[41];
	size_t i, j;

	for (i = 0; i <= 40; i++) {
		char *exact = malloc(i > 0 ? i : 1);

		memcpy(exact, text, i);
		seen[i] = map_hash((struct str){ exact, i });
		CHECK(seen[i] == map_hash((struct str){ text, i }));
		for (j = 0; j < i; j++) {
			CHECK(seen[j] != seen[i]);
			exact[j] ^= 1;
			CHECK(map_hash((struct str){ exact, i }) != seen[i]);
			exact[j] ^= 1;
		}
		free(exact);
	}
}

/*
 * Texts that differ in high bits only.  With constant factors such differences
 * cancel out, whatever the seed: anybody could make texts that collide.
 */
static void
high_bits(void)
{
	static const unsigned at[] = { 7, 11, 15, 19, 23 };
	enum { TEXTS = 32 };
	uint64_t seen[TEXTS];
	char text[24];
	size_t i, j;

	for (i = 0; i < TEXTS; i++) {
		memset(text, 'a', sizeof text);
		for (j = 0; j < 5; j++)
			if ((i >> j & 1) != 0)
				text[at[j]] = (char)('a' | 128);
		seen[i] = map_hash((struct str){ text, sizeof text });
		for (j = 0; j < i; j++)
			CHECK(seen[i] != seen[j]);
	}
}

int
main(void)
{
	size_t i;

	srand(2);
	for (i = 0; i < NUMBERS; i++)
		numbers[i] = i + 1;
	run();
	for (i = 0; i < NUMBERS; i++)
		numbers[i] = i % 2 == 0 ? i << 40 : UINT64_MAX - i;
	run();
	collide();
	run();
	hashes();
	high_bits();
	return failures;
}
