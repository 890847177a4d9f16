#include "outcome.h"

#include "dialect/reply.h"

/* What a record tells. */
struct tale {
	const char *type;
	const char *outcome;
	const struct ledger_message *message;
	const struct ledger_delivery *delivery;
	uint64_t number, msg;	/* without them: as logged, or 0 */
	const struct source *source;
	struct str text;	/* the result's, or the line */
	struct reply reply;
	bool replied;		/* ... is read */
	bool ended;		/* the time is that of the end */
	uint64_t qp;		/* of a bounce; 0: the message's own */
};

static enum row_form form;

void
outcome_form(enum row_form f)
{
	form = f;
}

/* Columns. */

static struct str
text_of(const char *s)
{
	return s == NULL ? UNTOLD : str_of(s);
}

static struct str
unless_empty(struct str s)
{
	return s.n == 0 ? UNTOLD : s;
}

/* What stands behind the last @. */
static struct str
domain_of(struct str address)
{
	size_t i = address.n;

	while (i > 0 && address.s[i - 1] != '@')
		i--;
	return i == 0 ? UNTOLD :
	    (struct str){ address.s + i, address.n - i };
}

/* "message", "delivery" and when they came. */
static void
put_numbers(const struct ledger *l, const struct tale *o)
{
	const struct ledger_message *m = o->message;
	const struct ledger_delivery *d = o->delivery;
	bool dated = m != NULL && m->dated, timed = d != NULL && d->timed;
	bool ended = l->timed && o->ended;

	row_number("message", o->msg != 0, o->msg);
	row_number("delivery", o->number != 0, o->number);
	row_time("birth", dated, dated ? m->birth : l->now);
	row_time("start", timed, timed ? d->start : l->now);
	row_time("end", l->timed, l->now);
	row_seconds("age", dated && ended, dated ? m->birth : l->now, l->now);
	row_seconds("seconds", timed && ended, timed ? d->start : l->now,
	    l->now);
}

/* Is it a whole message, of which all deliveries are in the log? */
static bool
has_counts(const struct tale *o)
{
	return o->delivery == NULL && o->outcome != NULL &&
	    o->message != NULL && o->message->told;
}

/* Whose: a message's attempts are all of its deliveries'. */
static void
put_recipient(const struct tale *o)
{
	const struct ledger_recipient *r = o->delivery == NULL ? NULL :
	    o->delivery->recipient;
	bool whole = has_counts(o);

	row_number("attempt", r != NULL || whole,
	    r != NULL ? r->attempts : whole ? o->message->attempts : 0);
	row_text("channel", r != NULL ? r->channel : UNTOLD);
	row_text("recipient", r != NULL ? r->address : UNTOLD);
	row_text("domain", r != NULL ? domain_of(r->address) : UNTOLD);
}

static void
put_result(const struct tale *o)
{
	const struct reply *r = &o->reply;

	row_text("outcome", text_of(o->outcome));
	row_text("ip", o->replied ? unless_empty(r->address) : UNTOLD);
	row_number("code", o->replied && r->code != 0, r->code);
	row_text("enhanced", o->replied ? unless_empty(r->enhanced) : UNTOLD);
	row_text("text", o->text);
}

static void
put_message(const struct tale *o)
{
	const struct ledger_message *m = o->message;
	bool told = m != NULL && m->told;
	bool counts = has_counts(o);

	row_text("sender", told ? m->sender : UNTOLD);
	row_number("bytes", told, told ? m->message.bytes : 0);
	row_number("qp", told || o->qp != 0,
	    o->qp != 0 ? o->qp : told ? m->message.qp : 0);
	row_number("uid", told, told ? m->message.uid : 0);
	row_number("successes", counts,
	    counts ? m->results[OUTCOME_SUCCESS] : 0);
	row_number("failures", counts,
	    counts ? m->results[OUTCOME_FAILURE] : 0);
	row_number("deferrals", counts,
	    counts ? m->results[OUTCOME_DEFERRAL] : 0);
}

static void
put(const struct ledger *l, const struct tale *o, bool names)
{
	const struct source *s = o->source;

	row_begin(form, names);
	row_text("type", text_of(o->type));
	put_numbers(l, o);
	put_recipient(o);
	put_result(o);
	put_message(o);
	row_text("name", unless_empty(s->name));
	row_text("host", unless_empty(s->host));
	row_text("tag", unless_empty(s->tag));
	row_text("queue", unless_empty(s->queue));
	row_end();
}

void
outcome_names(void)
{
	static const struct ledger l;
	static const struct source s;
	struct tale o = { .type = "type", .source = &s };

	if (form == ROW_TSV)
		put(&l, &o, true);
}

/* Records. */

static struct tale
of_message(const char *type, const struct ledger_message *m)
{
	return (struct tale){ .type = type, .message = m,
	    .msg = m->message.key.number, .text = UNTOLD,
	    .source = &m->message.source->source };
}

static struct tale
of_delivery(const struct ledger_delivery *d)
{
	struct tale o = of_message("delivery", ledger_message_of(d));

	o.delivery = d;
	o.number = d->delivery.key.number;
	return o;
}

/* A result whose start the log does not have tells little. */
static void
put_delivery(const struct ledger *l, const struct event *e,
    const struct ledger_step *step)
{
	static const char *const words[] = {
		[OUTCOME_SUCCESS] = "success",
		[OUTCOME_DEFERRAL] = "deferral",
		[OUTCOME_FAILURE] = "failure",
		[OUTCOME_MANGLED] = "deferral"
	};
	struct tale o = { .type = "delivery", .number = e->delivery,
	    .source = &l->source->source };

	if (step->result)
		o = of_delivery(step->delivery);
	o.outcome = words[e->outcome];
	o.text = e->outcome == OUTCOME_MANGLED ?
	    STR("report mangled, will defer") : e->text;
	o.replied = o.ended = true;
	reply_read(o.text, step->result ? step->delivery->recipient->channel :
	    STR(""), &o.reply);
	put(l, &o, false);
}

static void
put_end(const struct ledger *l, const struct ledger_message *m)
{
	struct tale o = of_message("message", m);

	o.outcome = "done";
	o.ended = true;
	put(l, &o, false);
}

void
outcome_lost_delivery(const struct ledger *l, const struct ledger_delivery *d)
{
	struct tale o = of_delivery(d);

	o.outcome = "lost";
	put(l, &o, false);
}

void
outcome_lost_message(const struct ledger *l, const struct ledger_message *m)
{
	struct tale o = of_message("message", m);

	o.outcome = "lost";
	put(l, &o, false);
}

/* Any other line: its text, and whose it is. */
static void
put_other(const struct ledger *l, struct str body, const struct event *e,
    const struct ledger_step *step)
{
	static const char *const types[] = {
		[EVENT_BOUNCE] = "bounce", [EVENT_DISCARD] = "discard",
		[EVENT_WARNING] = "warning", [EVENT_ALERT] = "alert"
	};
	struct tale o = { .type = "other", .source = &l->source->source };

	if (step->message != NULL)
		o = of_message(o.type, step->message);
	if (e->kind <= EVENT_ALERT && types[e->kind] != NULL)
		o.type = types[e->kind];
	if (e->kind == EVENT_BOUNCE)
		o.qp = e->qp;
	o.text = str_without_newline(body);
	put(l, &o, false);
}

bool
outcome_line(const struct ledger *l, struct str body, const struct event *e,
    const struct ledger_step *step)
{
	switch (e->kind) {
	case EVENT_STATUS: case EVENT_EXIT: case EVENT_NEW: case EVENT_INFO:
	case EVENT_START:
		return false;
	case EVENT_RESULT:
		put_delivery(l, e, step);
		break;
	case EVENT_END:
		put_end(l, step->message);
		break;
	default:
		if (str_without_newline(body).n == 0)
			return false;
		put_other(l, body, e, step);
	}
	if (step->lost)
		outcome_lost_message(l, step->message);
	return true;
}
