/*
 * Why a client, a recipient or a message was refused, in a dozen causes that
 * all dialects share; the programs' own reasons are many.
 */
#ifndef REFUSAL_H
#define REFUSAL_H

#include "event.h"

/* In the order in which a connection comes to them. */
enum refusal {
	REFUSAL_SERVER,		/* the server's own rules: tcpserver's deny */
	REFUSAL_LIST,		/* a block list has the client, the sender's
				   domain, or what the message links to */
	REFUSAL_GREY,		/* greylisting: to come again later */
	REFUSAL_CONNECTION,	/* address, name, or bad manners */
	REFUSAL_TLS,
	REFUSAL_HELO,
	REFUSAL_AUTH,
	REFUSAL_SENDER,
	REFUSAL_RECIPIENT,
	REFUSAL_VIRUS,
	REFUSAL_SPAM,
	REFUSAL_MESSAGE,	/* size, form, attachments, and the rest */
	REFUSALS
};

/* A word for columns, and some for people. */
extern const char *const refusal_names[REFUSALS];
extern const char *const refusal_titles[REFUSALS];

/* The cause of a refusal: EVENT_DENY, EVENT_REJECT or EVENT_DEFER. */
enum refusal	refusal_of(const struct event *e);

/*
 * The plugin of qpsmtpd that has refused, without directory and the number
 * of an instance: that which "naughty" names, where it refuses for another.
 */
struct str	refusal_plugin(const struct smtp *m);

#endif
