/*
 * The calendar (Gregorian, also before 1582), clocks, and the local zone.
 */
#ifndef CIVIL_H
#define CIVIL_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

struct civil {
	int64_t year;		/* 0 is the year before 1 */
	unsigned month, day;	/* from 1 */
	unsigned hour, minute;
	unsigned second;	/* 60 is a leap second */
};

enum { DAY = 86400 };		/* seconds */

/* Days from 1970-01-01 to this date, and the date after so many days. */
int64_t	civil_days(int64_t year, unsigned month, unsigned day);
void	civil_date(int64_t days, struct civil *c);

/* The Unix time of c as UTC; second 60 is that of the next minute's 0. */
int64_t	civil_unix(const struct civil *c);

/*
 * What a clock shows at this Unix time, in UTC or in the zone of TZ.  False
 * where gmtime(3) or localtime(3) cannot say, more than 2^31 years away.
 */
bool	civil_utc(int64_t sec, struct civil *c);
bool	civil_local(int64_t sec, struct civil *c);

/*
 * Does the local zone count leap seconds, as those named right/ do?  Then
 * Unix time does so too.
 */
bool	civil_has_leaps(void);

/*
 * The Unix time at which local clocks show c.  Where they do so twice, the
 * first that is not more than a minute before `near`, or else the last;
 * INT64_MIN for the first of all.  False where they never do: *sec is then as
 * if they had not yet been put forward.
 */
bool	civil_from_local(const struct civil *c, int64_t near, int64_t *sec);

/* Do local clocks show twice what they show at this Unix time? */
bool	civil_comes_twice(int64_t sec);

/*
 * Eat a date, [-]YEAR-MM-DD, with a year of 1 to 10 digits; a time of day,
 * HH:MM or HH:MM:SS; a zone, Z or +HH:MM or +HHMM, as the seconds that it is
 * ahead of UTC.  False, and nothing eaten, if there is none that can be.
 */
bool	civil_eat_date(struct str *s, struct civil *c);
bool	civil_eat_minute(struct str *s, struct civil *c);
bool	civil_eat_clock(struct str *s, struct civil *c);
bool	civil_eat_zone(struct str *s, int64_t *ahead);

/* Is there such a day? */
bool	civil_is_date(const struct civil *c);

#endif
