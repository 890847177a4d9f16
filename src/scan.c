#include "scan.h"

enum { DIGITS = 12 };

bool
scan_eat_score(struct str *s, int64_t *thousandths)
{
	struct str rest = *s;
	bool minus = eat_char(&rest, '-');
	int64_t v = 0, part = 100;
	size_t n;

	for (n = 0; rest.n > 0 && is_digit(*rest.s) && n <= DIGITS; n++) {
		v = v * 10 + (*rest.s - '0');
		str_skip(&rest, 1);
	}
	if (n == 0 || n > DIGITS)
		return false;
	v *= 1000;
	if (rest.n > 1 && *rest.s == '.' && is_digit(rest.s[1])) {
		for (str_skip(&rest, 1); rest.n > 0 && is_digit(*rest.s);
		    str_skip(&rest, 1), part /= 10)
			v += (*rest.s - '0') * part;
	}
	*thousandths = minus ? -v : v;
	*s = rest;
	return true;
}

static void
score(struct str text, struct scan *s)
{
	s->scored = text.n > 0 && scan_eat_score(&text, &s->score);
}

struct scan
scan_clean(struct str text)
{
	struct scan s = { .verdict = STR("CLEAN") };

	score(text, &s);
	return s;
}

/* The virus has a name, or what the scanner says is all that is known. */
static struct str
named(struct str name, struct str verdict)
{
	return name.n > 0 ? name : verdict;
}

/* ATTACH, REGEX and VIRUS have a name where others have the subject. */
static bool
simscan(const struct smtp *m, struct scan *s)
{
	if (m->reason.n == 0)
		return false;
	if (str_starts(m->reason, STR("VIRUS")) ||
	    str_eq(m->reason, STR("ATTACH")) ||
	    str_eq(m->reason, STR("REGEX")))
		s->virus = named(m->text, m->reason);
	return true;
}

/* "result: Y 6 ..." says once more what "identified spam" has said. */
static bool
spamd(const struct smtp *m)
{
	return str_eq(m->reason, STR("identified spam")) ||
	    str_eq(m->reason, STR("clean message"));
}

static bool
clamd(const struct smtp *m, struct scan *s)
{
	if (str_eq(m->reason, STR("FOUND")))
		s->virus = named(m->text, m->reason);
	return s->virus.n > 0 || str_eq(m->reason, STR("OK"));
}

/* Those of qpsmtpd whose plugin has refused, or that bear a score. */
static bool
logterse(const struct event *e, enum refusal cause, struct scan *s)
{
	struct str name = e->smtp.text;

	s->verdict = STR("accepted");
	if (e->kind == EVENT_ACCEPT)
		return s->scored;
	if (cause == REFUSAL_VIRUS) {
		s->verdict = STR("virus");
		eat(&name, "Virus found: ");
		eat(&name, "Virus Found: ");
		s->virus = named(name, s->verdict);
	} else
		s->verdict = cause == REFUSAL_SPAM ? STR("spam") :
		    STR("refused");
	return s->scored || cause == REFUSAL_VIRUS || cause == REFUSAL_SPAM;
}

/* "pass, Ham, -2.6 < 5", "fail, Spam, 15" */
static bool
spamassassin(struct str text, struct scan *s)
{
	struct str verdict, rest;

	if (!(eat(&text, "pass, ") || eat(&text, "fail, ")) ||
	    !eat_until(&text, ',', &verdict))
		return false;
	s->verdict = verdict;
	rest = text;
	eat_char(&rest, ' ');
	score(rest, s);
	return str_same(verdict, STR("Ham")) || str_same(verdict, STR("Spam"));
}

bool
scan_of(const struct event *e, enum refusal cause, struct scan *s)
{
	const struct smtp *m = &e->smtp;
	struct str program = m->program;

	*s = (struct scan){ .verdict = m->reason };
	score(m->score, s);
	if (str_eq(program, STR("simscan")))
		return simscan(m, s);
	if (str_eq(program, STR("spamd")))
		return spamd(m);
	if (str_eq(program, STR("clamd")))
		return clamd(m, s);
	if (str_eq(program, STR("logterse")))
		return logterse(e, cause, s);
	if (str_eq(program, STR("qmail-scanner"))) {
		s->virus = e->kind == EVENT_REJECT ?
		    named(m->text, s->verdict) : UNTOLD;
		return e->kind == EVENT_REJECT || s->scored ||
		    str_eq(m->reason, STR("Clear"));
	}
	if (str_eq(program, STR("qpsmtpd")))
		return str_eq(m->reason, STR("spamassassin")) &&
		    e->kind == EVENT_TELL && spamassassin(m->text, s);
	if (e->kind == EVENT_REJECT && cause == REFUSAL_VIRUS) {
		s->virus = named(m->text, m->reason);
		return true;
	}
	return false;
}
