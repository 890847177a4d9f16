/*
 * qmail-send's lines: every slice lies in the line, what an event held before
 * does not matter, and a glance with its details is the whole event.
 */
#include "dialect/qsend.h"

#include <stdlib.h>

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
must(bool holds)
{
	if (!holds)
		abort();
}

static bool
inside(struct str part, struct str line)
{
	return part.n == 0 || (part.s >= line.s && part.n <= line.n &&
	    (size_t)(part.s - line.s) <= line.n - part.n);
}

/* Do both lie in the line, at the same place? */
static bool
alike(struct str a, struct str b, struct str line)
{
	return inside(a, line) && a.n == b.n && (a.n == 0 || a.s == b.s);
}

static bool
same_trouble(const struct event *a, const struct event *b, struct str line)
{
	return alike(a->text, b->text, line) && a->named == b->named &&
	    (!a->named || a->msg == b->msg) &&
	    alike(a->queue, b->queue, line);
}

static bool
same_info(const struct event *a, const struct event *b, struct str line)
{
	return a->msg == b->msg && a->bytes == b->bytes && a->qp == b->qp &&
	    a->uid == b->uid && alike(a->sender, b->sender, line) &&
	    (a->sender.s == NULL) == (b->sender.s == NULL) &&
	    alike(a->queue, b->queue, line);
}

static bool
same_delivery(const struct event *a, const struct event *b, struct str line)
{
	if (a->delivery != b->delivery || !alike(a->queue, b->queue, line))
		return false;
	if (a->kind == EVENT_RESULT)
		return a->outcome == b->outcome &&
		    alike(a->text, b->text, line);
	return a->msg == b->msg && alike(a->channel, b->channel, line) &&
	    alike(a->recipient, b->recipient, line);
}

/* What stands beside the kind in event.h. */
static bool
same(const struct event *a, const struct event *b, struct str line)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case EVENT_OTHER:
		return true;
	default:
		return false;	/* no line of this dialect */
	case EVENT_STATUS:
		return alike(a->text, b->text, line);
	case EVENT_EXIT:
		return alike(a->queue, b->queue, line);
	case EVENT_INFO:
		return same_info(a, b, line);
	case EVENT_START: case EVENT_RESULT:
		return same_delivery(a, b, line);
	case EVENT_WARNING: case EVENT_ALERT:
		return same_trouble(a, b, line);
	case EVENT_NOTE:
		return a->msg == b->msg && alike(a->text, b->text, line) &&
		    alike(a->queue, b->queue, line);
	case EVENT_BOUNCE:
		if (a->qp != b->qp)
			return false;
		/* FALLTHROUGH */
	case EVENT_NEW: case EVENT_DISCARD: case EVENT_END:
		return a->msg == b->msg && alike(a->queue, b->queue, line);
	}
	return false;
}

static void
status(struct str text, struct str line)
{
	struct str name;
	uint64_t used, limit;
	size_t left = text.n + 1;

	must(inside(qsend_status_queue(text), line));
	qsend_idle(text);
	while (qsend_counter(&text, &name, &used, &limit)) {
		must(inside(name, line) && inside(text, line));
		must(text.n < left);
		left = text.n;
	}
}

/* What can be passed is what the whole line says. */
static void
agree(bool passed, enum kind kind, const struct event *a,
    const struct event *b)
{
	if (!passed)
		return;
	must(b->kind == kind && b->msg == a->msg);
	must(b->delivery == a->delivery && b->outcome == a->outcome);
}

/* "info msg ...", up to its end */
static bool
pass_info(const char **p, const char *end, struct event *e)
{
	return qsend_pass_info(p, e) && *p <= end &&
	    qsend_pass_sender(p, end, e);
}

/* The words behind those two, if they are passed as well. */
static void
words_agree(const char *p, const char *end, const struct event *b)
{
	struct event a = *b;

	if (b->kind == EVENT_START && qsend_pass_recipient(p, end, &a))
		must(str_eq(a.channel, b->channel) &&
		    str_eq(a.recipient, b->recipient) && b->queue.n == 0);
	if (b->kind == EVENT_RESULT && qsend_pass_text(p, end, &a))
		must(str_eq(a.text, b->text) && b->queue.n == 0);
}

/* Passers know no ends: the line is one of a log that goes on. */
static void
passers(struct str line)
{
	static char text[4096 + 2 * QSEND_AHEAD];
	const char *p, *end;
	struct event a, b;

	if (line.n > 4096 || memchr(line.s, '\n', line.n) != NULL)
		return;
	memset(text, '7', sizeof text);
	memcpy(text, line.s, line.n);
	text[line.n] = '\n';
	end = text + line.n;
	memset(&a, 0, sizeof a);
	memset(&b, 0, sizeof b);
	qsend_event((struct str){ text, line.n + 1 }, &b);
	p = text;
	if (qsend_pass_status(&p))
		must(b.kind == EVENT_STATUS || b.kind == EVENT_EXIT ||
		    b.kind == EVENT_OTHER);
	a = b;
	p = text;
	if (qsend_pass_start(&p, &a)) {
		agree(true, EVENT_START, &a, &b);
		words_agree(p, end, &b);
	}
	a = b;
	p = text;
	if (qsend_pass_result(&p, &a)) {
		agree(true, EVENT_RESULT, &a, &b);
		words_agree(p, end, &b);
	}
	a = b;
	agree(qsend_pass_new((p = text, &p), &a), EVENT_NEW, &a, &b);
	a = b;
	agree(qsend_pass_end((p = text, &p), &a), EVENT_END, &a, &b);
	a = b;
	p = text;
	if (pass_info(&p, end, &a)) {
		must(b.kind == EVENT_INFO);
		must(same_info(&a, &b, (struct str){ text, line.n }));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str line = { (const char *)data, n };
	struct event a, b, c;

	memset(&a, 0, sizeof a);
	memset(&b, 1, sizeof b);
	memset(&c, 1, sizeof c);
	qsend_event(line, &a);
	qsend_event(line, &b);
	qsend_glance(line, &c);
	must(c.kind == a.kind);
	qsend_details(&c);
	must(same(&a, &b, line) && same(&a, &c, line));
	qsend_details(&c);
	must(same(&a, &c, line));
	passers(line);
	if (a.kind == EVENT_STATUS)
		status(a.text, line);
	return 0;
}
