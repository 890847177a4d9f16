#include "queue.h"

#include "carry.h"
#include "dialect/qsend.h"
#include "out.h"
#include "pool.h"

static struct mailer *
mailer_of(struct source *s)
{
	return (struct mailer *)(void *)s;
}

static void
no_deliveries(struct source *s)
{
	struct mailer *m = mailer_of(s);

	*m = (struct mailer){ .source = *s, .base = m };
	list_init(&m->deliveries);
}

void
queue_init(struct queue *q, const struct queue_hooks *hooks)
{
	q->hooks = *hooks;
	map_init(&q->messages);
	map_init(&q->deliveries);
	list_init(&q->all);
	source_init(&q->mailers, &q->plain.source, sizeof q->plain,
	    no_deliveries);
	q->done = NULL;
	q->replays = false;
}

/* Sources. */

struct mailer *
queue_mailer(struct queue *q, struct source *s)
{
	struct mailer *m = mailer_of(s);
	struct head h = { .name = s->name, .host = s->host, .tag = s->tag };

	if (s->queue.n > 0 && m->base == m) {
		m->base = queue_origin(q, &h, STR(""));
		m->base->queues = true;
	}
	return m;
}

struct mailer *
queue_origin(struct queue *q, const struct head *h, struct str queue)
{
	return queue_mailer(q, source_get(&q->mailers, h, queue));
}

/* The queue of this base with this name; made if it is new and may be. */
static struct mailer *
queue_of(struct queue *q, struct mailer *base, struct str queue, bool made)
{
	struct head h = { .name = base->source.name,
	    .host = base->source.host, .tag = base->source.tag };
	struct source *s;

	if (queue.n == 0)
		return base;
	if (made)
		return queue_origin(q, &h, queue);
	s = source_find(&q->mailers, &h, queue);
	return s == NULL ? base : mailer_of(s);
}

/*
 * The queue that an event names.  Only lines that bring in a message or a
 * delivery can tell us of a new one: elsewhere it may be a word of a text.
 */
static struct mailer *
named_queue(struct queue *q, struct mailer *base, struct event *e)
{
	qsend_details(e);
	return queue_of(q, base, e->queue, e->kind == EVENT_NEW ||
	    e->kind == EVENT_INFO || e->kind == EVENT_START);
}

/* Deliveries. */

static void
free_delivery(struct queue *q, struct delivery *d)
{
	pool_put(d, q->hooks.delivery_size);
}

static void
drop(struct queue *q, struct delivery *d)
{
	map_del(&q->deliveries, d);
	queue_unlink(d);
	free_delivery(q, d);
}

static void
cut_off(struct queue *q, struct delivery *d, bool restart)
{
	q->hooks.cut(d, restart);
	drop(q, d);
}

static void
cut_all_off(struct queue *q, struct message *m)
{
	while (m->deliveries != NULL)
		cut_off(q, m->deliveries, false);
}

void
queue_replaced(struct queue *q, struct delivery *d)
{
	q->hooks.cut(d, false);
	queue_unlink(d);
	free_delivery(q, d);
}

void
queue_restart(struct queue *q, struct mailer *s)
{
	while (!list_empty(&s->deliveries))
		cut_off(q, LIST_ITEM(s->deliveries.next, struct delivery,
		    link), true);
	s->last_start = 0;
}

/* Messages. */

struct message *
queue_get(struct queue *q, struct mailer *s, uint64_t msg)
{
	return map_get(&q->messages, msg, s->source.id);
}

static struct message *
make(struct queue *q, struct mailer *s, uint64_t msg)
{
	struct message *m = pool_get(q->hooks.message_size);

	/* one by one: the other fields count only once it is informed */
	m->key.number = msg;
	m->key.scope = s->source.id;
	m->source = s;
	m->was = NULL;
	m->deliveries = NULL;
	m->informed = m->begun = m->closed = m->doubted = false;
	list_add(&q->all, &m->link);
	map_put(&q->messages, m);
	q->hooks.begins(m);
	return m;
}

/* Its number is free for another message. */
static void
retire(struct queue *q, struct message *m)
{
	map_del(&q->messages, m);
	m->closed = true;
	if (m->source->base->last == m)
		m->source->base->last = NULL;
}

void
queue_close(struct queue *q, struct message *m)
{
	if (!m->closed)
		retire(q, m);
	cut_all_off(q, m);
}

static void
lost(struct queue *q, struct message *m)
{
	queue_close(q, m);
	q->hooks.lost(m);
}

/* m is not the same message as the one that had its number before. */
static void
no_doubt(struct queue *q, struct message *m)
{
	struct message *was = m->was;

	m->was = NULL;
	if (was != NULL)
		lost(q, was);
}

struct message *
queue_open(struct queue *q, struct mailer *s, uint64_t msg)
{
	struct message *m = queue_get(q, s, msg);

	if (m == NULL)
		return make(q, s, msg);
	no_doubt(q, m);
	return m;
}

/* m is not what has its number now. */
static void
renounce(struct queue *q, struct message *m)
{
	struct message *heir;

	heir = map_get(&q->messages, m->key.number, m->key.scope);
	if (heir != NULL && heir->was == m)
		heir->was = NULL;
}

void
queue_forget(struct queue *q, struct message *m)
{
	no_doubt(q, m);
	while (m->deliveries != NULL)
		drop(q, m->deliveries);
	if (!m->closed)
		retire(q, m);
	if (m->doubted)
		renounce(q, m);
	if (m->source->base->last == m)
		m->source->base->last = NULL;
	list_del(&m->link);
	pool_put(m, q->hooks.message_size);
}

/* Lines. */

/*
 * Announced while open: the same message, if nothing is known of it yet;
 * else its info line will tell.
 */
static struct message *
on_new(struct queue *q, struct mailer *s, const struct event *e)
{
	struct message *m = queue_get(q, s, e->msg), *again;

	if (m != NULL && !m->informed && !m->begun)
		return m;
	if (m != NULL) {
		retire(q, m);
		m->doubted = true;
	}
	again = make(q, s, e->msg);
	again->was = m;
	return again;
}

void
queue_inform(struct message *m, const struct event *e)
{
	m->bytes = e->bytes;
	m->qp = e->qp;
	m->uid = e->uid;
	m->sender = map_hash(e->sender);
	m->informed = true;
}

static bool
repeats(const struct message *m, const struct event *e)
{
	return m->informed && m->qp == e->qp && m->bytes == e->bytes &&
	    m->sender == map_hash(e->sender);
}

/* m turns out to be the message that it was taken to be before. */
static struct message *
same_again(struct queue *q, struct message *m)
{
	struct message *was = m->was;

	m->was = NULL;
	q->hooks.same(was, m);
	queue_forget(q, m);
	map_put(&q->messages, was);
	was->closed = was->doubted = false;
	return was;
}

static struct message *
on_info(struct queue *q, struct mailer *s, const struct event *e)
{
	struct message *m = queue_get(q, s, e->msg);

	if (m != NULL && m->was != NULL && repeats(m->was, e))
		return same_again(q, m);
	if (m != NULL)
		no_doubt(q, m);
	if (m != NULL && (m->informed || m->begun) && !repeats(m, e)) {
		lost(q, m);
		m = NULL;
	}
	if (m == NULL)
		m = make(q, s, e->msg);
	queue_inform(m, e);
	return m;
}

/*
 * A message or delivery that is known without a queue has none: only where
 * it is not known the end of the line is looked at.
 */
static void
on_start(struct queue *q, struct mailer *s, struct event *e,
    struct step *step)
{
	if (s->queues || queue_get(q, s, e->msg) == NULL)
		s = named_queue(q, s, e);
	if (!q->replays) {
		if (e->delivery <= s->last_start) {
			queue_restart(q, s);
			step->restart = true;
		}
		s->last_start = e->delivery;
		s->counted = true;
	}
	step->message = queue_open(q, s, e->msg);
	step->delivery = queue_start(q, step->message, e->delivery);
}

/*
 * A result for a message whose number has been announced again: then it is
 * not the same message, and this was its end.
 */
static void
end_doubt(struct queue *q, struct step *step)
{
	renounce(q, step->message);
	cut_all_off(q, step->message);
	step->ends = true;
}

static void
on_result(struct queue *q, struct mailer *s, struct event *e,
    struct step *step)
{
	struct delivery *d = NULL;

	if (!s->queues)
		d = map_take(&q->deliveries, e->delivery, s->source.id);
	if (d == NULL) {
		s = named_queue(q, s, e);
		d = map_take(&q->deliveries, e->delivery, s->source.id);
	}
	if (!q->replays)
		s->counted = true;
	if (d == NULL)
		return;
	queue_unlink(d);
	step->delivery = d;
	queue_done(q, d);
	step->message = d->message;
	if (d->message->closed)
		end_doubt(q, step);
}

static void
on_end(struct queue *q, struct mailer *s, const struct event *e,
    struct step *step)
{
	step->message = queue_open(q, s, e->msg);
	step->ends = true;
	cut_all_off(q, step->message);
}

static void
on_status(struct queue *q, struct mailer *s, const struct event *e,
    struct step *step)
{
	if (s->queues)
		s = queue_of(q, s, qsend_status_queue(e->text), false);
	if (q->replays)
		return;
	if (!s->counted && qsend_idle(e->text)) {
		queue_restart(q, s);
		step->restart = true;
	}
	s->counted = false;
}

/* All that is neither delivery nor status. */
static void
on_other(struct queue *q, struct mailer *s, const struct event *e,
    struct step *step)
{
	switch (e->kind) {
	case EVENT_WARNING: case EVENT_ALERT:
		if (e->named)
			step->message = queue_get(q, s, e->msg);
		return;
	case EVENT_NEW:
		step->message = on_new(q, s, e);
		break;
	case EVENT_INFO:
		step->message = on_info(q, s, e);
		break;
	case EVENT_BOUNCE: case EVENT_DISCARD: case EVENT_NOTE:
		step->message = queue_open(q, s, e->msg);
		break;
	case EVENT_END:
		on_end(q, s, e, step);
		break;
	case EVENT_EXIT:
		queue_restart(q, s);
		step->restart = true;
		break;
	default:
		return;
	}
	if (!q->replays)
		s->counted = false;
}

void
queue_line(struct queue *q, struct mailer *base, struct event *e,
    struct step *step)
{
	*step = (struct step){ .message = NULL };
	if (e->kind == EVENT_START)
		on_start(q, base, e, step);
	else if (e->kind == EVENT_RESULT)
		on_result(q, base, e, step);
	else if (e->kind == EVENT_STATUS)
		on_status(q, base, e, step);
	else
		on_other(q, e->queue.n == 0 ? base : named_queue(q, base, e),
		    e, step);
	base->last = step->ends ? NULL : step->message;
	if (step->ends && !step->message->closed)
		retire(q, step->message);
}

struct message *
queue_usual_new(struct queue *q, struct mailer *base, uint64_t msg)
{
	if (base->queues || queue_get(q, base, msg) != NULL)
		return NULL;
	base->counted = false;
	q->mailers.recent = &base->source;
	return base->last = make(q, base, msg);
}

struct message *
queue_usual_info(struct queue *q, struct mailer *base, const struct event *e)
{
	struct message *m = queue_get(q, base, e->msg);

	if (base->queues || m == NULL || m->was != NULL || m->informed ||
	    m->begun)
		return NULL;
	queue_inform(m, e);
	base->counted = false;
	q->mailers.recent = &base->source;
	return base->last = m;
}

struct message *
queue_usual_end(struct queue *q, struct mailer *base, uint64_t msg)
{
	struct map_key **slot = map_find(&q->messages, msg, base->source.id);
	struct message *m = (struct message *)(void *)*slot;

	if (base->queues || m == NULL || m->was != NULL ||
	    m->deliveries != NULL)
		return NULL;
	map_free_slot(&q->messages, slot);
	m->closed = true;
	base->counted = false;
	base->last = NULL;
	q->mailers.recent = &base->source;
	return m;
}

struct message *
queue_more(const struct mailer *base)
{
	return base->last;
}

/* The carried state. */

static void
save_source(const struct mailer *s)
{
	out_text("#source");
	carry_number(s->source.id);
	carry_number(s->last_start);
	carry_number(s->counted);
	source_save(&s->source);
	out_text("\n");
}

void
queue_save_sources(struct queue *q)
{
	uint32_t id;

	for (id = 1; id <= q->mailers.count; id++)
		save_source(queue_source_by_id(q, id));
}

static void
save_last_line(const struct mailer *base)
{
	out_text("#last");
	carry_number(base->source.id);
	if (base->last != NULL) {
		carry_number(base->last->source->source.id);
		carry_number(base->last->key.number);
	}
	out_text("\n");
}

void
queue_save_last(struct queue *q)
{
	const struct mailer *from;
	uint32_t id;

	for (id = 1; id <= q->mailers.count; id++) {
		from = queue_source_by_id(q, id);
		if (from->base == from)
			save_last_line(from);
	}
}

static bool
restore_source(struct queue *q, struct str s)
{
	uint64_t id, last_start, counted;
	struct source *from;
	struct mailer *made;

	if (!(carry_eat(&s, &id) && carry_eat(&s, &last_start) &&
	    carry_eat(&s, &counted)) ||
	    (from = source_restore(&q->mailers, &s)) == NULL)
		return false;
	made = queue_mailer(q, from);
	made->last_start = last_start;
	made->counted = counted != 0;
	made->base->queues = false;	/* #queues tells from where on */
	return made->source.id == id;
}

static bool
restore_queues(struct queue *q, struct str s)
{
	struct mailer *base;
	uint64_t id;

	if (!carry_eat(&s, &id) ||
	    (base = queue_source_by_id(q, id)) == NULL)
		return false;
	return base->queues = true;
}

static bool
restore_last(struct queue *q, struct str s)
{
	struct mailer *base, *from;
	uint64_t id, id2, msg;

	if (!carry_eat(&s, &id) ||
	    (base = queue_source_by_id(q, id)) == NULL)
		return false;
	base->last = NULL;
	if (carry_eat(&s, &id2) && carry_eat(&s, &msg) &&
	    (from = queue_source_by_id(q, id2)) != NULL)
		base->last = queue_get(q, from, msg);
	return true;
}

bool
queue_restore(struct queue *q, struct str s)
{
	if (eat(&s, "#source"))
		return restore_source(q, s);
	if (eat(&s, "#queues"))
		return restore_queues(q, s);
	return eat(&s, "#last") && restore_last(q, s);
}
