/*
 * Times as people type them.
 */
#ifndef WHEN_H
#define WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "stamp.h"

/*
 * Read one of these, all of the text; false if it is something else:
 *
 *	2026-11-20			the first second of that day
 *	2026-11-20 13:00[:05[.123]]	with a space or a T
 *	2026-11-20 13:00+01:00		in a zone: +01:00, +0100 or Z
 *	@400000006b0119fa1f4856c4	a TAI64N label
 *	@1795234289[.123]		seconds since 1970
 *	today, yesterday		the first second of that day
 *	now
 *	-30s, -90m, -2h, -3d, -1w	so long ago; a day has 86,400 s
 *
 * Times without a zone are local.  Of a time that clocks show twice the first
 * is taken; one that they skip is as if they had not been put forward.
 */
bool	when_read(const char *text, int64_t now, struct stamp *time);

#endif
