#include "out.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "die.h"

/* 128 KiB: past the knee where write(2)'s own cost no longer shows. */
static char buf[131072];
struct out_buffer out_buffer = { buf, buf + sizeof buf };
static int fd = 1;
static const char *target = "output";
static bool terminal;

void
out_begin(void)
{
	if (fcntl(1, F_GETFD) == -1)
		die_sys("unable to write ", target);
	terminal = isatty(1) == 1;
}

static void
send(const char *s, size_t n)
{
	ssize_t w;

	while (n > 0) {
		w = write(fd, s, n);
		if (w == -1 && errno == EINTR)
			continue;
		if (w == -1 && errno == EPIPE && fd == 1)
			_exit(EXIT_SYSTEM);
		if (w == -1)
			die_sys("unable to write ", target);
		s += w;
		n -= (size_t)w;
	}
}

/* How many bytes at s are a UTF-8 character that prints; 0 if none. */
static size_t
printable(const unsigned char *s, size_t n)
{
	size_t i, size;

	if (s[0] < 0x80)
		return (s[0] >= 32 && s[0] != 127) ||
		    s[0] == '\n' || s[0] == '\t';
	size = s[0] >= 0xf0 && s[0] < 0xf5 ? 4 : s[0] >= 0xe0 ? 3 : 2;
	/* c2 80 to c2 9f are the C1 controls */
	if (s[0] < 0xc2 || s[0] >= 0xf5 || size > n ||
	    (s[0] == 0xc2 && s[1] < 0xa0))
		return 0;
	for (i = 1; i < size; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return size;
}

/* Send with every control byte, and every byte that is no text, as \xHH. */
static void
show(const char *s, size_t n)
{
	static const char hex[16] = "0123456789abcdef";
	char code[4] = "\\x";
	size_t size;

	while (n > 0) {
		size = printable((const unsigned char *)s, n);
		if (size > 0)
			send(s, size);
		else {
			code[2] = hex[(unsigned char)*s >> 4];
			code[3] = hex[(unsigned char)*s & 15];
			send(code, 4);
			size = 1;
		}
		s += size;
		n -= size;
	}
}

void
out_flush(void)
{
	size_t n = (size_t)(out_buffer.at - buf);

	out_buffer.at = buf;
	if (n == 0)
		return;
	if (terminal && fd == 1)
		show(buf, n);
	else
		send(buf, n);
}

static size_t
room(void)
{
	return (size_t)(out_buffer.end - out_buffer.at);
}

void
out_put_slowly(const char *s, size_t n)
{
	size_t part;

	while (n > 0) {
		if (room() == 0)
			out_flush();
		if (n >= sizeof buf && out_buffer.at == buf &&
		    !(terminal && fd == 1)) {
			send(s, n);	/* not through our buffer */
			return;
		}
		part = n < room() ? n : room();
		memcpy(out_buffer.at, s, part);
		out_buffer.at += part;
		s += part;
		n -= part;
	}
}

void
out_put(const char *s, size_t n)
{
	char *to = out_buffer.at;

	if (n >= room())
		out_put_slowly(s, n);
	else if (n > 0) {
		out_buffer.at += n;
		memcpy(to, s, n);
	}
}

void
out_text(const char *s)
{
	out_put(s, strlen(s));
}

void
out_u64(uint64_t v)
{
	if (v < 10)
		out_char((char)('0' + v));
	else
		out_took(str_put_u64(out_room(20), v));
}

char *
out_room(size_t n)
{
	if (n > room())
		out_flush();
	return out_buffer.at;
}

void
out_took(size_t n)
{
	out_buffer.at += n;
}

void
out_to(int to, const char *what)
{
	out_flush();
	fd = to;
	target = what;
}
