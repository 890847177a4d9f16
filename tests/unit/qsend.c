/*
 * Every form of line that qmail-send and its kin write, and what is nearly
 * one.
 */
#include "dialect/qsend.h"

#include <stdlib.h>

#include "check.h"

/*
 * What is not named is 0, no text, or (sender) not told.  A warning is named
 * if it has a message here.
 */
static const struct row {
	const char *line;
	enum kind kind;
	uint64_t msg, delivery, bytes, qp, uid;
	enum outcome outcome;
	const char *sender, *channel, *recipient, *text, *queue;
} rows[] = {
	/* qmail 1.03 */
	{ "new msg 5", EVENT_NEW, .msg = 5 },
	{ "info msg 5: bytes 6 from <a@x.org> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a@x.org", .qp = 7, .uid = 8 },
	{ "info msg 5: bytes 6 from <> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "", .qp = 7, .uid = 8 },
	{ "info msg 5: bytes 6 from <#@[]> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "#@[]", .qp = 7, .uid = 8 },
	{ "info msg 5: bytes 6 from <owner-l-@x.org-@[]> qp 7 uid 8",
	    EVENT_INFO, .msg = 5, .bytes = 6, .sender = "owner-l-@x.org-@[]",
	    .qp = 7, .uid = 8 },
	{ "info msg 18446744073709551615: bytes 0 from <a> qp 0 uid "
	    "4294967295", EVENT_INFO, .msg = UINT64_MAX, .sender = "a",
	    .uid = 4294967295 },
	{ "starting delivery 3: msg 5 to local u-b@x.org", EVENT_START,
	    .delivery = 3, .msg = 5, .channel = "local",
	    .recipient = "u-b@x.org" },
	{ "starting delivery 3: msg 5 to remote <b>:c@x.org", EVENT_START,
	    .delivery = 3, .msg = 5, .channel = "remote",
	    .recipient = "<b>:c@x.org" },
	{ "delivery 3: success: did_1+0+0/", EVENT_RESULT, .delivery = 3,
	    .outcome = OUTCOME_SUCCESS, .text = "did_1+0+0/" },
	{ "delivery 3: success: ", EVENT_RESULT, .delivery = 3,
	    .outcome = OUTCOME_SUCCESS },
	{ "delivery 3: deferral: Sorry._(#4.4.1)/", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_DEFERRAL,
	    .text = "Sorry._(#4.4.1)/" },
	{ "delivery 3: failure: x;_delivery_7:_failure:_y/", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_FAILURE,
	    .text = "x;_delivery_7:_failure:_y/" },
	{ "delivery 3: report mangled, will defer", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_MANGLED },
	{ "bounce msg 5 qp 9", EVENT_BOUNCE, .msg = 5, .qp = 9 },
	{ "triple bounce: discarding bounce/5", EVENT_DISCARD, .msg = 5 },
	{ "end msg 5", EVENT_END, .msg = 5 },
	{ "status: local 0/10 remote 1/20", EVENT_STATUS,
	    .text = "local 0/10 remote 1/20" },
	{ "status: local 0/10 remote 1/20 exitasap", EVENT_STATUS,
	    .text = "local 0/10 remote 1/20 exitasap" },
	{ "status: exiting", .kind = EVENT_EXIT },
	{ "alert: out of memory, sleeping...", EVENT_ALERT,
	    .text = "out of memory, sleeping..." },
	{ "alert: unable to reread control/locals", EVENT_ALERT,
	    .text = "unable to reread control/locals" },
	{ "warning: unable to stat mess/5/123; will try again later",
	    EVENT_WARNING, .msg = 123,
	    .text = "unable to stat mess/5/123; will try again later" },
	{ "warning: trouble fsyncing todo/123", EVENT_WARNING, .msg = 123,
	    .text = "trouble fsyncing todo/123" },
	{ "warning: unknown record type in remote/5/123!", EVENT_WARNING,
	    .msg = 123, .text = "unknown record type in remote/5/123!" },
	{ "warning: unable to open mess/5/12x", EVENT_WARNING,
	    .text = "unable to open mess/5/12x" },
	{ "warning: trouble in select", EVENT_WARNING,
	    .text = "trouble in select" },
	/* before 1.03 */
	{ "running", .kind = EVENT_EXIT },
	{ "exiting", .kind = EVENT_EXIT },
	/* ext_todo, big-todo, s/qmail, aQmail */
	{ "status: qmail-todo stop processing asap", .kind = EVENT_OTHER },
	{ "warning: qmail-todo: unable to unlink todo/123 for mess",
	    EVENT_WARNING, .msg = 123,
	    .text = "qmail-todo: unable to unlink todo/123 for mess" },
	{ "warning: qmail-send unable to understand qmail-todo: report "
	    "mangled", EVENT_WARNING, .text =
	    "qmail-send unable to understand qmail-todo: report mangled" },
	{ "alert: oh no! lost qmail-todo connection! dying...", EVENT_ALERT,
	    .text = "oh no! lost qmail-todo connection! dying..." },
	{ "double bounce: discarding bounce/5", EVENT_DISCARD, .msg = 5 },
	{ "alert: unable to reread etc/queuelifetime", EVENT_ALERT,
	    .text = "unable to reread etc/queuelifetime" },
	/* sagredo's channels */
	{ "status: local 0/10 remote 0/255 suppl0 0/5 suppl1 0/5 exitasap",
	    EVENT_STATUS, .text = "local 0/10 remote 0/255 suppl0 0/5 "
	    "suppl1 0/5 exitasap" },
	{ "starting delivery 3: msg 5 to suppl0 b@x.org", EVENT_START,
	    .delivery = 3, .msg = 5, .channel = "suppl0",
	    .recipient = "b@x.org" },
	/* eQmail */
	{ "qmail-send: notice: new msg 5", EVENT_NEW, .msg = 5 },
	{ "qmail-send: info: msg 5: bytes 6 from <a b@x.org> qp 7 uid 8",
	    EVENT_INFO, .msg = 5, .bytes = 6, .sender = "a b@x.org",
	    .qp = 7, .uid = 8 },
	{ "qmail-send: starting delivery 3: msg 5 to remote a b@x.org c",
	    EVENT_START, .delivery = 3, .msg = 5, .channel = "remote",
	    .recipient = "a b@x.org c" },
	{ "qmail-send: info: msg 5: bytes 6 from <a> qp 1 uid 2 b> qp 7 "
	    "uid 8", EVENT_INFO, .msg = 5, .bytes = 6,
	    .sender = "a> qp 1 uid 2 b", .qp = 7, .uid = 8 },
	{ "qmail-send: starting delivery 3: msg 5 to local a b", EVENT_START,
	    .delivery = 3, .msg = 5, .channel = "local",
	    .recipient = "a b" },
	{ "qmail-send: status: local 1/10 remote 0/20", EVENT_STATUS,
	    .text = "local 1/10 remote 0/20" },
	{ "qmail-send: delivery 3: failure: no such host", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_FAILURE,
	    .text = "no such host" },
	{ "qmail-send: notice: bounce msg 5 qp 9", EVENT_BOUNCE, .msg = 5,
	    .qp = 9 },
	{ "qmail-send: triple bounce: discarding bounce/5", EVENT_DISCARD,
	    .msg = 5 },
	{ "qmail-send: notice: end msg 5", EVENT_END, .msg = 5 },
	{ "qmail-send: status: exiting", .kind = EVENT_EXIT },
	{ "qmail-send: alert: out of memory, sleeping...", EVENT_ALERT,
	    .text = "out of memory, sleeping..." },
	{ "WHO: warning: unable to stat mess/5/123", EVENT_WARNING,
	    .msg = 123, .text = "unable to stat mess/5/123" },
	{ "WHO: alert: cannot start: x", EVENT_ALERT,
	    .text = "cannot start: x" },
	{ "WHO: new msg 5", .kind = EVENT_OTHER },
	{ "qmail-send: hello", .kind = EVENT_OTHER },
	/* IndiMail 2026 */
	{ "info: qmail-send: pid 9: /var/indimail/queue/queue1: "
	    "ratelimit=ON, loglock=enabled, conf split=151",
	    .kind = EVENT_OTHER },
	{ "delivery 3: report mangled, will defer: queue1", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_MANGLED, .queue = "queue1" },
	{ "local: bytes x 1", .kind = EVENT_OTHER },
	{ "new msg 5 queue1", EVENT_NEW, .msg = 5, .queue = "queue1" },
	{ "info msg 5: bytes 6 from <a@x.org> qp 7 uid 8 queue1", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a@x.org", .qp = 7, .uid = 8,
	    .queue = "queue1" },
	{ "local: a@x.org b@x.org 5 6 bytes queue1 opendir mode", EVENT_NOTE,
	    .msg = 5, .queue = "queue1",
	    .text = "local: a@x.org b@x.org 5 6 bytes queue1 opendir mode" },
	{ "remote: <> a b 5 6 bytes queue1 mqueue mode", EVENT_NOTE,
	    .msg = 5, .queue = "queue1",
	    .text = "remote: <> a b 5 6 bytes queue1 mqueue mode" },
	{ "starting delivery 3.1: msg 5 to local b@x.org queue1",
	    EVENT_START, .delivery = 3, .msg = 5, .channel = "local",
	    .recipient = "b@x.org", .queue = "queue1" },
	{ "status: local 0/10 (held) remote 1/20 delayed jobs=3 queue1 "
	    "exitasap", EVENT_STATUS, .queue = "queue1",
	    .text = "local 0/10 (held) remote 1/20 delayed jobs=3 queue1 "
	    "exitasap" },
	{ "status: local 0/10 remote 1/20 queue1", EVENT_STATUS,
	    .queue = "queue1", .text = "local 0/10 remote 1/20 queue1" },
	{ "delivery 3.1: success: did_1+0+0/ queue1", EVENT_RESULT,
	    .delivery = 3, .outcome = OUTCOME_SUCCESS, .text = "did_1+0+0/",
	    .queue = "queue1" },
	{ "delivery 3.1: success:  queue1", EVENT_RESULT, .delivery = 3,
	    .outcome = OUTCOME_SUCCESS, .queue = "queue1" },
	{ "bounce msg 5 qp 9 queue1", EVENT_BOUNCE, .msg = 5, .qp = 9,
	    .queue = "queue1" },
	{ "triple bounce: discarding bounce/5 queue1", EVENT_DISCARD,
	    .msg = 5, .queue = "queue1" },
	{ "info: qmail-send: delete bounce: discarding bounce/5 queue1",
	    EVENT_DISCARD, .msg = 5, .queue = "queue1" },
	{ "bounce processor sender <a b> recipient <c> messfn <mess/5/123> "
	    "bouncefn <bounce/123> exit=0 queue1", EVENT_NOTE, .msg = 123,
	    .text = "bounce processor sender <a b> recipient <c> messfn "
	    "<mess/5/123> bouncefn <bounce/123> exit=0 queue1",
	    .queue = "queue1" },
	{ "end msg 5 qmail-send: queue1", EVENT_END, .msg = 5,
	    .queue = "queue1" },
	{ "end msg 5 slowq-send: slowq", EVENT_END, .msg = 5,
	    .queue = "slowq" },
	{ "local deliveries temporarily held", .kind = EVENT_OTHER },
	{ " queue1", .kind = EVENT_OTHER },
	{ "info: qmail-send: pid 9 queue1 exiting", EVENT_EXIT,
	    .queue = "queue1" },
	{ "alert: qmail-send: pid 9 got TERM: queue1", EVENT_ALERT,
	    .text = "qmail-send: pid 9 got TERM: queue1" },
	{ "warn: qmail-send: queue1: unable to stat mess/5/123",
	    EVENT_WARNING, .msg = 123,
	    .text = "qmail-send: queue1: unable to stat mess/5/123" },
	/* IndiMail 2021 */
	{ "end msg 5 queue1", EVENT_END, .msg = 5, .queue = "queue1" },
	{ "status: queue1 queue1 qmail-send exiting", EVENT_EXIT,
	    .queue = "queue1" },
	{ "delivery 3: failure: x queue1", EVENT_RESULT, .delivery = 3,
	    .outcome = OUTCOME_FAILURE, .text = "x", .queue = "queue1" },
	{ "info: qmail-send: queue1: ratelimit=ON, conf split=151",
	    .kind = EVENT_OTHER },
	{ "loglock: queue1: enabled", .kind = EVENT_OTHER },
	/* scrubbed */
	{ "info msg 5915497: bytes 22122 from  qp 99024 uid 89", EVENT_INFO,
	    .msg = 5915497, .bytes = 22122, .qp = 99024, .uid = 89 },
	{ "info msg 5: bytes 6 from a@x.org qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a@x.org", .qp = 7, .uid = 8 },
	{ "starting delivery 4088258: msg 5915497 to local "
	    "[email protected]", EVENT_START, .delivery = 4088258,
	    .msg = 5915497, .channel = "local",
	    .recipient = "[email protected]" },
	{ "starting delivery 3: msg 5 to local", EVENT_START, .delivery = 3,
	    .msg = 5, .channel = "local" },
	{ "starting delivery 3: msg 5 to local ", EVENT_START, .delivery = 3,
	    .msg = 5, .channel = "local" },
	{ "delivery 37051: failure:", EVENT_RESULT, .delivery = 37051,
	    .outcome = OUTCOME_FAILURE },
	{ "delivery 1: success:", EVENT_RESULT, .delivery = 1 },
	/* senders */
	{ "info msg 5: bytes 6 from <a<b>c@x.org> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a<b>c@x.org", .qp = 7,
	    .uid = 8 },
	{ "info msg 5: bytes 6 from <a:>_qp_1_uid_2> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a:>_qp_1_uid_2", .qp = 7,
	    .uid = 8 },
	{ "info msg 5: bytes 6 from <a> qp 1 uid 2> qp 7 uid 8", EVENT_INFO,
	    .msg = 5, .bytes = 6, .sender = "a> qp 1 uid 2", .qp = 7,
	    .uid = 8 },
	/* cut by splogger */
	{ "info msg 5: bytes 6 from <aaaaaaaaaaaaa", EVENT_NOTE, .msg = 5,
	    .bytes = 6, .text = "5: bytes 6 from <aaaaaaaaaaaaa" },
	{ "info msg 5: bytes 6 from <a> qp 7", EVENT_NOTE, .msg = 5,
	    .bytes = 6, .text = "5: bytes 6 from <a> qp 7" },
	/* extra words */
	{ "new msg 5 more words here", EVENT_NEW, .msg = 5 },
	{ "new msg 5 ", EVENT_NEW, .msg = 5 },
	{ "new msg 5 no,queue", EVENT_NEW, .msg = 5 },
	{ "end msg 5 two words", EVENT_END, .msg = 5 },
	{ "bounce msg 5 qp 9 more words here", EVENT_BOUNCE, .msg = 5,
	    .qp = 9 },
	{ "triple bounce: discarding bounce/5 more words", EVENT_DISCARD,
	    .msg = 5 },
	{ "info msg 5: bytes 6 from <a> qp 7 uid 8 more words here",
	    EVENT_INFO, .msg = 5, .bytes = 6, .sender = "a", .qp = 7,
	    .uid = 8 },
	/* wrong */
	{ "", .kind = EVENT_OTHER },
	{ "\r", .kind = EVENT_OTHER },
	{ "new", .kind = EVENT_OTHER },
	{ "new msg ", .kind = EVENT_OTHER },
	{ "new msg x", .kind = EVENT_OTHER },
	{ "new msg 5x", .kind = EVENT_OTHER },
	{ "new msg -5", .kind = EVENT_OTHER },
	{ "new  msg 5", .kind = EVENT_OTHER },
	{ "New msg 5", .kind = EVENT_OTHER },
	{ " new msg 5", .kind = EVENT_OTHER },
	{ "new msg 18446744073709551616", .kind = EVENT_OTHER },
	{ "end msg", .kind = EVENT_OTHER },
	{ "end msg 5\tx", .kind = EVENT_OTHER },
	{ "end msg 99999999999999999999999", .kind = EVENT_OTHER },
	{ "info msg 5", .kind = EVENT_OTHER },
	{ "info msg 5: bytes from <a> qp 7 uid 8", .kind = EVENT_OTHER },
	{ "info msg 5: bytes 6 from a", .kind = EVENT_OTHER },
	{ "info msg 5: bytes 6", .kind = EVENT_OTHER },
	{ "info msg 5: bytes 18446744073709551616 from <a> qp 7 uid 8",
	    .kind = EVENT_OTHER },
	{ "info msg 5: bytes 6 from  qp 7 uid 8x", .kind = EVENT_OTHER },
	{ "starting delivery 3", .kind = EVENT_OTHER },
	{ "starting delivery 3: msg 5", .kind = EVENT_OTHER },
	{ "starting delivery 3: msg 5 to ", .kind = EVENT_OTHER },
	{ "starting delivery 3: msg 5 to  b", .kind = EVENT_OTHER },
	{ "starting delivery 3: msg 5x to local b", .kind = EVENT_OTHER },
	{ "starting delivery 3x: msg 5 to local b", .kind = EVENT_OTHER },
	{ "starting delivery 18446744073709551616: msg 5 to local b",
	    .kind = EVENT_OTHER },
	{ "starting delivery 3: msg 18446744073709551616 to local b",
	    .kind = EVENT_OTHER },
	{ "delivery 3", .kind = EVENT_OTHER },
	{ "delivery 3: ", .kind = EVENT_OTHER },
	{ "delivery 3: succes", .kind = EVENT_OTHER },
	{ "delivery 3: success", .kind = EVENT_OTHER },
	{ "delivery 3: deferral;", .kind = EVENT_OTHER },
	{ "delivery 3: deferral", .kind = EVENT_OTHER },
	{ "delivery 3: deferrals: x", .kind = EVENT_OTHER },
	{ "delivery 3x: success: x", .kind = EVENT_OTHER },
	{ "delivery : success: x", .kind = EVENT_OTHER },
	{ "delivery 18446744073709551616: success: x", .kind = EVENT_OTHER },
	{ "delivery 3: report mangled", .kind = EVENT_OTHER },
	{ "bounce msg 5", .kind = EVENT_OTHER },
	{ "bounce msg 5 qp ", .kind = EVENT_OTHER },
	{ "bounce msg 5 qp 9x", .kind = EVENT_OTHER },
	{ "bounce processor sender <a> recipient <b>", .kind = EVENT_OTHER },
	{ "triple bounce: discarding bounce/", .kind = EVENT_OTHER },
	{ "triple bounce: discarding bounce/5/6", .kind = EVENT_OTHER },
	{ "status: ", .kind = EVENT_OTHER },
	{ "status: local 0 remote 0/20", .kind = EVENT_OTHER },
	{ "status: exiting now", .kind = EVENT_OTHER },
	{ "status: 0/20", .kind = EVENT_OTHER },
	{ "running now", .kind = EVENT_OTHER },
	{ "warning:", .kind = EVENT_OTHER },
	{ "local: a b 5x 6 bytes queue1 opendir mode", .kind = EVENT_OTHER },
	{ "local: a b 5 6 bytes", .kind = EVENT_OTHER },
	{ "tcpserver: status: 0/20", .kind = EVENT_OTHER }
};

static bool
same(struct str s, const char *text)
{
	return str_eq(s, text == NULL ? STR("") : str_of(text));
}

static bool
same_info(const struct row *r, const struct event *e)
{
	return e->msg == r->msg && e->bytes == r->bytes && e->qp == r->qp &&
	    e->uid == r->uid && same(e->sender, r->sender) &&
	    (e->sender.s == NULL) == (r->sender == NULL) &&
	    same(e->queue, r->queue);
}

static bool
same_event(const struct row *r, const struct event *e)
{
	if (e->kind != r->kind)
		return false;
	switch (e->kind) {
	case EVENT_OTHER:
		return true;
	default:
		return false;	/* no line of this dialect */
	case EVENT_STATUS:
		return same(e->text, r->text) &&
		    same(qsend_status_queue(e->text), r->queue);
	case EVENT_EXIT:
		return same(e->queue, r->queue);
	case EVENT_INFO:
		return same_info(r, e);
	case EVENT_START:
		return e->delivery == r->delivery && e->msg == r->msg &&
		    same(e->channel, r->channel) &&
		    same(e->recipient, r->recipient) &&
		    same(e->queue, r->queue);
	case EVENT_RESULT:
		return e->delivery == r->delivery &&
		    e->outcome == r->outcome && same(e->text, r->text) &&
		    same(e->queue, r->queue);
	case EVENT_BOUNCE:
		return e->msg == r->msg && e->qp == r->qp &&
		    same(e->queue, r->queue);
	case EVENT_NEW: case EVENT_DISCARD: case EVENT_END:
		return e->msg == r->msg && same(e->queue, r->queue);
	case EVENT_NOTE:
		return e->msg == r->msg && e->bytes == r->bytes &&
		    same(e->text, r->text) && same(e->queue, r->queue);
	case EVENT_WARNING: case EVENT_ALERT:
		return same(e->text, r->text) && e->named == (r->msg > 0) &&
		    (!e->named || e->msg == r->msg);
	}
	return false;
}

/* In memory of its own size, into an event that was filled with this byte. */
static bool
reads(const struct row *r, const char *end, int fill)
{
	size_t n = strlen(r->line), more = strlen(end);
	char *copy = malloc(n + more > 0 ? n + more : 1);
	struct event e;
	bool ok;

	memset(&e, fill, sizeof e);
	memcpy(copy, r->line, n);
	memcpy(copy + n, end, more);
	qsend_event((struct str){ copy, n + more }, &e);
	if (e.kind == EVENT_STATUS)
		e.text = str_without_newline(e.text);
	ok = same_event(r, &e);
	free(copy);
	return ok;
}

/* Nothing: not even a bool that was no bool before may be looked at. */
static void
table(void)
{
	static const char *const ends[] = { "", "\n", "\r\n" };
	size_t i, j;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		for (j = 0; j < 3; j++)
			if (!reads(&rows[i], ends[j], 0) ||
			    !reads(&rows[i], ends[j], 1)) {
				printf("row %zu, end %zu: %s\n", i, j,
				    rows[i].line);
				failures = 1;
			}
}

static void
glance(void)
{
	struct event e;

	qsend_glance(STR("starting delivery 3: msg 5 to local b@x.org\r\n"),
	    &e);
	CHECK(e.kind == EVENT_START && e.delivery == 3 && e.msg == 5);
	CHECK(e.rough);
	qsend_details(&e);
	CHECK(!e.rough && same(e.recipient, "b@x.org"));
	qsend_details(&e);
	CHECK(same(e.recipient, "b@x.org") && same(e.channel, "local"));
}

/* A line as it stands in a log, with more behind it: how far one gets. */
static bool
passes(bool (*passer)(const char **p, struct event *e), const char *line,
    const char *rest)
{
	char text[256];
	struct event e;
	const char *p = text;

	memset(text, 'x', sizeof text);
	memcpy(text, line, strlen(line));
	return passer(&p, &e) && (size_t)(p - text) ==
	    strlen(line) - strlen(rest);
}

static void
passers(void)
{
	CHECK(passes(qsend_pass_start,
	    "starting delivery 3: msg 5 to local b\n", "local b\n"));
	CHECK(!passes(qsend_pass_start,
	    "starting delivery 3.1: msg 5 to local b\n", ""));
	CHECK(!passes(qsend_pass_start,
	    "starting delivery 3: msg 5 to \n", ""));
	CHECK(passes(qsend_pass_result, "delivery 3: success: ok\n",
	    " ok\n"));
	CHECK(passes(qsend_pass_result, "delivery 3: failure:\n", "\n"));
	CHECK(passes(qsend_pass_result, "delivery 3: deferral: no\n",
	    ": no\n"));
	CHECK(!passes(qsend_pass_result, "delivery 3: report mangled\n", ""));
	CHECK(passes(qsend_pass_new, "new msg 12345678\n", "\n"));
	CHECK(!passes(qsend_pass_new, "new msg 123456789\n", ""));
	CHECK(!passes(qsend_pass_new, "new msg 5 queue1\n", ""));
	CHECK(passes(qsend_pass_end, "end msg 5\n", "\n"));
	CHECK(!passes(qsend_pass_end, "end msg \n", ""));
	CHECK(passes(qsend_pass_info, "info msg 5: bytes 6 from <a@b>\n",
	    "a@b>\n"));
	CHECK(!passes(qsend_pass_info, "info msg 5: bytes 6 from a@b\n", ""));
}

static void
counters(void)
{
	struct str s = STR("local 1/10 suppl0 2/20 (held) exitasap"), name;
	uint64_t used, limit;

	CHECK(qsend_counter(&s, &name, &used, &limit) &&
	    same(name, "local") && used == 1 && limit == 10);
	CHECK(qsend_counter(&s, &name, &used, &limit) &&
	    same(name, "suppl0") && used == 2 && limit == 20);
	CHECK(!qsend_counter(&s, &name, &used, &limit));
	CHECK(same(s, " exitasap"));
	CHECK(qsend_idle(STR("local 0/10 remote 0/20 exitasap\n")));
	CHECK(qsend_idle(STR("local 0/10 (held) remote 0/20 (held) q1")));
	CHECK(!qsend_idle(STR("local 0/10 remote 0/20 suppl0 1/5")));
	CHECK(!qsend_idle(STR("local 1/10 remote 0/20")));
	CHECK(!qsend_idle(STR("exiting")) && !qsend_idle(STR("")));
	CHECK(same(qsend_status_queue(STR("local 0/1 exitasap\n")), ""));
	CHECK(same(qsend_status_queue(STR("local 0/1 a 0/2 q-1\n")), "q-1"));
	CHECK(same(qsend_status_queue(STR("local 0/1")), ""));
}

int
main(void)
{
	table();
	glance();
	passers();
	counters();
	return failures;
}
