/*
 * What must hold for any line of the SMTP side: every slice lies in it, or
 * is a literal; a brief look agrees with a whole one, a quick one with both,
 * and what is not told is left at nothing.
 */
#include "smtp.h"

#include "dialect.h"

/* What stands in a structure that was used for another line before. */
static struct event
used(void)
{
	static const char old[] = "an old line";
	struct str s = { old, sizeof old - 1 };
	struct event e = { .kind = EVENT_CLOSE };

	e.smtp = (struct smtp){ .pid = 77, .parent = 78, .foreign = true,
	    .tagged = true, .last = true, .tapped = true, .secured = true,
	    .in_order = true, .early = true, .several = true, .ip = s,
	    .host = s, .helo = s, .user = s, .sender = s, .recipient = s,
	    .reason = s, .text = s, .qp = 79 };
	return e;
}

static void
same_in_brief(const struct event *e, const struct event *b)
{
	const struct smtp *m = &e->smtp, *n = &b->smtp;

	fuzz_must(b->kind == e->kind && n->pid == m->pid);
	fuzz_must(n->parent == m->parent && n->foreign == m->foreign);
	fuzz_must(n->tagged == m->tagged && n->last == m->last);
	fuzz_must(n->tapped == m->tapped && n->secured == m->secured);
	fuzz_must(n->in_order == m->in_order);
	fuzz_must((n->ip.s == NULL) == (m->ip.s == NULL));
	fuzz_must(str_eq(n->ip, m->ip));
}

static void
nothing(const struct event *e)
{
	const struct smtp *m = &e->smtp;

	fuzz_must(m->pid == 0 && m->parent == 0 && m->ip.s == NULL);
	fuzz_must(m->sender.s == NULL && m->recipient.s == NULL);
	fuzz_must(m->user.s == NULL && m->reason.s == NULL && m->qp == 0);
	fuzz_must(!m->foreign && !m->tagged && !m->last && !m->tapped);
	fuzz_must(!m->secured && !m->in_order && !m->early && !m->several);
}

/* Where a glance is enough, there is nothing else to know. */
static void
glance(struct str body, const struct event *e)
{
	const struct smtp *m = &e->smtp;
	char *room = malloc(body.n + SMTP_AHEAD + 2);
	const char *p = room;
	struct str line = { room, body.n + 1 };
	uint64_t pid = 0;
	enum kind kind;

	fuzz_must(room != NULL);
	memset(room, '7', body.n + SMTP_AHEAD + 2);
	if (body.n > 0)
		memcpy(room, body.s, body.n);
	room[body.n] = '\n';
	kind = smtp_glance(&p, &pid);
	str_skip(&line, kind == EVENT_OTHER ? 0 : (size_t)(p - room));
	if (kind == EVENT_OTHER || (kind != EVENT_LOAD && pid == 0) ||
	    ((kind == EVENT_OPEN || kind == EVENT_ALLOW) &&
	    !smtp_is_rest(line, kind)))
		kind = EVENT_OTHER;
	free(room);
	if (kind == EVENT_OTHER)
		return;
	fuzz_must(pid == m->pid && m->parent == 0);
	fuzz_must(!m->foreign && !m->last && !m->tapped && !m->in_order);
	fuzz_must(!m->secured);
	if (kind == EVENT_LOAD)		/* nobody's, whatever it is */
		fuzz_must(m->pid == 0 && m->ip.s == NULL);
	else if (kind != EVENT_TELL)
		fuzz_must(e->kind == kind);
	else
		fuzz_must(e->kind != EVENT_OPEN && e->kind != EVENT_ALLOW &&
		    e->kind != EVENT_DENY && e->kind != EVENT_CLOSE &&
		    e->kind != EVENT_LOAD && e->kind != EVENT_OTHER);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str line = { (const char *)data, n }, rest = line, whole;
	struct head head = { .timed = false };
	struct event e = used(), b = used();

	if (eat_until(&rest, '\n', &line))
		line.n++;
	whole = line;
	stamp_now(0);
	stamp_head(&line, &head);
	smtp_event(line, &head, false, &e);
	smtp_event(line, &head, true, &b);
	same_in_brief(&e, &b);
	if (e.kind == EVENT_OTHER)
		nothing(&e);
	else
		fuzz_event(&e, whole);
	if (!head.named)
		glance(str_without_newline(line), &e);
	return 0;
}
