/*
 * Which line belongs to which connection: scenes of lines, and what must come
 * of each.
 */
#include "conn.h"

#include <stdarg.h>
#include <stdlib.h>

#include "smtp.h"

#include "check.h"

/*
 * What comes of a line is told as
 *
 *	new N		a connection begins; they are counted from 1
 *	lost N		it ended some time ago
 *	N, N?		the line is connection N's; the second, if the line
 *			alone does not tell, or a tag of syslog does
 *	end		of the connection
 *
 * A line of host H and tag T[P] begins with H/T[P]|; one that is S seconds
 * later than the one before with "S ".  One that goes on with the line before
 * it is a +.
 */
static const char *const scenes[][24][2] = {
	{	/* the usual */
		{ "tcpserver: status: 0/20", "" },
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "tcpserver: pid 6 from 10.0.0.2", "new 2 2" },
		{ "tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::7", "1" },
		{ "jgreylist[5]: 10.0.0.1: OK known", "1" },
		{ "tcpserver: deny 6 mx:10.0.0.9:25 h:10.0.0.2::7", "2" },
		{ "simscan:[5]:CLEAN (1.0/5.0):1.0s:s:10.0.0.1:a:b", "1" },
		{ "tcpserver: end 6 status 25600", "2 end" },
		{ "+", "" },
		{ "qmail-smtpd[5]: new to us", "1" },
		{ "+", "1" },
		{ "qmail-smtpd: pid 5 new to us, too", "1" },
		{ "hello", "" },
		{ "tcpserver: end 5 status 0", "1 end" },
		{ "qmail-smtpd[5]: late", "new 3 3" },
		{ "tcpserver: end 7 status 0", "new 4 4 end" }
	}, {	/* pids are used again, ends are lost */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::7", "1" },
		{ "tcpserver: pid 5 from 10.0.0.2", "lost 1 new 2 2" },
		{ "tcpserver: pid 5 from 10.0.0.3", "lost 2 new 3 3" },
		{ "tcpserver: deny 5 mx:10.0.0.9:25 h:10.0.0.3::7", "3" },
		{ "tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.4::7",
		    "lost 3 new 4 4" },
		{ "qmail-smtpd[6]: first seen so", "new 5 5" },
		{ "tcpserver: ok 6 mx:10.0.0.9:25 h:10.0.0.5::7",
		    "lost 5 new 6 6" },
		{ "qmail-smtpd[7]: first seen so", "new 7 7" },
		{ "tcpserver: pid 7 from 10.0.0.6", "lost 7 new 8 8" }
	}, {	/* silence; 3600 s where the server said nothing */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "tcpserver: pid 6 from 10.0.0.2", "new 2 2" },
		{ "qmail-smtpd[7]: x", "new 3 3" },
		{ "qmail-smtpd[8]: x", "new 4 4" },
		{ "1 qmail-smtpd[7]: x", "3" },
		{ "3599 hello", "" },
		{ "1 hello", "lost 4" },
		{ "1 hello", "lost 3" },
		{ "82797 qmail-smtpd[6]: x", "2" },
		{ "1 hello", "" },
		{ "1 hello", "lost 1" },
		{ "86398 hello", "" },
		{ "1 tcpserver: end 6 status 0", "lost 2 new 5 5 end" }
	}, {	/* in the same second all is in the order of the first lines */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "tcpserver: pid 6 from 10.0.0.2", "new 2 2" },
		{ "qmail-smtpd[5]: x", "1" },
		{ "86401 hello", "lost 1 lost 2" }
	}, {	/* the address tells, where one open connection has it */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "CHKUSER accepted rcpt: from <a::> remote <h::10.0.0.1> "
		    "rcpt <b> : x", "1?" },
		{ "+", "1" },
		{ "CHKUSER accepted rcpt: from <a::> remote <h::10.0.0.2> "
		    "rcpt <b> : x", "" },
		{ "tcpserver: pid 6 from 10.0.0.1", "new 2 2" },
		{ "CHKUSER accepted rcpt: from <a::> remote <h::10.0.0.1> "
		    "rcpt <b> : x", "" },
		{ "tcpserver: end 5 status 0", "1 end" },
		{ "CHKUSER accepted rcpt: from <a::> remote <h::10.0.0.1> "
		    "rcpt <b> : x", "2?" },
		{ "tcpserver: pid 7 from ::ffff:10.0.0.3", "new 3 3" },
		{ "vchkpw-smtp: password fail b@x:10.0.0.3", "3?" },
		{ "vchkpw-smtp: password fail b@x:", "" }
	}, {	/* a child of the server's child, known by its address */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "rblsmtpd: 10.0.0.1 pid 9: 451 x", "1?" },
		{ "rblsmtpd: 10.0.0.1 pid 9: 451 x", "1?" },
		{ "rblsmtpd: 10.0.0.1 pid 10: 451 x", "new 2 2" },
		{ "tcpserver: pid 11 from 10.0.0.2", "new 3 3" },
		{ "rblsmtpd: 10.0.0.2 pid 8: 451 x", "new 4 4" },
		{ "rblsmtpd: 10.0.0.2 pid 11: 451 x", "3" },
		{ "rblsmtpd: 10.0.0.2 pid 12: 451 x", "new 5 5" }
	}, {	/* sslserver 0.12: the parent's pid is the next below */
		{ "sslserver: pid 12 from 10.0.0.1", "new 1 1" },
		{ "sslserver: ok 12 mx:0.0.0.0:25 h:10.0.0.1::7", "1" },
		{ "sslserver: tls 12 accept TLSv1.3:X", "1" },
		{ "sslserver: pid 14 from 10.0.0.2", "new 2 2" },
		{ "sslserver: ok 14 mx:0.0.0.0:25 h:10.0.0.2::7", "2" },
		{ "sslserver: ended by 14 status 0", "" },
		{ "sslserver: ended by 13 status 0", "" },
		{ "sslserver: ended by 11 status 0", "1? end" },
		{ "sslserver: tls 14 accept", "2" },
		{ "sslserver: ended by 13 status 0", "2? end" }
	}, {	/* a denied one has no other process */
		{ "sslserver: deny 57 mx:0.0.0.0:25 :10.0.0.5::", "new 1 1" },
		{ "sslserver: ended by 56 status 0", "" },
		{ "sslserver: ended by 57 status 25600", "1? end" }
	}, {	/* some pids between; where two fit equally, none does */
		{ "sslserver: pid 20 from 10.0.0.1", "new 1 1" },
		{ "sslserver: tls 20 accept TLSv1.3:X", "1" },
		{ "sslserver: pid 22 from 10.0.0.1", "new 2 2" },
		{ "sslserver: tls 22 accept TLSv1.3:X", "2" },
		{ "sslserver: ended by 17 status 0", "" },
		{ "sslserver: ended by 21 status 0", "2? end" },
		{ "sslserver: ended by 3 status 0", "" },
		{ "sslserver: ended by 17 status 0", "1? end" }
	}, {	/* recordio goes on behind the end */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "5 < QUIT", "1" },
		{ "tcpserver: end 5 status 0", "1" },
		{ "5 > 221 bye", "1" },
		{ "5 < [EOF]", "1" },
		{ "5 > [EOF]", "1 end" },
		{ "tcpserver: pid 5 from 10.0.0.1", "new 2 2" },
		{ "5 > [EOF]", "2" },
		{ "tcpserver: end 5 status 0", "2 end" },
		{ "tcpserver: pid 5 from 10.0.0.1", "new 3 3" },
		{ "5 < QUIT", "3" },
		{ "tcpserver: end 5 status 0", "3" },
		{ "60 hello", "" },
		{ "1 5 > [EOF]", "lost 3 new 4 4" },
		{ "5 < QUIT", "4" },
		{ "tcpserver: end 5 status 0", "4 end" },
		{ "5 < QUIT", "new 5 5" },
		{ "tcpserver: end 5 status 0", "5" },
		{ "tcpserver: pid 5 from 10.0.0.1", "lost 5 new 6 6" }
	}, {	/* lines that follow on each other */
		{ "from, a@x.org", "new 1 1" },
		{ "to, <b@x.org>", "1" },
		{ "tcpserver: pid 5 from 10.0.0.1", "new 2 2" },
		{ "resp, 550 no", "1" },
		{ "from, c@x.org", "lost 1 new 3 3" },
		{ "size, 77", "3" },
		{ "resp, 250 ok 1795176002 qp 5", "3 end" },
		{ "resp, 221 bye", "new 4 4" }
	}, {	/* hosts and tags */
		{ "a/smtpd|tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "b/smtpd|tcpserver: pid 5 from 10.0.0.1", "new 2 2" },
		{ "a/pop3|tcpserver: pid 5 from 10.0.0.3", "new 3 3" },
		{ "b/spamdyke[5]|DENIED_OTHER from: a to: b origin_ip: "
		    "10.0.0.1", "2?" },
		{ "a/vchkpw[9]|vchkpw-smtp: password fail b@x:10.0.0.1",
		    "1?" },
		{ "a/vchkpw|+", "1" },
		{ "a/smtpd|tcpserver: end 5 status 0", "1 end" },
		{ "a/vchkpw|+", "" },
		{ "a/vchkpw[9]|vchkpw-smtp: password fail b@x:10.0.0.1", "" },
		{ "tcpserver: end 5 status 0", "new 4 4 end" },
		{ "a/pop3|tcpserver: end 5 status 0", "3 end" },
		{ "b/smtpd|tcpserver: end 5 status 0", "2 end" },
		{ "b/spamdyke[5]|DENIED_OTHER from: a to: b origin_ip: "
		    "10.0.0.1", "new 5 5?" }
	}, {	/* pid 0 is nobody's, and ends nothing */
		{ "from, a@x.org", "new 1 1" },
		{ "tcpserver: end 0 status 0", "" },
		{ "to, <b@x.org>", "1" }
	}, {	/* torn lines end nothing */
		{ "tcpserver: pid 5 from 10.0.0.1", "new 1 1" },
		{ "tcpserver: end 5 status 25er600", "" },
		{ "tcpserver: end 5 status", "" },
		{ "tcpserver: ok 5  x", "" },
		{ "tcpserver: ok 5 x", "" },
		{ "tcpserver: ok 5 mx:10.0.0.9:25 h:10.0.0.1::7", "1" },
		{ "tcpserver: end 5 status 0", "1 end" }
	}
};

enum { SCENES = sizeof scenes / sizeof scenes[0] };

struct mine {
	struct conn conn;
	int number;
};

static struct conns all[2 * SCENES + 1], *current;
static int count;
static int64_t now;
static char said[200];

static void
tell(const char *format, ...)
{
	size_t n = strlen(said);
	va_list args;

	if (n > 0)
		said[n++] = ' ';
	va_start(args, format);
	vsnprintf(said + n, sizeof said - n, format, args);
	va_end(args);
}

static int
number(const struct conn *c)
{
	return ((const struct mine *)(const void *)c)->number;
}

static void
begins(struct conn *c)
{
	((struct mine *)(void *)c)->number = ++count;
	tell("new %d", count);
}

static void
lost(struct conn *c)
{
	tell("lost %d", number(c));
	conn_forget(current, c);
}

static void
start(struct conns *conns)
{
	static const struct conn_hooks hooks = { sizeof(struct mine), begins,
	    lost };

	conn_init(conns, &hooks);
	current = conns;
	count = 0;
	now = 1000;
}

static void
tell_step(const struct conn_step *step)
{
	if (step->conn != NULL)
		tell("%d%s", number(step->conn), step->guessed ? "?" : "");
	if (step->ends) {
		tell("end");
		conn_forget(current, step->conn);
	}
}

/* "HOST/TAG[PID]|" */
static struct head
head_of(struct str *body)
{
	struct head h = { .timed = true };
	struct str names = *body, rest = *body;

	if (!eat_until(&rest, '|', &names) ||
	    !eat_until(&names, '/', &h.host))
		return h;
	h.named = true;
	h.name = STR("");
	h.tag = names;
	if (eat_until(&names, '[', &h.tag))
		CHECK(eat_u64(&names, &h.pid));
	*body = rest;
	return h;
}

static void
later(struct str *body)
{
	struct str s = *body;
	uint64_t seconds;

	if (eat_u64(&s, &seconds) && eat_char(&s, ' ') && s.n > 0 &&
	    *s.s != '<' && *s.s != '>') {
		now += (int64_t)seconds;
		*body = s;
	}
}

/* What strack makes of a quick look; EVENT_OTHER where it looks again. */
static enum kind
look(struct str body, uint64_t *pid, struct str *rest)
{
	static char room[1000];
	const char *p = room;
	struct str line = { room, body.n + 1 };
	enum kind kind;

	if (body.n > sizeof room - SMTP_AHEAD - 1)
		return EVENT_OTHER;
	memset(room, '7', sizeof room);
	memcpy(room, body.s, body.n);
	room[body.n] = '\n';
	*pid = 0;
	kind = smtp_glance(&p, pid);
	if (kind == EVENT_OTHER || (kind != EVENT_LOAD && *pid == 0))
		return EVENT_OTHER;
	str_skip(&line, (size_t)(p - room));
	*rest = str_without_newline(line);
	return (kind == EVENT_OPEN || kind == EVENT_ALLOW) &&
	    !smtp_is_rest(line, kind) ? EVENT_OTHER : kind;
}

/* Take it in by that look; false if it takes more. */
static bool
quickly(struct str body, struct conn_step *step)
{
	struct str rest = STR("");
	uint64_t pid;
	enum kind kind = look(body, &pid, &rest);

	if (kind == EVENT_LOAD)
		conn_plain(current, NULL);
	else if (kind == EVENT_OPEN)
		step->conn = conn_usual_open(current, pid, rest, now);
	else if (kind != EVENT_OTHER)
		step->conn = conn_usual(current, kind, pid, now);
	step->ends = step->conn != NULL && kind == EVENT_CLOSE;
	return kind == EVENT_LOAD || step->conn != NULL;
}

/* With the quick look at a line, or without. */
static void
say(const char *line, bool quick)
{
	struct str body = str_of(line);
	struct conn_step step = { .conn = NULL };
	struct service *s;
	struct event e;
	struct head h;

	later(&body);
	h = head_of(&body);
	s = conn_service(current, &h);
	said[0] = '\0';
	if (str_eq(body, STR("+")))
		step.conn = conn_more(current, s);
	else if (!quick || h.named || !quickly(body, &step)) {
		smtp_event(body, &h, quick, &e);
		conn_line(current, s, &e, now, &step);
	}
	tell_step(&step);
}

static void
clear(void)
{
	while (!list_empty(&current->all))
		conn_forget(current, LIST_ITEM(current->all.next,
		    struct conn, link));
	CHECK(current->pids.used == 0 && current->aliases.used == 0);
	CHECK(current->addresses.used == 0);
	CHECK(list_empty(&current->served) && list_empty(&current->closed));
	CHECK(list_empty(&current->unserved));
}

static void
play(size_t scene, bool quick)
{
	size_t i;

	for (i = 0; i < 24 && scenes[scene][i][0] != NULL; i++) {
		say(scenes[scene][i][0], quick);
		if (strcmp(said, scenes[scene][i][1]) != 0) {
			printf("scene %zu%s: %s\n  want: %s\n  got: %s\n",
			    scene, quick ? ", quick" : "",
			    scenes[scene][i][0], scenes[scene][i][1], said);
			failures = 1;
		}
	}
	clear();
}

/* A state's line is of the one that its mark names, and ends by no guess. */
static void
replayed(void)
{
	struct conn *c;

	start(&all[2 * SCENES]);
	current->replays = true;
	c = conn_open(current, &current->plain, 5);
	CHECK(conn_open(current, &current->plain, 5) == c);
	CHECK(conn_get(current, &current->plain, 6) == NULL);
	current->owner = c;
	said[0] = '\0';
	say("vchkpw-smtp: password fail b@x:10.0.0.3", false);
	CHECK(strcmp(said, "1?") == 0 && current->owner == NULL);
	current->owner = c;
	conn_forget(current, c);
	CHECK(current->owner == NULL);
	clear();
}

int
main(void)
{
	size_t i;
	int quick;

	for (quick = 0; quick < 2; quick++)
		for (i = 0; i < SCENES; i++) {
			start(&all[2 * i + (size_t)quick]);
			play(i, quick);
		}
	replayed();
	return failures;
}
