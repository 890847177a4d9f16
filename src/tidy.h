/*
 * Addresses without what was put around them, so that one mailbox or list is
 * one line in a report.
 *
 *   vpopmail  example.org-anna@example.org      anna@example.org
 *   verp      list-return-12-anna=x.org@y.org   list-return@y.org
 *             list-bounces+anna=x.org@y.org     list-bounces@y.org
 *             list-return-12-@y.org-@[]         list-return@y.org
 *   batv      prvs=0123456789=anna@y.org        anna@y.org
 *             btv1==0123456789==anna@y.org      anna@y.org
 *   srs       SRS0=Hash=TT=x.org=anna@y.org     anna@x.org
 *             SRS1=Hash=z.org==Hash=TT=x.org=anna@y.org  anna@x.org
 *   plus      anna+shop@y.org                   anna@y.org
 *
 * vpopmail: the virtual-domain form, see vpopmail's and qmail's virtualdomains.
 * VERP: qmail-send, ezmlm and ezmlm-idx, mailman and Postfix (which use +),
 * and services whose addresses end alike.  BATV: draft-levine-smtp-batv, also
 * prvs=anna/0123456789; Barracuda's btv1, SparkPost's msprvs1.  SRS: Shevek's
 * paper, libsrs2.
 *
 * What is not exactly such an address stays as it is.
 */
#ifndef TIDY_H
#define TIDY_H

#include "str.h"

enum {
	TIDY_VPOPMAIL = 1,
	TIDY_VERP = 2,
	TIDY_BATV = 4,
	TIDY_SRS = 8,
	TIDY_PLUS = 16
};

/*
 * Read the value of -A: these words, parted by commas.  False if it has any
 * other, or none.
 */
bool	tidy_read(const char *list, unsigned *what);

/*
 * The address, tidied: itself, part of itself, or in p, if it fits into room
 * (what it was always does); else itself.
 */
struct str	tidy_address(struct str address, unsigned what, char *p,
		    size_t room);

#endif
