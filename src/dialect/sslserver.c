#include "sslserver.h"

static bool
ends(struct str s)
{
	return s.n == 0 || *s.s == ' ';
}

/* "ended by X status W", before 0.10 "end X status W"; W is a wait status. */
static bool
ended(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	uint64_t parent, status;

	if (!((eat(&s, "ended by ") || eat(&s, "end ")) &&
	    eat_u64(&s, &parent) && eat(&s, " status ") &&
	    eat_u64(&s, &status) && ends(s)))
		return false;
	e->kind = EVENT_CLOSE;
	m->parent = parent;
	m->signal = (unsigned)(status & 127);
	if (m->signal == 0)
		m->exit_code = (unsigned)(status >> 8 & 255);
	return true;
}

/*
 * "accept PROTOCOL:CIPHER"; without these two it is no sign of TLS, for 0.12
 * writes it at the end of plain connections, too.
 */
static bool
accepted(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str word;

	if (!(eat(&s, " accept") && ends(s)))
		return false;
	e->kind = EVENT_TELL;
	m->about = ABOUT_TLS;
	if (eat_char(&s, ' ') && eat_word(&s, &word) &&
	    eat_until(&word, ':', &m->tls))
		m->cipher = word;
	m->secured = m->tls.s != NULL;
	return true;
}

/* "tls CHILD accept", before 0.12 "ssl PARENT accept" */
static bool
shaken(struct str s, struct event *e)
{
	uint64_t number;

	if (eat(&s, "tls ")) {
		if (!(eat_u64(&s, &number) && accepted(s, e)))
			return false;
		e->smtp.pid = number;
		e->smtp.last = !e->smtp.secured;
		return true;
	}
	if (!(eat(&s, "ssl ") && eat_u64(&s, &number) && accepted(s, e)))
		return false;
	e->smtp.parent = number;
	return true;
}

static bool
refuse(struct event *e, enum about about, struct str reason, struct str text)
{
	e->smtp.text = text;
	return event_say(e, EVENT_REJECT, about, reason);
}

/* "ip connection limit of N exceeded for: IP": it never gets a process. */
static bool
too_many(struct str s, struct event *e)
{
	struct str ip, text = s;
	uint64_t limit;

	if (!(eat(&s, "ip connection limit of ") && eat_u64(&s, &limit) &&
	    eat(&s, " exceeded for: ") && eat_word(&s, &ip)))
		return false;
	e->smtp.ip = ip;
	e->smtp.limit = limit;
	return refuse(e, ABOUT_CONNECTION, STR("ip connection limit"), text);
}

/* Before 0.10 no pid was told.  All other drops are the server's trouble. */
static bool
dropped(struct str s, struct event *e)
{
	static const char *const faults[] = {
		"unable to accept SSL", "no client certificate",
		"missing credentials (CA)", "client hostname "
	};
	struct str reason, rest;
	size_t i;

	if (!eat(&s, "dropping SSL connection, "))
		return false;
	rest = s;
	if (!eat_until(&rest, ':', &reason)) {
		reason = s;
		rest.n = 0;
	}
	eat_char(&rest, ' ');
	for (i = 0; i < sizeof faults / sizeof faults[0]; i++)
		if (str_starts(s, str_of(faults[i])))
			return refuse(e, ABOUT_TLS, reason, rest);
	return false;
}

/* A later sslserver has " from: IP" or " with: IP" behind what happened. */
static void
split(struct str *what, struct str *ip)
{
	struct str rest = *what;

	if (eat_until_str(&rest, STR(" from: "), what) ||
	    eat_until_str(&rest, STR(" with: "), what))
		*ip = rest;
}

/*
 * "CLASS: (N) WHAT for pid: P REASON".  A session that broke is no refusal;
 * the client chose the names behind the pid.
 */
static bool
about_pid(struct str s, struct str class, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str what, text = s, ip = UNTOLD;
	uint64_t pid;

	if (eat_char(&s, '(') && !(eat_u64(&s, &pid) && eat(&s, ") ")))
		return false;
	if (!(eat_until_str(&s, STR(" for pid: "), &what) &&
	    eat_u64(&s, &pid) && ends(s)))
		return false;
	eat_char(&s, ' ');
	split(&what, &ip);
	refuse(e, ABOUT_TLS, what, s);
	m->pid = pid;
	m->ip = ip;
	if (str_eq(class, STR("info")))
		e->kind = EVENT_TELL;
	else if (str_starts(what, STR("unable to speak"))) {
		e->kind = EVENT_WARNING;
		m->text = text;
		m->reason = class;
	}
	return true;
}

static bool
trouble(struct str s, struct event *e)
{
	struct str class;

	if (!(eat_until(&s, ':', &class) && eat_char(&s, ' ')))
		return false;
	if (str_eq(class, STR("warning")) && (too_many(s, e) ||
	    dropped(s, e)))
		return true;
	return (str_eq(class, STR("error")) || str_eq(class, STR("fatal")) ||
	    str_eq(class, STR("warning")) || str_eq(class, STR("info"))) &&
	    about_pid(s, class, e);
}

/* "cert P FILE" and the like, at its start; P is no connection's. */
static bool
started(struct str s, struct event *e)
{
	static const char *const names[] = {
		"cadir", "cafile", "ccafile", "cert", "certchainfile",
		"chainfile", "ciphers", "dhparam", "key", "param"
	};
	struct str name;
	uint64_t pid;
	size_t i;

	if (str_starts(s, STR("pid ")) || str_starts(s, STR("deny ")))
		return false;	/* tcpserver's, and many */
	if (!(eat_word(&s, &name) && eat_char(&s, ' ') && eat_u64(&s, &pid) &&
	    eat_char(&s, ' ')))
		return false;
	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (str_eq(name, str_of(names[i])))
			break;
	if (i == sizeof names / sizeof names[0])
		return false;
	e->smtp.text = s;
	return event_say(e, EVENT_TELL, ABOUT_TLS, name);
}

static bool
known(struct str s, struct event *e)
{
	switch (s.n > 0 ? *s.s : '\0') {
	case 'e':
		return ended(s, e) || trouble(s, e);
	case 't': case 's':
		return shaken(s, e);
	case 'f': case 'i': case 'w':
		return trouble(s, e);
	case 'c': case 'd': case 'k': case 'p':
		return started(s, e);
	default:
		return false;
	}
}

bool
sslserver_event(struct str body, struct event *e)
{
	if (!eat(&body, "sslserver: ") || !known(body, e))
		return false;
	e->smtp.program = STR("sslserver");
	return true;
}
