#include "pending.h"

#include <stdlib.h>

#include "delay.h"
#include "die.h"
#include "pool.h"
#include "schedule.h"

enum {
	MESSAGE, SENDER, BYTES, AGE, ATTEMPTS, WAITING, UNDER_WAY, NEXT,
	GIVES_UP, SOURCE, COLUMNS
};

static const struct table_column columns[COLUMNS] = {
	[MESSAGE] = { .name = "message", .type = TABLE_TEXT },
	[SENDER] = { .name = "sender", .type = TABLE_TEXT,
	    .flags = TABLE_MIDDLE },
	[BYTES] = { .name = "bytes", .type = TABLE_BYTES },
	[AGE] = { .name = "age", .type = TABLE_SECONDS },
	[ATTEMPTS] = { .name = "attempts", .heading = "tries",
	    .type = TABLE_COUNT },
	[WAITING] = { .name = "waiting", .heading = "wait",
	    .type = TABLE_COUNT },
	[UNDER_WAY] = { .name = "under_way", .heading = "now",
	    .type = TABLE_COUNT, .flags = TABLE_OPTIONAL },
	[NEXT] = { .name = "next", .type = TABLE_SECONDS },
	[GIVES_UP] = { .name = "gives_up", .heading = "gives up",
	    .type = TABLE_SECONDS },
	[SOURCE] = { .name = "source", .type = TABLE_TEXT,
	    .flags = TABLE_OPTIONAL }
};

const struct table_kind pending_kind = {
	.name = "open", .title = "Still in the queue",
	.about = "The oldest messages when the log ends, attempts so far, "
	    "recipients that wait, and how long until the next attempt and "
	    "until qmail-send gives up.",
	.columns = columns, .n = COLUMNS
};

struct str
pending_source(const struct source *s)
{
	const struct str *const parts[] = {
		&s->host, &s->tag, &s->name, &s->queue
	};
	char text[POOL_MOST];
	size_t n = 0, i;

	for (i = 0; i < 4; i++) {
		if (parts[i]->n == 0 || n + 1 + parts[i]->n > POOL_MOST)
			continue;
		if (n > 0)
			text[n++] = '/';
		memcpy(text + n, parts[i]->s, parts[i]->n);
		n += parts[i]->n;
	}
	return n == 0 ? STR("") : pool_copy((struct str){ text, n });
}

/* The oldest first; those of an unknown age were there before the log. */
static int
compare(const void *p, const void *q)
{
	const struct ledger_message *a = *(struct ledger_message *const *)p;
	const struct ledger_message *b = *(struct ledger_message *const *)q;
	int is;

	if (a->dated != b->dated)
		return a->dated ? 1 : -1;
	is = a->dated ? stamp_cmp(a->birth, b->birth) : 0;
	return is != 0 ? is : a->serial < b->serial ? -1 : 1;
}

static size_t
take_all(const struct ledger *l, struct ledger_message **list)
{
	struct ledger_message *m = NULL;
	size_t n = 0;

	while ((m = ledger_next(l, m)) != NULL)
		if (pending_is(m) && flow_was_in(m->note)) {
			if (list != NULL)
				list[n] = m;
			n++;
		}
	return n;
}

/* When it is tried next, and for the last time; false if nobody knows. */
static bool
plan(const struct ledger_message *m, int64_t lifetime, int64_t *next,
    int64_t *last)
{
	const struct ledger_recipient *r;
	struct link *l;
	bool any = false, local;
	int64_t birth = m->birth.sec, at;

	for (l = m->waiting.next; l != &m->waiting; l = l->next) {
		r = LIST_ITEM(l, struct ledger_recipient, link);
		local = str_eq(r->channel, STR("local"));
		if (!m->dated || !m->tried[!local])
			continue;
		at = schedule_next(birth, m->last[!local].sec, local);
		if (!any || at < *next)
			*next = at;
		at = schedule_last(birth, at, local, lifetime);
		if (!any || at < *last)
			*last = at;
		any = true;
	}
	return any;
}

static struct table_cell
time_until(int64_t then, int64_t now)
{
	return table_number(delay_between((struct stamp){ now, 0 },
	    (struct stamp){ then, 0 }));
}

static void
count(const struct ledger_message *m, struct table_cell *c)
{
	const struct ledger_delivery *d;
	const struct link *l;
	uint64_t waiting = 0, under_way = 0;

	for (l = m->waiting.next; l != &m->waiting; l = l->next)
		waiting++;
	for (d = ledger_first_delivery(m); d != NULL;
	    d = ledger_next_delivery(d))
		under_way++;
	c[ATTEMPTS] = table_number(m->attempts);
	c[WAITING] = table_number(waiting);
	c[UNDER_WAY] = table_number(under_way);
}

static void
row(const struct ledger *l, const struct ledger_message *m,
    int64_t lifetime, struct table_cell *c)
{
	char number[20];
	int64_t next = 0, last = 0;

	c[MESSAGE] = table_text(pool_copy((struct str){ number,
	    str_put_u64(number, m->message.key.number) }));
	c[SENDER] = m->sender.s == NULL ? table_not_logged() :
	    table_text(m->sender.n == 0 ? STR("<>") : m->sender);
	c[BYTES] = m->told ? table_number(m->message.bytes) :
	    table_not_logged();
	c[AGE] = m->dated ? time_until(l->now.sec, m->birth.sec) :
	    table_not_logged();
	count(m, c);
	if (plan(m, lifetime, &next, &last)) {
		c[NEXT] = time_until(next, l->now.sec);
		c[GIVES_UP] = time_until(last, l->now.sec);
	}
	c[SOURCE] = table_text(pending_source(&m->message.source->source));
}

void
pending_rows(const struct ledger *l, int64_t lifetime, size_t n,
    struct table *t)
{
	size_t all = take_all(l, NULL), i;
	struct ledger_message **list = die_alloc(all + 1, sizeof *list);

	take_all(l, list);
	qsort(list, all, sizeof *list, compare);
	for (i = 0; i < all && i < n; i++)
		row(l, list[i], lifetime, table_row(t));
	free(list);
	if (all > n)
		table_note_more(t, all - n);
}
