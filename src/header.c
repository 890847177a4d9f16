#include "header.h"

static bool
eat_spaced(struct str *s, struct str *word)
{
	struct str rest = *s;

	if (!eat_word(&rest, word) || !eat_char(&rest, ' '))
		return false;
	*s = rest;
	return true;
}

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_word_char(char c)
{
	return is_digit(c) || is_lower(char_lower(c));
}

/* Is this all of a host's name or address? */
static bool
is_host(struct str s)
{
	bool digits = true;
	size_t i;

	for (i = 0; i < s.n; i++) {
		if (!is_word_char(s.s[i]) &&
		    (s.s[i] == '\0' || strchr(".:-_%@", s.s[i]) == NULL))
			return false;
		digits = digits && is_digit(s.s[i]);
	}
	return !digits && !str_ends(s, STR(":")) &&
	    !str_eq(s, STR("triple")) && !str_eq(s, STR("double"));
}

/* Eat "mail.info " or "<mail.info> ", if there. */
static bool
eat_facility(struct str *s)
{
	struct str rest = *s, word, name;

	if (!eat_spaced(&rest, &word))
		return false;
	if (eat_char(&word, '<') && !(word.n > 0 && word.s[--word.n] == '>'))
		return false;
	if (!eat_until(&word, '.', &name) || name.n == 0 || word.n == 0)
		return false;
	for (; name.n > 0; str_skip(&name, 1))
		if (!is_lower(*name.s) && !is_digit(*name.s))
			return false;
	for (; word.n > 0; str_skip(&word, 1))
		if (!is_lower(*word.s))
			return false;
	*s = rest;
	return true;
}

/* The number that this is all of, or 0. */
static uint64_t
whole_number(struct str s)
{
	uint64_t n;

	return eat_u64_slowly(&s, &n) && s.n == 0 ? n : 0;
}

/* Eat "TAG: " or "TAG[PID]: ". */
static bool
eat_tag(struct str *s, struct header *h)
{
	struct str rest = *s, word, pid = STR("");
	size_t bracket;

	if (!eat_spaced(&rest, &word) || is_digit(*word.s) ||
	    !str_ends(word, STR(":")))
		return false;
	word.n--;
	if (str_ends(word, STR("]")) &&
	    (bracket = str_find_last(word, STR("["))) != SIZE_MAX) {
		pid.s = word.s + bracket + 1;
		pid.n = word.n - bracket - 2;
		word.n = bracket;
	}
	if (word.n == 0)
		return false;
	h->tag = word;
	h->pid = whole_number(pid);
	*s = rest;
	return true;
}

bool
header_eat(struct str *s, struct header *h)
{
	struct str rest = *s, name;

	eat_facility(&rest);
	if (!eat_spaced(&rest, &name) || !is_host(name))
		return false;
	eat_facility(&rest);
	if (!eat_tag(&rest, h))
		return false;
	h->host = name;
	*s = rest;
	return true;
}

bool
header_eat_part(struct str *s, struct header *h)
{
	struct str rest = *s, name;

	if (eat_tag(s, h))
		return true;
	if (!eat_spaced(&rest, &name) || !is_host(name))
		return false;
	if (!eat_facility(&rest) && !str_starts(rest, STR("last message ")) &&
	    !str_starts(rest, STR("message repeated ")))
		return false;
	h->host = name;
	*s = rest;
	return true;
}

/* Eat "[id name="value" ...]"; in a value, \ takes the next byte's meaning. */
static bool
eat_element(struct str *s)
{
	bool quoted = false;
	size_t i;

	if (s->n == 0 || *s->s != '[')
		return false;
	for (i = 1; i < s->n && s->s[i] != '\n'; i++) {
		if (quoted && s->s[i] == '\\')
			i++;
		else if (s->s[i] == '"')
			quoted = !quoted;
		else if (!quoted && s->s[i] == ']') {
			str_skip(s, i + 1);
			return true;
		}
	}
	return false;
}

bool
header_eat_5424(struct str *s, struct header *h)
{
	static const struct str mark = { "\xef\xbb\xbf", 3 };
	struct str rest = *s, name, app, pid, skipped;

	if (!(eat_spaced(&rest, &name) && eat_spaced(&rest, &app) &&
	    eat_spaced(&rest, &pid) && eat_spaced(&rest, &skipped)))
		return false;
	if (!eat_char(&rest, '-')) {
		if (!eat_element(&rest))
			return false;
		while (eat_element(&rest))
			;
	}
	if (eat_char(&rest, ' ') && !eat_char(&rest, ' '))
		eat_str(&rest, mark);
	h->host = str_eq(name, STR("-")) ? (struct str){ name.s, 0 } : name;
	h->tag = str_eq(app, STR("-")) ? (struct str){ app.s, 0 } : app;
	h->pid = whole_number(pid);
	*s = rest;
	return true;
}
