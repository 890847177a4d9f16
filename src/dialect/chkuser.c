#include "chkuser.h"

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
cut_address(struct str *s)
{
	struct str head = *s, group = *s, ip = *s;
	size_t groups = 0;

	while (groups < 8 && cut_last(&head, STR(":"), &group) &&
	    (groups == 0 || is_group(group))) {
		ip = (struct str){ group.s, (size_t)(s->s + s->n - group.s) };
		if (groups++ == 0 && !is_group(group))
			break;
	}
	/* the host's name is empty */
	if (ip.n > 2 && ip.s[0] == ':' && (ip.s[1] != ':' || ip.s[2] == ':'))
		str_skip(&ip, 1);
	s->n = ip.s > s->s ? (size_t)(ip.s - s->s) - 1 : 0;
	if (cut_str(s, STR(":::ffff")))	/* "::ffff:1.2.3.4" */
		ip = (struct str){ ip.s - 7, ip.n + 7 };
	return ip;
}

/* "HELO:HOST:IP", "helo:HELO|remotehostname:HOST|remotehostip:IP" */
static void
client(struct str s, struct smtp *m)
{
	struct str helo = s, host = UNTOLD, ip;

	if (eat(&helo, "helo:") &&
	    cut_last(&helo, STR("|remotehostip:"), &ip) &&
	    cut_last(&helo, STR("|remotehostname:"), &host)) {
		m->ip = event_known(ip);
	} else {
		m->ip = event_known(cut_address(&s));
		helo = s;
		if (!cut_last(&helo, STR(":"), &host)) {
			host = s;
			helo = UNTOLD;
		}
	}
	m->host = event_known(host);
	if (helo.n > 0)	/* else it is the host's name */
		m->helo = helo;
}

/*
 * "SENDER:USER:MARK", "SENDER|remoteinfo/auth:USER|chkuser-identify:MARK":
 * the second is sagredo's, whose qmail-smtpd tells later of the message.
 */
static void
from(struct str s, struct smtp *m)
{
	struct str sender = s, user = UNTOLD, mark;

	m->early = true;
	if (!(cut_last(&sender, STR("|chkuser-identify:"), &mark) &&
	    cut_last(&sender, STR("|remoteinfo/auth:"), &user))) {
		m->early = false;
		sender = s;
		if (!(cut_last(&sender, STR(":"), &mark) &&
		    cut_last(&sender, STR(":"), &user)))
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
	struct str sender, recipient;

	if (!(eat(&s, "from <") &&
	    eat_until_str(&s, STR("> remote <"), &sender)))
		return;
	from(sender, m);
	if (!cut_last(&s, STR("> rcpt <"), &recipient) ||
	    str_find(s, STR("> rcpt <")) != SIZE_MAX)
		return;
	client(s, m);
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
	    !(cut_last(&s, STR("> : "), &reason) ||
	    cut_last(&s, STR(" : "), &reason)))
		return false;
	judge(title, reason, e);
	groups(s, &e->smtp);
	e->smtp.early &= e->kind == EVENT_ACCEPT &&
	    e->smtp.about == ABOUT_RECIPIENT;
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
