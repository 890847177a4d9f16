#include "listname.h"

enum { WORDS = 4 };

/* In a host name, behind the letters of a URL. */
static bool
in_host(char c)
{
	return is_letter(c) || is_digit(c) || c == '.' || c == '-' ||
	    c == '_';
}

static struct str
eat_host(struct str *s)
{
	struct str host = { s->s, 0 };

	while (s->n > 0 && in_host(*s->s)) {
		host.n++;
		str_skip(s, 1);
	}
	while (host.n > 0 && host.s[host.n - 1] == '.')
		host.n--;
	return host;
}

/* Has it a dot, and a letter behind its last one? */
static bool
is_name(struct str host)
{
	struct str behind;

	return cut_last(&host, STR("."), &behind) && host.n > 0 &&
	    behind.n > 1 && is_letter(*behind.s);
}

static bool
by_url(struct str text, struct str *name)
{
	struct str before;

	if (!eat_until_str(&text, STR("://"), &before))
		return false;
	*name = eat_host(&text);
	return name->n > 0;
}

/* The last is taken: others may be the client's or the sender's. */
static bool
by_host(struct str text, struct str *name)
{
	struct str host;
	bool found = false;

	while (text.n > 0) {
		host = eat_host(&text);
		if (host.n == 0 || (text.n > 0 && *text.s == '@')) {
			str_skip(&text, text.n > 0);
			continue;
		}
		if (is_name(host)) {
			*name = host;
			found = true;
		}
	}
	return found;
}

static struct str
first_words(struct str text)
{
	struct str rest = text, word;
	size_t n;

	for (n = 0; n < WORDS && eat_word(&rest, &word); n++) {
		text.n = (size_t)(rest.s - text.s);
		eat_char(&rest, ' ');
	}
	return text;
}

struct str
listname(struct str text)
{
	struct str name;

	while (eat_char(&text, ' '))
		;
	if (by_url(text, &name) || by_host(text, &name))
		return name;
	return first_words(text);
}
