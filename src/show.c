#include "show.h"

#include "civil.h"
#include "tai.h"

static bool utc;

#define ONES(s) s "0" s "1" s "2" s "3" s "4" s "5" s "6" s "7" s "8" s "9"
#define TENS(s) ONES(s "0") ONES(s "1") ONES(s "2") ONES(s "3") ONES(s "4") \
    ONES(s "5") ONES(s "6") ONES(s "7") ONES(s "8") ONES(s "9")
const char show_triples[3001] = TENS("0") TENS("1") TENS("2") TENS("3")
    TENS("4") TENS("5") TENS("6") TENS("7") TENS("8") TENS("9");

/* Two digits. */
static void
put_pair(char *p, uint32_t v)
{
	memcpy(p, show_triples + v * 3 + 1, 2);
}

/* "-MM-DD HH:MM:SS", with this byte between the date and the time. */
static void
put_rest(char *p, const struct civil *c, char parted)
{
	memcpy(p, "-MM-DD hh:mm:ss", 15);
	put_pair(p + 1, c->month);
	put_pair(p + 4, c->day);
	p[6] = parted;
	put_pair(p + 7, c->hour);
	put_pair(p + 10, c->minute);
	put_pair(p + 13, c->second);
}

static size_t
make_second(char *p, int64_t sec, bool leap)
{
	struct civil c;
	size_t n = 0;

	if (leap)
		sec--;
	if (!(utc ? civil_utc(sec, &c) : civil_local(sec, &c)))
		return 0;
	c.second += leap;
	if (c.year < 0)
		p[n++] = '-';
	n += str_put_u64(p + n, (uint64_t)(c.year < 0 ? -c.year : c.year));
	put_rest(p + n, &c, ' ');
	return n + 15;
}

struct show_last show_last;

size_t
show_new_second(int64_t sec, bool leap)
{
	show_last.n = make_second(show_last.text, sec, leap);
	show_last.sec = sec;
	show_last.leap = leap;
	return show_last.n;
}

size_t
show_second(char *p, int64_t sec, bool leap)
{
	if (sec != show_last.sec || leap != show_last.leap ||
	    show_last.n == 0)
		show_new_second(sec, leap);
	memcpy(p, show_last.text, SHOW_SECOND);
	return show_last.n;
}

/* How far clocks are ahead of UTC, rounded to minutes; false if unknown. */
static bool
minutes_ahead(int64_t sec, int64_t *minutes)
{
	struct civil c;
	int64_t ahead;

	*minutes = 0;
	if (utc)
		return true;
	if (!civil_local(sec, &c))
		return false;
	ahead = civil_unix(&c) - sec;
	*minutes = (ahead + (ahead < 0 ? -30 : 30)) / 60;
	return true;
}

static void
put_zone(char *p, int64_t minutes)
{
	uint32_t size = (uint32_t)(minutes < 0 ? -minutes : minutes);

	p[0] = minutes < 0 ? '-' : '+';
	put_pair(p + 1, size / 60);
	p[3] = ':';
	put_pair(p + 4, size % 60);
}

/* "2026-11-20T13:00:05" and "+01:00" of a second that was shown. */
struct rfc {
	char text[19], zone[6];
	int64_t sec;
	bool leap, used, good;
};

/* Some: who shows when things began and ended goes to and fro. */
enum { RFCS = 16 };
static struct rfc rfcs[RFCS];

static bool
make_rfc(struct rfc *r, int64_t sec, bool leap)
{
	struct civil c;
	int64_t minutes;

	if (!minutes_ahead(sec - leap, &minutes) ||
	    !civil_utc(sec - leap + minutes * 60, &c) ||
	    c.year < 0 || c.year > 9999)
		return false;
	c.second += leap;
	put_pair(r->text, (uint32_t)c.year / 100);
	put_pair(r->text + 2, (uint32_t)c.year % 100);
	put_rest(r->text + 4, &c, 'T');
	put_zone(r->zone, minutes);
	return true;
}

size_t
show_rfc3339(char *p, struct stamp t, bool leap)
{
	struct rfc *r = &rfcs[(uint64_t)t.sec % RFCS];

	if (t.nsec > TAI_NSEC_MAX)
		return 0;
	if (r->sec != t.sec || r->leap != leap || !r->used) {
		r->good = make_rfc(r, t.sec, leap);
		r->sec = t.sec;
		r->leap = leap;
		r->used = true;
	}
	memcpy(p, r->text, sizeof r->text);
	show_fraction(p + 19, t.nsec);
	memcpy(p + 29, r->zone, sizeof r->zone);
	return r->good ? 35 : 0;
}

void
show_utc(bool on)
{
	size_t i;

	utc = on;
	show_last.n = 0;
	for (i = 0; i < RFCS; i++)
		rfcs[i].used = false;
}

size_t
show_epoch(char *p, struct stamp t, bool leap)
{
	size_t n;

	(void)leap;
	if (t.nsec > TAI_NSEC_MAX || t.sec < 0 || t.sec > 999999999999)
		return 0;
	n = str_put_u64(p, (uint64_t)t.sec);
	return n + show_fraction(p + n, t.nsec);
}
