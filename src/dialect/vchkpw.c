#include "vchkpw.h"

#define FORM(words, kind) { { (words), sizeof(words) - 1 }, (kind) }

/* vchkpw cuts its lines to fewer bytes than this. */
enum { LOG_LINE = 500 };

/* The words before "USER@DOMAIN:IP". */
static const struct form {
	struct str words;
	enum kind kind;
} forms[] = {
	FORM("login success", EVENT_ACCEPT),
	FORM("password fail", EVENT_REJECT),
	FORM("vpopmail user not found", EVENT_REJECT),
	FORM("null user name given", EVENT_REJECT),
	FORM("null password given", EVENT_REJECT),
	FORM("user has no password", EVENT_REJECT),
	FORM("pop access denied", EVENT_REJECT),
	FORM("smtp access denied", EVENT_REJECT),
	FORM("imap access denied", EVENT_REJECT),
	FORM("webmail access denied", EVENT_REJECT),
	FORM("invalid user/domain characters", EVENT_REJECT),
	FORM("system password login success", EVENT_ACCEPT),
	FORM("system password fail", EVENT_REJECT),
	FORM("system user not found", EVENT_REJECT),
	FORM("system user shadow entry not found", EVENT_REJECT)
};

static bool
is_alnum(char c)
{
	return is_digit(c) || is_letter(c);
}

/* "vpopmail[8164]: ", where the caller has left it. */
static bool
eat_tag(struct str *s, uint64_t *pid)
{
	struct str rest = *s;

	while (rest.n > 0 && (is_alnum(*rest.s) || *rest.s == '-' ||
	    *rest.s == '_' || *rest.s == '.' || *rest.s == '/'))
		str_skip(&rest, 1);
	if (!(rest.n < s->n && eat_char(&rest, '[') && eat_u64(&rest, pid) &&
	    eat(&rest, "]: ")))
		return false;
	*s = rest;
	return true;
}

/* "vchkpw-smtp: ", in old versions "vchkpw: " */
static bool
eat_service(struct str *s, struct str *protocol)
{
	struct str rest = *s;
	size_t i = 0;

	*protocol = UNTOLD;
	if (!eat(&rest, "vchkpw"))
		return false;
	if (eat_char(&rest, '-')) {
		while (i < rest.n && is_alnum(rest.s[i]))
			i++;
		*protocol = (struct str){ rest.s, i };
		str_skip(&rest, i);
		if (i == 0)
			return false;
	}
	if (!eat(&rest, ": "))
		return false;
	*s = rest;
	return true;
}

/* "(PLAIN) ", in old versions not there. */
static void
eat_method(struct str *s, struct str *method)
{
	struct str rest = *s, word;
	size_t i;

	if (!(eat_char(&rest, '(') && eat_until(&rest, ')', &word) &&
	    eat_char(&rest, ' ')))
		return;
	for (i = 0; i < word.n; i++)
		if (!is_alnum(word.s[i]) && word.s[i] != '-')
			return;
	*method = word;
	*s = rest;
}

static const struct form *
eat_form(struct str *s)
{
	size_t i;

	for (i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		struct str rest = *s;

		if (eat_str(&rest, forms[i].words) && eat_char(&rest, ' ')) {
			*s = rest;
			return &forms[i];
		}
	}
	return NULL;
}

/*
 * "(pass: 'PASSWORD') " or, in old versions, "PASSWORD " may stand before
 * the user, who has no space.  A line that vchkpw has cut may end in it.
 */
static bool
skip_password(struct str *s, size_t line)
{
	bool quoted = eat(s, "(pass: '");
	struct str end = quoted ? STR("') ") : STR(" ");
	struct str password = *s;

	if (line >= LOG_LINE - 1)
		return false;
	if (!quoted && str_starts(*s, STR("[email protected]:")))
		return true;
	return cut_last(&password, end, s) || !quoted;
}

/* "USER@DOMAIN:IP"; vchkpw writes the @ even where there is no domain. */
static void
who(struct str s, struct smtp *m)
{
	struct str ip;

	if (cut_ip(&s, &ip))
		m->ip = ip;
	else
		cut_last(&s, STR(":"), &ip);
	if (s.n > 1)
		cut_char(&s, '@');
	m->user = s;
}

static bool
is_trouble(struct str s)
{
	return str_starts(s, STR("setgid ")) ||
	    str_starts(s, STR("setuid ")) ||
	    str_starts(s, STR("chdir failed ")) ||
	    str_starts(s, STR("dir auto create failed ")) ||
	    str_starts(s, STR("autocreate dir ")) ||
	    str_starts(s, STR("putenv(")) ||
	    str_starts(s, STR("can't write ")) ||
	    str_starts(s, STR("No default vlimits "));
}

/* What is no known form may yet hold a password. */
static void
other(struct str s, struct event *e)
{
	bool trouble = is_trouble(s);

	e->kind = trouble ? EVENT_WARNING : EVENT_TELL;
	if (trouble || str_find(s, STR("pass")) == SIZE_MAX)
		e->smtp.text = s;
}

/* Behind "vchkpw-smtp: "; `line` is how long the whole line is. */
static void
attempt(struct str s, size_t line, struct event *e)
{
	struct smtp *m = &e->smtp;
	struct str all = s;
	const struct form *form;

	eat_method(&s, &m->method);
	if ((form = eat_form(&s)) == NULL) {
		m->method = UNTOLD;
		other(all, e);
		return;
	}
	e->kind = form->kind;
	m->reason = form->words;
	if (!str_ends(form->words, STR("password fail")) ||
	    skip_password(&s, line))
		who(s, m);
}

bool
vchkpw_event(struct str body, struct event *e)
{
	uint64_t pid = 0;
	struct str s = body, protocol;
	size_t line;

	eat_tag(&s, &pid);
	line = s.n;
	if (!eat_service(&s, &protocol))
		return false;
	e->smtp.program = STR("vchkpw");
	e->smtp.about = ABOUT_AUTH;
	e->smtp.pid = pid;
	e->smtp.foreign = true;
	e->smtp.protocol = protocol;
	attempt(s, line, e);
	return true;
}
