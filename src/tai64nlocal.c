/*
 * tai64nlocal: the labels of log lines as times that people can read.
 */
#include <stdint.h>

#include "args.h"
#include "die.h"
#include "in.h"
#include "out.h"
#include "show.h"
#include "stamp.h"
#include "tai.h"

static const char help[] =
"usage: tai64nlocal [-aeilru] [file ...]\n"
"\n"
"Show the TAI64N label at the start of each line as local time; copy all\n"
"else as it is.\n"
"\n"
"  -a  labels anywhere in a line\n"
"  -e  as seconds since 1970 and nanoseconds, which qmailanalog reads\n"
"  -i  as RFC 3339, with the offset from UTC\n"
"  -l  labels count leap seconds, as those of s6-log do\n"
"  -r  the other way: a time of any form, at the start of a line, to a label\n"
"  -u  in UTC, not in local time\n"
"\n"
"  tai64nlocal /var/log/qmail/current\n"
"  tail -F /var/log/qmail/current | tai64nlocal\n"
"  tai64nlocal -r mail.log | tai64nlocal -iu\n";

static bool everywhere, leap, reverse;

/* How times are shown, if not as daemontools' tai64nlocal does it. */
static size_t (*form)(char *, struct stamp, bool);

/* -l is as s6-tai64nlocal: nothing before 1970, and nine digits. */
static size_t
show_leap(char *p, struct tai t)
{
	if (t.sec < 0)
		return 0;
	if (t.nsec > TAI_NSEC_MAX)
		t.nsec /= 10;
	return show_text(p, (struct stamp){ t.sec, t.nsec }, t.leap);
}

/*
 * Write the time of the label at the front of s at p, and eat the label: how
 * many bytes.  0, and nothing eaten, if there is none or it cannot be shown.
 */
static size_t
convert(char *p, struct str *s)
{
	struct str rest = *s;
	struct stamp time;
	struct tai t;
	size_t n;

	if (!tai_eat(&rest, &t))
		return 0;
	time = (struct stamp){ t.sec, t.nsec };
	if (form != NULL)
		n = form(p, time, t.leap);
	else
		n = leap ? show_leap(p, t) : show_text(p, time, false);
	if (n > 0)
		*s = rest;
	return n;
}

/* Copy s, and show the label at its front, if there is one. */
static void
show_front(struct str s)
{
	out_took(convert(out_room(SHOW_ROOM), &s));
	out_put(s.s, s.n);
}

/*
 * Most lines have the second of the line before them: here is how it looks,
 * in the default form alone.  n is 0 when it is not known.
 */
static struct {
	char label[TAI_SECOND], text[SHOW_SECOND];
	size_t n;
} last;

static void
remember(struct str s)
{
	struct tai t;

	last.n = 0;
	if (form != NULL || !tai_eat(&s, &t) || (leap && t.sec < 0))
		return;
	memcpy(last.label, s.s - TAI_LABEL, TAI_SECOND);
	last.n = show_second(last.text, t.sec, t.leap);
}

/*
 * Show a line at little cost, if its second is that of the line before.  This
 * is where a large log spends its time.
 */
static inline bool
show_quickly(struct str s)
{
	enum { MOST = OUT_ROOM - SHOW_ROOM };
	uint32_t nsec;
	char *p;
	size_t n = last.n;

	if (s.n <= TAI_LABEL || s.n > MOST || n == 0 ||
	    !tai_same_second(s.s, last.label) ||
	    !tai_eight(s.s + TAI_SECOND, &nsec) ||
	    nsec > TAI_NSEC_MAX || s.s[TAI_LABEL] != ' ')
		return false;
	p = out_room(OUT_ROOM);
	memcpy(p, last.text, SHOW_SECOND);
	n += show_fraction(p + n, nsec);
	str_skip(&s, TAI_LABEL);
	/* gcc would make a slow "rep movs" of a memcpy() of bounded length */
	memmove(p + n, s.s, s.n);
	out_took(n + s.n);
	return true;
}

/*
 * What may be a label, or the start of one: the next piece of the line
 * decides.  If a line begins instead, without a newline before it, then that
 * begins with a label, as in_line() has it: no digit.
 */
static char held[TAI_LABEL];
static size_t holding;

static void
release(void)
{
	show_front((struct str){ held, holding });
	holding = 0;
}

/* Add to what is held, from the front of s, what may belong to a label. */
static void
hold_more(struct str *s)
{
	while (holding < TAI_LABEL && s->n > 0 && tai_is_digit(*s->s)) {
		held[holding++] = *s->s;
		str_skip(s, 1);
	}
	if (s->n == 0)
		return;
	if (tai_is_digit(*s->s)) {	/* one too many */
		out_put(held, holding);
		holding = 0;
	} else
		release();
}

/* Could the line go on so that s is a label, or its start? */
static bool
may_grow(struct str s)
{
	size_t i;

	if (s.n > TAI_LABEL || *s.s != '@')
		return false;
	for (i = 1; i < s.n; i++)
		if (!tai_is_digit(s.s[i]))
			return false;
	return true;
}

/* Show every label of a line, or of a piece of one. */
static void
show_all(struct str s)
{
	struct str part;
	const char *next;

	if (holding > 0)
		hold_more(&s);
	while (s.n > 0) {
		next = memchr(s.s + 1, '@', s.n - 1);
		part = s;
		if (next != NULL)
			part.n = (size_t)(next - s.s);
		else if (may_grow(s)) {
			memcpy(held, s.s, s.n);
			holding = s.n;
			return;
		}
		show_front(part);
		str_skip(&s, part.n);
	}
}

/* Write a label for the time at the start of a line, and eat that. */
static void
put_label(struct str *s)
{
	struct str rest = *s;
	struct reading r;
	struct tai t;

	stamp_eat_priority(&rest);
	if (rest.n == 0 || *rest.s == '@')
		return;
	out_put(s->s, s->n - rest.n);
	*s = rest;
	if (!stamp_read(&rest, &r) || r.never ||
	    (rest.n > 0 && tai_is_digit(*rest.s)))
		return;
	t = (struct tai){ r.time.sec, r.time.nsec, r.leap };
	tai_put(out_room(TAI_LABEL), &t);
	out_took(TAI_LABEL);
	*s = rest;
}

static void
label_lines(void)
{
	struct line line;

	while (in_line(&line)) {
		if (!(line.more & IN_REST))
			put_label(&line.text);
		out_put(line.text.s, line.text.n);
	}
}

static void
show_line(struct str s)
{
	remember(s);
	show_front(s);
}

static void
show_lines(void)
{
	struct line line;

	for (;;) {
		while (in_whole_line(&line.text))
			if (!show_quickly(line.text))
				show_line(line.text);
		if (!in_line(&line))
			return;
		if (line.more & IN_REST)
			out_put(line.text.s, line.text.n);
		else
			show_line(line.text);
	}
}

static void
show_labels(void)
{
	struct line line;

	while (in_line(&line))
		show_all(line.text);
	if (holding > 0)
		release();
}

static void
option(int letter)
{
	if (letter == 'a')
		everywhere = true;
	else if (letter == 'r')
		reverse = true;
	else if (letter == 'u') {
		show_utc(true);
		stamp_utc(true);
	} else if (letter == 'l')
		leap = true;
	else if (form != NULL && form != (letter == 'e' ? show_epoch :
	    show_rfc3339))
		die_usage("-e and -i exclude each other", NULL);
	else
		form = letter == 'e' ? show_epoch : show_rfc3339;
}

int
main(int argc, char **argv)
{
	void (*run)(void);
	int letter;

	args_begin(argc, argv, "tai64nlocal", help);
	while ((letter = args_next("aeilru")) != -1)
		option(letter);
	if (reverse && (everywhere || form != NULL))
		die_usage("-r goes with none of -a, -e and -i", NULL);
	if (leap)
		stamp_leap(true);
	in_files(args_rest());
	run = reverse ? label_lines : everywhere ? show_labels : show_lines;
	run();
	out_flush();
	return in_failed() ? EXIT_SYSTEM : EXIT_DONE;
}
