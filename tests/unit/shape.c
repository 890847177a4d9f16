/* Shapes of lines that nobody understands. */
#include "shape.h"

#include "check.h"

static bool
is(const char *line, const char *shape)
{
	char text[SHAPE_MAX];
	size_t n = shape_of(str_of(line), text);

	return str_eq((struct str){ text, n }, str_of(shape));
}

int
main(void)
{
	char text[SHAPE_MAX], line[1000];
	size_t i;

	CHECK(is("cron[1234]: job 17 of anna@example.org took 3.5s\n",
	    "cron[*]: job * of * took *"));
	CHECK(is("cron[1]: job 2 of b@c took 1", "cron[*]: job * of * took *"));
	CHECK(is("plain words\r\n", "plain words"));
	CHECK(is("", ""));
	CHECK(is("/var/x/7/8 <a@b>;c", "/var/x/*/* <*>;c"));
	CHECK(is("\001\002 \303\244 x", "* * x"));
	CHECK(is(" a  b ", " a  b "));

	/* no more than there is room for, wherever it ends */
	for (i = 0; i < sizeof line; i++)
		line[i] = i % 7 == 6 ? ' ' : (char)('a' + i % 5);
	for (i = 0; i <= sizeof line; i++)
		CHECK(shape_of((struct str){ line, i }, text) ==
		    (i < SHAPE_MAX ? i : SHAPE_MAX));
	return failures;
}
