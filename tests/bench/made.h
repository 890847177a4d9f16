/*
 * What both generators of logs have in common: chance, and bytes out.
 * Include it behind PROGRAM, the name.
 */
#ifndef MADE_H
#define MADE_H

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SECOND = 1000000 };		/* time is in microseconds */

static void
die(const char *what)
{
	fprintf(stderr, "%s: %s\n", PROGRAM, what);
	exit(errno == 0 ? 100 : 111);
}

/* Chance: splitmix64. */

static uint64_t seed;

static uint64_t
mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

/* 0 to n - 1, n below 2^32 */
static uint64_t
below(uint64_t n)
{
	seed += UINT64_C(0x9e3779b97f4a7c15);
	return (mix(seed) >> 32) * n >> 32;
}

static uint64_t
between(uint64_t low, uint64_t high)
{
	return low + below(high - low + 1);
}

static bool
percent(uint64_t p)
{
	return below(100) < p;
}

/* Output: lines. */

static char out[65536];
static size_t out_n;
static uint64_t written, wanted;
static uint64_t now = UINT64_C(1795233600) * SECOND;	/* of the simulation */
static uint64_t stamp;					/* of the last line */

static void
flush(void)
{
	size_t done = 0;
	ssize_t w;

	for (; done < out_n; done += (size_t)w)
		if ((w = write(1, out + done, out_n - done)) == -1)
			die("unable to write");
	out_n = 0;
}

static void
put(const char *s)
{
	size_t n = strlen(s);

	memcpy(out + out_n, s, n);
	out_n += n;
}

static void
put_u64(uint64_t v)
{
	char digits[20];
	size_t n = sizeof digits;

	do
		digits[--n] = (char)('0' + v % 10);
	while ((v /= 10) > 0);
	memcpy(out + out_n, digits + n, sizeof digits - n);
	out_n += sizeof digits - n;
}

#endif
