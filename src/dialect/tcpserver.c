#include "tcpserver.h"

static bool
ends(struct str s)
{
	return s.n == 0 || *s.s == ' ';
}

/* "pid P from IP"; web pages may have lost the address. */
static bool
opened(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	e->kind = EVENT_OPEN;
	if (!(eat(&s, "pid ") && eat_u64(&s, &m->pid) && eat(&s, " from") &&
	    ends(s)))
		return false;
	if (eat_char(&s, ' '))
		eat_word(&s, &m->ip);
	return true;
}

/* Drop what stands behind the last colon, and the colon. */
static void
cut(struct str *s)
{
	while (s->n > 0 && s->s[s->n - 1] != ':')
		s->n--;
	if (s->n > 0)
		s->n--;
}

static bool
is_address(char c)
{
	return is_hex(c) || c == ':' || c == '.';
}

/*
 * The IPv6 address of "IP:INFO".  INFO is what the client's identd says: it
 * may look like more of the address, but most often is empty.
 */
static struct str
six(struct str s)
{
	struct str ip = s;

	for (ip.n = 0; ip.n < s.n && is_address(s.s[ip.n]); ip.n++)
		;
	cut(&ip);
	if (ip.n == 0) {
		ip = s;
		cut(&ip);
	}
	return ip;
}

/* "IP:INFO:PORT" */
static void
address(struct str s, struct smtp *m)
{
	struct str ip, rest = s;

	if (!eat_until(&rest, ':', &ip))
		return;
	cut(&s);
	if (memchr(ip.s, '.', ip.n) == NULL)
		ip = six(s);
	if (ip.n < 2)
		return;
	m->ip = ip;
	if (s.n > ip.n + 1)
		m->text = (struct str){ ip.s + ip.n + 1, s.n - ip.n - 1 };
}

/* IndiMail's "HOST[IP]INFO:PORT:maxperip=N" */
static void
bracketed(struct str s, struct smtp *m)
{
	struct str ip;

	if (!(eat_until(&s, '[', &m->host) && eat_until(&s, ']', &ip)))
		return;
	if (ip.n > 0)
		m->ip = ip;
	cut(&s);
	cut(&s);
	if (s.n > 0)
		m->text = s;
}

/* "HOST:IP:INFO:PORT": no colon is in a host name. */
static void
client(struct str s, struct smtp *m)
{
	struct str host, rest = s;

	if (!eat_until(&rest, ':', &host))
		return;
	if (memchr(host.s, '[', host.n) != NULL) {
		bracketed(s, m);
		return;
	}
	m->host = host;
	address(rest, m);
}

/* sslserver 0.12 says more of a client with too many connections. */
static void
too_many(struct str s, struct smtp *m)
{
	if (eat(&s, " ip connection limit:") && eat_u64(&s, &m->limit))
		m->reason = STR("ip connection limit");
}

/* Behind "ok " or "deny ": "P SERVER CLIENT", or for Unix "P [PATH]". */
static bool
answered(struct str s, enum kind kind, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str here, there;

	e->kind = kind;
	if (!(eat_u64(&s, &m->pid) && eat_char(&s, ' ') && eat_word(&s, &here)))
		return false;
	if (!(eat_char(&s, ' ') && eat_word(&s, &there)))
		return *here.s == '[';
	client(there, m);
	if (kind == EVENT_DENY && *m->program.s == 's') {
		if (there.s[there.n - 1] == ':')
			m->parent = m->pid;
		too_many(s, m);
	}
	return true;
}

/*
 * A wait status, or IndiMail's exit code: below 256 the two look alike, but
 * no signal is above 64.
 */
static void
decode(uint64_t status, struct smtp *m)
{
	uint64_t low = status & 127;

	if (low > 0 && low <= 64)
		m->signal = (unsigned)low;
	else
		m->exit_code = (unsigned)(status < 256 ? status :
		    status >> 8) & 255;
}

/* IndiMail's "IP perIPlimit N": N connections of this client are open. */
static bool
per_ip(struct str s, struct event *e)
{
	e->kind = EVENT_REJECT;
	e->smtp.reason = STR("perIPlimit");
	return eat_word(&s, &e->smtp.ip) && eat(&s, " perIPlimit ") &&
	    eat_u64(&s, &e->smtp.used) && ends(s);
}

/* IndiMail's "P killed by signal N", "P stopped by signal N" */
static bool
signalled(struct str s, struct event *e)
{
	struct str how, rest = s;
	uint64_t signal;

	if (!(eat_word(&rest, &how) && eat(&rest, " by signal ") &&
	    eat_u64(&rest, &signal) && ends(rest)))
		return false;
	e->kind = EVENT_TELL;
	if (str_eq(how, STR("killed"))) {
		e->kind = EVENT_CLOSE;
		e->smtp.signal = (unsigned)(signal & 127);
	} else
		e->smtp.text = s;
	e->smtp.reason = how;
	return true;
}

/* Behind "end " */
static bool
ended(struct str s, struct event *e)
{
	struct str whole = s;
	uint64_t wait;

	e->kind = EVENT_CLOSE;
	if (!(eat_u64(&s, &e->smtp.pid) && eat_char(&s, ' '))) {
		e->smtp.pid = 0;
		return per_ip(whole, e);
	}
	if (!eat(&s, "status "))
		return signalled(s, e);
	if (eat(&s, "crashed")) {
		e->smtp.reason = STR("crashed");
		return ends(s);
	}
	if (!eat_u64(&s, &wait))
		return false;
	decode(wait, &e->smtp);
	return ends(s);
}

/* "pid=P", "IP A", "TLS Server=V" ...: what is of use of IndiMail's list */
static void
detail(struct str s, struct smtp *m)
{
	if (eat(&s, "pid=") || eat(&s, "childpid="))
		eat_u64(&s, &m->pid);
	else if (eat(&s, "sslpid="))
		eat_u64(&s, &m->parent);
	else if (eat(&s, "IP "))
		eat_word(&s, &m->ip);
	else if (eat(&s, "TLS Server="))
		eat_word(&s, &m->tls);
	else if (eat(&s, "Ciphers="))
		eat_word(&s, &m->cipher);
}

/*
 * IndiMail's "WHY, pid=P, ...".  For the start of tcpserver and the like the
 * pid is no connection's.
 */
static void
why(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str part;

	m->text = s;
	if (!eat_until(&s, ',', &part))
		return;
	m->reason = part;
	if (!str_eq(part, STR("sigchild")) &&
	    !str_ends(part, STR("encrypted session")))
		return;
	while (eat_char(&s, ' ') && s.n > 0) {
		if (!eat_until(&s, ',', &part)) {
			part = s;
			s.n = 0;
		}
		detail(part, m);
	}
	if (*m->reason.s == 's' && m->pid > 0)
		e->kind = EVENT_CLOSE;
	else if (*m->reason.s == 'e') {
		e->kind = EVENT_TELL;
		m->about = ABOUT_TLS;
	}
}

/*
 * "status: N/LIMIT", sslserver's "N/LIMIT/PER_IP", web pages' "status N/LIMIT"
 * and IndiMail's "sighup: N/LIMIT"
 */
static bool
status(struct str s, struct event *e)
{
	uint64_t per_address;

	e->kind = EVENT_LOAD;
	if (!(eat(&s, "status: ") || eat(&s, "status ") ||
	    eat(&s, "sighup: ")))
		return false;
	if (!(eat_u64(&s, &e->smtp.used) && eat_char(&s, '/') &&
	    eat_u64(&s, &e->smtp.limit)))
		return false;
	if (s.n == 0)
		return true;
	if (eat_char(&s, '/') && !eat_u64(&s, &per_address))
		return false;
	if (eat_char(&s, ' ')) {
		why(s, e);
		return true;
	}
	return s.n == 0;
}

/* IndiMail's -C and MAXPERIP, the latter behind an "ok" */
static bool
no_slot(struct str s, struct event *e)
{
	return eat(&s, "dropping connection, no ip slots for ") &&
	    eat_until(&s, ',', &e->smtp.ip) && eat(&s, " perIPlimit ") &&
	    eat_u64(&s, &e->smtp.used);
}

/* "warning: TEXT"; ucspi-tcp6 has a number before the text of some. */
static bool
trouble(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	if (!(eat_until(&s, ':', &m->reason) && eat_char(&s, ' ')))
		return false;
	m->text = s;
	if (str_eq(m->reason, STR("fatal")) ||
	    str_eq(m->reason, STR("alert")))
		e->kind = EVENT_ALERT;
	else if (str_eq(m->reason, STR("info")))
		e->kind = EVENT_TELL;
	else if (str_eq(m->reason, STR("warning")) ||
	    str_eq(m->reason, STR("error")) ||
	    str_eq(m->reason, STR("drop")) ||
	    str_eq(m->reason, STR("usage")) ||
	    str_eq(m->reason, STR("syntax")))
		e->kind = EVENT_WARNING;
	else
		return false;
	if (e->kind == EVENT_WARNING && no_slot(s, e)) {
		e->kind = EVENT_REJECT;
		m->reason = STR("perIPlimit");
	}
	return true;
}

static bool
known(struct str s, struct event *e)
{
	switch (s.n > 0 ? *s.s : '\0') {
	case 'p':
		return opened(s, e);
	case 's':
		return status(s, e) || trouble(s, e);
	case 'e':
		return eat(&s, "end ") ? ended(s, e) : trouble(s, e);
	case 'o':
		return eat(&s, "ok ") && answered(s, EVENT_ALLOW, e);
	case 'd':
		return eat(&s, "deny ") ? answered(s, EVENT_DENY, e) :
		    trouble(s, e);
	default:
		return trouble(s, e);
	}
}

bool
tcpserver_event(struct str body, struct event *e)
{
	struct str program = STR("tcpserver");

	if (!eat(&body, "tcpserver: ")) {
		if (!eat(&body, "sslserver: "))
			return false;
		program = STR("sslserver");
	}
	e->smtp.program = program;
	if (known(body, e))
		return true;
	e->kind = EVENT_TELL;
	e->smtp = (struct smtp){ .program = program, .text = body };
	return true;
}
