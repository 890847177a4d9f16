/*
 * The books of the queue: scenes of lines, and what is booked by each.  Every
 * scene is played twice: the second time the books are carried to new ones
 * after every line, which must not make a difference.
 */
#include "ledger.h"

#include <stdarg.h>
#include <stdlib.h>

#include "pool.h"

#include "check.h"
#include "sink.h"

/*
 * What comes of a line is told as
 *
 *	N			it is of message N (counted from 1)
 *	born T, from S		by its `info` line; "again" if it was known
 *	/D C.R try A		delivery D to R on channel C begins
 *	/D C.R try A since T K+Z+D	it ended; so many results in all
 *	end K+Z+D of A		the message leaves, after A attempts
 *	gone			... the line is not its end
 *	lost N, cut N/D C.R	what the hooks are told
 *	restart, more
 */
static const char *const scenes[][24][2] = {
	{	/* a message, its deliveries, and a retry */
		{ "10.0 new msg 5", "1" },
		{ "11.0 info msg 5: bytes 6 from <a> qp 7 uid 8",
		    "1 born 11 from a" },
		{ "12.0 starting delivery 1: msg 5 to local b@c",
		    "1 /1 local.b@c try 1" },
		{ "13.0 starting delivery 2: msg 5 to remote d e",
		    "1 /2 remote.d try 1" },
		{ "14.0 delivery 1: deferral: x",
		    "1 /1 local.b@c try 1 since 12 0+1+0" },
		{ "15.0 delivery 2: success: x",
		    "1 /2 remote.d try 1 since 13 1+1+0" },
		{ "16.0 starting delivery 3: msg 5 to remote b@c",
		    "1 /3 remote.b@c try 1" },
		{ "17.0 starting delivery 4: msg 5 to local b@c",
		    "1 /4 local.b@c try 2" },
		{ "18.0 delivery 3: report mangled, will defer",
		    "1 /3 remote.b@c try 1 since 16 1+2+0" },
		{ "19.0 delivery 4: failure: x",
		    "1 /4 local.b@c try 2 since 17 1+2+1" },
		{ "20.0 starting delivery 5: msg 5 to remote b@c",
		    "1 /5 remote.b@c try 2" },
		{ "21.0 bounce msg 5 qp 9", "1" },
		{ "22.0 end msg 5", "cut 1/5 remote.b@c 1 end 1+2+1 of 5" },
		{ "23.0 new msg 5", "2" },
		{ "24.0 starting delivery 6: msg 5 to local b@c",
		    "2 /6 local.b@c try 1" }
	}, {	/* two recipients with the same address */
		{ "1.0 starting delivery 1: msg 5 to local b",
		    "1 /1 local.b try 1" },
		{ "2.0 starting delivery 2: msg 5 to local b",
		    "1 /2 local.b try 1" },
		{ "3.0 delivery 1: deferral: x",
		    "1 /1 local.b try 1 since 1 0+1+0" },
		{ "4.0 delivery 2: deferral: x",
		    "1 /2 local.b try 1 since 2 0+2+0" },
		{ "5.0 starting delivery 3: msg 5 to local b",
		    "1 /3 local.b try 2" },
		{ "6.0 starting delivery 4: msg 5 to local b",
		    "1 /4 local.b try 2" },
		{ "7.0 starting delivery 5: msg 5 to local b",
		    "1 /5 local.b try 1" },
		{ "8.0 delivery 4: success: x",
		    "1 /4 local.b try 2 since 6 1+2+0" },
		{ "9.0 end msg 5",
		    "cut 1/5 local.b cut 1/3 local.b 1 end 1+2+0 of 5" }
	}, {	/* a restart; a number twice */
		{ "1.0 starting delivery 2: msg 5 to local b",
		    "1 /2 local.b try 1" },
		{ "1.0 starting delivery 3: msg 6 to local b",
		    "2 /3 local.b try 1" },
		{ "1.0 starting delivery 4: msg 5 to local c",
		    "1 /4 local.c try 1" },
		{ "2.0 status: exiting", "cut 1/2 local.b restart "
		    "cut 2/3 local.b restart cut 1/4 local.c restart "
		    "restart" },
		{ "3.0 delivery 2: success: x", "" },
		{ "4.0 starting delivery 1: msg 5 to local c",
		    "1 /1 local.c try 2" },
		{ "5.0 starting delivery 1: msg 5 to local b",
		    "cut 1/1 local.c restart 1 /1 local.b try 2 restart" },
		{ "6.0 status: local 1/10 remote 0/20", "" },
		{ "6.0 status: local 0/10 remote 0/20",
		    "cut 1/1 local.b restart restart" },
		{ "7.0 starting delivery 1: msg 5 to local b",
		    "1 /1 local.b try 3" },
		{ "7.0 hello", "" },
		{ "there", "more" }
	}, {	/* announced again: the same */
		{ "1.0 info msg 5: bytes 6 from <a b> qp 7 uid 8",
		    "1 born 1 from a b" },
		{ "2.0 starting delivery 1: msg 5 to local b",
		    "1 /1 local.b try 1" },
		{ "3.0 new msg 5", "2" },
		{ "4.0 info msg 5: bytes 6 from <a b> qp 7 uid 8",
		    "1 again" },
		{ "5.0 delivery 1: success: x",
		    "1 /1 local.b try 1 since 2 1+0+0" },
		{ "6.0 end msg 5", "1 end 1+0+0 of 1" }
	}, {	/* announced again: another one */
		{ "1.0 info msg 5: bytes 6 from <> qp 7 uid 8",
		    "1 born 1 from " },
		{ "2.0 starting delivery 1: msg 5 to local b",
		    "1 /1 local.b try 1" },
		{ "3.0 new msg 5", "2" },
		{ "4.0 info msg 5: bytes 6 from <> qp 9 uid 8",
		    "cut 1/1 local.b lost 1 2 born 4 from " },
		{ "5.0 delivery 1: success: x", "" },
		{ "6.0 new msg 5", "3" },
		{ "6.0 starting delivery 2: msg 6 to local b",
		    "4 /2 local.b try 1" },
		{ "7.0 end msg 5", "lost 2 3 end 0+0+0 of 0" }
	}, {	/* a result while that is in doubt was the old one's end */
		{ "1.0 starting delivery 1: msg 5 to local b",
		    "1 /1 local.b try 1" },
		{ "2.0 starting delivery 2: msg 5 to local c",
		    "1 /2 local.c try 1" },
		{ "3.0 new msg 5", "2" },
		{ "4.0 delivery 1: deferral: x", "cut 1/2 local.c "
		    "1 /1 local.b try 1 since 1 0+1+0 gone" },
		{ "5.0 info msg 5: bytes 6 from <a> qp 7 uid 8",
		    "2 born 5 from a" }
	}, {	/* no stamps */
		{ "new msg 5", "1" },
		{ "info msg 5: bytes 6 from  qp 7 uid 8", "1 born - from ?" },
		{ "starting delivery 1: msg 5 to local ",
		    "1 /1 local. try 1" },
		{ "delivery 1: deferral: x",
		    "1 /1 local. try 1 since - 0+1+0" },
		{ "starting delivery 2: msg 5 to local ",
		    "1 /2 local. try 2" },
		{ "delivery 2: success: x",
		    "1 /2 local. try 2 since - 1+1+0" },
		{ "x", "" },
		{ "end msg 5", "1 end 1+1+0 of 2" }
	}, {	/* hosts, and IndiMail's queues */
		{ "Nov 21 12:00:00 h qmail: starting delivery 1: msg 5 to "
		    "local b", "1 /1 local.b try 1" },
		{ "Nov 21 12:00:00 i qmail: delivery 1: success: x", "" },
		{ "Nov 21 12:00:00 h qmail: delivery 1: success: x",
		    "1 /1 local.b try 1 since 1795262400 1+0+0" },
		{ "1.0 new msg 5 queue1", "2" },
		{ "1.0 starting delivery 1.2: msg 5 to local b queue2",
		    "3 /1 local.b try 1" },
		{ "delivery 1.2: deferral: a b queue2",
		    "3 /1 local.b try 1 since 1 0+1+0" },
		{ "1.0 end msg 5 queue1", "2 end 0+0+0 of 0" },
		{ "1.0 starting delivery 2.2: msg 5 to local b queue2",
		    "3 /2 local.b try 2" }
	}
};

static struct ledger ledger;
static uint64_t messages;
static char told[1000];

static void
tell(const char *format, ...)
{
	size_t n = strlen(told);
	va_list args;

	if (n + 2 > sizeof told)
		return;
	if (n > 0)
		told[n++] = ' ';
	va_start(args, format);
	vsnprintf(told + n, sizeof told - n, format, args);
	va_end(args);
}

static const char *
time_text(bool known, struct stamp t)
{
	static char text[24];

	snprintf(text, sizeof text, "%lld", (long long)t.sec);
	return known ? text : "-";
}

static void
tell_delivery(const char *before, const struct ledger_delivery *d)
{
	const struct ledger_recipient *r = d->recipient;

	tell("%s/%llu %.*s.%.*s", before,
	    (unsigned long long)d->delivery.key.number, (int)r->channel.n,
	    r->channel.s, (int)r->address.n, r->address.s);
}

static const char *
name(const struct ledger_message *m)
{
	static char text[24];

	snprintf(text, sizeof text, "%llu", (unsigned long long)m->note);
	return text;
}

static void
begins(struct ledger_message *m)
{
	m->note = ++messages;
}

static void
lost(struct ledger_message *m)
{
	tell("lost");
	tell("%s", name(m));
}

static void
cut(struct ledger_delivery *d, bool restart)
{
	tell("cut");
	tell_delivery(name(ledger_message_of(d)), d);
	if (restart)
		tell("restart");
}

static const struct ledger_hooks hooks = { 0, 0, begins, lost, cut };

static const char *
results(const struct ledger_message *m)
{
	static char text[80];

	snprintf(text, sizeof text, "%llu+%llu+%llu",
	    (unsigned long long)m->results[0],
	    (unsigned long long)m->results[1],
	    (unsigned long long)m->results[2]);
	return text;
}

static void
tell_message(const struct event *e, const struct ledger_step *step)
{
	const struct ledger_message *m = step->message;
	const struct ledger_delivery *d = step->delivery;

	tell("%s", name(m));
	if (d != NULL) {
		tell_delivery("", d);
		tell("try %llu",
		    (unsigned long long)d->recipient->attempts);
	}
	if (step->result)
		tell("since %s %s", time_text(d->timed, d->start),
		    results(m));
	if (step->again)
		tell("again");
	else if (e->kind == EVENT_INFO)
		tell("born %s from %.*s", time_text(m->dated, m->birth),
		    m->sender.s == NULL ? 1 : (int)m->sender.n,
		    m->sender.s == NULL ? "?" : m->sender.s);
	if (step->ends && !step->lost)
		tell("end %s of %llu", results(m),
		    (unsigned long long)m->attempts);
	else if (step->ends)
		tell("gone");
}

static void
play_line(const char *text)
{
	struct head head;
	struct event e;
	struct ledger_step step;
	struct str line = str_of(text);

	told[0] = '\0';
	stamp_head(&line, &head);
	ledger_line(&ledger, line, &head, &e, &step);
	if (step.message != NULL)
		tell_message(&e, &step);
	if (step.restart)
		tell("restart");
	if (step.more)
		tell("more");
	ledger_done(&ledger, &step);
}

/* Go on with new books, which must tell the same as the old ones. */
static void
carry(void)
{
	struct str first, line;
	char *copy;
	uint64_t before = messages;

	ledger_save(&ledger);
	first = sink_take();
	copy = malloc(first.n + 1);
	memcpy(copy, first.s, first.n + 1);
	while (ledger_evict(&ledger))
		;
	ledger_init(&ledger, &hooks);
	first.s = copy;
	while (eat_until(&first, '\n', &line)) {
		told[0] = '\0';
		CHECK(ledger_restore(&ledger, line) && told[0] == '\0');
	}
	messages = before;
	ledger_save(&ledger);
	first = sink_take();
	if (strcmp(copy, first.s) != 0)
		printf("carried:\n%sis not\n%s", first.s, copy);
	CHECK(strcmp(copy, first.s) == 0);
	free(copy);
}

static void
play(const char *const scene[][2], bool carried)
{
	size_t held = pool_held;

	ledger_init(&ledger, &hooks);
	messages = 0;
	for (; (*scene)[0] != NULL; scene++) {
		play_line((*scene)[0]);
		if (strcmp(told, (*scene)[1]) != 0) {
			printf("%s%s:\n\t%s, not\n\t%s\n", (*scene)[0],
			    carried ? " (carried)" : "", told, (*scene)[1]);
			failures = 1;
		}
		if (carried)
			carry();
	}
	while (ledger_evict(&ledger))
		;
	held += (ledger.queue.mailers.count - 1) * 200;
	CHECK(carried || pool_held <= held + 128);
}

/* Addresses of any length come back whole, but for those beyond a piece. */
static void
long_address(size_t n, const char *channel)
{
	char *line = malloc(n + 100), *text;
	size_t at = (size_t)sprintf(line, "starting delivery 1: msg 5 to %s",
	    channel);
	const struct ledger_recipient *r;
	struct str got;
	size_t most;

	ledger_init(&ledger, &hooks);
	memset(line + at, 'a', n);
	line[at + n] = '\0';
	play_line(line);
	carry();
	r = ledger_first_delivery(ledger_next(&ledger, NULL))->recipient;
	got = *channel == '\0' ? r->channel : r->address;
	most = 64512 - strlen(channel);
	CHECK(got.n == (n > most ? most : n));
	text = line + at;
	CHECK(memcmp(got.s, text, got.n) == 0);
	free(line);
	while (ledger_evict(&ledger))
		;
}

/* What is no state is refused, and harms nothing. */
static void
damage(void)
{
	static const char *const bad[] = {
		"", "#", "#message", "#message 1 5 0 0 0 0", "#birth 1 2",
		"#waits 1 =a b", "#message 7 5 0 0 0 0 0", "#info 1 2 3 =a",
		"#tried - - - -", "#delivery 1 5 0 1 1 1 1 0 =a b",
		"#delivery 9 5 0 1 1 1 1 0 =a b", "#now 1", "#now 1 2 9",
		"#now 1 4294967296 1", "#source 1", "#last 9", "#queues 9",
		"hello"
	};
	size_t i;

	ledger_init(&ledger, &hooks);
	for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (ledger_restore(&ledger, str_of(bad[i]))) {
			printf("taken: %s\n", bad[i]);
			failures = 1;
		}
	CHECK(ledger_next(&ledger, NULL) == NULL);
	CHECK(ledger_restore(&ledger, STR("#message 1 5 0 0 0 1 0")));
	CHECK(ledger_restore(&ledger, STR("#delivery 1 5 0 1 1 1 1 0 =a b")));
	CHECK(!ledger_restore(&ledger, STR("#delivery 1 5 1 1 1 1 1 0 =a")));
	CHECK(ledger_restore(&ledger, STR("#message 1 5 0 0 0 1 0")));
	CHECK(ledger_restore(&ledger, STR("#message 1 5 0 0 0 1 0")));
	CHECK(ledger_restore(&ledger, STR("#info 1 2 3 =a")));
	CHECK(ledger_restore(&ledger, STR("#info 1 2 3")));
	CHECK(ledger_restore(&ledger, STR("#delivery 1 5 0 1 1 1 1 0 =a b")));
	while (ledger_evict(&ledger))
		;
}

/*
 * What is a program's own in a delivery of a state is all zero, also where
 * its memory has served before.
 */
struct wide {
	struct ledger_delivery in;
	unsigned char own[24];
};

static void
own_parts(void)
{
	static const struct ledger_hooks wider = {
		.delivery_size = sizeof(struct wide),
		.lost = lost, .cut = cut
	};
	const struct wide *w;
	void *used = pool_get(sizeof *w);
	size_t i;

	memset(used, 0xff, sizeof *w);
	pool_put(used, sizeof *w);
	ledger_init(&ledger, &wider);
	CHECK(ledger_restore(&ledger, STR("#source 1 0 0 = = = =")));
	CHECK(ledger_restore(&ledger, STR("#message 1 5 0 0 0 1 0")));
	CHECK(ledger_restore(&ledger, STR("#delivery 1 5 0 1 1 1 1 0 =a b")));
	w = (const void *)ledger_under_way(&ledger, NULL);
	CHECK(w == used);
	for (i = 0; i < sizeof w->own; i++)
		CHECK(w->own[i] == 0);
	while (ledger_evict(&ledger))
		;
}

int
main(void)
{
	size_t i;

	sink_begin();
	stamp_now(1795262400);
	stamp_utc(true);
	for (i = 0; i < sizeof scenes / sizeof scenes[0]; i++) {
		play(scenes[i], false);
		play(scenes[i], true);
	}
	long_address(1, "x ");
	long_address(1000, "x ");
	long_address(60000, "x ");
	long_address(70000, "x ");
	long_address(70000, "");
	damage();
	own_parts();
	return failures;
}
