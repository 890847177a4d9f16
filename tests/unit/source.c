/*
 * Lines of different names are of different sources; the state has them all.
 */
#include "source.h"

#include <stdlib.h>
#include <unistd.h>

#include "out.h"

#include "check.h"

struct mine {
	struct source source;
	int number;
};

static int begun;

static void
begins(struct source *s)
{
	((struct mine *)(void *)s)->number = ++begun;
}

static void
start(struct sources *all, struct mine *plain)
{
	begun = 0;
	source_init(all, &plain->source, sizeof *plain, begins);
	CHECK(begun == 1 && plain->number == 1 && plain->source.id == 1);
}

static struct head
of(const char *name, const char *host, const char *tag)
{
	return (struct head){ .timed = true, .named = true,
	    .name = str_of(name), .host = str_of(host), .tag = str_of(tag) };
}

/* Host, tag, name and queue do not run into each other. */
static void
names(void)
{
	static struct sources all;
	static struct mine plain;
	struct head h[8] = { of("a", "", ""), of("", "a", ""),
	    of("", "", "a"), of("", "a", "a"), of("a", "", "a"),
	    of("aa", "", ""), of("", "A", ""), of("", "", "") };
	struct source *s[8];
	int i, j;

	start(&all, &plain);
	for (i = 0; i < 7; i++) {
		CHECK(source_find(&all, &h[i], STR("")) == NULL);
		s[i] = source_get(&all, &h[i], STR(""));
		CHECK(s[i]->id == (uint32_t)i + 2 && begun == i + 2);
		CHECK(str_eq(s[i]->tag, h[i].tag));
		for (j = 0; j < i; j++)
			CHECK(s[i] != s[j]);
	}
	for (i = 0; i < 7; i++) {
		CHECK(source_of(&all, &h[i]) == s[i] && all.recent == s[i]);
		CHECK(source_find(&all, &h[i], STR("")) == s[i]);
		CHECK(source_find(&all, &h[i], STR("q")) == NULL);
		CHECK(source_by_id(&all, s[i]->id) == s[i]);
	}
	s[7] = source_get(&all, &h[7], STR("a"));
	CHECK(s[7]->id == 9 && str_eq(s[7]->queue, STR("a")));
	CHECK(source_get(&all, &h[7], STR("")) == &plain.source);
	CHECK(source_by_id(&all, 0) == NULL && source_by_id(&all, 10) == NULL);
	CHECK(source_by_id(&all, UINT64_MAX) == NULL);
	CHECK(begun == 9);
}

/* What has no stamp is of the line before; what has no name, of none. */
static void
lines(void)
{
	static struct sources all;
	static struct mine plain;
	struct head a = of("a", "", ""), bare = { .timed = true },
	    rest = { .timed = false }, empty = of("", "", "");
	struct source *s;

	start(&all, &plain);
	CHECK(source_of(&all, &rest) == &plain.source);
	s = source_of(&all, &a);
	CHECK(s != &plain.source && source_of(&all, &rest) == s);
	CHECK(source_of(&all, &a) == s);
	CHECK(source_of(&all, &bare) == &plain.source);
	CHECK(source_of(&all, &rest) == &plain.source);
	CHECK(source_of(&all, &empty) == &plain.source && begun == 2);
}

/* The names are copied, and nobody's is longer than 255 bytes. */
static void
long_names(void)
{
	static struct sources all;
	static struct mine plain;
	static char text[300];
	struct head h = { .timed = true, .named = true };
	struct source *s;

	start(&all, &plain);
	memset(text, 'x', sizeof text);
	h.host = (struct str){ text, 254 };
	h.tag = h.name = STR("");
	s = source_get(&all, &h, STR(""));
	h.host.n = 300;
	CHECK(source_get(&all, &h, STR("")) != s);
	s = source_get(&all, &h, STR(""));
	CHECK(s->host.n == 255);
	text[255] = 'y';
	CHECK(source_get(&all, &h, STR("")) == s);
	text[254] = 'y';
	CHECK(source_get(&all, &h, STR("")) != s);
	text[0] = 'y';
	CHECK(*s->host.s == 'x' && begun == 4);
}

/* The lines of one too many are taken to be of none. */
static void
most(void)
{
	static struct sources all;
	static struct mine plain;
	struct head h = { .timed = true, .named = true };
	struct source *s = NULL;
	char host[16];
	int i;

	start(&all, &plain);
	h.tag = h.name = STR("");
	for (i = 2; i <= SOURCES; i++) {
		h.host = (struct str){ host,
		    (size_t)snprintf(host, sizeof host, "h%d", i) };
		s = source_get(&all, &h, STR(""));
		if (s->id != (uint32_t)i ||
		    source_by_id(&all, (uint64_t)i) != s) {
			CHECK(!"sources have ids in order");
			return;
		}
	}
	CHECK(source_get(&all, &h, STR("")) == s);
	h.host = STR("one more");
	CHECK(source_get(&all, &h, STR("")) == &plain.source);
	CHECK(source_of(&all, &h) == &plain.source);
	CHECK(source_find(&all, &h, STR("")) == NULL);
	h.host = STR("h2");
	CHECK(source_get(&all, &h, STR(""))->id == 2);
	CHECK(begun == SOURCES);
}

/* What one has saved, another reads. */
static void
state(void)
{
	static struct sources all, again;
	static struct mine plain, other;
	struct head h = of("n", "mx1", "smtpd");
	static char text[4096];
	struct str s, line, cut;
	uint32_t id;
	FILE *f = tmpfile();

	CHECK(f != NULL);
	start(&all, &plain);
	source_get(&all, &h, STR("queue1"));
	h.name = STR("");
	source_get(&all, &h, STR(""));
	out_to(fileno(f), "a file");
	for (id = 1; id <= all.count; id++) {
		source_save(source_by_id(&all, id));
		out_text("\n");
	}
	out_flush();
	rewind(f);
	s = (struct str){ text, fread(text, 1, sizeof text, f) };
	CHECK(str_eq(s, STR(" = = = =\n =n =mx1 =smtpd =queue1\n"
	    " = =mx1 =smtpd =\n")));
	start(&again, &other);
	for (id = 1; eat_until(&s, '\n', &line); id++) {
		cut = line;
		cut.n = str_find_last(cut, STR(" ="));
		CHECK(source_restore(&again, &cut) == NULL);
		CHECK(source_restore(&again, &line)->id == id);
		CHECK(line.n == 0);
	}
	CHECK(id == 4 && again.count == 3);
	fclose(f);
}

int
main(void)
{
	names();
	lines();
	long_names();
	most();
	state();
	return failures;
}
