#include "chkuser.h"

static const struct str untold = { NULL, 0 };

static const struct row {
	const char *title;
	enum kind kind;
	enum about about;
} rows[] = {
	{ "accepted rcpt", EVENT_ACCEPT, ABOUT_RECIPIENT },
	{ "rejected rcpt", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "accepted sender", EVENT_ACCEPT, ABOUT_SENDER },
	{ "rejected sender", EVENT_REJECT, ABOUT_SENDER },
	{ "accepted any rcpt", EVENT_ACCEPT, ABOUT_RECIPIENT },
	{ "accepted doublebounce", EVENT_ACCEPT, ABOUT_SENDER },
	{ "relaying rcpt", EVENT_ACCEPT, ABOUT_RECIPIENT },
	{ "rejected relaying", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "rejected intrusion", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "intrusion threshold", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "mbx overquota", EVENT_REJECT, ABOUT_RECIPIENT },
	{ "must auth", EVENT_REJECT, ABOUT_AUTH },
	{ "no auth resource", EVENT_DEFER, ABOUT_RECIPIENT }
};

static struct str
known(struct str s)
{
	return s.n == 0 || str_eq(s, STR("unknown")) ? untold : s;
}

/* The part behind the last mark, which is taken off s with it. */
static bool
cut(struct str *s, struct str mark, struct str *part)
{
	size_t at = str_find_last(*s, mark);

	if (at == SIZE_MAX)
		return false;
	*part = *s;
	str_skip(part, at + mark.n);
	s->n = at;
	return true;
}

static bool
is_hex(char c)
{
	return is_digit(c) || (char_lower(c) >= 'a' && char_lower(c) <= 'f');
}

/* At most four hexadecimal digits, perhaps none */
static bool
is_group(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && is_hex(s.s[i]); i++)
		;
	return i == s.n && s.n <= 4;
}

/*
 * The address at the end of "HELO:HOST:IP".  An IPv6 address has colons, too:
 * it goes back as far as there are groups of hexadecimal digits, eight at
 * most.  The colon before it belongs to nobody.
 */
static struct str
cut_ip(struct str *s)
{
	struct str head = *s, group = *s, ip = *s;
	size_t groups = 0;

	while (groups < 8 && cut(&head, STR(":"), &group) &&
	    (groups == 0 || is_group(group))) {
		ip = (struct str){ group.s, (size_t)(s->s + s->n - group.s) };
		if (groups++ == 0 && !is_group(group))
			break;
	}
	/* the host's name is empty */
	if (ip.n > 2 && ip.s[0] == ':' && (ip.s[1] != ':' || ip.s[2] == ':'))
		str_skip(&ip, 1);
	s->n = ip.s > s->s ? (size_t)(ip.s - s->s) - 1 : 0;
	if (str_ends(*s, STR(":::ffff"))) {
		s->n -= 7;
		ip.s -= 7;
		ip.n += 7;
	}
	return ip;
}

/* "HELO:HOST:IP", "helo:HELO|remotehostname:HOST|remotehostip:IP" */
static void
client(struct str s, struct smtp *m)
{
	struct str helo = s, host = untold, ip;

	if (eat(&helo, "helo:") && cut(&helo, STR("|remotehostip:"), &ip) &&
	    cut(&helo, STR("|remotehostname:"), &host)) {
		m->ip = known(ip);
	} else {
		m->ip = known(cut_ip(&s));
		helo = s;
		if (!cut(&helo, STR(":"), &host)) {
			host = s;
			helo = untold;
		}
	}
	m->host = known(host);
	if (helo.n > 0)	/* else it is the host's name */
		m->helo = helo;
}

/* "SENDER:USER:MARK", "SENDER|remoteinfo/auth:USER|chkuser-identify:MARK" */
static void
from(struct str s, struct smtp *m)
{
	struct str sender = s, user = untold, mark;

	if (!(cut(&sender, STR("|chkuser-identify:"), &mark) &&
	    cut(&sender, STR("|remoteinfo/auth:"), &user))) {
		sender = s;
		if (!(cut(&sender, STR(":"), &mark) &&
		    cut(&sender, STR(":"), &user)))
			sender = s;
	}
	m->sender = sender;
	if (user.n > 0)
		m->user = user;
}

/*
 * "from <...> remote <...> rcpt <RECIPIENT": greeting and recipient may hold
 * such ends, too.  If the place of the client's address is in doubt, nobody's
 * is told.
 */
static void
groups(struct str s, struct smtp *m)
{
	struct str remote = s, recipient, sender = s;
	size_t at = str_find(s, STR("> remote <"));

	if (at == SIZE_MAX || !eat(&sender, "from <") || at < 6)
		return;
	sender.n = at - 6;
	from(sender, m);
	str_skip(&remote, at + 10);
	if (!cut(&remote, STR("> rcpt <"), &recipient) ||
	    str_find(remote, STR("> rcpt <")) != SIZE_MAX)
		return;
	client(remote, m);
	if (recipient.n > 0 || m->about == ABOUT_RECIPIENT)
		m->recipient = recipient;
}

/* Behind "CHKUSER TITLE: " */
static void
judge(struct str title, struct str reason, struct event *e)
{
	size_t i;

	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (str_eq(title, str_of(rows[i].title))) {
			e->kind = rows[i].kind;
			e->smtp.about = rows[i].about;
			break;
		}
	if (e->kind == EVENT_REJECT &&
	    str_eq(reason, STR("temporary DNS problem")))
		e->kind = EVENT_DEFER;
	e->smtp.reason = reason;
	e->smtp.text = title;
}

/* The description is not the client's, so the last one counts. */
static bool
check(struct str s, struct event *e)
{
	struct str title, reason;

	if (!eat_until(&s, ':', &title) || !eat_char(&s, ' ') ||
	    !(cut(&s, STR("> : "), &reason) || cut(&s, STR(" : "), &reason)))
		return false;
	judge(title, reason, e);
	groups(s, &e->smtp);
	return true;
}

bool
chkuser_event(struct str body, struct event *e)
{
	struct str s = body;

	if (!eat(&s, "CHKUSER "))
		return false;
	e->smtp.program = STR("chkuser");
	if (check(s, e))
		return true;
	e->kind = EVENT_TELL;
	e->smtp.about = ABOUT_CONNECTION;
	e->smtp.text = s;
	return true;
}
