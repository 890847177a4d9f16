#include "reply.h"

/* Blanks and newlines, as the kin write them. */
static bool
is_gap(char c)
{
	return c == '_' || c == '/' || c == ' ' || c == '\n';
}

/* Our `_` is also eQmail's blank, our `/` also its newline: a blank, too. */
static bool
same(const char *s, const char *literal, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] != literal[i] && (s[i] != ' ' ||
		    (literal[i] != '_' && literal[i] != '/')))
			return false;
	return true;
}

static bool
begins(struct str s, const char *literal)
{
	size_t n = strlen(literal);

	return s.n >= n && same(s.s, literal, n);
}

/* qmail-send's own last sentence; the text loses it. */
static bool
take_expired(struct str *text)
{
	static const char last[] = "I'm_not_going_to_try_again;_"
	    "this_message_has_been_in_the_queue_too_long.";
	const size_t length = sizeof last - 1;
	size_t n = text->n;

	while (n > 0 && is_gap(text->s[n - 1]))
		n--;
	if (n < length || !same(text->s + n - length, last, length))
		return false;
	text->n = n - length;
	return true;
}

/*
 * Where the remote host's words begin: behind the first Remote_host_said:
 * that begins a line; else SIZE_MAX.  (An address in front of it may hold
 * these words, too, but no newline.)
 */
static size_t
find_said(struct str text)
{
	static const char words[] = "Remote_host_said:";
	const size_t length = sizeof words - 1;
	struct str rest = text, before;
	size_t end;

	while (eat_until(&rest, ':', &before)) {
		end = text.n - rest.n;
		if (end >= length &&
		    same(text.s + end - length, words, length) &&
		    (end == length || text.s[end - length - 1] == '/' ||
		    text.s[end - length - 1] == ' '))
			return end;
	}
	return SIZE_MAX;
}

/* Four numbers up to 255, each with a dot behind it but the last. */
static bool
is_ipv4(struct str s)
{
	unsigned part = 0, dots = 0;
	size_t i, begin = 0;

	for (i = 0; i < s.n; i++)
		if (is_digit(s.s[i])) {
			part = part * 10 + (unsigned)(s.s[i] - '0');
			if (part > 255)
				return false;
		} else if (s.s[i] == '.' && i > begin && dots < 3) {
			part = 0;
			dots++;
			begin = i + 1;
		} else
			return false;
	return dots == 3 && i > begin;
}

/* Eat a group of IPv6, or the IPv4 address that may be the last two. */
static bool
eat_group(struct str *s, unsigned *groups)
{
	size_t n = 0;

	while (n < s->n && is_hex(s->s[n]))
		n++;
	if (n < s->n && s->s[n] == '.' && is_ipv4(*s)) {
		str_skip(s, s->n);
		*groups += 2;
		return true;
	}
	if (n == 0 || n > 4)
		return false;
	str_skip(s, n);
	(*groups)++;
	return true;
}

static bool
is_ipv6(struct str s)
{
	unsigned groups = 0;
	bool gap = eat(&s, "::");

	if (gap && s.n == 0)
		return true;
	for (;;) {
		if (!eat_group(&s, &groups) || groups > 8)
			return false;
		if (s.n == 0)
			return gap ? groups < 8 : groups == 8;
		if (!eat_char(&s, ':'))
			return false;
		if (!gap && (gap = eat_char(&s, ':')) && s.n == 0)
			return groups < 8;
	}
}

bool
reply_is_address(struct str s)
{
	return s.n > 0 && s.n <= 45 && (is_ipv4(s) || is_ipv6(s));
}

/* Without brackets, and the point at the end of a sentence. */
static bool
is_address_word(struct str word, struct str *address)
{
	if (word.n > 2 && reply_is_address(word)) {
		*address = word;
		return true;
	}
	while (word.n > 0 && strchr(".,;:)]", word.s[word.n - 1]) != NULL)
		word.n--;
	if (word.n > 0 && (*word.s == '[' || *word.s == '('))
		str_skip(&word, 1);
	(void)eat(&word, "IPv6:");
	*address = word;
	return word.n > 2 && reply_is_address(word);
}

/*
 * The last word that is an address, in what qmail-remote says itself: what
 * senders and recipients chose may stand before it, nothing behind it.
 * aQmail forgets the blank in "Connected to192.0.2.1 but ...".
 */
static struct str
find_address(struct str own)
{
	struct str word, address;
	size_t end = own.n, from;
	bool marks;		/* digits or colons, as no word of English */

	while (end > 0) {
		if (is_gap(own.s[end - 1])) {
			end--;
			continue;
		}
		marks = false;
		for (from = end; from > 0 && !is_gap(own.s[from - 1]); from--)
			marks |= own.s[from - 1] >= '0' &&
			    own.s[from - 1] <= ':';
		word = (struct str){ own.s + from, end - from };
		if (marks && (is_address_word(word, &address) ||
		    (eat(&word, "to") && is_address_word(word, &address))))
			return address;
		end = from;
	}
	return STR("");
}

/* What qmail-remote says before it knows, or without saying, to whom. */
static bool
is_remote_text(struct str text)
{
	static const char *const openings[] = {
		"Connected_to", "Giving_up_on_", "Remote_host_said:",
		"Sorry,_I_couldn't_find_a", "Sorry,_I_wasn't_able_to_estab",
		"Sorry._Although_I'm_listed", "CNAME_lookup_failed_temp",
		"SMTP_cannot_transfer", "TLS_", "STARTTLS_",
		"qmail-remote_", "Unable_to_run_qmail-remote",
		"I_(qmail-remote)_was", "From:_<", "No_supported_AUTH_method",
		"User_and_password_not_set"
	};
	struct str first = text, address;
	size_t i;

	for (i = 0; i < sizeof openings / sizeof openings[0]; i++)
		if (begins(text, openings[i]))
			return true;
	for (i = 0; i < text.n && i < 50 && !is_gap(text.s[i]);)
		i++;
	first.n = i;
	return is_address_word(first, &address);
}

static unsigned
read_code(struct str s)
{
	unsigned code;

	if (!eat_fixed(&s, 3, &code) || code < 200 || code > 599 ||
	    (s.n > 0 && (is_digit(*s.s) || *s.s == '.')))
		return 0;
	return code;
}

/* One of the two numbers behind the class: a dot, and at most three digits. */
static bool
eat_part(struct str *s)
{
	size_t n = 1;

	if (s->n == 0 || *s->s != '.')
		return false;
	while (n < s->n && n < 5 && is_digit(s->s[n]))
		n++;
	if (n == 1 || n == 5)
		return false;
	str_skip(s, n);
	return true;
}

static bool
is_word_char(char c)
{
	c = char_lower(c);
	return is_digit(c) || (c >= 'a' && c <= 'z');
}

bool
reply_eat_enhanced(struct str *s, struct str *code)
{
	struct str rest = *s;

	if (!eat_char(&rest, '2') && !eat_char(&rest, '4') &&
	    !eat_char(&rest, '5'))
		return false;
	if (!eat_part(&rest) || !eat_part(&rest) ||
	    (rest.n > 0 && is_word_char(*rest.s)) ||
	    (rest.n > 1 && *rest.s == '.' && is_digit(rest.s[1])))
		return false;
	*code = (struct str){ s->s, s->n - rest.n };
	*s = rest;
	return true;
}

/* Does a line's code end here: "/550-" or "/550_"? */
static bool
ends_line_code(struct str before)
{
	size_t n = before.n;

	return n >= 5 && (before.s[n - 1] == '-' || is_gap(before.s[n - 1])) &&
	    is_digit(before.s[n - 2]) && is_digit(before.s[n - 3]) &&
	    is_digit(before.s[n - 4]) &&
	    (before.s[n - 5] == '/' || before.s[n - 5] == ' ');
}

/*
 * An enhanced code anywhere: where one is meant, and no version or address:
 * "#5.1.1", "(5.1.1)", "[5.1.1]", or at the beginning of a reply's line; of
 * the class (2, 4, 5) that a host's code has, or, with code 0, of any.
 */
static struct str
find_enhanced(struct str text, unsigned code)
{
	struct str rest = text, before, from, enhanced;

	while (eat_until(&rest, '.', &before)) {
		from = (struct str){ before.s, text.n -
		    (size_t)(before.s - text.s) };
		if (before.n < 1)
			continue;
		str_skip(&from, before.n - 1);
		before = (struct str){ text.s, (size_t)(from.s - text.s) };
		if (before.n > 0 && (strchr("#([",
		    before.s[before.n - 1]) != NULL ||
		    ends_line_code(before)) &&
		    before.s[before.n - 1] != '\0' &&
		    (code < 200 || (unsigned)(*from.s - '0') == code / 100) &&
		    reply_eat_enhanced(&from, &enhanced))
			return enhanced;
	}
	return STR("");
}

/* The host's, behind its code or later. */
static struct str
said_enhanced(struct str said, unsigned code)
{
	struct str rest = said, enhanced;

	if (code > 0) {
		str_skip(&rest, 3);
		if (rest.n > 0)
			str_skip(&rest, 1);
		if (reply_eat_enhanced(&rest, &enhanced))
			return enhanced;
	}
	return find_enhanced(said, code);
}

static void
read_said(struct str text, size_t at, struct reply *r)
{
	str_skip(&text, at);
	while (text.n > 0 && is_gap(*text.s))
		str_skip(&text, 1);
	r->said = text;
	r->code = read_code(text);
	r->enhanced = said_enhanced(text, r->code);
}

/* s/qmail and aQmail, Qsmtp: "IP accepted CIPHER encrypted message". */
static bool
is_tls(struct str own, struct str address)
{
	struct str rest = own;

	if (address.n == 0)
		return false;
	str_skip(&rest, (size_t)(address.s - own.s) + address.n);
	return begins(rest, "_TLS_transmitted_message_accepted") ||
	    (begins(rest, "_accepted_") &&
	    str_find(rest, STR("encrypted")) != SIZE_MAX);
}

static void
read_remote(struct str text, size_t at, struct reply *r)
{
	struct str own = text;

	if (at != SIZE_MAX) {
		own.n = at;
		read_said(text, at, r);
	}
	/* a host that was sought did not answer */
	if (!begins(own, "Sorry") && !begins(own, "CNAME_lookup"))
		r->address = find_address(own);
	r->tls = is_tls(own, r->address);
	if (r->enhanced.n == 0)
		r->enhanced = find_enhanced(own, 0);
}

void
reply_read(struct str text, struct str channel, struct reply *r)
{
	const struct str none = STR("");
	size_t at = SIZE_MAX;
	bool local = str_eq(channel, STR("local"));

	*r = (struct reply){ .text = none, .address = none, .said = none,
	    .enhanced = none };
	text = str_without_newline(text);
	r->expired = take_expired(&text);
	r->text = text;
	if (!local)
		at = find_said(text);
	if (channel.n == 0)
		local = at == SIZE_MAX && !is_remote_text(text);
	r->place = local ? PLACE_LOCAL : PLACE_REMOTE;
	if (local)
		r->enhanced = find_enhanced(text, 0);
	else
		read_remote(text, at, r);
}
