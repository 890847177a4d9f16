#include "verdict.h"

const char *const verdict_names[] = {
	[VERDICT_NONE] = NULL,
	[VERDICT_ACCEPTED] = "accepted",
	[VERDICT_REJECTED] = "rejected",
	[VERDICT_DEFERRED] = "deferred",
	[VERDICT_DENIED] = "denied"
};

/* True if this message has not been seen. */
static bool
add_qp(struct verdict *v, uint64_t qp)
{
	size_t i;

	for (i = 0; i < VERDICT_QPS; i++)
		if (v->qps[i] == qp)
			return false;
	v->qps[v->next_qp++ % VERDICT_QPS] = qp;
	return true;
}

/* As many as the program that tells of most. */
uint64_t
verdict_messages(const struct verdict *v)
{
	uint64_t most = 0;
	size_t i;

	for (i = 0; i < VERDICT_TELLERS; i++)
		if (v->tellers[i].messages > most)
			most = v->tellers[i].messages;
	return most;
}

/* True if there are more now than any program has told of. */
static bool
count_message(struct verdict *v, struct str program)
{
	struct verdict_teller *t = v->tellers;
	uint64_t before = verdict_messages(v);

	while (t->messages > 0 && !str_eq(t->program, program))
		if (++t == v->tellers + VERDICT_TELLERS)
			return false;
	t->program = program;
	t->messages++;
	return t->messages > before;
}

static unsigned
accept(struct verdict *v, const struct smtp *m)
{
	if (m->about == ABOUT_AUTH && v->about == ABOUT_AUTH)
		v->no = VERDICT_NONE;	/* they have remembered it */
	if (m->early || (m->about != ABOUT_MESSAGE &&
	    m->about != ABOUT_RECIPIENT))
		return 0;
	v->yes = true;
	if (m->about != ABOUT_MESSAGE && m->qp == 0)
		return VERDICT_YES;
	v->whole = true;
	if (m->qp != 0 && !add_qp(v, m->qp))
		return VERDICT_YES;
	return VERDICT_YES | (m->qp != 0 ? VERDICT_QP : 0) |
	    (count_message(v, m->program) ? VERDICT_MESSAGE : 0);
}

static unsigned
refuse(struct verdict *v, enum verdict_result result, const struct smtp *m)
{
	v->no = result;
	v->about = m->about;
	if (m->about == ABOUT_MESSAGE && !v->whole)
		v->yes = false;
	return VERDICT_NO;
}

unsigned
verdict_take(struct verdict *v, const struct event *e)
{
	switch (e->kind) {
	case EVENT_ACCEPT:
		return accept(v, &e->smtp);
	case EVENT_REJECT:
		return refuse(v, VERDICT_REJECTED, &e->smtp);
	case EVENT_DEFER:
		return refuse(v, VERDICT_DEFERRED, &e->smtp);
	case EVENT_DENY:
		return refuse(v, VERDICT_DENIED, &e->smtp);
	default:
		return 0;
	}
}

enum verdict_result
verdict_result(const struct verdict *v)
{
	return v->yes ? VERDICT_ACCEPTED : v->no;
}

bool
verdict_counted(const struct verdict *v)
{
	if (verdict_messages(v) > 0)
		return true;
	return !v->yes && (v->no == VERDICT_DENIED ||
	    (v->no != VERDICT_NONE && (v->about == ABOUT_CONNECTION ||
	    v->about == ABOUT_MESSAGE)));
}
