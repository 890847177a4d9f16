/*
 * Numbers as text for people: all of them integers, nothing is rounded
 * twice, and no number that is not zero looks like zero.
 */
#ifndef HUMAN_H
#define HUMAN_H

#include <stddef.h>
#include <stdint.h>

/* Each writes at p, where there must be HUMAN_ROOM bytes; returns how many. */
enum { HUMAN_ROOM = 40 };

/* "1,234,567" */
size_t	human_count(char *p, uint64_t n);

/* "512 B", "1.23 kB", "45.6 MB", "789 GB": a kB has 1000 bytes. */
size_t	human_bytes(char *p, uint64_t n);

/* "850 us", "1.23 ms", "45.6 s", "12m 34s", "5h 06m", "7d 01h". */
size_t	human_seconds(char *p, uint64_t microseconds);

/* "3.14" from 3140 thousandths, "-0.02" from -15. */
size_t	human_decimal(char *p, int64_t thousandths);

/*
 * "12.3", "0.0" and "100.0" only where that is exact; else "<0.1" and
 * ">99.9".  Whole must not be 0.
 */
size_t	human_percent(char *p, uint64_t part, uint64_t whole);

/*
 * The share in millionths, at least 1 if part is not 0, at most 999,999 if
 * it is less than the whole; 10^12 if it is that or more, or whole is 0.
 * Where the greater of the two has more than 43 bits, its 43 highest count.
 */
uint64_t	human_share(uint64_t part, uint64_t whole);

#endif
