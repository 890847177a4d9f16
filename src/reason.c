#include "reason.h"

#include "enhanced.h"
#include "net.h"

enum {
	LONGEST_NAME = 512,	/* between < and > */
	LONGEST_WORD = 40,	/* longer ones are ids */
	TRIES = 64		/* to find the address */
};

struct mask {
	struct str text;
	size_t at;		/* so much of it is done */
	char *out;
	size_t n, room;
	bool full;		/* there is more than room */
	struct str address;	/* to be masked */
	unsigned tries;
	struct str code, enhanced;	/* of the reply's first line */
};

static void
put(struct mask *m, struct str s)
{
	if (s.n > m->room - m->n) {
		s.n = m->room - m->n;
		m->full = true;
	}
	if (s.n > 0)
		memcpy(m->out + m->n, s.s, s.n);
	m->n += s.n;
}

/* What stands between words: a blank is `_`. */
static void
put_break(struct mask *m, char c)
{
	put(m, (struct str){ c == ' ' ? "_" : &c, 1 });
}

/* How many bytes that only part words stand at the end of the output. */
static size_t
loose_end(const struct mask *m)
{
	size_t n = 0;

	while (n < 2 && n < m->n && m->out[m->n - n - 1] != '\0' &&
	    strchr("_,.:-+/", m->out[m->n - n - 1]) != NULL)
		n++;
	return n;
}

static bool
ends_with_star(const struct mask *m, size_t before)
{
	return m->n > before && m->out[m->n - before - 1] == '*';
}

/* Of two stars with nothing but a break between them, one is enough. */
static void
put_star(struct mask *m)
{
	size_t loose = loose_end(m);

	if (m->full)
		return;
	if (ends_with_star(m, loose))
		m->n -= loose;
	else
		put(m, STR("*"));
}

static bool
put_ends(const struct mask *m, struct str with)
{
	return str_ends((struct str){ m->out, m->n }, with);
}

static bool
is_gap(char c)
{
	return c == '_' || c == '/' || c == ' ';
}

/* What parts words, and is never part of one. */
static bool
is_break(char c)
{
	static const bool breaks[256] = {
		['\0'] = true, [' '] = true, ['"'] = true, ['('] = true,
		[')'] = true, [','] = true, ['/'] = true, [';'] = true,
		['<'] = true, ['>'] = true, ['['] = true, [']'] = true,
		['_'] = true, ['{'] = true, ['|'] = true, ['}'] = true
	};

	return breaks[(unsigned char)c];
}

static bool
is_one_of(struct str s, const char *const *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_same(s, str_of(words[i])))
			return true;
	return false;
}

#define IS_ONE_OF(s, words) is_one_of(s, words, sizeof words / sizeof *words)

/* What a word is made of. */
struct look {
	size_t digits, letters, lower, hex, dots, colons, at, equals, other;
	size_t flips;		/* from small to capital letters and back */
	size_t letters_first;	/* letters before all else */
};

static void
look_at(struct str s, struct look *l)
{
	char c, last = 0;
	size_t i;

	*l = (struct look){ 0 };
	for (i = 0; i < s.n; i++, last = c) {
		c = s.s[i];
		l->digits += is_digit(c);
		l->dots += c == '.';
		l->colons += c == ':';
		l->at += c == '@';
		l->equals += c == '=';
		l->other += !is_digit(c) && !is_letter(c) && c != '.';
		if (!is_letter(c))
			continue;
		l->letters_first += l->letters == i;
		l->letters++;
		l->lower += c >= 'a';
		l->hex += char_lower(c) <= 'f';
		l->flips += is_letter(last) && (c >= 'a') != (last >= 'a');
	}
}

/*
 * mx.example.org, in small letters or with more than one dot: "wrong.Please"
 * is no host, only badly set.
 */
static bool
is_host(struct str s, const struct look *l)
{
	struct str label, rest = s;
	size_t i, letters = 0;

	if (l->dots == 0)
		return false;
	while (eat_until(&rest, '.', &label))
		if (label.n == 0)
			return false;
	for (i = 0; i < rest.n; i++)
		letters += is_letter(rest.s[i]);
	for (i = 0; i < s.n; i++)
		if (!is_letter(s.s[i]) && !is_digit(s.s[i]) &&
		    s.s[i] != '.' && s.s[i] != '-')
			return false;
	return letters == rest.n && rest.n >= 2 &&
	    (l->dots > 1 || *rest.s >= 'a' || l->lower == 0);
}

static bool
is_ip(struct str s, const struct look *l)
{
	struct net net;

	return (l->dots == 3 || l->colons >= 2) && l->digits + l->hex > 0 &&
	    net_read_host(s, &net);
}

/* S3140, SC-001, AUP#1320: providers' names for their causes. */
static bool
is_cause(struct str s, const struct look *l)
{
	size_t n = l->letters_first;

	if (n == 0 || n > 5 || l->lower > 0 || l->letters != n ||
	    l->digits > 4)
		return false;
	if (n < s.n && (s.s[n] == '-' || s.s[n] == '#'))
		n++;
	return n + l->digits == s.n;
}

static bool
is_term(struct str s)
{
	static const char *const terms[] = {
		"ipv4", "ipv6", "7bit", "8bit", "8bitmime", "utf8", "utf-8",
		"smtputf8", "base64", "md5", "sha1", "sha256", "x509"
	};

	return IS_ONE_OF(s, terms);
}

static bool
is_unit(struct str s)
{
	static const char *const units[] = {
		"b", "kb", "mb", "gb", "k", "m", "g", "kib", "mib", "s",
		"sec", "secs", "seconds", "min", "mins", "minutes", "h",
		"hours", "d", "days", "ms", "bytes"
	};

	return IS_ONE_OF(s, units);
}

/* Thu or Nov, beside numbers. */
static bool
is_date_part(const struct mask *m, struct str s)
{
	static const char *const names[] = {
		"mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb",
		"mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
		"dec"
	};
	struct str behind = m->text;

	if (s.n != 3 || !IS_ONE_OF(s, names))
		return false;
	str_skip(&behind, m->at);
	while (behind.n > 0 && (is_gap(*behind.s) || *behind.s == ','))
		str_skip(&behind, 1);
	return ends_with_star(m, 1) || (behind.n > 0 && is_digit(*behind.s));
}

/* The counts behind did_: none, one, several. */
static void
put_counts(struct mask *m, struct str s)
{
	struct str before;
	uint64_t count;

	while (s.n > 0) {
		before = s;
		if (eat_u64_slowly(&s, &count) && count > 1)
			put(m, STR("*"));
		else {
			if (s.n == before.n)
				str_skip(&s, 1);
			put(m, (struct str){ before.s, before.n - s.n });
		}
	}
}

/* What follows names a list of bad hosts: it is a cause. */
static bool
after_list(const struct mask *m)
{
	static const char *const words[] = {
		"_using_", "listed_in_", "listed_at_", "listed_on_",
		"listed_by_", "blocked_by_", "blocked_at_", "rejected_by_"
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (put_ends(m, str_of(words[i])))
			return true;
	return false;
}

/* Words without digits. */
static void
put_letters(struct mask *m, struct str s, const struct look *l)
{
	if ((is_host(s, l) && !after_list(m)) || is_date_part(m, s) ||
	    s.n > LONGEST_WORD || (s.n >= 12 && l->flips > 4))
		put_star(m);
	else
		put(m, s);
}

/* Words with digits. */
static void
put_digits(struct mask *m, struct str s, const struct look *l)
{
	struct str unit = s;

	if (enhanced_class(s) != NULL || is_cause(s, l) || is_term(s)) {
		put(m, s);
		return;
	}
	while (unit.n > 0 && (is_digit(*unit.s) || *unit.s == '.'))
		str_skip(&unit, 1);
	if (l->letters > 0 && is_unit(unit)) {
		put_star(m);
		put(m, unit);
	} else if (l->letters_first >= 4 && l->letters == l->letters_first &&
	    l->other == 0 && l->hex < l->letters && l->flips <= 1) {
		put(m, (struct str){ s.s, l->letters });
		put(m, STR("*"));
	} else
		put_star(m);
}

/* Is this the name of something that differs for every message? */
static bool
names_id(struct str key)
{
	return key.n >= 2 && str_same((struct str){ key.s + key.n - 2, 2 },
	    STR("id"));
}

static void
put_plain(struct mask *m, struct str s)
{
	struct look l;

	look_at(s, &l);
	if (l.digits > 0)
		put_digits(m, s, &l);
	else
		put_letters(m, s, &l);
}

/* key=value */
static void
put_pair(struct mask *m, struct str s)
{
	struct str key;

	if (!eat_until(&s, '=', &key)) {
		put_plain(m, s);
		return;
	}
	put_plain(m, key);
	put(m, STR("="));
	if (s.n > 0 && names_id(key))
		put_star(m);
	else
		put_plain(m, s);
}

/* Words that are joined with colons. */
static void
put_parts(struct mask *m, struct str s)
{
	struct str part;

	while (eat_until(&s, ':', &part)) {
		put_pair(m, part);
		put(m, STR(":"));
	}
	put_pair(m, s);
}

/* What follows names one host, or one message, whatever it looks like. */
static bool
after_name(const struct mask *m)
{
	char last = m->n < 10 ? ' ' : m->out[m->n - 2];

	return (last == 's' && put_ends(m, STR("queued_as_"))) ||
	    (last == 'd' && put_ends(m, STR("host_named_"))) ||
	    (last == ':' && put_ends(m, STR("host_named:_")));
}

/* Numbers, with what stands in numbers. */
static bool
is_number(struct str s, const struct look *l)
{
	size_t i;

	if (l->digits == 0 || l->letters > 0)
		return false;
	for (i = 0; i < s.n; i++)
		if (!is_digit(s.s[i]) && (s.s[i] == '\0' ||
		    strchr(".-+:", s.s[i]) == NULL))
			return false;
	return true;
}

/*
 * Is this a word of English, with at most one mark behind it?  Most words
 * are, and need not be looked at more closely.
 */
static bool
is_plain(struct str s)
{
	size_t i = s.n - 1;

	if (s.n == 0 || s.n > 11 || (!is_letter(s.s[i]) &&
	    s.s[i] != '.' && s.s[i] != ':' && s.s[i] != '!'))
		return false;
	while (i-- > 0)
		if (!is_letter(s.s[i]) && s.s[i] != '-' && s.s[i] != '\'')
			return false;
	return s.n != 3 || *s.s >= 'a';	/* else perhaps a day or month */
}

/* A word without the punctuation around it. */
static void
put_core(struct mask *m, struct str s)
{
	struct look l;

	look_at(s, &l);
	if (l.at > 0 || after_name(m) || is_ip(s, &l))
		put_star(m);
	else if (is_number(s, &l) && put_ends(m, STR("did_")))
		put_counts(m, s);
	else if (is_number(s, &l) && enhanced_class(s) == NULL)
		put_star(m);
	else if (l.colons > 0 || l.equals > 0)
		put_parts(m, s);
	else
		put_plain(m, s);
}

static bool
is_around(char c)
{
	return c != '\0' && strchr("'`.:!?=~*-+#&$", c) != NULL;
}

static bool
is_signed(struct str s)
{
	return s.n > 1 && (*s.s == '-' || *s.s == '+') && is_digit(s.s[1]);
}

static void
put_word(struct mask *m, struct str s)
{
	struct str core = s, behind;
	struct look l;

	if (is_plain(s) && !after_name(m)) {
		put(m, s);
		return;
	}
	look_at(s, &l);
	if (is_ip(s, &l)) {
		put_star(m);
		return;
	}
	while (core.n > 0 && is_around(*core.s) && !is_signed(core))
		str_skip(&core, 1);
	put(m, (struct str){ s.s, s.n - core.n });
	behind = core;
	while (core.n > 0 && is_around(core.s[core.n - 1]))
		core.n--;
	str_skip(&behind, core.n);
	if (core.n > 0)
		put_core(m, core);
	put(m, behind);
}

static struct str
rest_of(const struct mask *m)
{
	return (struct str){ m->text.s + m->at, m->text.n - m->at };
}

static bool
rest_starts(const struct mask *m, size_t skip, struct str with)
{
	struct str rest = rest_of(m);

	if (skip > rest.n)
		return false;
	str_skip(&rest, skip);
	return str_starts(rest, with);
}

/* The code of a reply's line, without what parts it from the text. */
static bool
eat_code(struct str *s, struct str *code)
{
	struct str rest = *s;
	unsigned value;

	if (!eat_fixed(&rest, 3, &value) || value < 200 || value > 599 ||
	    (rest.n > 0 && *rest.s != '-' && !is_gap(*rest.s)))
		return false;
	*code = (struct str){ s->s, 3 };
	*s = rest;
	return true;
}

/* Up to the next break. */
static struct str
next_word(struct str s)
{
	size_t n = 0;

	while (n < s.n && !is_break(s.s[n]))
		n++;
	return (struct str){ s.s, n };
}

/* Does a reply's line begin here? */
static bool
at_line(const struct mask *m)
{
	struct str done = { m->text.s, m->at };

	return m->at == 0 || m->text.s[m->at - 1] == '/' ||
	    str_ends(done, STR("said:_")) || str_ends(done, STR("said: "));
}

/*
 * The codes at the beginning of a reply's line; false if there are none.  On
 * the lines that follow they are not said again.
 */
static bool
do_codes(struct mask *m)
{
	struct str rest = rest_of(m), code, enhanced, parting;
	bool again;

	if (!is_digit(*rest.s) || !at_line(m) || !eat_code(&rest, &code))
		return false;
	again = m->code.n > 0 && str_eq(code, m->code);
	parting = (struct str){ rest.s, rest.n > 0 };
	str_skip(&rest, parting.n);
	enhanced = next_word(rest);
	while (enhanced.n > 0 && is_around(enhanced.s[enhanced.n - 1]))
		enhanced.n--;
	if (enhanced_class(enhanced) == NULL)
		enhanced.n = 0;
	if (!again) {
		put(m, code);
		if (parting.n > 0)
			put_break(m, *parting.s == '-' ? ' ' : *parting.s);
		put(m, enhanced);
		m->code = code;
		m->enhanced = enhanced;
		str_skip(&rest, enhanced.n);
	} else if (enhanced.n > 0 && str_eq(enhanced, m->enhanced)) {
		str_skip(&rest, enhanced.n);
		if (rest.n > 0 && is_gap(*rest.s))
			str_skip(&rest, 1);
	}
	m->at = m->text.n - rest.n;
	return true;
}

size_t
reason_name(struct str text)
{
	struct str name = text;
	const char *end;
	size_t i = 0;

	if (!eat_char(&name, '<'))
		return 0;
	if (name.n > LONGEST_NAME)
		name.n = LONGEST_NAME;
	if (name.n == 0 || (end = memchr(name.s, '>', name.n)) == NULL)
		return 0;
	name.n = (size_t)(end - name.s);
	while (i < name.n && !is_gap(name.s[i]))
		i++;
	if (name.n == 0 || (i < name.n &&
	    memchr(name.s, '@', name.n) == NULL))
		return 0;
	return name.n + 2;
}

static bool
do_name(struct mask *m)
{
	size_t n = reason_name(rest_of(m));

	if (n == 0)
		return false;
	put(m, STR("<*>"));
	m->at += n;
	return true;
}

/* Does another line begin behind this slash in a URL? */
static bool
is_line_end(const struct mask *m, size_t at)
{
	struct str rest = rest_of(m), code;

	str_skip(&rest, at + 1);
	return rest.n == 0 || str_starts(rest, STR("Giving_up_on_")) ||
	    str_starts(rest, STR("Remote_host_said:")) ||
	    str_starts(rest, STR("Connected_to")) || eat_code(&rest, &code);
}

static bool
do_url(struct mask *m)
{
	static const char *const schemes[] = {
		"http://", "https://", "ftp://", "mailto:", "www."
	};
	struct str rest = rest_of(m), scheme = STR("");
	size_t i, n;

	if (rest.n < 4 || (*rest.s != 'h' && *rest.s != 'f' &&
	    *rest.s != 'm' && *rest.s != 'w'))
		return false;
	for (i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (str_starts(rest, str_of(schemes[i])))
			scheme = str_of(schemes[i]);
	if (scheme.n == 0)
		return false;
	for (n = scheme.n; n < rest.n; n++)
		if (rest.s[n] == '/' ? is_line_end(m, n) :
		    is_break(rest.s[n]) || rest.s[n] == '\'')
			break;
	put(m, scheme);
	put_star(m);
	m->at += n;
	return true;
}

static bool
is_system_directory(struct str s)
{
	static const char *const names[] = {
		"bin", "sbin", "usr", "etc", "lib", "opt", "dev", "proc",
		"command", "package", "service"
	};

	return IS_ONE_OF(s, names);
}

static void
put_path(struct mask *m, struct str path)
{
	struct str name, rest = path;

	str_skip(&rest, 1);
	if (!eat_until(&rest, '/', &name)) {
		put(m, STR("/"));
		put_plain(m, rest);
	} else if (is_system_directory(name))
		put(m, path);
	else {
		put(m, STR("/"));
		put_plain(m, name);
		if (rest.n > 0)
			put(m, STR("/*"));
	}
}

/* The name of a file, from the root, where a word could begin. */
static bool
do_path(struct mask *m)
{
	struct str rest = rest_of(m), line, code;
	char last = m->at == 0 ? '_' : m->text.s[m->at - 1];
	size_t n = 1;

	if (rest.n < 2 || *rest.s != '/' || is_break(rest.s[1]) ||
	    last == '\0' || strchr("_ ([\"'=", last) == NULL)
		return false;
	line = rest;
	str_skip(&line, 1);
	if (eat_code(&line, &code))
		return false;
	while (n < rest.n && (rest.s[n] == '/' || !is_break(rest.s[n])) &&
	    rest.s[n] != ':' && rest.s[n] != '\'')
		n++;
	put_path(m, (struct str){ rest.s, n });
	m->at += n;
	return true;
}

/* The address that the caller knows. */
static bool
do_address(struct mask *m)
{
	struct str rest = rest_of(m);

	if (m->address.n == 0 || rest.n < m->address.n ||
	    char_lower(*rest.s) != char_lower(*m->address.s) ||
	    m->tries++ >= TRIES)
		return false;
	rest.n = m->address.n;
	if (!str_same(rest, m->address))
		return false;
	put_star(m);
	m->at += rest.n;
	return true;
}

/*
 * A break; of several blanks only one, and a blank before the codes of a line
 * that are not said again.
 */
static void
do_break(struct mask *m)
{
	char c = m->text.s[m->at++];
	struct str rest = rest_of(m), code;

	if (c == '/' && m->code.n > 0 && eat_code(&rest, &code) &&
	    str_eq(code, m->code))
		c = '_';
	if ((c == '_' || c == ' ') &&
	    (m->n == 0 || m->out[m->n - 1] == '_' || m->out[m->n - 1] == '/'))
		return;
	put_break(m, c);
}

/* A word; one that ends with a URL only up to that. */
static void
do_word(struct mask *m)
{
	struct str s = next_word(rest_of(m));
	size_t n = s.n;

	if (n > 0 && s.s[n - 1] == ':' && rest_starts(m, n, STR("//"))) {
		while (n > 1 && is_letter(s.s[n - 2]))
			n--;
		s.n = n > 1 ? n - 1 : s.n;
	}
	m->at += s.n;
	put_word(m, s);
}

/* Without "Giving_up_on_IP." behind a reply, and what ends the line. */
static struct str
essence(struct str text)
{
	static const struct str giving = { "/Giving_up_on_", 14 };
	struct str rest;
	size_t at;

	text = str_without_newline(text);
	while (text.n > 0 && is_gap(text.s[text.n - 1]))
		text.n--;
	rest = text;
	if (rest.n > 64)
		str_skip(&rest, rest.n - 64);
	at = str_find_last(rest, giving);
	if (at != SIZE_MAX && text.n - rest.n + at > 0) {
		str_skip(&rest, at + giving.n);
		if (next_word(rest).n == rest.n || *rest.s == '[')
			text.n = (size_t)(rest.s - text.s) - giving.n;
	}
	while (text.n > 0 && is_gap(text.s[text.n - 1]))
		text.n--;
	return text;
}

size_t
reason_mask(struct str text, struct str address, char *p, size_t room)
{
	struct mask m = { .text = essence(text), .out = p, .room = room,
	    .address = address };

	while (m.at < m.text.n && !m.full) {
		if (do_codes(&m) || do_address(&m) ||
		    do_name(&m) || do_url(&m) || do_path(&m))
			continue;
		if (is_break(m.text.s[m.at]))
			do_break(&m);
		else
			do_word(&m);
	}
	while (!m.full && m.n > 0 && is_gap(p[m.n - 1]))
		m.n--;
	if (m.full)
		memcpy(p + m.n - 3, "...", 3);
	return m.n;
}

/* Is a slash between these a newline, and surely none of a name or URL? */
static bool
ends_line(char last, struct str rest)
{
	struct str code;

	if (rest.n == 0)
		return true;
	return *rest.s != '/' && (strchr(".:;!?)>", last) != NULL ||
	    eat_code(&rest, &code));
}

size_t
reason_show(struct str reason, char *p)
{
	struct str rest;
	size_t i;
	char last = ' ', c;

	for (i = 0; i < reason.n; i++, last = c) {
		c = reason.s[i];
		rest = reason;
		str_skip(&rest, i + 1);
		p[i] = c;
		if (c == '_' || (c == '/' && ends_line(last, rest)))
			p[i] = ' ';
	}
	return reason.n;
}
