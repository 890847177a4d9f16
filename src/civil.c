#include "civil.h"

#include <limits.h>
#include <time.h>

/* 400 years, after which the calendar repeats itself, in days. */
enum { ERA = 146097 };

/* Days from 0000-03-01, with which leap days stand last, to 1970-01-01. */
enum { TO_1970 = 719468 };

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

int64_t
civil_days(int64_t year, unsigned month, unsigned day)
{
	int64_t y = month < 3 ? year - 1 : year;
	int64_t era = floor_div(y, 400);
	int64_t of_era = y - era * 400;
	int64_t month_day = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

	return era * ERA + of_era * 365 + of_era / 4 - of_era / 100 +
	    month_day - TO_1970;
}

void
civil_date(int64_t days, struct civil *c)
{
	int64_t z = days + TO_1970;
	int64_t era = floor_div(z, ERA);
	unsigned doe = (unsigned)(z - era * ERA);	/* day of the era */
	unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	unsigned month = (5 * doy + 2) / 153;		/* 0 is March */

	c->day = doy - (153 * month + 2) / 5 + 1;
	c->month = month < 10 ? month + 3 : month - 9;
	c->year = era * 400 + yoe + (c->month < 3);
}

int64_t
civil_unix(const struct civil *c)
{
	return civil_days(c->year, c->month, c->day) * DAY +
	    c->hour * 3600 + c->minute * 60 + c->second;
}

bool
civil_utc(int64_t sec, struct civil *c)
{
	int64_t days = floor_div(sec, DAY);
	unsigned rest = (unsigned)((sec % DAY + DAY) % DAY);

	civil_date(days, c);
	c->hour = rest / 3600;
	c->minute = rest / 60 % 60;
	c->second = rest % 60;
	return c->year - 1900 >= INT_MIN && c->year - 1900 <= INT_MAX;
}

bool
civil_local(int64_t sec, struct civil *c)
{
	static bool ready;
	time_t t = (time_t)sec;
	struct tm tm;

	/* localtime() looks at /etc/localtime each time if TZ is not set */
	if (!ready)
		tzset();
	ready = true;
	if ((int64_t)t != sec || localtime_r(&t, &tm) == NULL)
		return false;
	c->year = (int64_t)tm.tm_year + 1900;
	c->month = (unsigned)tm.tm_mon + 1;
	c->day = (unsigned)tm.tm_mday;
	c->hour = (unsigned)tm.tm_hour;
	c->minute = (unsigned)tm.tm_min;
	c->second = (unsigned)tm.tm_sec;
	return true;
}

bool
civil_has_leaps(void)
{
	struct civil c;

	/* the first leap second, at the end of June 1972 */
	return civil_local(78796800, &c) && c.second == 60;
}

static bool
same_minute(const struct civil *a, const struct civil *b)
{
	return a->minute == b->minute && a->hour == b->hour &&
	    a->day == b->day && a->month == b->month && a->year == b->year;
}

static bool
same(const struct civil *a, const struct civil *b)
{
	return a->second == b->second && same_minute(a, b);
}

/* How far local clocks are ahead of UTC at this time, in seconds. */
static bool
offset_at(int64_t sec, int64_t *offset)
{
	struct civil c;

	if (!civil_local(sec, &c))
		return false;
	*offset = civil_unix(&c) - sec;
	return true;
}

/* Do local clocks show c at this time? */
static bool
shows(int64_t sec, const struct civil *c)
{
	struct civil local;

	return civil_local(sec, &local) && same(&local, c);
}

/*
 * Of two times that clocks show alike, is t the better one?  Logs go forward,
 * but for what several writers do within a minute.
 */
static bool
better(int64_t t, int64_t than, int64_t near)
{
	bool back, than_back;

	if (near == INT64_MIN)
		return t < than;
	back = t < near - 60;
	than_back = than < near - 60;
	if (back != than_back)
		return than_back;
	return back ? t > than : t < than;
}

/*
 * Which offsets could c have?  Those a day before and after, as no zone is a
 * day ahead or behind; and, should the zone have changed twice in these two
 * days, those at the times which the first two give.
 */
static bool
search(const struct civil *c, int64_t near, int64_t *sec)
{
	int64_t flat = civil_unix(c), probe[4], offset, t;
	int i, last = 2;
	bool found = false;

	probe[0] = flat - DAY;
	probe[1] = flat + DAY;
	*sec = flat;
	for (i = 0; i < last; i++) {
		if (!offset_at(probe[i], &offset))
			continue;
		t = flat - offset;
		if (i == 0)
			*sec = t;
		if (i < 2)
			probe[last++] = t;
		if (shows(t, c) && (!found || better(t, *sec, near))) {
			*sec = t;
			found = true;
		}
	}
	return found;
}

/*
 * The minute that was asked for last, if the zone is the same a day before
 * and after it, and at its start.
 */
static struct {
	struct civil minute;
	int64_t start;
	bool good;
} cache;

static void
fill_cache(const struct civil *c)
{
	int64_t before, after, start;
	struct civil minute = *c;

	minute.second = 0;
	start = civil_unix(&minute);
	cache.minute = minute;
	cache.good = offset_at(start - DAY, &before) &&
	    offset_at(start + DAY, &after) && before == after;
	if (!cache.good)
		return;
	cache.start = start - before;
	cache.good = shows(cache.start, &minute);
}

bool
civil_from_local(const struct civil *c, int64_t near, int64_t *sec)
{
	struct civil before = *c;
	bool found;

	if (c->second == 60) {
		before.second = 59;
		found = civil_from_local(&before, near, sec);
		++*sec;
		return found;
	}
	if (!same_minute(c, &cache.minute))
		fill_cache(c);
	if (!cache.good)
		return search(c, near, sec);
	*sec = cache.start + c->second;
	return true;
}

bool
civil_comes_twice(int64_t sec)
{
	struct civil c;
	int64_t first, last;

	return civil_local(sec, &c) &&
	    civil_from_local(&c, INT64_MIN, &first) &&
	    civil_from_local(&c, INT64_MAX, &last) && first != last;
}

bool
civil_is_date(const struct civil *c)
{
	struct civil real;

	if (c->month < 1 || c->month > 12 || c->day < 1 || c->day > 31)
		return false;
	if (c->day <= 28)
		return true;
	civil_date(civil_days(c->year, c->month, c->day), &real);
	return real.month == c->month;
}

bool
civil_eat_date(struct str *s, struct civil *c)
{
	struct str rest = *s;
	bool negative = eat_char(&rest, '-');
	uint64_t year;

	if (!(eat_u64(&rest, &year) && year <= (uint64_t)INT_MAX + 1900 &&
	    eat_char(&rest, '-') && eat_fixed(&rest, 2, &c->month) &&
	    eat_char(&rest, '-') && eat_fixed(&rest, 2, &c->day)))
		return false;
	c->year = negative ? -(int64_t)year : (int64_t)year;
	if (!civil_is_date(c))
		return false;
	*s = rest;
	return true;
}

bool
civil_eat_minute(struct str *s, struct civil *c)
{
	struct str rest = *s;

	if (!(eat_fixed(&rest, 2, &c->hour) && c->hour < 24 &&
	    eat_char(&rest, ':') &&
	    eat_fixed(&rest, 2, &c->minute) && c->minute < 60))
		return false;
	c->second = 0;
	*s = rest;
	return true;
}

bool
civil_eat_clock(struct str *s, struct civil *c)
{
	struct str rest = *s;

	if (!(civil_eat_minute(&rest, c) && eat_char(&rest, ':') &&
	    eat_fixed(&rest, 2, &c->second) && c->second <= 60))
		return false;
	*s = rest;
	return true;
}

bool
civil_eat_zone(struct str *s, int64_t *ahead)
{
	struct str rest = *s;
	unsigned hours, minutes;
	bool west = s->n > 0 && *s->s == '-';

	if (eat_char(s, 'Z')) {
		*ahead = 0;
		return true;
	}
	if (!(eat_char(&rest, west ? '-' : '+') &&
	    eat_fixed(&rest, 2, &hours) && hours < 24 &&
	    (eat_char(&rest, ':'), eat_fixed(&rest, 2, &minutes)) &&
	    minutes < 60))
		return false;
	*ahead = (int64_t)hours * 3600 + (int64_t)minutes * 60;
	if (west)
		*ahead = -*ahead;
	*s = rest;
	return true;
}
