#include "stamp.h"

#include <time.h>

#include "civil.h"
#include "header.h"
#include "tai.h"

enum { IN_A_ROW = 4 };		/* stamps before one body */

static bool utc;		/* what has no zone is UTC */
static int64_t present;		/* the time, if `fixed` */
static bool fixed;
static int64_t before = STAMP_NEVER;	/* the local time read last */

void
stamp_leap(bool on)
{
	tai_leap(on && (utc || !civil_has_leaps()));
}

void
stamp_utc(bool on)
{
	utc = on;
}

void
stamp_now(int64_t now)
{
	present = now;
	fixed = true;
}

int64_t
stamp_last_local(void)
{
	return before;
}

int64_t
stamp_goes_on(int64_t last)
{
	int64_t was = before;

	before = last;
	return was;
}

bool
stamp_was_doubtful(int64_t sec)
{
	return sec == before && before != STAMP_NEVER && !utc &&
	    civil_comes_twice(sec);
}

int
stamp_cmp(struct stamp a, struct stamp b)
{
	if (a.sec != b.sec)
		return a.sec < b.sec ? -1 : 1;
	return (a.nsec > b.nsec) - (a.nsec < b.nsec);
}

unsigned
stamp_eat_fraction(struct str *s, uint32_t *nsec)
{
	struct str rest = *s;
	uint64_t v;
	unsigned digits, i;

	if (!eat_u64(&rest, &v))
		return 0;
	digits = (unsigned)(s->n - rest.n);
	if (digits > 10 ||
	    (digits == 10 && (v <= TAI_NSEC_MAX || v > UINT32_MAX)))
		return 0;
	for (i = digits; i < 9; i++)
		v *= 10;
	*nsec = (uint32_t)v;
	*s = rest;
	return digits;
}

/* Eat ".digits", if there; *digits: how many.  False: it is no fraction. */
static bool
eat_fraction(struct str *s, struct stamp *t, unsigned *digits)
{
	struct str rest = *s;

	*digits = 0;
	if (!eat_char(&rest, '.'))
		return true;
	*digits = stamp_eat_fraction(&rest, &t->nsec);
	*s = rest;
	return *digits > 0;
}

/* The time of this text without a zone. */
static void
read_local(const struct civil *c, struct reading *r)
{
	if (utc) {
		r->time.sec = civil_unix(c);
		return;
	}
	r->never = !civil_from_local(c, before, &r->time.sec);
}

/*
 * What svlogd writes is UTC if it names no zone, and what tai64nlocal and
 * s6-log write is local time.  Behind nine digits stands no header: that is
 * our own RFC 3339, which has no host.
 */
static bool
eat_dated(struct str *s, struct reading *r)
{
	struct civil c;
	unsigned digits;
	int64_t ahead = 0;
	char parted;
	bool zone;

	if (!civil_eat_date(s, &c) || s->n == 0)
		return false;
	parted = *s->s;
	if (!(eat_char(s, ' ') || eat_char(s, 'T') || eat_char(s, '_')) ||
	    !civil_eat_clock(s, &c) || !eat_fraction(s, &r->time, &digits))
		return false;
	zone = parted != '_' && civil_eat_zone(s, &ahead);
	r->leap = c.second == 60;
	r->header = parted == 'T' && zone && digits <= 6;
	r->wide = parted == ' ' && !zone && digits >= 9;
	r->comma = parted == ' ' && !zone && digits == 0;
	if (parted != ' ' || zone)
		r->time.sec = civil_unix(&c) - ahead;
	else {
		r->rank = STAMP_LOCAL;
		read_local(&c, r);
	}
	return s->n == 0 || !is_digit(*s->s);
}

static bool
eat_seconds(struct str *s, struct reading *r)
{
	struct str rest = *s;
	uint64_t sec;
	unsigned digits;

	if (!eat_u64(&rest, &sec) || s->n - rest.n > 12 ||
	    !eat_char(&rest, '.'))
		return false;
	digits = stamp_eat_fraction(&rest, &r->time.nsec);
	if (digits == 0 || digits > 9 ||
	    (rest.n > 0 && memchr(" +\r\n", *rest.s, 4) == NULL))
		return false;
	r->time.sec = (int64_t)sec;
	r->more = digits == 6;		/* as splogger writes them */
	*s = rest;
	return true;
}

/* Eat "Mmm dd ": syslogd pads the day with a space, journalctl with a 0. */
static bool
eat_month_day(struct str *s, struct civil *c)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	unsigned i;

	for (i = 0; i < 12; i++)
		if (eat_str(s, (struct str){ months + i * 3, 3 }))
			break;
	c->month = i + 1;
	if (i == 12 || !eat_char(s, ' '))
		return false;
	if (!eat_fixed(s, 2, &c->day)) {
		eat_char(s, ' ');
		if (!eat_fixed(s, 1, &c->day))
			return false;
	}
	return eat_char(s, ' ');
}

/* The latest year that puts c at most a day ahead of the present. */
static bool
read_yearless(struct civil *c, struct reading *r)
{
	static int64_t known = INT64_MIN;	/* the time that has... */
	static struct civil today;		/* ...this date */
	int64_t now = fixed ? present : (int64_t)time(NULL);

	if (now != known && !civil_utc(now, &today))
		return false;
	known = now;
	/* the year before may lack a February 29, and the seven before it */
	for (c->year = today.year + 1; c->year > today.year - 9; c->year--) {
		if (!civil_is_date(c) || civil_unix(c) > now + 3 * DAY)
			continue;
		read_local(c, r);
		if (r->time.sec <= now + DAY)
			return true;
	}
	return false;
}

static bool
eat_yearless(struct str *s, struct reading *r)
{
	struct civil c;
	unsigned digits;

	if (!eat_month_day(s, &c) || !civil_eat_clock(s, &c) ||
	    !eat_fraction(s, &r->time, &digits))
		return false;
	r->rank = STAMP_YEARLESS;
	r->leap = c.second == 60;
	r->header = true;
	return (s->n == 0 || !is_digit(*s->s)) && read_yearless(&c, r);
}

static void
read_label(const struct tai *t, struct reading *r)
{
	r->time = (struct stamp){ t->sec, t->nsec };
	r->leap = t->leap;
}

bool
stamp_read(struct str *s, struct reading *r)
{
	struct str rest = *s;
	struct tai t;

	*r = (struct reading){ .rank = STAMP_INSTANT };
	if (tai_eat(s, &t)) {
		read_label(&t, r);
		return true;
	}
	if (s->n == 0)
		return false;
	if (*s->s >= 'A' && *s->s <= 'S') {
		if (!eat_yearless(&rest, r))
			return false;
	} else if (!is_digit(*s->s) && *s->s != '-')
		return false;
	else if (!eat_dated(&rest, r)) {
		*r = (struct reading){ .rank = STAMP_INSTANT };
		return eat_seconds(s, r);
	}
	if (r->rank != STAMP_INSTANT)
		before = r->time.sec;
	*s = rest;
	return true;
}

bool
stamp_time(struct str *s, struct stamp *t)
{
	struct reading r;

	if (!stamp_read(s, &r))
		return false;
	*t = r.time;
	return true;
}

bool
stamp_eat_priority(struct str *s)
{
	struct str rest = *s;
	uint64_t v;

	if (!(eat_char(&rest, '<') && eat_u64(&rest, &v) &&
	    eat(&rest, ">1 ")))
		return false;
	*s = rest;
	return true;
}

/* Keep the first time of the highest rank. */
static void
keep(struct head *head, const struct reading *r, int *best)
{
	if ((int)r->rank <= *best)
		return;
	*best = (int)r->rank;
	head->timed = true;
	head->time = r->time;
}

/* Eat what parts a stamp from what follows it; without it, it is no stamp. */
static bool
eat_gap(struct str *s, const struct reading *r, struct head *head)
{
	if (eat_char(s, ' ')) {
		if (r->wide)
			eat_char(s, ' ');
		return true;
	}
	if (r->comma && str_starts(*s, STR(", ")))
		return true;
	head->more = r->more && eat_char(s, '+');
	return head->more || s->n == 0 || *s->s == '\n' || *s->s == '\r';
}

static void
take_header(struct head *head, const struct header *h)
{
	head->host = h->host;
	head->tag = h->tag;
	head->pid = h->pid;
}

static bool
eat_modern(struct str *s, struct head *head, int *best)
{
	struct str rest = *s;
	struct header h;
	struct reading r;

	if (!stamp_eat_priority(&rest))
		return false;
	r.rank = 0;		/* "-": the time is not known */
	if (!(eat_char(&rest, '-') || stamp_read(&rest, &r)) ||
	    !eat_char(&rest, ' ') || !header_eat_5424(&rest, &h))
		return false;
	take_header(head, &h);
	if (r.rank != 0)
		keep(head, &r, best);
	*s = rest;
	return true;
}

/* Eat one stamp, and the header behind it. */
static bool
eat_stamp(struct str *s, struct head *head, int *best)
{
	struct str rest = *s;
	struct header h = { head->host, head->tag, head->pid };
	struct reading r;

	if (s->n > 0 && *s->s == '<')
		return eat_modern(s, head, best);
	if (!stamp_read(&rest, &r) || !eat_gap(&rest, &r, head))
		return false;
	keep(head, &r, best);
	if (r.header && (header_eat(&rest, &h) ||
	    (r.rank == STAMP_YEARLESS && header_eat_part(&rest, &h))))
		take_header(head, &h);
	*s = rest;
	return true;
}

/* Eat mlcat's "{NAME} ". */
static void
eat_name(struct str *s, struct head *head)
{
	struct str rest = *s;
	size_t i = 0;

	if (!eat_char(&rest, '{'))
		return;
	while (i < rest.n && (is_digit(rest.s[i]) ||
	    (char_lower(rest.s[i]) >= 'a' && char_lower(rest.s[i]) <= 'z') ||
	    memchr("_./-", rest.s[i], 4) != NULL))
		i++;
	head->name = (struct str){ rest.s, i };
	str_skip(&rest, i);
	if (i > 0 && eat(&rest, "} "))
		*s = rest;
	else
		head->name.n = 0;
}

static void
eat_all(struct str *s, struct head *head)
{
	int best = 0, i;

	for (i = 0; i < IN_A_ROW && !head->more; i++)
		if (!eat_stamp(s, head, &best))
			break;
	if (i > 0)
		eat_name(s, head);
}

size_t
stamp_head_slowly(struct str line, struct head *head)
{
	struct str body = line, none = { line.s, 0 };

	*head = (struct head){
		.time = head->time, .host = none, .tag = none, .name = none
	};
	eat_all(&body, head);
	head->named = head->host.n + head->tag.n + head->name.n > 0;
	return line.n - body.n;
}
