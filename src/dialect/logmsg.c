#include "logmsg.h"

/* What begins with the words of another row stands behind it. */
static const struct row {
	const char *words;
	enum kind kind;
	enum about about;
} rows[] = {
	{ "Recipient domain not in rcpthosts", EVENT_REJECT,
	    ABOUT_RECIPIENT },
	{ "Recipient", EVENT_ACCEPT, ABOUT_RECIPIENT },
	{ "RCPT with too long address", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "Received HELO", EVENT_TELL, ABOUT_HELO },
	{ "Received EHLO", EVENT_TELL, ABOUT_HELO },
	{ "Sender address in badmailfrom", EVENT_REJECT, ABOUT_SENDER },
	{ "Sender", EVENT_TELL, ABOUT_SENDER },
	{ "MAIL with too long address", EVENT_REJECT, ABOUT_SENDER },
	{ "Message accepted", EVENT_ACCEPT, ABOUT_MESSAGE },
	{ "Message rejected", EVENT_REJECT, ABOUT_MESSAGE },
	{ "Exceeded hop count", EVENT_REJECT, ABOUT_MESSAGE },
	{ "Exceeded DATABYTES limit", EVENT_REJECT, ABOUT_MESSAGE },
	{ "Attempted DATA before RCPT", EVENT_REJECT, ABOUT_MESSAGE },
	{ "Stray newline: quitting", EVENT_DEFER, ABOUT_MESSAGE },
	{ "qqt failure", EVENT_DEFER, ABOUT_MESSAGE },
	{ "New session", EVENT_TELL, ABOUT_CONNECTION },
	{ "Remote end QUIT: quitting", EVENT_TELL, ABOUT_CONNECTION },
	{ "Read error (disconnect?): quitting", EVENT_TELL,
	    ABOUT_CONNECTION },
	{ "Connection timed out: quitting", EVENT_TELL, ABOUT_CONNECTION },
	{ "Session RSET", EVENT_TELL, ABOUT_CONNECTION },
	{ "VRFY requested", EVENT_TELL, ABOUT_CONNECTION },
	{ "Unimplemented command", EVENT_TELL, ABOUT_CONNECTION },
	{ "NOOP", EVENT_TELL, ABOUT_CONNECTION }
};

/* No colon is written in any name: a line with one is torn. */
static bool
whole(struct str s)
{
	return s.n == 0 || memchr(s.s, ':', s.n) == NULL;
}

/* " <A>" */
static bool
name(struct str s, struct str *address)
{
	struct str a;

	if (!(eat(&s, " <") && eat_until(&s, '>', &a) && whole(a)))
		return false;
	*address = a;
	return true;
}

/* " (451 TEXT)" */
static bool
reply(struct str s, struct event *e)
{
	unsigned code;

	if (!(eat(&s, " (") && eat_fixed(&s, 3, &code)))
		return false;
	eat_char(&s, ' ');
	cut_char(&s, ')');
	e->smtp.code = code;
	e->smtp.text = s;
	if (code < 500)
		e->kind = EVENT_DEFER;
	return true;
}

/* ", qp Q (N recipients, B bytes)" */
static bool
accepted(struct str s, struct smtp *m)
{
	uint64_t qp, count, bytes;

	if (!(eat(&s, ", qp ") && eat_u64(&s, &qp) &&
	    eat(&s, " (") && eat_u64(&s, &count) &&
	    eat(&s, " recipients, ") && eat_u64(&s, &bytes) &&
	    eat(&s, " bytes)")))
		return false;
	m->qp = qp;
	m->count = count;
	m->bytes = bytes;
	return true;
}

static bool
greeting(struct str s, struct smtp *m)
{
	if (!eat_char(&s, ' ') || !whole(s))
		return false;
	m->helo = s;
	return true;
}

/* What stands behind the words of a row. */
static bool
details(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	switch (m->about) {
	case ABOUT_HELO:
		return greeting(s, m);
	case ABOUT_SENDER:
		return name(s, &m->sender);
	case ABOUT_RECIPIENT:
		m->early = e->kind == EVENT_ACCEPT;
		return name(s, &m->recipient);
	case ABOUT_MESSAGE:
		return e->kind == EVENT_ACCEPT ? accepted(s, m) :
		    reply(s, e);
	default:
		return false;
	}
}

/* Are these its words, and no longer ones? */
static bool
is_row(const struct row *row, struct str s, struct str *words)
{
	if (s.n == 0 || *s.s != *row->words)
		return false;
	*words = str_of(row->words);
	return str_starts(s, *words) && (s.n == words->n ||
	    s.s[words->n] == ' ' || s.s[words->n] == ',');
}

static void
happened(struct str s, struct event *e)
{
	struct str words, rest = s;
	size_t i;

	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		if (!is_row(&rows[i], s, &words))
			continue;
		e->kind = rows[i].kind;
		e->smtp.about = rows[i].about;
		e->smtp.reason = words;
		str_skip(&rest, words.n);
		break;
	}
	if (details(rest, e))
		return;
	eat_char(&rest, ' ');
	if (rest.n > 0)
		e->smtp.text = rest;
}

/* The address as tcpserver has it, or as people hide it: 1.2.3.xxx */
static bool
is_ip(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!(s.s[i] == '.' || s.s[i] == ':' || is_hex(s.s[i]) ||
		    char_lower(s.s[i]) == 'x' || s.s[i] == '*'))
			return false;
	return s.n > 0;
}

/* IndiMail has no colon behind the address, and two spaces. */
static bool
eat_client(struct str *s, struct str *ip)
{
	return eat_until(s, ' ', ip) && cut_char(ip, ':') && s->n > 0 &&
	    *s->s != ' ';
}

bool
logmsg_event(struct str body, struct event *e)
{
	struct str s = body, client, ip;
	uint64_t pid;

	if (!(eat(&s, "qmail-smtpd: pid ") && eat_u64(&s, &pid) &&
	    eat(&s, " from ")))
		return false;
	client = s;
	if (!eat_client(&s, &ip))
		return false;
	e->smtp.program = STR("qmail-smtpd");
	e->smtp.pid = pid;
	if (is_ip(ip))
		e->smtp.ip = ip;
	else if (ip.n > 0 && !str_eq(ip, STR("unknown")))
		s = client;	/* torn before the address */
	happened(s, e);
	return true;
}
