#include "carry.h"

#include <stdlib.h>

#include "die.h"
#include "out.h"

/* More than this of a damaged state nobody reads, and memory is bounded. */
enum { ASIDE_MOST = 1 << 20 };	/* bytes */

static struct group aside = GROUP_EMPTY(aside);

static struct str
without_newline(struct str s)
{
	if (s.n > 0 && s.s[s.n - 1] == '\n')
		s.n--;
	return s;
}

bool
carry_is_header(struct str line, const char *name)
{
	return eat(&line, "#qtrack 1 ") &&
	    str_eq(without_newline(line), str_of(name));
}

void
carry_header(const char *name)
{
	out_text("#qtrack 1 ");
	out_text(name);
	out_text("\n");
	group_print(&aside);
}

void
carry_aside(struct str line)
{
	static bool said;
	static size_t held;

	if ((held += line.n) > ASIDE_MOST)
		return;
	if (!eat(&line, "#? ")) {
		if (!said)
			warn("the state is damaged; what is not understood "
			    "is kept in it behind #?", NULL);
		said = true;
	}
	group_line(&aside, 0, STR("#? "));
	group_more(&aside, without_newline(line));
	group_more(&aside, STR("\n"));
}

bool
carry_eat(struct str *s, uint64_t *number)
{
	struct str t = *s;

	if (!eat_char(&t, ' ') || !eat_u64(&t, number))
		return false;
	*s = t;
	return true;
}

void
carry_number(uint64_t number)
{
	out_text(" ");
	out_u64(number);
}

bool
carry_eat_text(struct str *s, struct str *text)
{
	struct str t = *s;

	if (!eat(&t, " ="))
		return false;
	if (!eat_word(&t, text))
		*text = STR("");
	*s = t;
	return true;
}

void
carry_text(struct str text)
{
	out_text(" =");
	out_put(text.s, text.n);
}

bool
carry_eat_time(struct str *s, bool *known, struct stamp *time)
{
	struct str t = *s;
	uint64_t sec = 0, nsec = 0;

	*known = !eat(&t, " - -");
	if (*known && !(carry_eat(&t, &sec) && carry_eat(&t, &nsec) &&
	    nsec <= UINT32_MAX))
		return false;
	*time = (struct stamp){ (int64_t)sec, (uint32_t)nsec };
	*s = t;
	return true;
}

void
carry_time(bool known, struct stamp time)
{
	if (!known) {
		out_text(" - -");
		return;
	}
	carry_number((uint64_t)time.sec);
	carry_number(time.nsec);
}

bool
carry_eat_local(struct str *s)
{
	uint64_t local;

	if (carry_eat(s, &local))
		stamp_goes_on((int64_t)local);
	return s->n == 0;
}

void
carry_local(void)
{
	if (stamp_last_local() != STAMP_NEVER)
		carry_number((uint64_t)stamp_last_local());
}

/* A heap of cursors: none comes before the one at half its index. */
static void
sift(struct cursor *heap, size_t n, size_t at)
{
	struct cursor down = heap[at];
	size_t child;

	while ((child = 2 * at + 1) < n) {
		if (child + 1 < n && heap[child + 1].key < heap[child].key)
			child++;
		if (heap[child].key >= down.key)
			break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = down;
}

void
carry_lines(const struct group *const *groups, size_t count)
{
	struct cursor *heap = die_alloc(count, sizeof *heap);
	size_t n = 0, i;

	for (i = 0; i < count; i++)
		if (cursor_first(&heap[n], groups[i]))
			n++;
	for (i = n; i-- > 0;)
		sift(heap, n, i);
	while (n > 0) {
		if (!cursor_print(&heap[0]))
			heap[0] = heap[--n];
		sift(heap, n, 0);
	}
	free(heap);
}
