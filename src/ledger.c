#include "ledger.h"

#include "carry.h"
#include "out.h"
#include "pool.h"

/*
 * A line of the state must be no more than one piece of in.h: an address is
 * cut here (qmail takes none of more than about 1,000 bytes by SMTP).
 */
enum { ADDRESS_MOST = IN_PIECE - 1024 };

/* There is one ledger in a program: the hooks of queue.h name none. */
static struct ledger *books;

static struct ledger_message *
message_of(struct message *m)
{
	return (struct ledger_message *)(void *)m;
}

static struct ledger_delivery *
delivery_of(struct delivery *d)
{
	return (struct ledger_delivery *)(void *)d;
}

static struct str
clip(struct str s)
{
	if (s.n > ADDRESS_MOST)
		s.n = ADDRESS_MOST;
	return s;
}

/* Recipients. */

/* "CHANNEL ADDRESS", as it stands in the line. */
static struct str
whole(const struct ledger_recipient *r)
{
	return (struct str){ r->channel.s,
	    (size_t)(r->address.s + r->address.n - r->channel.s) };
}

/* Most fit into this size: a piece of it is got at once. */
enum { USUAL_RECIPIENT = 128 };

static size_t
recipient_size(size_t text)
{
	return sizeof(struct ledger_recipient) + text;
}

static struct ledger_recipient *
get_piece(size_t size)
{
	return size <= USUAL_RECIPIENT ? pool_get(USUAL_RECIPIENT) :
	    pool_get_any(size);
}

static enum channel
kind_of(struct str channel)
{
	if (channel.n == 5 && str_is(channel.s, "local", 5))
		return CHANNEL_LOCAL;
	return channel.n == 6 && str_is(channel.s, "remote", 6) ?
	    CHANNEL_REMOTE : CHANNEL_OTHER;
}

/* The channel is a word of so many bytes, or the text is nothing more. */
static struct ledger_recipient *
make_recipient(struct str text, size_t channel)
{
	struct ledger_recipient *r = get_piece(recipient_size(text.n));
	size_t at = channel < text.n ? channel + 1 : text.n;

	if (channel > text.n)	/* the text has been cut */
		channel = text.n;
	memcpy(r->text, text.s, text.n);
	r->attempts = 0;
	r->channel = (struct str){ r->text, channel };
	r->kind = kind_of(r->channel);
	r->address = (struct str){ r->text + at, text.n - at };
	return r;
}

static struct ledger_recipient *
read_recipient(struct str text)
{
	const char *space = memchr(text.s, ' ', text.n);

	return make_recipient(text, space == NULL ? text.n :
	    (size_t)(space - text.s));
}

static void
free_recipient(struct ledger_recipient *r)
{
	size_t size = recipient_size(whole(r).n);

	if (size <= USUAL_RECIPIENT)
		pool_put(r, USUAL_RECIPIENT);
	else
		pool_put_any(r, size);
}

static uint64_t
hash_of(const struct ledger_message *m, struct str text)
{
	return map_hash(text) + m->serial * 0x9e3779b97f4a7c15U;
}

/* It will be tried again: keep it for that. */
static void
wait_again(struct ledger *l, struct ledger_message *m,
    struct ledger_recipient *r)
{
	r->key = (struct map_key){ hash_of(m, whole(r)), 0 };
	r->same = map_put(&l->waiting, r);
	list_add(&m->waiting, &r->link);
}

/* Out of the map; where others have this key, the next takes its place. */
static void
unmap(struct ledger *l, struct ledger_recipient *r)
{
	if (r->same == NULL)
		map_del(&l->waiting, r);
	else
		map_put(&l->waiting, r->same);
}

/* The first of those with this key is, but for a chance, the one. */
static struct ledger_recipient *
take_waiting(struct ledger *l, struct ledger_message *m, struct str text)
{
	struct ledger_recipient *r;

	if (list_empty(&m->waiting))
		return NULL;
	r = map_get(&l->waiting, hash_of(m, text), 0);
	if (r == NULL || !str_eq(whole(r), text))
		return NULL;
	unmap(l, r);
	list_del(&r->link);
	return r;
}

static struct ledger_recipient *
get_recipient(struct ledger *l, struct ledger_message *m, struct str text,
    size_t channel)
{
	struct ledger_recipient *r = take_waiting(l, m, text);

	return r != NULL ? r : make_recipient(text, channel);
}

/*
 * When a message goes, all with its keys go: each is taken out of the map
 * with whatever hangs on it.
 */
static void
free_waiting(struct ledger *l, struct ledger_message *m)
{
	struct ledger_recipient *r;

	while (!list_empty(&m->waiting)) {
		r = LIST_ITEM(m->waiting.next, struct ledger_recipient,
		    link);
		map_take(&l->waiting, r->key.number, 0);
		list_del(&r->link);
		free_recipient(r);
	}
}

/* Messages. */

static void
begins(struct message *message)
{
	struct ledger_message *m = message_of(message);

	m->dated = false;
	m->sender.s = NULL;
	m->results[0] = m->results[1] = m->results[2] = 0;
	m->attempts = 0;
	m->tried[0] = m->tried[1] = false;
	m->told = false;
	m->note = 0;
	m->serial = ++books->serial;
	list_init(&m->waiting);
	if (books->hooks.begins != NULL)
		books->hooks.begins(m);
}

static void
set_sender(struct ledger_message *m, struct str sender)
{
	char *copy;

	if (m->sender.s != NULL && m->sender.n > 0)
		pool_put_any((void *)(uintptr_t)m->sender.s, m->sender.n);
	m->sender = sender;
	if (sender.s == NULL || sender.n == 0)
		return;
	copy = pool_get_any(sender.n);
	memcpy(copy, sender.s, sender.n);
	m->sender.s = copy;
}

/* What hangs on it; queue_forget() does the rest. */
static void
free_parts(struct ledger *l, struct ledger_message *m)
{
	struct ledger_delivery *d;

	for (d = ledger_first_delivery(m); d != NULL;
	    d = ledger_next_delivery(d))
		free_recipient(d->recipient);
	free_waiting(l, m);
	set_sender(m, UNTOLD);
}

static void
forget(struct ledger *l, struct ledger_message *m)
{
	if (l->restored == m)
		l->restored = NULL;
	free_parts(l, m);
	queue_forget(&l->queue, &m->message);
}

/* What queue.h asks for. */

static void
lost(struct message *m)
{
	books->hooks.lost(message_of(m));
	forget(books, message_of(m));
}

/* Nothing hangs on one that has only been announced. */
static void
same(struct message *m, struct message *again)
{
	(void)m;
	free_parts(books, message_of(again));
}

static void
cut(struct delivery *delivery, bool restart)
{
	struct ledger_delivery *d = delivery_of(delivery);

	books->hooks.cut(d, restart);
	wait_again(books, message_of(delivery->message), d->recipient);
}

void
ledger_init(struct ledger *l, const struct ledger_hooks *hooks)
{
	struct queue_hooks mine = {
		hooks->message_size, hooks->delivery_size,
		begins, lost, same, cut
	};

	if (mine.message_size < sizeof(struct ledger_message))
		mine.message_size = sizeof(struct ledger_message);
	if (mine.delivery_size < sizeof(struct ledger_delivery))
		mine.delivery_size = sizeof(struct ledger_delivery);
	books = l;
	*l = (struct ledger){ .hooks = *hooks };
	map_init(&l->waiting);
	queue_init(&l->queue, &mine);
	l->source = &l->queue.plain;
}

/* Lines. */

static void
on_new(struct ledger *l, struct ledger_message *m)
{
	if (m->dated || !l->timed)
		return;
	m->dated = true;
	m->birth = l->now;
}

static void
on_info(struct ledger *l, const struct event *e, struct ledger_step *step)
{
	struct ledger_message *m = step->message;

	step->again = m->told;
	if (m->told)
		return;
	m->told = true;
	if (l->timed) {
		m->dated = true;
		m->birth = l->now;
	}
	set_sender(m, e->sender);
}

static void
on_start(struct ledger *l, struct event *e, struct ledger_message *m,
    struct ledger_delivery *d)
{
	bool other;
	struct str text = { e->channel.s,
	    (size_t)(e->recipient.s + e->recipient.n - e->channel.s) };

	d->recipient = get_recipient(l, m, clip(text), e->channel.n);
	other = d->recipient->kind != CHANNEL_LOCAL;
	d->recipient->attempts++;
	d->note = 0;
	d->timed = l->timed;
	d->start = l->now;
	m->attempts++;
	if (l->timed) {
		m->tried[other] = true;
		m->last[other] = l->now;
	}
}

/* Another attempt follows when none succeeded and none failed for good. */
static void
on_result(const struct event *e, struct ledger_step *step)
{
	enum outcome outcome = e->outcome == OUTCOME_MANGLED ?
	    OUTCOME_DEFERRAL : e->outcome;

	step->result = true;
	step->waits = outcome == OUTCOME_DEFERRAL && !step->ends;
	step->message->results[outcome]++;
}

static void
book(struct ledger *l, struct event *e, struct ledger_step *step)
{
	qsend_details(e);
	switch (e->kind) {
	case EVENT_START:
		on_start(l, e, step->message, step->delivery);
		break;
	case EVENT_RESULT:
		if (step->delivery != NULL)
			on_result(e, step);
		break;
	case EVENT_NEW:
		on_new(l, step->message);
		break;
	case EVENT_INFO:
		on_info(l, e, step);
		break;
	default:
		break;
	}
}

/*
 * Does the line go on with the one before it?  splogger says so; what has no
 * stamp in a log that has them is the rest of a line cut at a rotation.
 */
static bool
goes_on(const struct ledger *l, const struct head *head,
    const struct event *e)
{
	return head->more ||
	    (e->kind == EVENT_OTHER && l->timed && !head->timed);
}

static void
go_on(struct ledger *l, struct event *e, struct ledger_step *step)
{
	e->kind = EVENT_OTHER;
	e->rough = false;
	step->more = true;
	step->message = message_of(queue_more(l->source));
}

void
ledger_line(struct ledger *l, struct str body, const struct head *head,
    struct event *e, struct ledger_step *step)
{
	struct step his;

	if (head->timed) {
		l->timed = true;
		l->now = head->time;
	}
	l->source = queue_source(&l->queue, head);
	*step = (struct ledger_step){ .message = NULL };
	qsend_glance(body, e);
	if (goes_on(l, head, e)) {
		go_on(l, e, step);
		return;
	}
	if (e->kind == EVENT_INFO)
		e->sender = clip(e->sender);
	queue_line(&l->queue, l->source, e, &his);
	step->message = message_of(his.message);
	step->delivery = delivery_of(his.delivery);
	step->ends = his.ends;
	step->lost = his.ends && e->kind != EVENT_END;
	step->restart = his.restart;
	book(l, e, step);
}

/* What the short cuts leave for the second look. */
static struct str
rest_of(const char *p, struct str line)
{
	return str_without_newline((struct str){ p,
	    (size_t)(line.s + line.n - p) });
}

bool
ledger_take_start(struct ledger *l, const char *p)
{
	struct event e;		/* large: it is not cleared */
	struct str line;
	struct delivery *d;

	if (!qsend_pass_start(&p, &e) || !in_line_from(p, &line) ||
	    (d = queue_usual_start(&l->queue, &l->queue.plain, e.delivery,
	    e.msg)) == NULL)
		return false;
	ledger_took(l, line);
	if (!qsend_pass_recipient(p, line.s + line.n - 1, &e)) {
		e.kind = EVENT_START;
		e.raw = false;
		e.rough = true;
		e.rest = rest_of(p, line);
		qsend_details(&e);
	}
	on_start(l, &e, message_of(d->message), delivery_of(d));
	return true;
}

bool
ledger_take_result(struct ledger *l, const char *p, struct event *e,
    struct ledger_step *step)
{
	struct str line;
	struct delivery *d;

	if (!qsend_pass_result(&p, e) || !in_line_from(p, &line) ||
	    (d = queue_usual_result(&l->queue, &l->queue.plain,
	    e->delivery)) == NULL)
		return false;
	ledger_took(l, line);
	e->kind = EVENT_RESULT;
	e->raw = false;
	e->rough = false;
	if (!qsend_pass_text(p, line.s + line.n - 1, e)) {
		e->rough = true;
		e->rest = rest_of(p, line);
		qsend_details(e);
	}
	*step = (struct ledger_step){ .message = message_of(d->message),
	    .delivery = delivery_of(d) };
	on_result(e, step);
	return true;
}

static bool
take_new(struct ledger *l, const char *p, struct event *e,
    struct ledger_step *step)
{
	struct message *m;

	if (!qsend_pass_new(&p, e) || (m = queue_usual_new(&l->queue,
	    &l->queue.plain, e->msg)) == NULL)
		return false;
	ledger_took(l, in_line_to(p));
	e->kind = EVENT_NEW;
	*step = (struct ledger_step){ .message = message_of(m) };
	on_new(l, step->message);
	return true;
}

static bool
take_info(struct ledger *l, const char *p, struct event *e,
    struct ledger_step *step)
{
	struct str line;
	struct message *m;
	const char *end;

	if (!qsend_pass_info(&p, e) || !in_line_from(p, &line))
		return false;
	end = line.s + line.n - 1;
	if (!in_has(end, QSEND_AHEAD) || !qsend_pass_sender(&p, end, e) ||
	    e->sender.n > ADDRESS_MOST ||
	    (m = queue_usual_info(&l->queue, &l->queue.plain, e)) == NULL)
		return false;
	ledger_took(l, line);
	e->kind = EVENT_INFO;
	*step = (struct ledger_step){ .message = message_of(m) };
	on_info(l, e, step);
	return true;
}

static bool
take_end(struct ledger *l, const char *p, struct event *e,
    struct ledger_step *step)
{
	struct message *m;

	if (!qsend_pass_end(&p, e) || (m = queue_usual_end(&l->queue,
	    &l->queue.plain, e->msg)) == NULL)
		return false;
	ledger_took(l, in_line_to(p));
	e->kind = EVENT_END;
	*step = (struct ledger_step){ .message = message_of(m),
	    .ends = true };
	return true;
}

bool
ledger_take_message(struct ledger *l, const char *p, struct event *e,
    struct ledger_step *step)
{
	e->rough = false;
	return take_end(l, p, e, step) || take_new(l, p, e, step) ||
	    take_info(l, p, e, step);
}

void
ledger_done(struct ledger *l, const struct ledger_step *step)
{
	if (step->waits)
		wait_again(l, step->message, step->delivery->recipient);
	else if (step->result)
		free_recipient(step->delivery->recipient);
	if (step->ends)
		forget(l, step->message);
}

struct ledger_message *
ledger_next(const struct ledger *l, const struct ledger_message *m)
{
	struct link *next = m == NULL ? l->queue.all.next :
	    m->message.link.next;

	if (next == &l->queue.all)
		return NULL;
	return message_of(LIST_ITEM(next, struct message, link));
}

struct ledger_delivery *
ledger_under_way(struct ledger *l, const struct ledger_delivery *d)
{
	struct mailer *from = d == NULL ? &l->queue.plain :
	    d->delivery.message->source;
	struct link *next = d == NULL ? from->deliveries.next :
	    d->delivery.link.next;

	while (next == &from->deliveries) {
		from = queue_source_by_id(&l->queue, from->source.id + 1);
		if (from == NULL)
			return NULL;
		next = from->deliveries.next;
	}
	return delivery_of(LIST_ITEM(next, struct delivery, link));
}

bool
ledger_evict(struct ledger *l)
{
	struct ledger_message *m = ledger_next(l, NULL);

	if (m == NULL)
		return false;
	queue_close(&l->queue, &m->message);
	lost(&m->message);
	return true;
}

/* The carried state. */

static void
save_queues(struct ledger *l)
{
	const struct mailer *base;
	uint32_t id;

	for (id = 1; id <= l->queue.mailers.count; id++) {
		base = queue_source_by_id(&l->queue, id);
		if (!base->queues)
			continue;
		out_text("#queues");
		carry_number(id);
		out_text("\n");
	}
}

static void
save_about(const struct ledger_message *m)
{
	out_text("#birth");
	carry_time(m->dated, m->birth);
	if (m->told) {
		out_text("\n#info");
		carry_number(m->message.bytes);
		carry_number(m->message.qp);
		carry_number(m->message.uid);
		if (m->sender.s != NULL)
			carry_text(m->sender);
	}
	if (m->tried[0] || m->tried[1]) {
		out_text("\n#tried");
		carry_time(m->tried[0], m->last[0]);
		carry_time(m->tried[1], m->last[1]);
	}
	out_text("\n");
}

static void
save_waiting(const struct ledger_message *m)
{
	const struct ledger_recipient *r;
	struct link *link;

	for (link = m->waiting.next; link != &m->waiting;
	    link = link->next) {
		r = LIST_ITEM(link, struct ledger_recipient, link);
		out_text("#waits");
		carry_number(r->attempts);
		carry_text(whole(r));
		out_text("\n");
	}
}

static void
save_message(const struct ledger_message *m)
{
	out_text("#message");
	carry_number(m->message.source->source.id);
	carry_number(m->message.key.number);
	carry_number(m->results[OUTCOME_SUCCESS]);
	carry_number(m->results[OUTCOME_DEFERRAL]);
	carry_number(m->results[OUTCOME_FAILURE]);
	carry_number(m->attempts);
	carry_number(m->note);
	out_text("\n");
	save_about(m);
	save_waiting(m);
}

static void
save_delivery(const struct ledger_delivery *d)
{
	const struct message *m = d->delivery.message;

	out_text("#delivery");
	carry_number(m->source->source.id);
	carry_number(m->key.number);
	carry_number(m->closed);
	carry_number(d->delivery.key.number);
	carry_number(d->recipient->attempts);
	carry_time(d->timed, d->start);
	carry_number(d->note);
	carry_text(whole(d->recipient));
	out_text("\n");
}

void
ledger_save(struct ledger *l)
{
	const struct ledger_message *m;
	const struct ledger_delivery *d;

	queue_save_sources(&l->queue);
	save_queues(l);
	for (m = ledger_next(l, NULL); m != NULL; m = ledger_next(l, m))
		save_message(m);
	for (d = ledger_under_way(l, NULL); d != NULL;
	    d = ledger_under_way(l, d))
		save_delivery(d);
	out_text("#now");
	carry_time(l->timed, l->now);
	carry_number(l->queue.mailers.recent->id);
	carry_local();
	out_text("\n");
	queue_save_last(&l->queue);
}

/* " =TEXT", up to the end of the line. */
static bool
eat_rest(struct str *s, struct str *text)
{
	if (!eat(s, " ="))
		return false;
	*text = *s;
	str_skip(s, s->n);
	return true;
}

/*
 * A message whose number another one has already has been announced again:
 * as its line would do it.
 */
static struct ledger_message *
announce(struct ledger *l, struct mailer *from, uint64_t number)
{
	struct event e = { .kind = EVENT_NEW, .msg = number,
	    .queue = from->source.queue };
	struct step step;

	l->queue.replays = true;
	queue_line(&l->queue, from->base, &e, &step);
	l->queue.replays = false;
	return message_of(step.message);
}

static bool
restore_message(struct ledger *l, struct str s)
{
	struct mailer *from;
	struct ledger_message *m;
	uint64_t id, number, n[5];
	unsigned i;

	l->restored = NULL;
	if (!(carry_eat(&s, &id) && carry_eat(&s, &number)) ||
	    (from = queue_source_by_id(&l->queue, id)) == NULL)
		return false;
	for (i = 0; i < 5; i++)
		if (!carry_eat(&s, &n[i]))
			return false;
	m = l->restored = announce(l, from, number);
	m->results[OUTCOME_SUCCESS] = n[0];
	m->results[OUTCOME_DEFERRAL] = n[1];
	m->results[OUTCOME_FAILURE] = n[2];
	m->attempts = n[3];
	m->message.begun = n[3] > 0;
	m->note = n[4];
	return true;
}

static bool
restore_birth(struct ledger_message *m, struct str s)
{
	return carry_eat_time(&s, &m->dated, &m->birth);
}

static bool
restore_tried(struct ledger_message *m, struct str s)
{
	return carry_eat_time(&s, &m->tried[0], &m->last[0]) &&
	    carry_eat_time(&s, &m->tried[1], &m->last[1]);
}

static bool
restore_info(struct ledger_message *m, struct str s)
{
	struct event e = { .sender = UNTOLD };

	if (!(carry_eat(&s, &e.bytes) && carry_eat(&s, &e.qp) &&
	    carry_eat(&s, &e.uid)))
		return false;
	eat_rest(&s, &e.sender);
	queue_inform(&m->message, &e);
	set_sender(m, e.sender);
	return m->told = true;
}

static bool
restore_waits(struct ledger *l, struct str s)
{
	struct ledger_recipient *r;
	struct str text;
	uint64_t attempts;

	if (!(carry_eat(&s, &attempts) && eat_rest(&s, &text)))
		return false;
	r = read_recipient(text);
	r->attempts = attempts;
	wait_again(l, l->restored, r);
	return true;
}

/* The message of a delivery: that of the number, or the one before. */
static struct message *
get_message(struct ledger *l, uint64_t id, uint64_t number, bool old)
{
	struct mailer *from = queue_source_by_id(&l->queue, id);
	struct message *m;

	if (from == NULL)
		return NULL;
	m = queue_get(&l->queue, from, number);
	return m != NULL && old ? m->was : m;
}

static bool
restore_delivery(struct ledger *l, struct str s)
{
	uint64_t id, number, old, nth, attempts, note;
	bool timed;
	struct stamp start;
	struct str text;
	struct message *m;
	struct ledger_delivery *d;

	if (!(carry_eat(&s, &id) && carry_eat(&s, &number) &&
	    carry_eat(&s, &old) && carry_eat(&s, &nth) &&
	    carry_eat(&s, &attempts) && carry_eat_time(&s, &timed, &start) &&
	    carry_eat(&s, &note) && eat_rest(&s, &text)) ||
	    (m = get_message(l, id, number, old != 0)) == NULL)
		return false;
	d = delivery_of(queue_start(&l->queue, m, nth));
	d->recipient = read_recipient(text);
	d->recipient->attempts = attempts;
	d->timed = timed;
	d->start = start;
	d->note = note;
	memset(d + 1, 0, l->queue.hooks.delivery_size - sizeof *d);
	return true;
}

static bool
restore_now(struct ledger *l, struct str s)
{
	struct mailer *from;
	uint64_t id;

	if (!(carry_eat_time(&s, &l->timed, &l->now) &&
	    carry_eat(&s, &id)) ||
	    (from = queue_source_by_id(&l->queue, id)) == NULL)
		return false;
	l->queue.mailers.recent = &from->source;
	return carry_eat_local(&s);
}

/* A line about the message that was restored last. */
static bool
restore_about(struct ledger *l, struct str s)
{
	struct ledger_message *m = l->restored;

	if (m == NULL)
		return false;
	if (eat(&s, "#birth"))
		return restore_birth(m, s);
	if (eat(&s, "#info"))
		return restore_info(m, s);
	if (eat(&s, "#tried"))
		return restore_tried(m, s);
	return eat(&s, "#waits") && restore_waits(l, s);
}

bool
ledger_restore(struct ledger *l, struct str s)
{
	if (s.n > 0 && s.s[s.n - 1] == '\n')
		s.n--;
	if (eat(&s, "#message"))
		return restore_message(l, s);
	if (eat(&s, "#delivery"))
		return restore_delivery(l, s);
	if (eat(&s, "#now"))
		return restore_now(l, s);
	return restore_about(l, s) || queue_restore(&l->queue, s);
}
