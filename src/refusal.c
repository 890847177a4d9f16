#include "refusal.h"

const char *const refusal_names[REFUSALS] = {
	"server", "list", "grey", "connection", "tls", "helo", "auth",
	"sender", "recipient", "virus", "spam", "message"
};

const char *const refusal_titles[REFUSALS] = {
	"denied by the server", "on a block list", "greylisted",
	"refused at the greeting", "refused at TLS", "refused at HELO",
	"failed to log in", "refused at MAIL", "refused at RCPT",
	"virus", "spam", "refused at DATA"
};

/*
 * What the reasons of the programs begin with whose cause is not what they
 * are about.
 */
#define NAME(literal)	{ literal, sizeof(literal) - 1 }
static const struct {
	struct str begin;
	enum refusal cause;
} reasons[] = {
	{ NAME("DENIED_RBL_MATCH"), REFUSAL_LIST },	/* spamdyke */
	{ NAME("DENIED_RHSBL_MATCH"), REFUSAL_LIST },
	{ NAME("DENIED_GRAYLISTED"), REFUSAL_GREY },
	{ NAME("GREY "), REFUSAL_GREY },			/* jgreylist */
	{ NAME("rblreject"), REFUSAL_LIST },		/* sagredo */
	{ NAME("rbldelay"), REFUSAL_LIST },
	{ NAME("SURBL"), REFUSAL_LIST },
	{ NAME("SNDR::Grey_Listed"), REFUSAL_GREY },	/* s/qmail */
	{ NAME("DATA::Virus_Infected"), REFUSAL_VIRUS },
	{ NAME("DATA::Spam_Message"), REFUSAL_SPAM },
	{ NAME("VIRUS"), REFUSAL_VIRUS },			/* simscan */
	{ NAME("SPAM"), REFUSAL_SPAM },
	{ NAME("virus/banned content"), REFUSAL_VIRUS },	/* IndiMail */
	{ NAME("greylist"), REFUSAL_GREY },	/* and qpsmtpd's plugin */
	{ NAME("dnsbl"), REFUSAL_LIST },			/* qpsmtpd */
	{ NAME("rhsbl"), REFUSAL_LIST },
	{ NAME("uribl"), REFUSAL_LIST },
	{ NAME("spamassassin"), REFUSAL_SPAM },
	{ NAME("dspam"), REFUSAL_SPAM },
	{ NAME("clamav"), REFUSAL_VIRUS },
	{ NAME("clamdscan"), REFUSAL_VIRUS },
	{ NAME("virus::"), REFUSAL_VIRUS }
};

static const enum refusal by_about[] = {
	[ABOUT_CONNECTION] = REFUSAL_CONNECTION,
	[ABOUT_HELO] = REFUSAL_HELO,
	[ABOUT_TLS] = REFUSAL_TLS,
	[ABOUT_AUTH] = REFUSAL_AUTH,
	[ABOUT_SENDER] = REFUSAL_SENDER,
	[ABOUT_RECIPIENT] = REFUSAL_RECIPIENT,
	[ABOUT_MESSAGE] = REFUSAL_MESSAGE
};

/* "(dnsbl) http://...": naughty says for whom. */
static bool
eat_plugin(struct str s, struct str *name)
{
	struct str rest = s;

	return eat_char(&rest, '(') && eat_until(&rest, ')', name) &&
	    name->n > 0 && memchr(name->s, ' ', name->n) == NULL;
}

struct str
refusal_plugin(const struct smtp *m)
{
	struct str name = m->reason, before, instance;
	uint64_t n;

	if (name.n == 0)
		return name;
	if (str_eq(name, STR("naughty")))
		eat_plugin(m->text, &name);
	before = name;
	if (cut_last(&before, STR(":"), &instance) && eat_u64(&instance, &n) &&
	    instance.n == 0)
		name = before;
	while (eat_until_str(&name, STR("::"), &before))
		;
	if (!eat(&name, "check_"))
		eat(&name, "require_");
	return name;
}

static bool
by_reason(struct str reason, enum refusal *cause)
{
	size_t i;

	for (i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (*reason.s == *reasons[i].begin.s &&
		    str_starts(reason, reasons[i].begin)) {
			*cause = reasons[i].cause;
			return true;
		}
	return false;
}

enum refusal
refusal_of(const struct event *e)
{
	const struct smtp *m = &e->smtp;
	struct str plugin;
	enum refusal cause;

	if (e->kind == EVENT_DENY)
		return REFUSAL_SERVER;
	if (str_eq(m->program, STR("rblsmtpd")))
		return REFUSAL_LIST;
	if (m->reason.n > 0 && by_reason(m->reason, &cause))
		return cause;
	if (*m->program.s == 'l' || str_eq(m->program, STR("qpsmtpd"))) {
		plugin = refusal_plugin(m);
		if (plugin.n > 0 && by_reason(plugin, &cause))
			return cause;
	}
	return by_about[m->about];
}
