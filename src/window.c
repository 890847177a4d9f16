#include "window.h"

#include <time.h>

#include "die.h"
#include "when.h"

struct window window;

static bool
read_bound(const char *text, struct stamp *at)
{
	if (text == NULL)
		return false;
	if (!when_read(text, (int64_t)time(NULL), at))
		die_usage("not a time: ", text);
	return true;
}

void
window_set(const char *since, const char *until)
{
	window.since = read_bound(since, &window.from);
	window.until = read_bound(until, &window.to);
}
