#include "provider.h"

static struct str
trim(struct str s)
{
	eat_char(&s, ' ');
	return s;
}

/* An address has no space, but for one that was scrubbed away. */
static bool
is_address(struct str s)
{
	return s.n == 0 || memchr(s.s, ' ', s.n) == NULL ||
	    memchr(s.s, '@', s.n) != NULL ||
	    str_eq(s, STR("[email protected]"));
}

/* "<ADDRESS>" and no more */
static bool
bracketed(struct str s, struct str *address)
{
	*address = s;
	return str_unwrap(address, '<', '>') && is_address(*address);
}

/* A message begins; so does its delivery below. */
static bool
from(struct str s, struct event *e)
{
	if (!is_address(s))
		return false;
	e->kind = EVENT_OPEN;
	e->smtp.about = ABOUT_SENDER;
	e->smtp.sender = s;
	return true;
}

static bool
init(struct str s, struct event *e)
{
	return bracketed(s, &s) && from(s, e);
}

static bool
to(struct str s, struct event *e)
{
	if (!bracketed(s, &s))
		return false;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_RECIPIENT;
	e->smtp.recipient = s;
	return true;
}

/* "ok T qp Q": qmail has taken the message in. */
static bool
queued(struct str s, struct event *e)
{
	if (!(eat(&s, "ok ") && event_eat_qp(&s, &e->smtp.qp)))
		return false;
	e->kind = EVENT_ACCEPT;
	e->smtp.about = ABOUT_MESSAGE;
	return true;
}

/*
 * "CODE TEXT".  What is answered, the line does not say: most that is refused
 * is a recipient.
 */
static bool
resp(struct str s, struct event *e)
{
	unsigned code;

	if (!event_eat_reply(&s, &code) || (s.n > 0 && !eat_char(&s, ' ')))
		return false;
	e->smtp.code = code;
	e->smtp.text = s;
	str_unwrap(&e->smtp.text, '"', '"');
	if (code < 300 && queued(s, e))
		return true;
	e->kind = code >= 500 ? EVENT_REJECT : code >= 400 ? EVENT_DEFER :
	    EVENT_TELL;
	e->smtp.about = code >= 400 ? ABOUT_RECIPIENT : ABOUT_CONNECTION;
	return true;
}

/* "h:IP", "unknown:" */
static bool
client(struct str s, struct str *ip)
{
	struct str kind;

	s = trim(s);
	if (!eat_until(&s, ':', &kind))
		return false;
	if (str_like_ip(s))
		*ip = s;
	return true;
}

static void
checked(struct str title, struct str address, struct event *e)
{
	bool sender = str_ends(title, STR(" sender"));

	e->kind = str_starts(title, STR("accepted ")) ? EVENT_ACCEPT :
	    EVENT_TELL;
	e->smtp.about = sender ? ABOUT_SENDER : ABOUT_RECIPIENT;
	e->smtp.early = e->kind == EVENT_ACCEPT && !sender;
	if (address.n == 0)
		return;
	if (sender)
		e->smtp.sender = address;
	else
		e->smtp.recipient = address;
}

/*
 * chkuser's "TITLE, KIND:IP, ADDRESS, REASON".  That it refuses somebody is
 * told once more by the response.
 */
static bool
check(struct str s, struct event *e)
{
	struct str title, who, reason, ip = UNTOLD;

	if (!(eat_until(&s, ',', &title) && eat_until(&s, ',', &who) &&
	    client(who, &ip) && cut_last(&s, STR(", "), &reason)))
		return false;
	e->smtp.ip = ip;
	e->smtp.text = title;
	e->smtp.reason = reason;
	checked(title, trim(s), e);
	return true;
}

/* One more response follows. */
static bool
size(struct str s, struct event *e)
{
	uint64_t bytes;

	if (!eat_u64(&s, &bytes) || s.n > 0)
		return false;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_MESSAGE;
	e->smtp.bytes = bytes;
	e->smtp.last = true;
	return true;
}

/* "D, local, RECIPIENT" */
static bool
try(struct str s, struct event *e)
{
	struct str channel;
	uint64_t delivery;

	if (!(eat_u64(&s, &delivery) && eat(&s, ", ") &&
	    eat_until(&s, ',', &channel) && eat_char(&s, ' ')))
		return false;
	if (!str_eq(channel, STR("local")) &&
	    !str_eq(channel, STR("remote")))
		return false;
	e->kind = EVENT_TELL;
	e->delivery = delivery;
	e->smtp.about = ABOUT_RECIPIENT;
	e->smtp.text = channel;
	e->smtp.recipient = s;
	return true;
}

static bool
is_outcome(struct str s)
{
	return str_eq(s, STR("success")) || str_eq(s, STR("deferral")) ||
	    str_eq(s, STR("failure"));
}

/* "D, success, TEXT", or without a text */
static bool
result(struct str s, struct event *e)
{
	struct str outcome, text = s;
	uint64_t delivery;

	if (!(eat_u64(&text, &delivery) && eat(&text, ", ")))
		return false;
	outcome = text;
	if (!eat_until(&text, ',', &outcome))
		str_skip(&text, text.n);
	if (!is_outcome(outcome))
		return false;
	e->kind = EVENT_TELL;
	e->delivery = delivery;
	e->smtp.about = ABOUT_RECIPIENT;
	e->smtp.reason = outcome;
	e->smtp.text = trim(text);
	return true;
}

static const struct key {
	const char *name;
	bool (*parse)(struct str s, struct event *e);
} keys[] = {
	{ "from", from }, { "resp", resp }, { "to", to }, { "check", check },
	{ "size", size }, { "init", init }, { "try", try },
	{ "result", result }
};

/* Eat ", KEY," or "KEY,". */
static bool
eat_key(struct str *s, struct str *name)
{
	if (eat_char(s, ',') && !eat_char(s, ' '))
		return false;
	return eat_until(s, ',', name);
}

bool
provider_is_delivery(struct str body)
{
	struct str name;

	return eat_key(&body, &name) && (str_eq(name, STR("init")) ||
	    str_eq(name, STR("try")) || str_eq(name, STR("result")));
}

bool
provider_event(struct str body, struct event *e)
{
	struct str name;
	size_t i;

	if (!eat_key(&body, &name))
		return false;
	if (body.n > 0 && !eat_char(&body, ' '))
		return false;
	for (i = 0; i < sizeof keys / sizeof keys[0]; i++) {
		if (!str_eq(name, str_of(keys[i].name)))
			continue;
		if (!keys[i].parse(body, e))
			return false;
		e->smtp.program = STR("provider");
		e->smtp.in_order = true;
		return true;
	}
	return false;
}
