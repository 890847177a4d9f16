#include "spamdyke.h"

#define NAME(literal)	{ literal, sizeof(literal) - 1 }

/* What spamdyke.h (REJECTION_DATA_...) says of each code. */
static const struct code {
	struct str name;
	enum kind kind;
	enum about about;
	unsigned code;		/* 0: the text may tell it */
} codes[] = {
	{ NAME("ALLOWED"), EVENT_ACCEPT, ABOUT_RECIPIENT, 250 },
	{ NAME("DENIED_RBL_MATCH"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_GRAYLISTED"), EVENT_DEFER, ABOUT_RECIPIENT, 421 },
	{ NAME("DENIED_RDNS_MISSING"), EVENT_DEFER, ABOUT_CONNECTION, 421 },
	{ NAME("DENIED_RDNS_RESOLVE"), EVENT_DEFER, ABOUT_CONNECTION, 421 },
	{ NAME("DENIED_OTHER"), EVENT_REJECT, ABOUT_RECIPIENT, 0 },
	{ NAME("TIMEOUT"), EVENT_DEFER, ABOUT_CONNECTION, 421 },
	{ NAME("TLS_ENCRYPTED"), EVENT_TELL, ABOUT_TLS, 0 },
	{ NAME("DENIED_IP_IN_CC_RDNS"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_IP_IN_RDNS"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_EARLYTALKER"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_BLACKLIST_NAME"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_BLACKLIST_IP"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_ACCESS_DENIED"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_REJECT_ALL"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_UNPARSEABLE"), EVENT_REJECT, ABOUT_CONNECTION, 554 },
	{ NAME("DENIED_RHSBL_MATCH"), EVENT_REJECT, ABOUT_SENDER, 554 },
	{ NAME("DENIED_SENDER_NO_MX"), EVENT_DEFER, ABOUT_SENDER, 421 },
	{ NAME("DENIED_SENDER_BLACKLISTED"), EVENT_REJECT, ABOUT_SENDER, 554 },
	{ NAME("DENIED_SENDER_NOT_LOCAL"), EVENT_REJECT, ABOUT_SENDER, 554 },
	{ NAME("DENIED_SENDER_NOT_AUTH"), EVENT_REJECT, ABOUT_SENDER, 554 },
	{ NAME("DENIED_RECIPIENT_BLACKLISTED"), EVENT_REJECT,
	    ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_TOO_MANY_RECIPIENTS"), EVENT_DEFER,
	    ABOUT_RECIPIENT, 421 },
	{ NAME("DENIED_UNQUALIFIED_RECIPIENT"), EVENT_REJECT,
	    ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_RELAYING"), EVENT_REJECT, ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_INVALID_RECIPIENT"), EVENT_REJECT,
	    ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_UNAVAILABLE_RECIPIENT"), EVENT_REJECT,
	    ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_IDENTICAL_SENDER_RECIPIENT"), EVENT_REJECT,
	    ABOUT_RECIPIENT, 554 },
	{ NAME("DENIED_ZERO_RECIPIENTS"), EVENT_REJECT, ABOUT_MESSAGE, 554 },
	{ NAME("DENIED_HEADER_BLACKLISTED"), EVENT_REJECT,
	    ABOUT_MESSAGE, 554 },
	{ NAME("DENIED_AUTH_REQUIRED"), EVENT_REJECT, ABOUT_AUTH, 554 },
	{ NAME("ALLOWED_AUTHENTICATED"), EVENT_ACCEPT, ABOUT_AUTH, 235 },
	{ NAME("FAILED_AUTH"), EVENT_REJECT, ABOUT_AUTH, 535 },
	{ NAME("UNKNOWN_AUTH"), EVENT_REJECT, ABOUT_AUTH, 504 },
	{ NAME("ALLOWED_TLS"), EVENT_ACCEPT, ABOUT_TLS, 220 },
	{ NAME("FAILED_TLS"), EVENT_DEFER, ABOUT_TLS, 454 },
	/* codes to come */
	{ NAME("DENIED_"), EVENT_REJECT, ABOUT_CONNECTION, 0 },
};

enum { CODES = sizeof codes / sizeof codes[0] };

static const struct code *
find_code(struct str name)
{
	size_t i;

	for (i = 0; i < CODES - 1; i++)
		if (str_eq(codes[i].name, name))
			return &codes[i];
	return str_starts(name, codes[i].name) ? &codes[i] : NULL;
}

static struct str
trim(struct str s)
{
	eat_char(&s, ' ');
	return s;
}

/* What stands for nothing is not told; nor is what was scrubbed away. */
static struct str
told_value(struct str s)
{
	s = trim(s);
	if (s.n == 0 || str_eq(s, STR("(unknown)")) ||
	    str_eq(s, STR("(none)")) || str_eq(s, STR("(empty)")))
		return UNTOLD;
	return s;
}

/* spamdyke has one word for no sender and for the null sender. */
static struct str
told_sender(struct str s)
{
	s = trim(s);
	return str_eq(s, STR("(unknown)")) ? (struct str){ s.s, 0 } :
	    told_value(s);
}

/* Before 3.0 the client's address and name had no keys of their own. */
static void
old_origin(struct str s, struct smtp *m)
{
	struct str word;

	while (eat_char(&s, ' ') && eat_word(&s, &word)) {
		if (str_like_ip(word))
			m->ip = word;
		else
			m->host = told_value(word);
	}
}

/* " IP origin_rdns: N auth: U[ encryption: E][ reason: TEXT]" */
static bool
origin(struct str s, struct smtp *m)
{
	struct str ip, host, user, rest;

	if (!(eat_until_str(&s, STR(" origin_rdns:"), &ip) &&
	    eat_until_str(&s, STR(" auth:"), &host)))
		return false;
	m->ip = told_value(ip);
	m->host = told_value(host);
	rest = s;
	if (eat_until_str(&rest, STR(" reason:"), &user)) {
		m->text = told_value(rest);
		s = user;
	}
	rest = s;
	if (eat_until_str(&rest, STR(" encryption:"), &user)) {
		m->tls = told_value(rest);
		s = user;
	}
	m->user = told_value(s);
	return true;
}

/*
 * Senders and recipients may hold spaces and look like all the rest: what
 * stands behind them is known by the last key.
 */
static bool
addresses(struct str s, struct smtp *m)
{
	struct str to, rest;

	if (!eat(&s, " from:"))
		return false;
	if (cut_last(&s, STR(" origin_ip:"), &rest)) {
		if (!origin(rest, m))
			return false;
	} else if (cut_last(&s, STR(" origin:"), &rest))
		old_origin(rest, m);
	else
		return false;
	if (!cut_last(&s, STR(" to:"), &to))
		return false;
	m->sender = told_sender(s);
	m->recipient = told_value(to);
	return true;
}

/* The code that a reply begins with; its spaces may have become _. */
static unsigned
reply_code(struct str s)
{
	unsigned code;

	if (!event_eat_reply(&s, &code))
		return 0;
	return s.n == 0 || *s.s == '_' || *s.s == ' ' || *s.s == '-' ?
	    code : 0;
}

/* "250_ok_T_qp_Q" */
static uint64_t
queued(struct str s)
{
	struct str rest;
	uint64_t qp;

	if (!cut_last(&s, STR("_qp_"), &rest) &&
	    !cut_last(&s, STR(" qp "), &rest))
		return 0;
	return eat_u64(&rest, &qp) ? qp : 0;
}

/* "CODE from: S to: R origin_ip: ..." */
static bool
traffic(struct str s, struct event *e)
{
	struct smtp m = e->smtp;
	const struct code *c;

	if (!eat_word(&s, &m.reason) || (c = find_code(m.reason)) == NULL ||
	    !addresses(s, &m))
		return false;
	e->kind = c->kind;
	m.about = c->about;
	m.code = c->code;
	if (c->code == 0 && c->kind == EVENT_REJECT &&
	    (m.code = reply_code(m.text)) >= 400 && m.code < 500)
		e->kind = EVENT_DEFER;
	if (c->code == 250)
		m.qp = queued(m.text);
	e->smtp = m;
	return true;
}

/* The one of these keys that stands last; key->n is 0 if there is none. */
static size_t
last_key(struct str s, const struct str *keys, size_t n, struct str *key)
{
	size_t i, at, best = s.n;

	key->n = 0;
	for (i = 0; i < n; i++) {
		at = str_find_last(s, keys[i]);
		if (at == SIZE_MAX || (key->n > 0 && at < best))
			continue;
		best = at;
		*key = keys[i];
	}
	return best;
}

/* Eat a filter's address, up to the key that may follow it. */
static struct str
eat_address(struct str *s)
{
	static const struct str keys[] = {
		NAME(" recipient: "), NAME(" username: "), NAME(" entry: "),
		NAME(" file: "), NAME(" path: ")
	};
	struct str key, value = *s;
	size_t at = last_key(*s, keys, sizeof keys / sizeof keys[0], &key);

	/* the path at the end is made of both addresses */
	if (str_eq(key, keys[4]) && str_find_last((struct str){ s->s, at },
	    keys[0]) != SIZE_MAX)
		at = str_find_last((struct str){ s->s, at }, keys[0]);
	value.n = at;
	str_skip(s, at);
	return value;
}

static enum about
filter_about(const struct smtp *m)
{
	if (m->recipient.s != NULL || str_eq(m->reason, STR("FILTER_OTHER")) ||
	    str_eq(m->reason, STR("FILTER_RELAYING")) ||
	    str_eq(m->reason, STR("FILTER_TOO_MANY_RECIPIENTS")))
		return ABOUT_RECIPIENT;
	if (m->sender.s != NULL || str_starts(m->text, STR("domain: ")))
		return ABOUT_SENDER;
	if (str_eq(m->reason, STR("FILTER_AUTH_REQUIRED")))
		return ABOUT_AUTH;
	if (str_eq(m->reason, STR("FILTER_HEADER_BLACKLIST")))
		return ABOUT_MESSAGE;
	return ABOUT_CONNECTION;
}

/* "FILTER_OTHER response: "TEXT"" */
static void
response(struct smtp *m)
{
	struct str s = m->text;

	if (!eat(&s, "response: \""))
		return;
	cut_char(&s, '"');
	m->text = s;
	m->code = reply_code(s);
}

/* What has no field of its own goes into the text. */
static void
filter(struct str s, struct event *e)
{
	struct smtp *m = &e->smtp;

	e->kind = EVENT_TELL;
	eat_word(&s, &m->reason);
	if (eat(&s, " ip: ") && eat_word(&s, &m->ip))
		m->ip = told_value(m->ip);
	if (eat(&s, " rdns: ") && eat_word(&s, &m->host))
		m->host = told_value(m->host);
	if (eat(&s, " sender: "))
		m->sender = told_sender(eat_address(&s));
	if (eat(&s, " recipient: "))
		m->recipient = told_value(eat_address(&s));
	if (eat(&s, " username: ")) {
		m->user = told_value(s);
		s.n = 0;
	}
	if (s.n > 0)
		m->text = trim(s);
	response(m);
	m->about = filter_about(m);
}

/* "ERROR: TEXT", "ERROR(function()@file:line): TEXT" */
static bool
error(struct str s, struct event *e)
{
	struct str where;

	if (!eat(&s, "ERROR"))
		return false;
	if (!eat(&s, ": ") && !(eat_char(&s, '(') &&
	    eat_until_str(&s, STR("): "), &where)))
		return false;
	e->kind = EVENT_WARNING;
	e->smtp.text = s;
	return true;
}

bool
spamdyke_text(struct str text, struct event *e)
{
	eat_char(&text, ' ');	/* RFC 5424 has one more */
	e->smtp.program = STR("spamdyke");
	if (str_starts(text, STR("FILTER_")))
		filter(text, e);
	else if (!traffic(text, e) && !error(text, e)) {
		e->kind = EVENT_TELL;
		e->smtp.about = ABOUT_CONNECTION;
		e->smtp.text = text;
	}
	return true;
}

bool
spamdyke_event(struct str body, struct event *e)
{
	uint64_t pid;

	if (!(eat(&body, "spamdyke[") && eat_u64(&body, &pid) &&
	    eat(&body, "]:")))
		return false;
	e->smtp.pid = pid;
	return spamdyke_text(body, e);
}
