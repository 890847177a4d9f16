/*
 * What the text of a delivery's result tells: who answered, with which codes.
 * The texts are those of qmail-remote, qmail-rspawn, qmail-local and the
 * programs it runs, as qmail-send's logsafe() leaves them: blanks are `_`,
 * newlines `/` (eQmail's are blanks, both of them).
 *
 *   IP_accepted_message./Remote_host_said:_250_2.0.0_ok/
 *   IP_does_not_like_recipient./Remote_host_said:_550_no/Giving_up_on_IP./
 *   Connected_to_IP_but_connection_died._(#4.4.2)/
 *   Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
 *
 * Forks put words in front of the address (From:_<s>_RCPT:_<r>_, (r)_) and
 * behind it (_TLS_transmitted_message_accepted), or forget the blank before
 * it.  What stands behind the first Remote_host_said: is the remote host's,
 * to choose as it likes.
 */
#ifndef REPLY_H
#define REPLY_H

#include "event.h"
#include "str.h"

enum place {
	PLACE_LOCAL,
	PLACE_REMOTE
};

/* What is not told is empty, or 0. */
struct reply {
	enum place place;	/* where the delivery was to go */
	struct str text;	/* without the sentence that `expired` is */
	bool expired;		/* a deferral that became a failure: the
				   message was too long in the queue */
	bool tls;		/* success, and the text says: over TLS */
	struct str address;	/* of the host that answered: IPv4 or IPv6,
				   without brackets */
	struct str said;	/* its words, from the code on, and what
				   qmail-remote adds behind them */
	unsigned code;		/* its SMTP code, 200 to 599 */
	struct str enhanced;	/* status code x.y.z (RFC 3463): the host's;
				   if it gave none, qmail's own (#x.y.z) */
};

/*
 * Read a result's text.  The channel decides about the place ("local" is
 * local, any other remote); if it is not known (empty), the text does.  A
 * local delivery has no address, code and words of a host, whatever it says.
 *
 * Of several replies, one after the other, the first decides: qmail-rspawn
 * puts what was said of the recipient before what was said of the message,
 * and a host can forge only what stands behind its own first word.
 */
void	reply_read(struct str text, struct str channel, struct reply *r);

/* Is this an IPv4 or IPv6 address, and nothing else? */
bool	reply_is_address(struct str s);

/*
 * Eat an enhanced status code: 2, 4 or 5, and two numbers of three digits at
 * most, with dots between them and no more digits or letters behind.
 */
bool	reply_eat_enhanced(struct str *s, struct str *code);

#endif
