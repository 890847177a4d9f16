#include "tidy.h"

enum { NESTED = 8 };	/* one form in another, at most */

struct address {
	struct str local, domain;
};

bool
tidy_read(const char *list, unsigned *what)
{
	static const char *const words[] = {
		"vpopmail", "verp", "batv", "srs", "plus"
	};
	struct str rest = str_of(list), word;
	bool more = true;
	size_t i;

	for (*what = 0; more;) {
		if (!(more = eat_until(&rest, ',', &word)))
			word = rest;
		for (i = 0; i < 5 && !str_eq(word, str_of(words[i]));)
			i++;
		if (i == 5)
			return false;
		*what |= 1U << i;
	}
	return true;
}

static bool
is_alnum(char c)
{
	c = char_lower(c);
	return is_digit(c) || (c >= 'a' && c <= 'z');
}

/* All of it digits? */
static bool
is_number(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && is_digit(s.s[i]);)
		i++;
	return s.n > 0 && i == s.n;
}

/* Could it be a domain?  Local names, without a dot, are none here. */
static bool
is_domain(struct str s)
{
	size_t i, dots = 0;

	for (i = 0; i < s.n; i++) {
		if (!is_alnum(s.s[i]) && s.s[i] != '-' && s.s[i] != '.')
			return false;
		if (s.s[i] != '.')
			continue;
		dots++;
		if (i == 0 || i + 1 == s.n || s.s[i - 1] == '.')
			return false;
	}
	return dots > 0;
}

/* Eat this text, whatever its case. */
static bool
eat_same(struct str *s, struct str text)
{
	if (s->n < text.n || !str_same((struct str){ s->s, text.n }, text))
		return false;
	str_skip(s, text.n);
	return true;
}

/* Split at the last c; what stands on either side may be empty. */
static bool
split_last(struct str s, char c, struct str *before, struct str *behind)
{
	size_t at = s.n;

	while (at > 0 && s.s[at - 1] != c)
		at--;
	if (at == 0)
		return false;
	*before = (struct str){ s.s, at - 1 };
	*behind = (struct str){ s.s + at, s.n - at };
	return true;
}

static bool
vpopmail(struct address *a)
{
	struct str rest = a->local;

	if (a->domain.n == 0 || !eat_same(&rest, a->domain) ||
	    !eat_char(&rest, '-') || rest.n == 0)
		return false;
	a->local = rest;
	return true;
}

/* BATV's tag: digits in base 16, 10 in the draft. */
static bool
is_tag(struct str s)
{
	size_t i;
	char c;

	for (i = 0; i < s.n; i++) {
		c = char_lower(s.s[i]);
		if (!is_digit(c) && (c < 'a' || c > 'f'))
			return false;
	}
	return s.n >= 8 && s.n <= 16;
}

static bool
batv(struct address *a)
{
	struct str rest = a->local, tag, before;

	if (eat_same(&rest, STR("btv1=="))) {
		if (!eat_until(&rest, '=', &tag) || !is_tag(tag) ||
		    !eat_char(&rest, '='))
			return false;
	} else if (eat_same(&rest, STR("prvs=")) ||
	    eat_same(&rest, STR("msprvs1="))) {
		before = rest;
		if (eat_until(&before, '=', &tag) && is_tag(tag))
			rest = before;
		else if (!split_last(rest, '/', &rest, &tag) || !is_tag(tag))
			return false;
	}
	if (rest.n == 0 || rest.n == a->local.n)
		return false;
	a->local = rest;
	return true;
}

/* Eat one of SRS's fields, of letters and digits, and the = behind it. */
static bool
eat_field(struct str *s, size_t least, size_t most)
{
	struct str rest = *s, field;
	size_t i;

	if (!eat_until(&rest, '=', &field) || field.n < least ||
	    field.n > most)
		return false;
	for (i = 0; i < field.n; i++)
		if (!is_alnum(field.s[i]) && field.s[i] != '+' &&
		    field.s[i] != '/')
			return false;
	*s = rest;
	return true;
}

/* HASH=TT=domain=local, the part that SRS1 leaves as it is. */
static bool
read_srs0(struct str s, struct address *a)
{
	struct str domain;

	if (!eat_field(&s, 1, 16) || !eat_field(&s, 2, 2) ||
	    !eat_until(&s, '=', &domain) || !is_domain(domain) || s.n == 0)
		return false;
	*a = (struct address){ s, domain };
	return true;
}

/* The parting of SRS0 and SRS1 from the rest is =, + or -. */
static bool
eat_parting(struct str *s)
{
	return eat_char(s, '=') || eat_char(s, '+') || eat_char(s, '-');
}

static bool
srs(struct address *a)
{
	struct str rest = a->local, domain;

	if (eat_same(&rest, STR("SRS0")))
		return eat_parting(&rest) && read_srs0(rest, a);
	return eat_same(&rest, STR("SRS1")) && eat_parting(&rest) &&
	    eat_field(&rest, 1, 16) && eat_until(&rest, '=', &domain) &&
	    is_domain(domain) && eat_parting(&rest) && read_srs0(rest, a);
}

/*
 * Without the number that ezmlm and others count messages by, and the
 * ezmlm-idx cookie: list-return-12, list-sc.1163.abcdef.
 */
static struct str
without_number(struct str s)
{
	struct str before, behind, dot;

	if (split_last(s, '-', &before, &behind) && is_number(behind) &&
	    before.n > 0)
		return before;
	if (split_last(s, '.', &before, &behind) &&
	    split_last(before, '.', &before, &dot) && is_number(dot) &&
	    before.n > 0)
		return before;
	return s;
}

/* qmail-send's: list-@host-@[], with which it makes a sender of each. */
static bool
verp_prefix(struct address *a)
{
	struct str rest = a->local, local, domain;

	if (!str_eq(a->domain, STR("[]")) || !str_ends(rest, STR("-")))
		return false;
	rest.n--;
	if (!split_last(rest, '@', &local, &domain) || domain.n == 0)
		return false;
	if (str_ends(local, STR("-")))
		local.n--;
	local = without_number(local);
	if (local.n == 0)
		return false;
	*a = (struct address){ local, domain };
	return true;
}

/* A list's name and one of its addresses, before a user's. */
static bool
find_named(struct str s, struct str *list)
{
	static const char *const names[] = {
		"-return-", "-bounces-", "-bounce-", "-subscribe-",
		"-unsubscribe-", "-owner-", "-errors-"
	};
	size_t i, at;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		at = str_find(s, str_of(names[i]));
		if (at == SIZE_MAX || at == 0)
			continue;
		*list = (struct str){ s.s, at + strlen(names[i]) - 1 };
		return true;
	}
	return false;
}

/*
 * Where the list's name ends and the user's begins: behind one of the names
 * of lists' addresses, or at a number, since names may have a - of their own;
 * else at the last -.
 */
static bool
find_list(struct str s, struct str *list)
{
	struct str rest = s, word;

	if (find_named(s, list))
		return true;
	while (eat_until(&rest, '-', &word))
		if (is_number(word) && word.s > s.s + 1) {
			*list = (struct str){ s.s,
			    (size_t)(word.s - s.s) - 1 };
			return true;
		}
	return split_last(s, '-', list, &word) && word.n > 0;
}

/* list-user=host, list+user=host; one = only, and the host has a dot. */
static bool
verp(struct address *a)
{
	struct str left, user, host, list;

	if (verp_prefix(a))
		return true;
	if (!split_last(a->local, '=', &left, &host) || !is_domain(host) ||
	    (left.n > 0 && memchr(left.s, '=', left.n) != NULL))
		return false;
	user = left;
	if (eat_until(&user, '+', &list)) {
		if (user.n == 0)
			return false;
	} else if (!find_list(left, &list))
		return false;
	list = without_number(list);
	if (list.n == 0)
		return false;
	a->local = list;
	return true;
}

static bool
plus(struct address *a)
{
	struct str rest = a->local, before;

	if (!eat_until(&rest, '+', &before) || before.n == 0)
		return false;
	a->local = before;
	return true;
}

/* ezmlm's list-return-12 without a user: its bounces and archives. */
static bool
numbered(struct address *a)
{
	struct str list = a->local, all;

	if (str_ends(list, STR("-")))
		list.n--;
	all = list;
	list = without_number(list);
	if (list.n == all.n || !str_ends(list, STR("-return")) || list.n == 7)
		return false;
	a->local = list;
	return true;
}

/* Take off one layer; each makes the address shorter. */
static bool
take_off(struct address *a, unsigned what)
{
	return ((what & TIDY_VPOPMAIL) && vpopmail(a)) ||
	    ((what & TIDY_BATV) && batv(a)) ||
	    ((what & TIDY_SRS) && srs(a)) ||
	    ((what & TIDY_VERP) && (verp(a) || numbered(a))) ||
	    ((what & TIDY_PLUS) && plus(a));
}

struct str
tidy_address(struct str address, unsigned what, char *p, size_t room)
{
	struct address a;
	size_t n = 0;

	if (!split_last(address, '@', &a.local, &a.domain))
		return address;
	while (n < NESTED && take_off(&a, what))
		n++;
	if (n == 0)
		return address;
	n = a.local.n + 1 + a.domain.n;
	if (a.domain.s == a.local.s + a.local.n + 1)
		return (struct str){ a.local.s, n };
	if (n > room)
		return address;
	memcpy(p, a.local.s, a.local.n);
	p[a.local.n] = '@';
	memcpy(p + a.local.n + 1, a.domain.s, a.domain.n);
	return (struct str){ p, n };
}
