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

/*
 * A line is written where out_room() has made room.  Fields that are no text
 * of the log take less than FIXED bytes between any two that are.
 */
enum { FIXED = 256 };

struct pen {
	char *start, *at;
};

static void
begin(struct pen *pen)
{
	pen->start = pen->at = out_room(OUT_ROOM);
}

static void
end(struct pen *pen)
{
	out_took((size_t)(pen->at - pen->start));
}

#define PUT(pen, literal) \
	(memcpy((pen)->at, "" literal, sizeof(literal) - 1), \
	(void)((pen)->at += sizeof(literal) - 1))

/* Three digits at a time; there is room for more than they are. */
static void
put_u64(struct pen *pen, uint64_t v)
{
	enum { DIGITS = 20, TRIPLES = 21 };
	char digits[TRIPLES + DIGITS];
	char *at = digits + TRIPLES;

	for (; v >= 1000; v /= 1000)
		memcpy(at -= 3, show_triples + v % 1000 * 3, 3);
	memcpy(at -= 3, show_triples + v * 3, 3);
	at += (v < 100) + (v < 10);
	memset(digits + TRIPLES, 0, DIGITS);
	memcpy(pen->at, at, DIGITS);
	pen->at += digits + TRIPLES - at;
}

/* The seconds that were printed last: those of most times. */
enum { RECENT = 16, TEN = 10 };
static struct {
	int64_t sec;
	char digits[16];
} recent[RECENT];

static void
put_seconds(struct pen *pen, int64_t sec)
{
	unsigned i = (uint64_t)sec % RECENT;

	if (sec < 1000000000 || sec > 9999999999) {
		put_u64(pen, (uint64_t)sec);
		return;
	}
	if (recent[i].sec != sec) {
		recent[i].sec = sec;
		str_put_u64(recent[i].digits, (uint64_t)sec);
	}
	memcpy(pen->at, recent[i].digits, sizeof recent[i].digits);
	pen->at += TEN;
}

/* The fraction of a time before 1970 goes the other way. */
static void
put_early(struct pen *pen, struct stamp t)
{
	PUT(pen, "-");
	put_u64(pen, 0 - (uint64_t)t.sec - (t.nsec > 0));
	pen->at += show_fraction(pen->at,
	    t.nsec > 0 ? 1000000000 - t.nsec : 0);
}

static void
put_time(struct pen *pen, bool known, struct stamp t)
{
	if (!known) {
		PUT(pen, "?");
		return;
	}
	for (; t.nsec > 999999999; t.nsec -= 1000000000)
		t.sec++;
	if (t.sec < 0) {
		put_early(pen, t);
		return;
	}
	put_seconds(pen, t.sec);
	pen->at += show_fraction(pen->at, t.nsec);
}

/* Text: eight bytes at a time, the last of which may overlap those before. */
#define EACH(byte) ((byte) * 0x0101010101010101U)

/* Is one of these a blank, or any byte up to it? */
static inline bool
has_blank(uint64_t v)
{
	return ((v - EACH(' ' + 1)) & ~v & EACH(0x80)) != 0;
}

static inline uint64_t
with_lower_letters(uint64_t v)
{
	uint64_t low = v & EACH(0x7f);
	uint64_t upper = (low + EACH(0x80 - 'A')) &
	    ~(low + EACH(0x80 - 'Z' - 1)) & ~v & EACH(0x80);

	return v | upper >> 2;
}

static char
in_a_word(char c)
{
	return c == ' ' || c == '\t' ? '_' : c;
}

/* The plain way, for eQmail's texts and the ends of others. */
static void
copy_slowly(char *to, struct str s, bool lower)
{
	size_t i;

	for (i = 0; i < s.n; i++) {
		to[i] = in_a_word(s.s[i]);
		if (lower)
			to[i] = char_lower(to[i]);
	}
}

static inline bool
copy_eight(char *to, const char *from)
{
	uint64_t v;

	memcpy(&v, from, 8);
	if (has_blank(v))
		return false;
	v = with_lower_letters(v);
	memcpy(to, &v, 8);
	return true;
}

static void
copy_lower(char *to, struct str s)
{
	size_t i;

	for (i = 0; i + 8 <= s.n; i += 8)
		if (!copy_eight(to + i, s.s + i))
			break;
	if (i + 8 > s.n && s.n >= 8 &&
	    copy_eight(to + s.n - 8, s.s + s.n - 8))
		return;
	str_skip(&s, i);
	copy_slowly(to + i, s, true);
}

static void
copy_word(char *to, struct str s)
{
	if (memchr(s.s, ' ', s.n) == NULL && memchr(s.s, '\t', s.n) == NULL)
		memcpy(to, s.s, s.n);
	else
		copy_slowly(to, s, false);
}

/* Text of any length, by one of these. */
static inline void
put_text(struct pen *pen, struct str s, void (*copy)(char *to, struct str s))
{
	enum { MOST = OUT_ROOM - 2 * FIXED };

	if (s.n + FIXED > OUT_ROOM - (size_t)(pen->at - pen->start)) {
		end(pen);
		begin(pen);
	}
	for (; s.n > MOST; str_skip(&s, MOST)) {
		copy(pen->at, (struct str){ s.s, MOST });
		pen->at += MOST;
		end(pen);
		begin(pen);
	}
	copy(pen->at, s);
	pen->at += s.n;
}

static void
put_word(struct pen *pen, struct str s)
{
	put_text(pen, s, copy_word);
}

static void
put_address(struct pen *pen, struct str s)
{
	put_text(pen, s, keep_case ? copy_word : copy_lower);
}

static void
put_sender(struct pen *pen, const struct ledger_message *m)
{
	if (m->sender.s == NULL) {
		PUT(pen, "?");
		return;
	}
	PUT(pen, "<");
	put_address(pen, m->sender);
	PUT(pen, ">");
}

/* Lines. */

/* "d R BIRTH START END "; without a birth the start is in its place. */
static void
put_attempt(struct pen *pen, const struct ledger *l, const struct event *e,
    const struct ledger_step *step)
{
	static const char letters[] = {
		[OUTCOME_SUCCESS] = 'k', [OUTCOME_DEFERRAL] = 'z',
		[OUTCOME_FAILURE] = 'd', [OUTCOME_MANGLED] = 'z'
	};
	const struct ledger_message *m = step->message;
	const struct ledger_delivery *d = step->delivery;

	PUT(pen, "d ? ");
	pen->at[-2] = letters[e->outcome];
	if (m->told)
		put_time(pen, m->dated, m->birth);
	else
		put_time(pen, d->timed, d->start);
	PUT(pen, " ");
	put_time(pen, d->timed, d->start);
	PUT(pen, " ");
	put_time(pen, l->timed, l->now);
	PUT(pen, " ");
}

static void
print_delivery(const struct ledger *l, const struct event *e,
    const struct ledger_step *step)
{
	const struct ledger_message *m = step->message;
	const struct ledger_recipient *r = step->delivery->recipient;
	struct pen pen;

	begin(&pen);
	put_attempt(&pen, l, e, step);
	if (m->told) {
		put_u64(&pen, m->message.bytes);
		PUT(&pen, " ");
		put_sender(&pen, m);
		PUT(&pen, " ");
	} else
		PUT(&pen, "0 ? ");
	put_word(&pen, r->channel);
	PUT(&pen, ".");
	put_address(&pen, r->address);
	PUT(&pen, " ");
	if (m->told) {
		put_u64(&pen, m->message.qp);
		PUT(&pen, " ");
		put_u64(&pen, m->message.uid);
		PUT(&pen, " ");
	} else
		PUT(&pen, "? ? ");
	put_word(&pen, e->outcome == OUTCOME_MANGLED ?
	    STR("report_mangled") : e->text);
	PUT(&pen, "\n");
	end(&pen);
}

static void
print_message(const struct ledger *l, const struct ledger_message *m)
{
	struct pen pen;

	begin(&pen);
	PUT(&pen, "m ");
	put_time(&pen, m->dated, m->birth);
	PUT(&pen, " ");
	put_time(&pen, l->timed, l->now);
	PUT(&pen, " ");
	put_u64(&pen, m->message.bytes);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_SUCCESS]);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_FAILURE]);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_DEFERRAL]);
	PUT(&pen, " ");
	put_sender(&pen, m);
	PUT(&pen, " ");
	put_u64(&pen, m->message.qp);
	PUT(&pen, " ");
	put_u64(&pen, m->message.uid);
	PUT(&pen, "\n");
	end(&pen);
}

/* A line that has no stamp has that of the line before it. */
static void
put_stamp(struct pen *pen, bool known, struct stamp t)
{
	if (!known)
		return;
	put_time(pen, known, t);
	PUT(pen, " ");
}

/* The line itself, its stamp as the others have it. */
static void
copy(const struct ledger *l, struct str line, struct str body)
{
	struct pen pen;

	if (body.n == line.n) {
		out_put(line.s, line.n);
		return;
	}
	begin(&pen);
	put_stamp(&pen, l->timed, l->now);
	end(&pen);
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

static void
end_in_queue(struct pen *pen, const struct message *m)
{
	if (m->source->source.queue.n > 0) {
		PUT(pen, " ");
		put_word(pen, m->source->source.queue);
	}
	PUT(pen, "\n");
	end(pen);
}

static void
print_info(const struct ledger_message *m)
{
	struct pen pen;

	begin(&pen);
	put_stamp(&pen, m->dated, m->birth);
	PUT(&pen, "info msg ");
	put_u64(&pen, m->message.key.number);
	PUT(&pen, ": bytes ");
	put_u64(&pen, m->message.bytes);
	PUT(&pen, " from ");
	if (m->sender.s != NULL)
		put_sender(&pen, m);
	PUT(&pen, " qp ");
	put_u64(&pen, m->message.qp);
	PUT(&pen, " uid ");
	put_u64(&pen, m->message.uid);
	end_in_queue(&pen, &m->message);
}

static void
print_extra(const struct ledger_message *m)
{
	struct pen pen;

	begin(&pen);
	put_stamp(&pen, m->dated, m->birth);
	PUT(&pen, "extra ");
	put_u64(&pen, m->message.key.number);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_SUCCESS]);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_DEFERRAL]);
	PUT(&pen, " ");
	put_u64(&pen, m->results[OUTCOME_FAILURE]);
	end_in_queue(&pen, &m->message);
}

static void
print_start(const struct ledger_delivery *d)
{
	struct pen pen;

	begin(&pen);
	put_stamp(&pen, d->timed, d->start);
	PUT(&pen, "starting delivery ");
	put_u64(&pen, d->delivery.key.number);
	PUT(&pen, ": msg ");
	put_u64(&pen, d->delivery.message->key.number);
	PUT(&pen, " to ");
	put_word(&pen, d->recipient->channel);
	PUT(&pen, " ");
	put_address(&pen, d->recipient->address);
	end_in_queue(&pen, d->delivery.message);
}

/* Of two messages with one number the log will tell which it was. */
void
classic_pending(struct ledger *l)
{
	const struct ledger_message *m;
	const struct ledger_delivery *d;

	for (m = ledger_next(l, NULL); m != NULL; m = ledger_next(l, m))
		if (m->told) {
			print_info(m);
			print_extra(m);
		}
	for (d = ledger_under_way(l, NULL); d != NULL;
	    d = ledger_under_way(l, d))
		print_start(d);
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
