#include "spamcontrol.h"

/* A line in its parts; what is not there has NULL for .s. */
struct parts {
	struct str action, type, condition;
	struct str protocol, server, rest;
};

/* " P:VALUE", which may be empty. */
static bool
field(struct str *s, struct str name, struct str *value)
{
	struct str rest = *s;

	if (!(eat_char(&rest, ' ') && eat_str(&rest, name)))
		return false;
	if (!eat_word(&rest, value))
		*value = (struct str){ rest.s, 0 };
	*s = rest;
	return true;
}

/* "::" ends it, or a space. */
static struct str
eat_token(struct str *s)
{
	struct str token = { s->s, 0 };

	while (token.n < s->n && s->s[token.n] != ' ' &&
	    !(s->s[token.n] == ':' && token.n + 1 < s->n &&
	    s->s[token.n + 1] == ':'))
		token.n++;
	str_skip(s, token.n);
	return token;
}

static bool
split(struct str s, struct parts *p)
{
	p->action = eat_token(&s);
	if (!eat(&s, "::"))
		return false;
	p->type = eat_token(&s);
	if (p->type.n == 0 || !eat(&s, "::") || !eat_word(&s, &p->condition))
		return false;
	if (!(field(&s, STR("P:"), &p->protocol) &&
	    field(&s, STR("S:"), &p->server)))
		return false;
	p->rest = s;
	return true;
}

/* No name has a colon; an IPv6 address has many. */
static struct str
cut_host(struct str *server)
{
	struct str host;

	return !cut_last(server, STR(":"), &host) ||
	    str_eq(host, STR("unknown")) ? UNTOLD : host;
}

/* To one recipient too many the answer is 452 (err_rcpts in smtpdlog.c). */
static bool
judge(const struct parts *p, enum kind *kind)
{
	if (str_eq(p->action, STR("Accept")))
		*kind = str_eq(p->type, STR("TLS")) ? EVENT_TELL :
		    EVENT_ACCEPT;
	else if (str_eq(p->action, STR("Reject")))
		*kind = str_eq(p->condition, STR("Toomany_Rcptto")) ?
		    EVENT_DEFER : EVENT_REJECT;
	else if (str_eq(p->action, STR("Deferred")))
		*kind = EVENT_DEFER;
	else
		return false;
	return true;
}

/*
 * Relaying and greylisting are about a recipient, though their class is that
 * of the client.
 */
static enum about
about_client(struct str condition)
{
	if (str_ends(condition, STR("_Helo")) ||
	    str_ends(condition, STR("_HELO")))
		return ABOUT_HELO;
	if (str_eq(condition, STR("Invalid_Relay")) ||
	    str_eq(condition, STR("Relay_Client")) ||
	    str_eq(condition, STR("Grey_Listed")))
		return ABOUT_RECIPIENT;
	return ABOUT_CONNECTION;
}

static enum about
about_type(const struct parts *p)
{
	if (str_eq(p->type, STR("SNDR")))
		return about_client(p->condition);
	if (str_eq(p->type, STR("ORIG")))
		return str_find(p->condition, STR("Auth")) != SIZE_MAX ?
		    ABOUT_AUTH : ABOUT_SENDER;
	if (str_eq(p->type, STR("RCPT")))
		return ABOUT_RECIPIENT;
	if (str_eq(p->type, STR("DATA")))
		return ABOUT_MESSAGE;
	if (str_eq(p->type, STR("AUTH")))
		return ABOUT_AUTH;
	if (str_eq(p->type, STR("SPF")))
		return ABOUT_SENDER;
	if (str_eq(p->type, STR("TLS")) || str_eq(p->type, STR("STLS")))
		return ABOUT_TLS;
	return ABOUT_CONNECTION;
}

/*
 * " ?~ 'USER'", old " ?= 'USER'", " != 'DN'": the user may hold all that can
 * stand in a line, and a newline, so that the last quote may be missing.
 */
static struct str
cut_quoted(struct str *s)
{
	struct str value = *s;
	size_t i;

	for (i = 0; i + 5 <= s->n; i++) {
		const char *p = s->s + i;

		if (p[0] != ' ' || p[3] != ' ' || p[4] != '\'' ||
		    !((p[1] == '?' && (p[2] == '~' || p[2] == '=')) ||
		    (p[1] == '!' && p[2] == '=')))
			continue;
		str_skip(&value, i + 5);
		s->n = i;
		cut_char(&value, '\'');
		return value;
	}
	return UNTOLD;
}

/* logi in smtpdlog.c writes " 'INFO'"; elsewhere it is the client's. */
static bool
has_info(const struct parts *p)
{
	if (str_eq(p->type, STR("DATA")))
		return !str_eq(p->condition, STR("Invalid_Size"));
	return (str_eq(p->type, STR("SNDR")) ||
	    str_eq(p->type, STR("ORIG"))) &&
	    (str_starts(p->condition, STR("Bad_")) ||
	    str_starts(p->condition, STR("DNS_H")));
}

static struct str
cut_info(struct str *s)
{
	struct str rest = *s, info;

	if (!(cut_char(&rest, '\'') && cut_last(&rest, STR(" '"), &info)))
		return UNTOLD;
	*s = rest;
	return info;
}

/* Where s has this text at or behind `from`. */
static size_t
find_behind(struct str s, size_t from, struct str text)
{
	size_t at;

	str_skip(&s, from);
	at = str_find(s, text);
	return at == SIZE_MAX ? at : from + at;
}

/* Where s has this text for the last time before `to`. */
static size_t
find_before(struct str s, size_t to, struct str text)
{
	s.n = to;
	return str_find_last(s, text);
}

/*
 * " F:SENDER T:RECIPIENT" may stand in the greeting, or in the recipient.
 * Greetings with spaces are usual, so the last ones count; but if these leave
 * a recipient with a space, they stand within it.
 */
static void
find_addresses(struct str s, size_t *from, size_t *to)
{
	struct str recipient = s;

	*to = str_find_last(s, STR(" T:"));
	*from = SIZE_MAX;
	if (*to == SIZE_MAX)
		return;
	*from = find_before(s, *to, STR(" F:"));
	str_skip(&recipient, *to + 3);
	if (*from == SIZE_MAX || recipient.n == 0 ||
	    memchr(recipient.s, ' ', recipient.n) == NULL)
		return;
	*from = str_find(s, STR(" F:"));
	*to = find_behind(s, *from + 3, STR(" T:"));
}

/* " H:HELO F:SENDER T:RECIPIENT"; without addresses, only the first */
static void
envelope(struct str s, bool addresses, struct smtp *m)
{
	size_t from = SIZE_MAX, to = SIZE_MAX;
	struct str part = s;

	if (addresses)
		find_addresses(s, &from, &to);
	if (from != SIZE_MAX && to != SIZE_MAX) {
		str_skip(&part, to + 3);
		m->recipient = part;
		part = (struct str){ s.s, to };
		str_skip(&part, from + 3);
		m->sender = part;
		part = (struct str){ s.s, from };
	}
	if (eat(&part, " H:"))
		m->helo = part;
}

/* With this condition there was no method, and no user. */
static void
auth(const struct parts *p, struct str user, struct smtp *m)
{
	if (str_eq(p->condition, STR("Auth_Meth")))
		return;
	m->user = user;
	if (!str_eq(p->condition, STR("missing")))
		m->method = p->condition;
}

static void
tls(const struct parts *p, struct str name, enum kind kind, struct smtp *m)
{
	if (kind == EVENT_TELL) {
		m->cipher = p->condition;
		m->reason = p->type;
	}
	if (!str_eq(p->type, STR("TLS")))
		return;
	if (name.n > 0 && !str_eq(name, STR("none")))
		m->text = name;
}

static void
details(const struct parts *p, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str s = p->rest, quoted = UNTOLD;
	bool login = str_eq(p->type, STR("AUTH"));

	m->about = about_type(p);
	m->reason = p->type;
	m->reason.n = (size_t)(p->condition.s - p->type.s) + p->condition.n;
	if (p->protocol.n > 0)
		m->protocol = p->protocol;
	if (login || m->about == ABOUT_TLS)
		quoted = cut_quoted(&s);
	else if (e->kind != EVENT_ACCEPT && has_info(p))
		m->text = cut_info(&s);
	if (login)
		auth(p, quoted, m);
	if (m->about == ABOUT_TLS)
		tls(p, quoted, e->kind, m);
	/* smtp_logb and smtp_logh end with the greeting */
	envelope(s, e->kind == EVENT_ACCEPT ||
	    !(login || m->about == ABOUT_TLS), m);
	if (e->kind == EVENT_ACCEPT && m->recipient.s != NULL)
		m->about = ABOUT_RECIPIENT;
}

static bool
verdict(struct str s, struct event *e)
{
	struct parts p;
	struct str host;

	if (!(split(s, &p) && judge(&p, &e->kind)))
		return false;
	host = cut_host(&p.server);
	e->smtp.ip = event_known(p.server);
	e->smtp.last = str_eq(p.protocol, STR("POP3S"));
	if (e->brief)
		return true;
	e->smtp.host = host;
	details(&p, e);
	return true;
}

/*
 * Both of its lines are the last that qmail-popup writes: Accept comes when
 * the session has ended, and after Reject there is none.  Where there is no
 * TLS, sslserver has one more.
 */
static bool
popup(struct str s, struct event *e)
{
	uint64_t pid;

	if (!(eat_u64(&s, &pid) && eat_char(&s, ' ')))
		return false;
	e->smtp.program = STR("qmail-popup");
	e->smtp.pid = pid;
	if (verdict(s, e))
		return true;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	e->smtp.text = s;
	return true;
}

bool
spamcontrol_event(struct str body, struct event *e)
{
	struct str s = body;
	uint64_t pid;

	if (eat(&s, "qmail-popup: pid "))
		return popup(s, e);
	if (!(eat(&s, "qmail-smtpd: pid ") && eat_u64(&s, &pid) &&
	    eat_char(&s, ' ') && verdict(s, e)))
		return false;
	e->smtp.program = STR("qmail-smtpd");
	e->smtp.pid = pid;
	e->smtp.last = false;
	return true;
}
