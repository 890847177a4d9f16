#include "packed.h"

#include <string.h>

const char *
packed_warning(const char *p, size_t n)
{
	/* the any-byte of bzip2 is its level */
	static const struct {
		const char *bytes;
		size_t n, any;
		const char *says;
	} known[] = {
		{ "\037\213\010", 3, PACKED_BYTES,
		    "compressed by gzip, use mlcat: " },
		{ "BZh?1AY&SY", 10, 3, "compressed by bzip2, use mlcat: " },
		{ "\3757zXZ\0", 6, PACKED_BYTES,
		    "compressed by xz, use mlcat: " },
		{ "(\265/\375", 4, PACKED_BYTES,
		    "compressed by zstd, use mlcat: " },
		{ "\037\235", 2, PACKED_BYTES,
		    "compressed by compress, use zcat: " }
	};
	size_t i, k;

	for (i = 0; i < sizeof known / sizeof known[0]; i++) {
		for (k = 0; k < known[i].n && k < n; k++)
			if (p[k] != known[i].bytes[k] && k != known[i].any)
				break;
		if (k == known[i].n)
			return known[i].says;
	}
	return NULL;
}
