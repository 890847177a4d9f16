/*
 * What syslog puts between a time and the text: the host, and the tag of the
 * program.
 */
#ifndef HEADER_H
#define HEADER_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

struct header {
	struct str host, tag;
	uint64_t pid;		/* of the program; 0: not told */
};

/*
 * Eat "HOST TAG[PID]: ", where [PID] may be missing and FreeBSD's
 * "<mail.info>" or busybox's "mail.info" may stand before or behind the
 * host.  What could be the body of a qmail line ("triple bounce: ...",
 * "delivery 3: ...", "12345 plugin: ...") is no header: then false, and
 * nothing is eaten.  The tag is given without [PID].
 */
bool	header_eat(struct str *s, struct header *h);

/*
 * Eat a header of which parts are missing, as may stand behind a time of RFC
 * 3164: "TAG[PID]: " alone, or a host alone, before text that syslogd itself
 * wrote.  What is missing is left as it was.
 */
bool	header_eat_part(struct str *s, struct header *h);

/*
 * Eat "HOST APP PROCID MSGID DATA " of RFC 5424, with the byte order mark
 * and the second space that may follow.
 */
bool	header_eat_5424(struct str *s, struct header *h);

#endif
