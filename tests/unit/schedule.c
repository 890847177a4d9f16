/*
 * Retry times against qmail-send's own arithmetic, copied in spirit: the
 * root is found by trying, and attempts are followed one by one.
 */
#include "schedule.h"

#include "check.h"

static int64_t
next(int64_t birth, int64_t tried, int64_t skip)
{
	int64_t root = 0;

	while ((root + 1) * (root + 1) <= tried - birth)
		root++;
	return birth + (root + skip) * (root + skip);
}

int
main(void)
{
	int64_t age, at;

	for (age = 0; age < 700000; age += 37) {
		CHECK(schedule_next(1000, 1000 + age, true) ==
		    next(1000, 1000 + age, 10));
		CHECK(schedule_next(1000, 1000 + age, false) ==
		    next(1000, 1000 + age, 20));
	}
	/* the well-known ones: after 400, 1600, 3600 s; 100, 400, 900 s */
	CHECK(schedule_next(0, 0, false) == 400);
	CHECK(schedule_next(0, 400, false) == 1600);
	CHECK(schedule_next(0, 1600, false) == 3600);
	CHECK(schedule_next(0, 0, true) == 100);
	CHECK(schedule_next(0, 100, true) == 400);
	CHECK(schedule_next(0, -5, true) == 100);	/* clocks went back */

	for (at = 400; at <= SCHEDULE_LIFETIME; at = next(0, at, 20))
		;
	CHECK(schedule_last(0, 400, false, SCHEDULE_LIFETIME) == at);
	CHECK(schedule_last(0, 400, false, 399) == 400);
	CHECK(schedule_last(0, 400, false, 400) == 1600);
	return failures;
}
