/*
 * The open connections of conn.h as lines of a state, from which they are
 * made again as they were.
 *
 *	#source =NAME			in order of their first lines
 *	#conn PID =SERVICE NUMBER LAST FLAGS (what is the program's)
 *	#begun NUMBER			how many there were so far
 *	#leave PID =SERVICE		it has said its last words
 *	#alias NUMBER =SCOPE PID =SERVICE
 *	#heard PID =SERVICE		in order of the last lines
 *	#said =SERVICE PID NUMBER =SERVICE	whose a service's last line was
 *	#recent =SERVICE			the last line's
 *
 * A service is written as carry.h has sources: " =NAME =HOST =TAG =QUEUE".
 */
#ifndef CONNTEXT_H
#define CONNTEXT_H

#include <stdbool.h>

#include "conn.h"
#include "str.h"

/* Print all lines; `print' prints what the program has in a connection's. */
void	conntext_save(struct conns *all, void (*print)(const struct conn *c));

/*
 * Take in such a line (newline or not).  False if it is none, or damaged.
 * For each connection `take' takes what the program printed, and gives the
 * client's address, which may be untold; it returns false if that is
 * damaged: then the connection is forgotten again, after it has freed what
 * it made.
 */
bool	conntext_restore(struct conns *all, struct str line,
	    bool (*take)(struct conn *c, struct str *s, struct str *ip));

#endif
