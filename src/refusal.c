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
 * are about: those with the same first byte stand together.
 */
#define NAME(literal)	{ literal, sizeof(literal) - 1 }
static const struct reason {
	struct str begin;
	enum refusal cause;
} reasons[] = {
	{ NAME("DENIED_RBL_MATCH"), REFUSAL_LIST },	/* spamdyke */
	{ NAME("DENIED_RHSBL_MATCH"), REFUSAL_LIST },
	{ NAME("DENIED_GRAYLISTED"), REFUSAL_GREY },
	{ NAME("DATA::Virus_Infected"), REFUSAL_VIRUS },	/* s/qmail */
	{ NAME("DATA::Spam_Message"), REFUSAL_SPAM },
	{ NAME("GREY "), REFUSAL_GREY },			/* jgreylist */
	{ NAME("SPAM"), REFUSAL_SPAM },			/* simscan */
	{ NAME("SURBL"), REFUSAL_LIST },			/* sagredo */
	{ NAME("SNDR::Grey_Listed"), REFUSAL_GREY },	/* s/qmail */
	{ NAME("VIRUS"), REFUSAL_VIRUS },			/* simscan */
	{ NAME("clamav"), REFUSAL_VIRUS },			/* qpsmtpd */
	{ NAME("clamdscan"), REFUSAL_VIRUS },
	{ NAME("dnsbl"), REFUSAL_LIST },
	{ NAME("dspam"), REFUSAL_SPAM },
	{ NAME("greylist"), REFUSAL_GREY },	/* and the program of that
						   name */
	{ NAME("rblreject"), REFUSAL_LIST },		/* sagredo */
	{ NAME("rbldelay"), REFUSAL_LIST },
	{ NAME("rhsbl"), REFUSAL_LIST },			/* qpsmtpd */
	{ NAME("spamassassin"), REFUSAL_SPAM },
	{ NAME("uribl"), REFUSAL_LIST },
	{ NAME("virus/banned content"), REFUSAL_VIRUS },	/* IndiMail */
	{ NAME("virus::"), REFUSAL_VIRUS }			/* qpsmtpd */
};
enum { REASONS = sizeof reasons / sizeof reasons[0] };

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

/* The first of the reasons that begin with this byte, or none. */
static size_t
first_reason(unsigned char byte)
{
	static unsigned char first[256];
	size_t i;

	if (first[(unsigned char)*reasons[REASONS - 1].begin.s] == 0) {
		memset(first, REASONS, sizeof first);
		for (i = REASONS; i-- > 0;)
			first[(unsigned char)*reasons[i].begin.s] =
			    (unsigned char)i;
	}
	return first[byte];
}

static bool
by_reason(struct str reason, enum refusal *cause)
{
	size_t i = first_reason((unsigned char)*reason.s);

	for (; i < REASONS && *reason.s == *reasons[i].begin.s; i++)
		if (reason.n > 1 && reason.s[1] == reasons[i].begin.s[1] &&
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
