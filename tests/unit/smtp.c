/*
 * Which dialect takes a line, what syslog's tag adds, and that a quick look
 * agrees with a whole one.
 */
#include "smtp.h"

#include "told.h"

#define DENIED "DENIED_OTHER from: a to: b origin_ip: 10.0.0.1 " \
	"origin_rdns: h auth: u encryption: (none) reason: 550_x"

/* A syslog tag (or NULL) and its pid, a body, and what it says. */
static const struct row {
	const char *tag;
	uint64_t pid;
	const char *line, *says;
} rows[] = {
	{ NULL, 0, "tcpserver: pid 5 from 10.0.0.1",
	    "open tcpserver pid=5 ip=10.0.0.1" },
	{ NULL, 0, "tcpserver: pid 5 from 10.0.0.1\n",
	    "open tcpserver pid=5 ip=10.0.0.1" },
	{ NULL, 0, "tcpserver: end 5 status 256",
	    "close tcpserver pid=5 exit=1" },
	{ NULL, 0, "5 < QUIT", "tell connection recordio pid=5 tapped "
	    "reason=< text=QUIT" },
	/* new to us, with a pid where such lines have it */
	{ NULL, 0, "qmail-smtpd[5]: hello",
	    "tell connection qmail-smtpd pid=5 text=hello" },
	{ NULL, 0, "qmail-smtpd: pid 5 hello\n", "tell connection "
	    "qmail-smtpd pid=5 text=hello" },
	{ NULL, 0, "jgreylist[5]:hello",
	    "tell connection jgreylist pid=5 text=hello" },
	{ NULL, 0, "simscan:[5]:hello",
	    "tell message simscan pid=5 text=hello" },
	/* nobody's */
	{ NULL, 0, "", "other" },
	{ NULL, 0, "\n", "other" },
	{ NULL, 0, "hello", "other" },
	{ NULL, 0, "qmail-smtpd[0]: hello", "other" },
	{ NULL, 0, "qmail-smtpd[5: hello", "other" },
	{ NULL, 0, "qmail-smtpd[99999999999999999999]: hello", "other" },
	{ NULL, 0, "new msg 5", "other" },
	{ NULL, 0, "info msg 5: bytes 6 from <a> qp 7 uid 8", "other" },
	{ NULL, 0, "starting delivery 1: msg 5 to local b", "other" },
	{ NULL, 0, "delivery 1: success: did_1+0+0/", "other" },
	{ NULL, 0, "status: local 0/10 remote 0/20", "other" },
	{ NULL, 0, "end msg 5", "other" },
	{ NULL, 0, "\377\377", "other" },
	/* a tag */
	{ "smtpd", 0, "qmail-smtpd[5]: hello",
	    "tell connection qmail-smtpd pid=5 text=hello" },
	{ "smtpd", 7, "tcpserver: pid 5 from 10.0.0.1",
	    "open tcpserver pid=5 ip=10.0.0.1" },
	{ "spamdyke", 7, DENIED, "reject recipient spamdyke pid=7 tagged "
	    "ip=10.0.0.1 host=h user=u sender=a recipient=b "
	    "reason=DENIED_OTHER text=550_x code=550" },
	{ "spamdyke", 0, DENIED, "other" },
	{ "smtpd", 7, DENIED, "other" }
};

/* told() has no word for it. */
static const char *
all_told(const struct event *e)
{
	static char text[5000];
	const char *says = told(e), *ip;
	char *out = text;

	if (e->kind == EVENT_OTHER)
		return e->smtp.pid == 0 && e->smtp.ip.s == NULL &&
		    !e->smtp.tagged ? "other" : "other, but tells";
	if (!e->smtp.tagged)
		return says;
	ip = strstr(says, " ip=");
	if (ip == NULL)
		ip = says + strlen(says);
	out += sprintf(out, "%.*s tagged%s", (int)(ip - says), says, ip);
	return text;
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

static void
row(const struct row *r)
{
	struct head h = { .timed = true, .named = r->tag != NULL };
	struct event e = { .kind = EVENT_CLOSE, .smtp = { .qp = 7,
	    .last = true, .in_order = true, .ip = STR("old") } }, b = e;
	struct str body = str_without_newline(str_of(r->line)), rest;
	uint64_t pid;
	enum kind kind;

	if (h.named) {
		h.tag = str_of(r->tag);
		h.pid = r->pid;
	}
	smtp_event(str_of(r->line), &h, false, &e);
	told_same(r->line, all_told(&e), r->says);
	smtp_event(str_of(r->line), &h, true, &b);
	told_brief(r->line, &e, &b);
	kind = look(body, &pid, &rest);
	if (!h.named && kind != EVENT_OTHER && (pid != e.smtp.pid ||
	    (kind == EVENT_TELL) != (e.kind >= EVENT_ACCEPT &&
	    e.kind <= EVENT_TELL)))
		told_same(r->line, "otherwise at a glance", r->says);
}

/* A glance is enough, or it is not. */
static void
glances(void)
{
	static const struct glance {
		const char *line;
		enum kind kind;
	} list[] = {
		{ "qmail-smtpd[5]: x", EVENT_TELL },
		{ "qmail-smtpd: pid 5 x", EVENT_TELL },
		{ "jgreylist[5]: x", EVENT_TELL },
		{ "simscan:[5]:x", EVENT_TELL },
		{ "spamdyke[5]: x", EVENT_TELL },
		{ "tcpserver: ok 5 mx:1.2.3.4:25 h:1.2.3.5::7",
		    EVENT_ALLOW },
		{ "tcpserver: end 5 status 0", EVENT_CLOSE },
		{ "tcpserver: end 5 status 256", EVENT_CLOSE },
		{ "tcpserver: pid 5 from 1.2.3.4", EVENT_OPEN },
		{ "tcpserver: status: 5/40", EVENT_LOAD },
		{ "tcpserver: status: 5/40/2", EVENT_OTHER },
		{ "tcpserver: status: 5/", EVENT_OTHER },
		{ "tcpserver: status: /40", EVENT_OTHER },
		{ "tcpserver: status: 5/40 sigchild, pid=5", EVENT_OTHER },
		{ "tcpserver: pid 5 from ", EVENT_OTHER },
		{ "tcpserver: pid 5 from  x", EVENT_OTHER },
		{ "tcpserver: pid 5 from", EVENT_OTHER },
		{ "tcpserver: pid 0 from 1.2.3.4", EVENT_OTHER },
		{ "", EVENT_OTHER },
		{ "q", EVENT_OTHER },
		{ "qmail-smtpd[5]:x", EVENT_OTHER },
		{ "qmail-smtpd[0]: x", EVENT_OTHER },
		{ "qmail-smtpd: pid 0 x", EVENT_OTHER },
		{ "simscan:[5]", EVENT_OTHER },
		{ "rblsmtpd: 1.2.3.4 pid 5: x", EVENT_TELL },
		{ "rblsmtpd: 2001:db8:1111:2222:3333:4444:5555:6666 pid 5: x",
		    EVENT_TELL },
		{ "rblsmtpd: 2001:0db8:1111:2222:3333:4444:5555:6666 pid 5: x",
		    EVENT_OTHER },
		{ "rblsmtpd: 1.2.3.4 pid 5 x", EVENT_OTHER },
		{ "rblsmtpd: 1.2.3.4 pid 0: x", EVENT_OTHER },
		{ "rblsmtpd: 1.2.3.4", EVENT_OTHER },
		{ "rblsmtpd: pid 5 from 1.2.3.4: x", EVENT_OTHER },
		{ "rblsmtpd: pid pid 5: x", EVENT_OTHER },
		{ "tcpserver: ok 5", EVENT_OTHER },
		{ "tcpserver: ok 5 x", EVENT_OTHER },
		{ "tcpserver: ok 5  x", EVENT_OTHER },
		{ "tcpserver: ok 5 x ", EVENT_OTHER },
		{ "tcpserver: ok 0 mx:1.2.3.4:25 h:1.2.3.5::7", EVENT_OTHER },
		{ "tcpserver: end 0 status 0", EVENT_OTHER },
		{ "tcpserver: end 5 status", EVENT_OTHER },
		{ "tcpserver: end 5 status x", EVENT_OTHER },
		{ "tcpserver: end 5 status 0x", EVENT_OTHER },
		{ "tcpserver: end 5 status 99999999999999999999",
		    EVENT_OTHER },
		{ "sslserver: ended by 5 status 0", EVENT_OTHER }
	};
	struct str rest;
	uint64_t pid;
	size_t i;

	for (i = 0; i < sizeof list / sizeof list[0]; i++) {
		enum kind kind = look(str_of(list[i].line), &pid, &rest);

		if (kind != list[i].kind || (kind != EVENT_OTHER &&
		    kind != EVENT_LOAD && pid != 5)) {
			printf("at a glance: %s\n", list[i].line);
			failures = 1;
		}
	}
}

int
main(void)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		row(&rows[i]);
	glances();
	return failures;
}
