#include "under_way.h"

#include "carry.h"
#include "die.h"
#include "dialect/qsend.h"
#include "load.h"
#include "out.h"
#include "pending.h"
#include "pool.h"
#include "stats.h"

enum { MOST = 8 };		/* more than any qmail-send has */

/* The deliveries under way of one qmail-send. */
struct under_way {
	struct load *channels[MOST];
	struct str names[MOST];
	unsigned n;
	bool told;		/* by status lines: so we need not count */
};

/* No bytes are these. */
static const struct str_few never = { .bytes = 1 };
struct under_way_usual under_way_usual = {
	.limits = { { .bytes = 1 }, { .bytes = 1 } }
};

static struct under_way **all;	/* by id of the source */
static uint32_t room;

static struct under_way *
under_way_of(const struct source *s)
{
	uint32_t old = room;

	if (s->id >= room) {
		room = s->id + 16;
		all = die_realloc(all, room,
		    sizeof *all);
		while (old < room)
			all[old++] = NULL;
	}
	if (all[s->id] == NULL) {
		all[s->id] = pool_get(sizeof(struct under_way));
		*all[s->id] = (struct under_way){ .n = 0 };
	}
	return all[s->id];
}

/* "host/tag:local"; the source alone if there is no channel. */
static struct str
load_name(const struct source *s, struct str channel)
{
	struct str source = pending_source(s);
	char name[TALLY_TEXT];
	size_t n = 0;

	if (source.n + 1 + channel.n > sizeof name)
		source.n = 0;
	if (source.n > 0) {
		memcpy(name, source.s, source.n);
		n = source.n;
		name[n++] = ':';
	}
	memcpy(name + n, channel.s, channel.n);
	return pool_copy((struct str){ name, n + channel.n });
}

/* NULL: there are too many channels. */
static struct load *
load_of(const struct source *s, struct under_way *w, struct str channel)
{
	unsigned i;

	for (i = 0; i < w->n; i++)
		if (str_eq(w->names[i], channel))
			return w->channels[i];
	if (i == MOST || channel.n > 64)
		return NULL;
	w->names[i] = pool_copy(channel);
	w->channels[i] = load_new(load_name(s, channel));
	w->n++;
	return w->channels[i];
}

static void
set_load(struct load *l, uint64_t used)
{
	load_set(l, used, stats.timed ? &stats.now : NULL, stats.counts);
}

/* The source that a status line speaks of: a queue of IndiMail's? */
static const struct source *
status_source(struct ledger *l, const struct event *e)
{
	struct mailer *base = l->source;
	struct str queue;
	struct source *s;
	struct head head = { .name = base->source.name,
	    .host = base->source.host, .tag = base->source.tag };

	if (!base->queues)
		return &base->source;
	queue = qsend_status_queue(e->text);
	s = queue.n == 0 ? NULL :
	    source_find(&l->queue.mailers, &head, queue);
	return s == NULL ? &base->source : s;
}

/* "/LIMIT" and what follows. */
static struct str_few
limit_text(const struct load *l, char behind)
{
	char text[22] = "/";
	size_t n = 1 + str_put_u64(text + 1, l->limit);

	text[n] = behind;
	return l->limit == 0 ? never : str_few((struct str){ text, n + 1 });
}

/* For lines that tell of local and remote deliveries, and no more. */
static void
set_usual(const struct under_way *w)
{
	struct under_way_usual *u = &under_way_usual;

	*u = (struct under_way_usual){ .told = w->told,
	    .limits = { never, never } };
	if (w->n != 2 || !str_eq(w->names[0], STR("local")) ||
	    !str_eq(w->names[1], STR("remote")) || !stats.timed)
		return;
	u->load[0] = w->channels[0];
	u->load[1] = w->channels[1];
	u->at = u->load[0]->since;
	u->limits[0] = limit_text(u->load[0], ' ');
	u->limits[1] = limit_text(u->load[1], '\n');
}

void
under_way_settle(void)
{
	struct load *const *load = under_way_usual.load;
	unsigned i;

	for (i = 0; i < 2 && load[i] != NULL; i++)
		if (load[i]->since < under_way_usual.at)
			load_stays(load[i], under_way_usual.at);
}

void
under_way_status(struct ledger *l, const struct event *e)
{
	const struct source *s = status_source(l, e);
	struct under_way *w = under_way_of(s);
	struct str text = e->text, name;
	uint64_t used, limit;
	struct load *load;

	if (w == all[UNDER_WAY_USUAL])
		under_way_settle();
	while (qsend_counter(&text, &name, &used, &limit))
		if ((load = load_of(s, w, name)) != NULL) {
			load->limit = limit;
			set_load(load, used);
			w->told = true;
		}
	if (w == all[UNDER_WAY_USUAL])
		set_usual(w);
}

void
under_way_tell(const uint64_t used[2], struct stamp now)
{
	struct under_way_usual *u = &under_way_usual;

	under_way_settle();
	load_set(u->load[0], used[0], &now, true);
	load_set(u->load[1], used[1], &now, true);
	u->at = load_microseconds(now);
}

/* Logs may be kept without status lines. */
void
under_way_count(const struct ledger_delivery *d, bool begins)
{
	const struct source *s = &d->delivery.message->source->source;
	struct under_way *w = under_way_of(s);
	struct load *l;

	if (w->told)
		return;
	l = load_of(s, w, d->recipient->channel);
	if (l != NULL && (begins || l->used > 0))
		set_load(l, begins ? l->used + 1 : l->used - 1);
}

/* The carried state: "#load SOURCE TOLD USED LIMIT SINCE =NAME =CHANNEL". */

static void
save(uint32_t id, const struct under_way *w)
{
	unsigned i;

	for (i = 0; i < w->n; i++) {
		out_text("#load");
		carry_number(id);
		carry_number(w->told);
		load_save(w->channels[i]);
		carry_text(w->names[i]);
		out_text("\n");
	}
}

void
under_way_save(struct ledger *l)
{
	uint32_t id;

	under_way_settle();
	for (id = 1; id <= l->queue.mailers.count && id < room; id++)
		if (all[id] != NULL)
			save(id, all[id]);
}

bool
under_way_restore(struct ledger *l, struct str line)
{
	struct under_way *w;
	const struct mailer *from;
	uint64_t id, told;
	struct load *load;
	struct str name;

	if (!eat(&line, "#load") || !carry_eat(&line, &id) ||
	    !carry_eat(&line, &told) ||
	    (from = queue_source_by_id(&l->queue, id)) == NULL ||
	    (load = load_restore(&line)) == NULL ||
	    !carry_eat_text(&line, &name))
		return false;
	w = under_way_of(&from->source);
	if (w->n == MOST)
		return false;
	w->told = told != 0;
	w->names[w->n] = pool_copy(name);
	w->channels[w->n++] = load;
	return true;
}
