/*
 * Carried work: what is open at the end of one run and goes on in the next.
 *
 * A state is text, written by out.h.  It is read from a file and replaced
 * whole or not at all (-p), or read from descriptor 4 and written to
 * descriptor 5, as multilog gives them to its processors (-P).
 */
#ifndef STATE_H
#define STATE_H

#include <stdbool.h>

/*
 * -p: carry work in this file.  Takes a lock, so that no second run uses it
 * at the same time (else code 111), and lets in.h read the file first if it
 * is there.  What is no regular file is code 111; another program's state, and
 * what begins with a time stamp, as logs do, is code 100: neither is to be
 * replaced.  The name is kept, not copied.
 */
void	state_file(const char *file, const char *program);

/*
 * -P: carry work through descriptors 4 and 5.  A closed 4 is an empty state,
 * a closed 5 is code 100.  Call it before any file is opened.
 */
void	state_descriptors(void);

/* Is work to be carried? */
bool	state_carried(void);

/*
 * Flush standard output; from here on, what is written is the state.  Then
 * put it in its place: a failure is code 111, and leaves the old state.
 */
void	state_begin(void);
void	state_commit(void);

/*
 * As qmailanalog has it, without a state: may descriptor 5 be written?  Ask
 * before any file is opened.  Then flush, and send all that follows there.
 */
bool	state_may_pend(void);
void	state_pend(void);

#endif
