/*
 * Reasons of deliveries, made alike: what names one message, host, address
 * or moment is masked with `*`, so that results with the same cause are
 * counted together.
 *
 *   *_does_not_like_recipient./Remote_host_said:_550_5.1.1_<*>:_User_unknown
 *   Connected_to_*_but_connection_died._(#4.4.2)
 *
 * Masked are addresses, hosts and IPs, URLs, numbers, times, names of files
 * outside the system's directories, ids and hashes (words in which digits and
 * letters are mixed).  Kept are the names of lists of bad hosts, SMTP
 * and enhanced status codes, the 0 and 1 of did_1+0+0, and the short codes by
 * which providers name their causes: S3140, TS01, AUP#1320.  The lines of a
 * long reply are joined, several blanks are one, and "Giving up on *." behind
 * a reply is dropped.
 *
 * Names that are no more than letters cannot be told from words: they stay,
 * but for the recipient's address, which the caller knows.
 */
#ifndef REASON_H
#define REASON_H

#include "str.h"

enum { REASON_MAX = 240 };	/* more than enough to know a reason by */

/*
 * Mask a result's text (as logged, or struct reply's text) into p; returns
 * how many bytes it has.  Never more than room (at least 3) are written: a
 * longer reason ends with "...".  The address, if it is not empty, is masked
 * wherever it stands.  The time is linear in the length of the text.
 */
size_t	reason_mask(struct str text, struct str address, char *p,
	    size_t room);

/*
 * The bytes of the <name> with which a text begins, that is masked as such:
 * one word, or an address; 0 if it does not begin so.
 */
size_t	reason_name(struct str text);

/*
 * What to show of a masked reason: blanks where `_` stands, and where a `/`
 * is a newline for sure; other `/` stay.  p has room for reason.n bytes, and
 * may be where the reason stands.  Control bytes are the caller's matter.
 */
size_t	reason_show(struct str reason, char *p);

#endif
