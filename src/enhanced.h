/*
 * What enhanced status codes mean: 5.1.1 and the like.
 *
 * RFC 3463 has the system and most of the codes; the others are in IANA's
 * registry "SMTP Enhanced Status Codes" (RFC 5248) and come from RFC 3886,
 * 4468, 4954, 6531, 6710, 7293, 7372, 7505, 8617 and 8689.
 */
#ifndef ENHANCED_H
#define ENHANCED_H

#include "str.h"

/*
 * What a code means, in a few words, or NULL if it is no code at all.  The
 * first number says how it ends (enhanced_class()), the others why: a code
 * that is not registered means what its subject, the second number, means.
 */
const char	*enhanced_meaning(struct str code);

/* "success", "for now", "for good"; NULL if it is no code. */
const char	*enhanced_class(struct str code);

#endif
