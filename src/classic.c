#include "classic.h"

#include "carry.h"
#include "out.h"
#include "show.h"

static bool keep_case;

void
classic_keep_case(void)
{
	keep_case = true;
}

/* Fields. */

enum { TIME_ROOM = 40 };	/* bytes that put_time() may write */

/* At p; returns how many bytes. */
static size_t
put_time(char *p, bool known, struct stamp t)
{
	uint64_t sec;
	size_t n = 0;

	if (!known) {
		*p = '?';
		return 1;
	}
	for (; t.nsec > 999999999; t.nsec -= 1000000000)
		t.sec++;
	sec = (uint64_t)t.sec;
	if (t.sec < 0) {		/* the fraction goes the other way */
		p[n++] = '-';
		sec = 0 - sec - (t.nsec > 0);
		t.nsec = t.nsec > 0 ? 1000000000 - t.nsec : 0;
	}
	n += str_put_u64(p + n, sec);
	return n + show_fraction(p + n, t.nsec);
}

static size_t
put_space_u64(char *p, uint64_t v)
{
	*p = ' ';
	return 1 + str_put_u64(p + 1, v);
}

static char
in_a_word(char c)
{
	return c == ' ' || c == '\t' ? '_' : c;
}

static void
out_word_lower(struct str s)
{
	size_t i, n;
	char *p;

	for (; s.n > 0; str_skip(&s, n)) {
		n = s.n < OUT_ROOM ? s.n : OUT_ROOM;
		p = out_room(n);
		for (i = 0; i < n; i++)
			p[i] = char_lower(in_a_word(s.s[i]));
		out_took(n);
	}
}

static void
out_word(struct str s)
{
	size_t i, n;
	char *p;

	for (; s.n > 0; str_skip(&s, n)) {
		n = s.n < OUT_ROOM ? s.n : OUT_ROOM;
		p = out_room(n);
		for (i = 0; i < n; i++)
			p[i] = in_a_word(s.s[i]);
		out_took(n);
	}
}

static void
out_address(struct str s)
{
	if (keep_case)
		out_word(s);
	else
		out_word_lower(s);
}

static void
out_sender(const struct ledger_message *m)
{
	if (m->sender.s == NULL) {
		out_text("?");
		return;
	}
	out_char('<');
	out_address(m->sender);
	out_char('>');
}

static void
out_recipient(const struct ledger_recipient *r)
{
	out_word(r->channel);
	out_char('.');
	out_address(r->address);
}

static void
out_origin(const struct ledger_message *m)
{
	char *p = out_room(64);
	size_t n = put_space_u64(p, m->message.qp);

	n += put_space_u64(p + n, m->message.uid);
	out_took(n);
}

/* Lines. */

/* "d R BIRTH START END"; without a birth the start is in its place. */
static void
out_attempt(const struct ledger *l, const struct event *e,
    const struct ledger_step *step)
{
	static const char letters[] = {
		[OUTCOME_SUCCESS] = 'k', [OUTCOME_DEFERRAL] = 'z',
		[OUTCOME_FAILURE] = 'd', [OUTCOME_MANGLED] = 'z'
	};
	const struct ledger_message *m = step->message;
	const struct ledger_delivery *d = step->delivery;
	char *p = out_room(3 * TIME_ROOM + 8);
	size_t n = 4;

	memcpy(p, "d ? ", 4);
	p[2] = letters[e->outcome];
	n += m->told ? put_time(p + n, m->dated, m->birth) :
	    put_time(p + n, d->timed, d->start);
	p[n++] = ' ';
	n += put_time(p + n, d->timed, d->start);
	p[n++] = ' ';
	n += put_time(p + n, l->timed, l->now);
	out_took(n);
}

static void
print_delivery(const struct ledger *l, const struct event *e,
    const struct ledger_step *step)
{
	const struct ledger_message *m = step->message;

	out_attempt(l, e, step);
	if (m->told) {
		out_char(' ');
		out_u64(m->message.bytes);
		out_char(' ');
		out_sender(m);
		out_char(' ');
	} else
		out_text(" 0 ? ");
	out_recipient(step->delivery->recipient);
	if (m->told)
		out_origin(m);
	else
		out_text(" ? ?");
	out_char(' ');
	out_word(e->outcome == OUTCOME_MANGLED ? STR("report_mangled") :
	    e->text);
	out_char('\n');
}

static void
print_message(const struct ledger *l, const struct ledger_message *m)
{
	char *p = out_room(2 * TIME_ROOM + 128);
	size_t n = 2;

	memcpy(p, "m ", 2);
	n += put_time(p + n, m->dated, m->birth);
	p[n++] = ' ';
	n += put_time(p + n, l->timed, l->now);
	n += put_space_u64(p + n, m->message.bytes);
	n += put_space_u64(p + n, m->results[OUTCOME_SUCCESS]);
	n += put_space_u64(p + n, m->results[OUTCOME_FAILURE]);
	n += put_space_u64(p + n, m->results[OUTCOME_DEFERRAL]);
	p[n++] = ' ';
	out_took(n);
	out_sender(m);
	out_origin(m);
	out_char('\n');
}

/* The line itself, its stamp as the others have it. */
static void
copy(const struct ledger *l, struct str line, struct str body)
{
	char *p;
	size_t n;

	if (body.n == line.n) {
		out_put(line.s, line.n);
		return;
	}
	p = out_room(TIME_ROOM);
	n = put_time(p, l->timed, l->now);
	p[n++] = ' ';
	out_took(n);
	out_put(body.s, body.n);
}

static struct str
first_word(struct str body)
{
	size_t i = 0;

	while (i < body.n && memchr(" \t\r\n", body.s[i], 4) == NULL)
		i++;
	return (struct str){ body.s, i };
}

/* What is no message's and no delivery's; words of old versions, too. */
static enum classic
other_line(const struct ledger *l, struct str line, struct str body,
    const struct ledger_step *step)
{
	struct str word = first_word(body);

	if (!step->more && (str_eq(word, STR("status:")) ||
	    str_eq(word, STR("number")) || str_eq(word, STR("local")) ||
	    str_eq(word, STR("remote")) || str_eq(word, STR("running")) ||
	    str_eq(word, STR("exiting"))))
		return CLASSIC_NOTHING;
	if (step->more || !(str_eq(word, STR("warning:")) ||
	    str_eq(word, STR("alert:"))))
		out_text("? ");
	copy(l, line, body);
	return CLASSIC_COPIED;
}

enum classic
classic_line(const struct ledger *l, struct str line, struct str body,
    const struct event *e, const struct ledger_step *step)
{
	switch (e->kind) {
	case EVENT_STATUS: case EVENT_NEW: case EVENT_INFO: case EVENT_START:
		return CLASSIC_NOTHING;
	case EVENT_RESULT:
		if (!step->result)
			return CLASSIC_NOTHING;
		print_delivery(l, e, step);
		return CLASSIC_PRINTED;
	case EVENT_END:
		if (!step->message->told)
			return CLASSIC_NOTHING;
		print_message(l, step->message);
		return CLASSIC_PRINTED;
	default:
		return other_line(l, line, body, step);
	}
}

/* What is left for the next run. */

/* A line without a stamp has that of the line before it. */
static void
out_stamp(bool known, struct stamp t)
{
	char *p = out_room(TIME_ROOM);
	size_t n;

	if (!known)
		return;
	n = put_time(p, true, t);
	p[n++] = ' ';
	out_took(n);
}

static void
out_queue(const struct message *m)
{
	if (m->source->source.queue.n > 0) {
		out_char(' ');
		out_word(m->source->source.queue);
	}
	out_char('\n');
}

static void
put_info(const struct ledger_message *m)
{
	out_stamp(m->dated, m->birth);
	out_text("info msg ");
	out_u64(m->message.key.number);
	out_text(": bytes ");
	out_u64(m->message.bytes);
	out_text(" from ");
	if (m->sender.s != NULL)
		out_sender(m);
	out_text(" qp ");
	out_u64(m->message.qp);
	out_text(" uid ");
	out_u64(m->message.uid);
	out_queue(&m->message);
}

static void
put_extra(const struct ledger_message *m)
{
	out_stamp(m->dated, m->birth);
	out_text("extra");
	carry_number(m->message.key.number);
	carry_number(m->results[OUTCOME_SUCCESS]);
	carry_number(m->results[OUTCOME_DEFERRAL]);
	carry_number(m->results[OUTCOME_FAILURE]);
	out_queue(&m->message);
}

static void
put_start(const struct ledger_delivery *d)
{
	out_stamp(d->timed, d->start);
	out_text("starting delivery ");
	out_u64(d->delivery.key.number);
	out_text(": msg ");
	out_u64(d->delivery.message->key.number);
	out_text(" to ");
	out_word(d->recipient->channel);
	out_char(' ');
	out_address(d->recipient->address);
	out_queue(d->delivery.message);
}

/* Of two messages with one number the log will tell which it was. */
void
classic_pending(struct ledger *l)
{
	const struct ledger_message *m;
	const struct ledger_delivery *d;

	for (m = ledger_next(l, NULL); m != NULL; m = ledger_next(l, m))
		if (m->told) {
			put_info(m);
			put_extra(m);
		}
	for (d = ledger_under_way(l, NULL); d != NULL;
	    d = ledger_under_way(l, d))
		put_start(d);
}

/* The message of this number, nearly always that of the line before. */
static struct ledger_message *
informed(struct ledger *l, uint64_t msg)
{
	struct message *m = l->source->last;

	if (m == NULL || m->key.number != msg)
		m = queue_get(&l->queue, l->source, msg);
	return m != NULL && m->informed ? (struct ledger_message *)(void *)m :
	    NULL;
}

bool
classic_extra(struct ledger *l, struct str body)
{
	struct ledger_message *m;
	uint64_t msg, k, z, d;

	body = str_without_newline(body);
	if (!(eat(&body, "extra") && carry_eat(&body, &msg) &&
	    carry_eat(&body, &k) && carry_eat(&body, &z) &&
	    carry_eat(&body, &d)))
		return false;
	m = informed(l, msg);
	if (m == NULL)
		return true;
	m->results[OUTCOME_SUCCESS] = k;
	m->results[OUTCOME_DEFERRAL] = z;
	m->results[OUTCOME_FAILURE] = d;
	m->attempts = k + z + d;
	return true;
}

bool
classic_may_pend(struct str body)
{
	return eat(&body, "extra ") || eat(&body, "info msg ") ||
	    eat(&body, "starting delivery ");
}
