#include "schedule.h"

enum { LOCAL = 10, OTHER = 20 };	/* qmail-send.c: chanskip[] */

/* Stamps may be absurd: no message is older than this, in seconds. */
static const int64_t oldest = (int64_t)1 << 40;

/* Rounded down; x is at most that. */
static int64_t
squareroot(int64_t x)
{
	int64_t root = 0, bit;

	for (bit = (int64_t)1 << 30; bit > 0; bit >>= 1)
		if ((root + bit) * (root + bit) <= x)
			root += bit;
	return root;
}

int64_t
schedule_next(int64_t birth, int64_t tried, bool local)
{
	int64_t n = 0;

	if (birth < -oldest || birth > oldest)
		return birth;
	if (tried > birth)
		n = squareroot(tried - birth > oldest ? oldest :
		    tried - birth);
	n += local ? LOCAL : OTHER;
	return birth + n * n;
}

int64_t
schedule_last(int64_t birth, int64_t next, bool local, int64_t lifetime)
{
	if (birth < -oldest || birth > oldest)
		return birth;
	while (next <= birth + lifetime)
		next = schedule_next(birth, next, local);
	return next;
}
