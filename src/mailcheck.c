#include "mailcheck.h"

/*
 * RFC 7208 and 8601, and the words of Received-SPF before them.  "unsigned"
 * is what qpsmtpd's dkim says of "none".
 */
#define NAME(literal)	{ literal, sizeof(literal) - 1 }
static const struct str results[] = {
	NAME("pass"), NAME("none"), NAME("neutral"), NAME("softfail"),
	NAME("fail"), NAME("temperror"), NAME("permerror"), NAME("unknown"),
	NAME("error"), NAME("unsigned")
};

bool
mailcheck_result(struct str word, struct str *result)
{
	size_t i;

	for (i = 0; i < sizeof results / sizeof results[0]; i++)
		if (word.n == results[i].n &&
		    char_lower(*word.s) == *results[i].s &&
		    (str_eq(word, results[i]) ||
		    str_same(word, results[i]))) {
			*result = results[i];
			return true;
		}
	return false;
}

/* Up to the comma, colon or space. */
static bool
eat_part(struct str *s, struct str *part)
{
	size_t n = 0;

	while (s->n > 0 && (*s->s == ' ' || *s->s == ',' || *s->s == ':'))
		str_skip(s, 1);
	while (n < s->n && s->s[n] != ' ' && s->s[n] != ',' && s->s[n] != ':')
		n++;
	*part = (struct str){ s->s, n };
	str_skip(s, n);
	return n > 0;
}

/*
 * "skip, tolerated, none, example.org: ...", "fail, tolerated, softfail": a
 * plugin's own word comes first, the result may follow.
 */
static bool
plugin_result(struct str text, struct str *result)
{
	struct str part;
	size_t i;
	bool found = false;

	for (i = 0; i < 3 && eat_part(&text, &part); i++) {
		if (i == 0)
			*result = part;
		if (mailcheck_result(part, result))
			found = true;
		else if (i > 0 && !str_eq(part, STR("tolerated")))
			break;
	}
	return found || i > 0;
}

static bool
by_plugin(const struct smtp *m, struct mailcheck *c)
{
	static const struct {
		const char *plugin;
		struct str check;
	} plugins[] = {
		{ "sender_permitted_from", { "SPF", 3 } },
		{ "dkim", { "DKIM", 4 } },
		{ "dmarc", { "DMARC", 5 } }
	};
	size_t i;

	for (i = 0; i < sizeof plugins / sizeof plugins[0]; i++)
		if (str_eq(m->reason, str_of(plugins[i].plugin))) {
			c->check = plugins[i].check;
			return plugin_result(m->text, &c->result);
		}
	return false;
}

/*
 * jms1's Received-SPF; sagredo's refusals; s/qmail's SPF::Fail and what it
 * accepts.
 */
bool
mailcheck_of(const struct event *e, struct mailcheck *c)
{
	const struct smtp *m = &e->smtp;
	struct str reason = m->reason;

	if (reason.n == 0)
		return false;
	if (str_eq(m->program, STR("qpsmtpd")))
		return e->kind == EVENT_TELL && by_plugin(m, c);
	if (!str_eq(m->program, STR("qmail-smtpd")))
		return false;
	c->check = STR("SPF");
	if (e->kind == EVENT_TELL)
		return m->about == ABOUT_SENDER &&
		    mailcheck_result(reason, &c->result);
	if (str_eq(reason, STR("spf"))) {
		c->result = m->text;
		return mailcheck_result(m->text, &c->result) || m->text.n > 0;
	}
	if (!eat(&reason, "SPF::"))
		return false;
	c->result = STR("pass");
	return e->kind == EVENT_ACCEPT || mailcheck_result(reason, &c->result);
}
