/*
 * Our local time against libc's, second by second around every change of
 * clocks from 1970 to 2037, in many zones; and back from the text.  A zone
 * that is not installed is UTC to libc, and is compared as that.
 */
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "civil.h"
#include "show.h"
#include "stamp.h"

#include "check.h"

static const char *const zones[] = {
	"UTC", "Africa/Cairo", "Africa/Casablanca", "Africa/Monrovia",
	"America/New_York", "America/Sao_Paulo", "America/St_Johns",
	"America/Caracas", "America/Scoresbysund", "Antarctica/Troll",
	"Asia/Kolkata", "Asia/Kathmandu", "Asia/Pyongyang", "Asia/Gaza",
	"Asia/Tehran", "Atlantic/Azores", "Australia/Lord_Howe",
	"Europe/Berlin", "Europe/Dublin", "Europe/Lisbon", "Europe/Moscow",
	"Pacific/Apia", "Pacific/Kwajalein", "Pacific/Chatham",
	"Pacific/Norfolk", "right/UTC", "right/Europe/Paris",
	/* and without files */
	"EST5EDT,M3.2.0,M11.1.0", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
	"XYZ3:04:05", "NZST-12NZDT,M9.5.0,M4.1.0/3"
};

enum { LAST_YEAR = 2037, HALF_DAY = 43200 };

/* How far local clocks are ahead, from libc alone. */
static int64_t
ahead(int64_t sec)
{
	time_t t = (time_t)sec;
	struct tm tm;
	struct civil c;

	localtime_r(&t, &tm);
	c = (struct civil){ tm.tm_year + 1900, (unsigned)tm.tm_mon + 1,
	    (unsigned)tm.tm_mday, (unsigned)tm.tm_hour, (unsigned)tm.tm_min,
	    (unsigned)tm.tm_sec };
	return civil_unix(&c) - sec;
}

static void
complain(int64_t sec, const char *what)
{
	printf("TZ=%s, %lld: %s\n", getenv("TZ"), (long long)sec, what);
	failures = 1;
}

/* Compare one second's text, and read that. */
static void
compare(int64_t sec)
{
	time_t t = (time_t)sec;
	struct tm tm;
	char ours[SHOW_ROOM], theirs[64];
	struct str s = { ours, 0 };
	struct stamp back = { 0, 0 };
	size_t n;

	localtime_r(&t, &tm);
	n = strftime(theirs, sizeof theirs, "%Y-%m-%d %H:%M:%S", &tm);
	s.n = show_text(ours, (struct stamp){ sec, 123456789 }, false);
	if (s.n != n + 10 || memcmp(ours, theirs, n) != 0 ||
	    memcmp(ours + n, ".123456789", 10) != 0)
		complain(sec, "is not as strftime() has it");
	/* clocks show it twice?  the one near the second before it */
	if (!stamp_time(&s, &back) || s.n != 0 || back.sec != sec)
		complain(sec, "is read as another");
}

/* Every second near these, and every minute or so between them. */
static void
around(int64_t change, int64_t shift)
{
	int64_t size = (shift < 0 ? -shift : shift) + 70;
	int64_t sec, from;

	if (size > 2 * HALF_DAY)
		size = 2 * HALF_DAY;
	for (sec = change - size; sec <= change + size; sec++) {
		compare(sec);
		from = sec - change;
		if ((from > 70 || from < -70) && from < size - 140 &&
		    from > -size + 140 && from % 61 == 0)
			sec += 60;
	}
}

static int64_t
find_change(int64_t from, int64_t to)
{
	int64_t before = ahead(from), middle;

	while (to - from > 1) {
		middle = from + (to - from) / 2;
		if (ahead(middle) == before)
			from = middle;
		else
			to = middle;
	}
	return to;
}

static void
zone(const char *name)
{
	int64_t end = civil_days(LAST_YEAR + 1, 1, 1) * DAY;
	int64_t sec, change;

	setenv("TZ", name, 1);
	tzset();
	for (sec = 0; sec < end; sec += HALF_DAY) {
		if (ahead(sec) == ahead(sec + HALF_DAY))
			continue;
		change = find_change(sec, sec + HALF_DAY);
		around(change, ahead(change) - ahead(change - 1));
	}
	for (sec = 0; sec < end; sec += 7654321)
		compare(sec);
}

/* Each in a process of its own, as the modules keep what they know of TZ. */
int
main(void)
{
	size_t i;
	int status;
	pid_t pid;

	for (i = 0; i < sizeof zones / sizeof zones[0]; i++) {
		if ((pid = fork()) == 0) {
			zone(zones[i]);
			return failures;
		}
		if (pid == -1 || waitpid(pid, &status, 0) == -1 ||
		    status != 0)
			failures = 1;
	}
	return failures;
}
