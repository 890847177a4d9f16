#include "record.h"

#include <stdlib.h>

#include "cell.h"
#include "die.h"
#include "event.h"
#include "map.h"
#include "out.h"
#include "pool.h"
#include "row.h"
#include "smtp.h"
#include "verdict.h"

/* A text that has been seen in a list. */
struct seen {
	struct map_key key;	/* its hash, if it is in the map */
	struct str text;
	struct seen *next;	/* in the order of the lines */
};

/* Texts, each once, without regard to case. */
struct list {
	struct seen *first, **end;
	size_t count;
	struct map map;		/* of all, if they are not few */
};

enum { FEW = 8 };

/* A decision: who took it, and why. */
struct decision {
	unsigned code;		/* stands where there is no reason */
	struct str program, reason, detail;
};

/* What the lines have told so far. */
static struct record {
	struct str ip, host, helo, user, tls, cipher, sender;
	struct list recipients, qps;
	struct verdict verdict;	/* what the decisions come to */
	struct decision yes;	/* the last acceptance of mail */
	struct decision no;	/* the last refusal */
	struct stamp start, end, latest;
	const char *label;	/* of the latest line, if all have one; its
				   time is read where it is asked for */
	bool timed;		/* the first line was: these are known */
	bool closed;		/* the server told the end; else `end` is the
				   time of the latest line */
	unsigned status;	/* as sh(1) has it: 128 and the signal */
} r;

static enum record_form form;
static bool labelled;		/* what record_print() was told */
static size_t lines;		/* taken */

/* Lists. */

static void
clear(struct list *l)
{
	struct seen *s, *next;

	for (s = l->first; s != NULL; s = next) {
		next = s->next;
		if (l->count >= FEW)
			map_del(&l->map, s);
		pool_put(s, sizeof *s);
	}
	if (l->map.slots == NULL)
		map_init(&l->map);
	l->first = NULL;
	l->end = &l->first;
	l->count = 0;
}

static uint64_t
folded_hash(struct str text)
{
	char folded[64];
	uint64_t hash = text.n;
	size_t i, n;

	for (; text.n > 0; str_skip(&text, n)) {
		n = text.n < sizeof folded ? text.n : sizeof folded;
		for (i = 0; i < n; i++)
			folded[i] = char_lower(text.s[i]);
		hash = hash * 31 + map_hash((struct str){ folded, n });
	}
	return hash;
}

static bool
is_among_few(const struct list *l, struct str text)
{
	const struct seen *s;

	for (s = l->first; s != NULL; s = s->next)
		if (str_same(s->text, text))
			return true;
	return false;
}

/* If it is not, *key is free for it. */
static bool
is_among_many(const struct list *l, struct str text, uint64_t *key)
{
	const struct seen *s;

	for (*key = folded_hash(text);
	    (s = map_get(&l->map, *key, 0)) != NULL; ++*key)
		if (str_same(s->text, text))
			return true;
	return false;
}

static void
index_all(struct list *l)
{
	struct seen *s;

	for (s = l->first; s != NULL; s = s->next) {
		is_among_many(l, s->text, &s->key.number);
		map_put(&l->map, s);
	}
}

/* True if it was not there. */
static bool
add(struct list *l, struct str text)
{
	uint64_t key = 0;
	struct seen *s;

	if (l->count < FEW ? is_among_few(l, text) :
	    is_among_many(l, text, &key))
		return false;
	s = pool_get(sizeof *s);
	*s = (struct seen){ { key, 0 }, text, NULL };
	*l->end = s;
	l->end = &s->next;
	if (++l->count == FEW)
		index_all(l);
	else if (l->count > FEW)
		map_put(&l->map, s);
	return true;
}

/* What a line tells. */

static void
add_recipients(const struct smtp *m)
{
	struct str rest = m->recipient, one;

	while (smtp_eat_recipient(m, &rest, &one))
		if (one.n > 0)
			add(&r.recipients, one);
}

/* True if this message's has not been seen. */
static bool
add_qp(struct str line, uint64_t qp)
{
	char digits[20];
	struct str text = { digits, str_put_u64(digits, qp) };
	size_t at = str_find(line, text);

	if (at == SIZE_MAX)
		return false;
	return add(&r.qps, (struct str){ line.s + at, text.n });
}

/* Keep the first that is told, or the last; empty ones tell nothing. */
static void
first(struct str *to, struct str told)
{
	if (to->n == 0 && told.n > 0)
		*to = told;
}

static void
last(struct str *to, struct str told)
{
	if (told.n > 0)
		*to = told;
}

static struct decision
decision(const struct smtp *m)
{
	return (struct decision){ m->code, m->program, m->reason, m->text };
}

/* Keep what decided. */
static void
judge(struct str line, const struct event *e)
{
	unsigned changed = verdict_take(&r.verdict, e);

	if (e->kind == EVENT_ACCEPT && e->smtp.qp != 0)
		add_qp(line, e->smtp.qp);
	if ((changed & VERDICT_YES) != 0)
		r.yes = decision(&e->smtp);
	if ((changed & VERDICT_NO) != 0)
		r.no = decision(&e->smtp);
}

/* When the latest line was written. */
static struct stamp
latest(void)
{
	struct str s = { r.label, TAI_LABEL };
	struct tai t;

	if (r.label == NULL || !tai_eat(&s, &t))
		return r.latest;
	return (struct stamp){ t.sec, t.nsec };
}

static void
decide(struct str line, const struct event *e)
{
	switch (e->kind) {
	case EVENT_ACCEPT: case EVENT_REJECT: case EVENT_DEFER:
	case EVENT_DENY:
		judge(line, e);
		break;
	case EVENT_CLOSE:
		r.closed = true;
		r.end = latest();
		r.status = e->smtp.signal != 0 ? 128 + e->smtp.signal :
		    e->smtp.exit_code;
		break;
	default:
		break;
	}
}

/* A user who was refused is none. */
static bool
has_user(const struct event *e)
{
	return e->smtp.about != ABOUT_AUTH || e->kind == EVENT_ACCEPT;
}

/* Eat what stands before the body. */
static void
take_head(struct str *line, struct head *head)
{
	if (labelled) {
		r.label = line->s;
		str_skip(line, TAI_LABEL + 1);
		head->timed = true;
		head->named = false;
	} else {
		head->time = r.latest;
		stamp_head(line, head);
		r.latest = head->time;
	}
	if (lines++ == 0) {
		r.timed = head->timed;
		r.start = latest();
	}
}

static void
take_line(struct str line)
{
	struct head head;
	struct event e;
	const struct smtp *m = &e.smtp;

	take_head(&line, &head);
	smtp_event(line, &head, false, &e);
	if (e.kind == EVENT_OTHER)
		return;
	if (!m->foreign)
		first(&r.ip, m->ip);
	first(&r.host, m->host);
	last(&r.helo, m->helo);
	last(&r.tls, m->tls);
	last(&r.cipher, m->cipher);
	if (has_user(&e))
		last(&r.user, m->user);
	if (m->sender.s != NULL)
		r.sender = m->sender;
	if (m->recipient.s != NULL)
		add_recipients(m);
	decide(line, &e);
}

/* The lines, put together. */

static char *text;
static size_t used, room;

static void
gather(const char *s, size_t n)
{
	if (n > room - used) {
		room = 2 * (used + n);
		text = die_realloc(text, room, 1);
	}
	memcpy(text + used, s, n);
	used += n;
}

static void
read_lines(const struct record_of *of)
{
	struct tai_last was = tai_last;	/* as the log goes on */
	int64_t local = stamp_goes_on(of->local);
	struct str rest, line;

	r = (struct record){ .recipients = r.recipients, .qps = r.qps };
	clear(&r.recipients);
	clear(&r.qps);
	used = lines = 0;
	group_give(of->lines, gather);
	rest = (struct str){ text, used };
	while (eat_until(&rest, '\n', &line))
		take_line(line);
	if (rest.n > 0)
		take_line(rest);
	if (!r.closed)
		r.end = latest();
	tai_last = was;
	stamp_goes_on(local);
}

/* Columns. */

/* In tsv joined with commas; numbers are not quoted in json. */
static void
put_list(const char *name, const struct list *l, bool numbers)
{
	const struct seen *s;

	if (!row_column(name))
		return;
	if (form == RECORD_JSON)
		out_text("[");
	for (s = l->first; s != NULL; s = s->next) {
		if (s != l->first)
			out_text(",");
		if (form == RECORD_TSV || numbers)
			cell_tsv(s->text);
		else
			cell_json(s->text);
	}
	if (form == RECORD_JSON)
		out_text("]");
}

static void
put_decision(enum verdict_result how, const struct decision *d)
{
	struct str result = { NULL, 0 };
	char digits[20];

	if (how != VERDICT_NONE)
		result = str_of(verdict_names[how]);
	row_plain("result", result);
	row_text("program", d->program);
	row_text("reason", d->reason.s != NULL || d->code == 0 ? d->reason :
	    (struct str){ digits, str_put_u64(digits, d->code) });
}

static void
put_record(uint64_t pid, bool ended, bool names)
{
	static const struct decision none;
	enum verdict_result result = verdict_result(&r.verdict);
	const struct decision *d = result == VERDICT_ACCEPTED ? &r.yes :
	    result != VERDICT_NONE ? &r.no : &none;

	ended = r.timed && (ended || r.closed);
	row_begin(form == RECORD_JSON ? ROW_JSON : ROW_TSV, names);
	row_time("start", r.timed, r.start);
	row_time("end", ended, r.end);
	row_seconds("seconds", ended, r.start, r.end);
	row_number("pid", pid != 0, pid);
	row_text("ip", r.ip);
	row_text("host", r.host);
	row_text("helo", r.helo);
	row_text("user", r.user);
	row_text("tls", r.tls);
	row_text("cipher", r.cipher);
	row_text("sender", r.sender);
	put_list("recipients", &r.recipients, false);
	row_number("messages", verdict_counted(&r.verdict),
	    verdict_messages(&r.verdict));
	put_decision(result, d);
	row_number("status", r.closed, r.status);
	put_list("qp", &r.qps, true);
	row_text("detail", d->detail);
	row_end();
}

void
record_begin(enum record_form f)
{
	form = f;
	if (form == RECORD_TSV)
		put_record(0, false, true);
}

void
record_print(enum record_form f, const struct record_of *of)
{
	form = f;
	labelled = of->labelled;
	read_lines(of);
	put_record(of->pid, of->ended, false);
}
