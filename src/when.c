#include "when.h"

#include "civil.h"

/* The first second of the day `back` days before that of `now`. */
static bool
read_day(int64_t now, int64_t back, struct stamp *t)
{
	struct civil c;

	if (!civil_local(now, &c))
		return false;
	civil_date(civil_days(c.year, c.month, c.day) - back, &c);
	c.hour = c.minute = c.second = 0;
	civil_from_local(&c, INT64_MIN, &t->sec);
	return true;
}

/* "-90m" */
static bool
read_ago(struct str s, int64_t now, struct stamp *t)
{
	static const char letters[] = "smhdw";
	static const int64_t lengths[] = { 1, 60, 3600, DAY, 7 * DAY };
	const char *letter;
	uint64_t n;

	if (!eat_char(&s, '-') || !eat_u64(&s, &n) || s.n != 1 ||
	    (letter = memchr(letters, *s.s, 5)) == NULL ||
	    n > UINT32_MAX)
		return false;
	t->sec = now - (int64_t)n * lengths[letter - letters];
	return true;
}

static bool
eat_fraction(struct str *s, struct stamp *t)
{
	return !eat_char(s, '.') || stamp_eat_fraction(s, &t->nsec) > 0;
}

/* A label, or "@" and seconds. */
static bool
read_at(struct str s, struct stamp *t)
{
	struct str label = s;
	uint64_t sec;

	if (stamp_time(&label, t))
		return label.n == 0;
	if (!eat_char(&s, '@') || !eat_u64(&s, &sec) || sec > INT64_MAX ||
	    !eat_fraction(&s, t))
		return false;
	t->sec = (int64_t)sec;
	return s.n == 0;
}

/* A date, and perhaps the time of day, and perhaps the zone. */
static bool
read_date(struct str s, struct stamp *t)
{
	struct civil c = { .hour = 0 };
	int64_t ahead;

	/* four digits at least: 20-11-20 is a slip */
	if (s.n < 4 || memchr(s.s, '-', 4) != NULL || !civil_eat_date(&s, &c))
		return false;
	if (s.n > 0 && ((!eat_char(&s, ' ') && !eat_char(&s, 'T')) ||
	    !(civil_eat_clock(&s, &c) ? eat_fraction(&s, t) :
	    civil_eat_minute(&s, &c))))
		return false;
	if (s.n == 0)
		civil_from_local(&c, INT64_MIN, &t->sec);
	else if (civil_eat_zone(&s, &ahead) && s.n == 0)
		t->sec = civil_unix(&c) - ahead;
	else
		return false;
	return true;
}

bool
when_read(const char *text, int64_t now, struct stamp *time)
{
	struct str s = str_of(text);
	struct stamp t = { .nsec = 0 };
	bool ok;

	t.sec = now;
	if (str_eq(s, STR("now")))
		ok = true;
	else if (str_eq(s, STR("today")))
		ok = read_day(now, 0, &t);
	else if (str_eq(s, STR("yesterday")))
		ok = read_day(now, 1, &t);
	else if (s.n > 0 && *s.s == '@')
		ok = read_at(s, &t);
	else
		ok = read_ago(s, now, &t) || read_date(s, &t);
	if (ok)
		*time = t;
	return ok;
}
