#include "visit.h"

#include "carry.h"
#include "cell.h"
#include "out.h"
#include "pool.h"

enum { PROGRAM = 64 };	/* the longest name of one, bytes */

bool visit_names = true;

/* Of a size that it knows, gcc makes a `rep stos', slower than the call. */
static const volatile size_t most_of_it =
    sizeof(struct visit) - sizeof(struct conn);

void
visit_begin(struct visit *v)
{
	memset((char *)v + sizeof v->conn, 0, most_of_it);
}

static inline void
let_go(struct keep *k)
{
	if (k->s != NULL)
		keep_free(k);
}

void
visit_end(struct visit *v)
{
	let_go(&v->ip);
	let_go(&v->host);
	let_go(&v->helo);
	let_go(&v->list);
	let_go(&v->sender);
	let_go(&v->recipient);
}

/* Mail. */

bool
visit_settle(struct visit *v)
{
	bool was = v->pending && !v->verdict.whole;

	v->pending = false;
	return was;
}

static void
begin_mail(struct visit *v, struct str sender)
{
	if (v->sender.s != NULL && v->recipient.s != NULL)
		keep_free(&v->recipient);
	keep_set(&v->sender, sender);
	v->moved = v->named = false;
}

unsigned
visit_sender(struct visit *v, struct str sender)
{
	if (!visit_is_new(v, sender, true))
		return 0;
	begin_mail(v, sender);
	echo_clear(&v->echo);
	return VISIT_SENDER;
}

static inline unsigned
mail(struct visit *v, const struct event *e)
{
	const struct smtp *m = &e->smtp;
	unsigned bits = 0;

	if (visit_begins_mail(v, e)) {
		begin_mail(v, m->sender);
		if (m->about == ABOUT_SENDER && e->kind == EVENT_TELL)
			echo_clear(&v->echo);
		bits = VISIT_SENDER;
	}
	if (m->about == ABOUT_RECIPIENT || m->about == ABOUT_MESSAGE ||
	    e->kind == EVENT_REJECT || e->kind == EVENT_DEFER)
		v->moved = true;
	return bits;
}

static unsigned
another(struct visit *v, struct str recipient)
{
	if (keep_is(&v->recipient, recipient))
		return 0;
	keep_set(&v->recipient, recipient);
	return VISIT_RECIPIENT;
}

static inline unsigned
recipients(struct visit *v, const struct event *e)
{
	const struct smtp *m = &e->smtp;

	if (m->recipient.n == 0 || m->foreign || !visit_names)
		return 0;
	if (m->several || m->about == ABOUT_MESSAGE) {
		if (v->named)
			return 0;
		v->named = true;
		return VISIT_LIST;
	}
	/* who was refused will not be in a message's list */
	if (e->kind == EVENT_TELL || e->kind == EVENT_ACCEPT)
		v->named = true;
	return another(v, m->recipient);
}

unsigned
visit_recipient(struct visit *v, struct str recipient)
{
	v->moved = true;
	if (recipient.n == 0 || !visit_names)
		return 0;
	v->named = true;
	return another(v, recipient);
}

/* Decisions. */

static unsigned
decision(struct visit *v, struct str body, const struct event *e)
{
	bool echo;
	unsigned changed, bits;

	if (e->kind == EVENT_ACCEPT && e->smtp.about < ABOUT_AUTH)
		return 0;	/* it may go on: no mail yet */
	echo = echo_is(&v->echo, body, e);
	changed = verdict_take(&v->verdict, e);
	bits = echo ? VISIT_ECHO : 0;

	if ((changed & VERDICT_NO) != 0) {
		if (!echo)
			v->cause = refusal_of(e);
		if (e->smtp.about == ABOUT_MESSAGE)
			v->pending = false;
		bits |= VISIT_NO;
	}
	if ((changed & VERDICT_YES) != 0) {
		v->pending = (changed & VERDICT_MESSAGE) == 0;
		bits |= VISIT_YES;
	}
	if ((changed & VERDICT_MESSAGE) != 0)
		bits |= VISIT_MESSAGE;
	if ((changed & VERDICT_QP) != 0) {
		v->queued = true;
		bits |= VISIT_QP;
	}
	return bits;
}

/* Logging in, and encryption. */

static bool
once(struct visit *v, unsigned bit, bool told)
{
	if (!told || (v->told & bit) != 0)
		return false;
	v->told |= bit;
	return true;
}

/*
 * What is missing is no attempt.  chkuser's user is whom the client's ident
 * server names.
 */
static unsigned
login(struct visit *v, const struct event *e)
{
	const struct smtp *m = &e->smtp;
	bool theirs = m->about == ABOUT_AUTH;

	if (e->kind != EVENT_ACCEPT)
		return theirs && e->kind <= EVENT_DEFER && (m->user.s != NULL ||
		    str_find(m->reason, STR("fail")) != SIZE_MAX ||
		    str_starts(m->reason, STR("FAILED"))) ?
		    VISIT_FAILED : 0;
	if (!theirs && (m->user.n == 0 || m->foreign ||
	    str_eq(m->program, STR("chkuser"))))
		return 0;
	return once(v, VISIT_LOGIN, true) ? VISIT_LOGIN : 0;
}

/* ESMTPS, ESMTPSA, POP3S */
static bool
secure_protocol(struct str p)
{
	return eat(&p, "ESMTP") || eat(&p, "POP3") ?
	    memchr(p.s, 'S', p.n) != NULL : false;
}

static unsigned
encryption(struct visit *v, const struct smtp *m)
{
	unsigned bits = 0;

	if (once(v, VISIT_VERSION, m->tls.n > 0))
		bits |= VISIT_VERSION;
	if (once(v, VISIT_CIPHER, m->cipher.n > 0))
		bits |= VISIT_CIPHER;
	if (once(v, VISIT_SECURED, bits != 0 ||
	    (m->protocol.n > 0 && secure_protocol(m->protocol))))
		bits |= VISIT_SECURED;
	return bits;
}

/* The first address and name, and the last greeting, that is told. */
static inline void
client(struct visit *v, const struct smtp *m)
{
	if (v->ip.s == NULL && m->ip.n > 0 && !m->foreign)
		keep_set(&v->ip, m->ip);
	if (!visit_names)
		return;
	if (m->host.n > 0 && v->host.s == NULL)
		keep_set(&v->host, m->host);
	if (m->helo.n > 0 && !keep_is(&v->helo, m->helo))
		keep_set(&v->helo, m->helo);
}

/* spamdyke's filter tells the list, the line that refuses often not. */
static void
listed(struct visit *v, const struct smtp *m)
{
	struct str zone = m->text, before;

	if ((str_eq(m->reason, STR("FILTER_RBL_MATCH")) &&
	    eat_until_str(&zone, STR("rbl: "), &before)) ||
	    (str_eq(m->reason, STR("FILTER_RHSBL_MATCH")) &&
	    eat_until_str(&zone, STR("rhsbl: "), &before)))
		keep_set(&v->list, zone);
}

unsigned
visit_take(struct visit *v, struct str body, const struct event *e)
{
	const struct smtp *m = &e->smtp;
	unsigned bits = 0;

	client(v, m);
	if (m->tls.n > 0 || m->cipher.n > 0 || m->protocol.n > 0)
		bits = encryption(v, m);
	if (e->kind == EVENT_CLOSE || e->kind == EVENT_OPEN ||
	    e->kind == EVENT_ALLOW)
		return bits;
	bits |= mail(v, e) | recipients(v, e);
	if (e->kind == EVENT_TELL) {
		if (*m->program.s == 's')
			listed(v, m);
		return bits;
	}
	return bits | login(v, e) | decision(v, body, e);
}

/* The carried state. */

static void
put_keep(const struct keep *k)
{
	out_text(" ");
	if (k->s == NULL) {
		out_text("-");
		return;
	}
	out_text("=");
	cell_tsv(keep_text(k));
	out_text("\t");
}

enum {
	TIMED = 1, PENDING = 2, MOVED = 4, NAMED = 8, QUEUED = 16,
	QLOG = 32, TERSE = 64, MAIL = 128, WHOLE = 256
};

static unsigned
flags(const struct visit *v)
{
	return (v->timed ? TIMED : 0) | (v->pending ? PENDING : 0) |
	    (v->moved ? MOVED : 0) | (v->named ? NAMED : 0) |
	    (v->queued ? QUEUED : 0) | (v->echo.qlog ? QLOG : 0) |
	    (v->echo.terse ? TERSE : 0) |
	    (v->verdict.yes ? MAIL : 0) | (v->verdict.whole ? WHOLE : 0);
}

static void
set_flags(struct visit *v, uint64_t f)
{
	v->timed = (f & TIMED) != 0;
	v->pending = (f & PENDING) != 0;
	v->moved = (f & MOVED) != 0;
	v->named = (f & NAMED) != 0;
	v->queued = (f & QUEUED) != 0;
	v->echo.qlog = (f & QLOG) != 0;
	v->echo.terse = (f & TERSE) != 0;
	v->verdict.yes = (f & MAIL) != 0;
	v->verdict.whole = (f & WHOLE) != 0;
}

/* Programs and their messages, and the qps that are known. */
static void
put_verdict(const struct verdict *v)
{
	size_t i;

	carry_number(v->no);
	carry_number(v->about);
	carry_number(v->next_qp % VERDICT_QPS);
	for (i = 0; i < VERDICT_QPS; i++)
		carry_number(v->qps[i]);
	for (i = 0; i < VERDICT_TELLERS; i++) {
		carry_text(v->tellers[i].program);
		carry_number(v->tellers[i].messages);
	}
}

static bool
eat_verdict(struct verdict *v, struct str *s)
{
	uint64_t no, about, next;
	struct str program;
	size_t i;

	if (!(carry_eat(s, &no) && no <= VERDICT_DENIED &&
	    carry_eat(s, &about) && about <= ABOUT_MESSAGE &&
	    carry_eat(s, &next) && next < VERDICT_QPS))
		return false;
	v->no = (enum verdict_result)no;
	v->about = (enum about)about;
	v->next_qp = (unsigned)next;
	for (i = 0; i < VERDICT_QPS; i++)
		if (!carry_eat(s, &v->qps[i]))
			return false;
	for (i = 0; i < VERDICT_TELLERS; i++) {
		if (!carry_eat_text(s, &program) || program.n > PROGRAM ||
		    !carry_eat(s, &v->tellers[i].messages))
			return false;
		v->tellers[i].program = pool_copy(program);
	}
	return true;
}

void
visit_save(const struct visit *v)
{
	carry_number(flags(v));
	carry_number(v->told);
	carry_number(v->cause);
	carry_number(v->note);
	carry_number(v->echo.refused);
	carry_number(v->echo.accepted);
	carry_number((uint64_t)v->start.sec);
	carry_number(v->start.nsec);
	put_verdict(&v->verdict);
	put_keep(&v->ip);
	put_keep(&v->host);
	put_keep(&v->helo);
	put_keep(&v->list);
	put_keep(&v->sender);
	put_keep(&v->recipient);
}

static bool
eat_keep(struct keep *k, struct str *s)
{
	char text[4 * KEEP_MOST];
	struct str cell;

	if (eat(s, " -"))
		return true;
	if (!(eat(s, " =") && eat_until(s, '\t', &cell)) ||
	    cell.n > sizeof text)
		return false;
	keep_set(k, (struct str){ text, cell_read_tsv(text, cell) });
	return true;
}

static bool
eat_small(struct str *s, unsigned most, unsigned *number)
{
	uint64_t n;

	if (!carry_eat(s, &n) || n > most)
		return false;
	*number = (unsigned)n;
	return true;
}

static bool
eat_numbers(struct visit *v, struct str *s)
{
	uint64_t sec;
	unsigned all, cause;

	if (!(eat_small(s, 2 * WHOLE - 1, &all) &&
	    eat_small(s, 2 * VISIT_QP - 1, &v->told) &&
	    eat_small(s, REFUSALS - 1, &cause) && carry_eat(s, &v->note) &&
	    eat_small(s, UINT32_MAX, &v->echo.refused) &&
	    eat_small(s, UINT32_MAX, &v->echo.accepted) &&
	    carry_eat(s, &sec) && eat_small(s, UINT32_MAX, &v->start.nsec)))
		return false;
	set_flags(v, all);
	v->cause = (enum refusal)cause;
	v->start.sec = (int64_t)sec;
	return eat_verdict(&v->verdict, s);
}

bool
visit_restore(struct visit *v, struct str *s)
{
	visit_begin(v);
	if (eat_numbers(v, s) && eat_keep(&v->ip, s) &&
	    eat_keep(&v->host, s) && eat_keep(&v->helo, s) &&
	    eat_keep(&v->list, s) &&
	    eat_keep(&v->sender, s) && eat_keep(&v->recipient, s))
		return true;
	visit_end(v);
	return false;
}
