#include "shape.h"

/* How a byte is seen; each class masks more than those before it. */
enum class {
	APART,			/* stands for itself, between words */
	PLAIN,			/* part of a word */
	TELLING			/* part of a word that is masked */
};

static enum class
class_of(char c)
{
	if (c <= ' ' || c > '~')
		return c == ' ' ? APART : TELLING;
	if ((c >= '0' && c <= '9') || c == '@')
		return TELLING;
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    memchr("._-+=%$", c, 7) != NULL)
		return PLAIN;
	return APART;
}

/* Eat the bytes of a word, perhaps none; is it to be masked? */
static bool
eat_token(struct str *s, struct str *word)
{
	enum class class, most = APART;

	word->s = s->s;
	while (s->n > 0 && (class = class_of(*s->s)) != APART) {
		if (class > most)
			most = class;
		str_skip(s, 1);
	}
	word->n = (size_t)(s->s - word->s);
	return most == TELLING;
}

/* Add as much of a text as there is room for. */
static size_t
add(char *p, size_t n, struct str text)
{
	if (text.n > SHAPE_MAX - n)
		text.n = SHAPE_MAX - n;
	if (text.n > 0)
		memcpy(p + n, text.s, text.n);
	return n + text.n;
}

size_t
shape_of(struct str body, char *p)
{
	struct str word;
	size_t n = 0;
	bool masked;

	body = str_without_newline(body);
	while (body.n > 0 && n < SHAPE_MAX) {
		masked = eat_token(&body, &word);
		n = add(p, n, masked ? STR("*") : word);
		if (body.n > 0 && n < SHAPE_MAX) {
			p[n++] = *body.s;
			str_skip(&body, 1);
		}
	}
	return n;
}
