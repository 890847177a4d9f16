/*
 * Addresses tidied: every form, forms in each other, and what is nearly one
 * and stays as it is.
 */
#include "tidy.h"

#include <stdlib.h>

#include "check.h"

enum {
	V = TIDY_VPOPMAIL, L = TIDY_VERP, B = TIDY_BATV, S = TIDY_SRS,
	P = TIDY_PLUS, ALL = V | L | B | S | P
};

/* An address; what it is tidied for; what it becomes, or NULL: the same. */
static const struct row {
	const char *address;
	unsigned what;
	const char *tidy;
} rows[] = {
	{ "", ALL, NULL },
	{ "anna", ALL, NULL },
	{ "@", ALL, NULL },
	{ "anna@", ALL, NULL },
	{ "@x.org", ALL, NULL },
	{ "#@[]", ALL, NULL },
	{ "anna@x.org", ALL, NULL },
	{ "Anna.B_c@X.org", ALL, NULL },
	{ "\"a b\"@x.org", ALL, NULL },

	/* vpopmail */
	{ "x.org-anna@x.org", V, "anna@x.org" },
	{ "X.Org-Anna@x.oRG", V, "Anna@x.oRG" },
	{ "x.org-a-b@x.org", V, "a-b@x.org" },
	{ "x.org-x.org-a@x.org", V, "a@x.org" },
	{ "x.org-anna@x.org", ALL & ~V, NULL },
	{ "x.org-@x.org", V, NULL },
	{ "x.org@x.org", V, NULL },
	{ "x.organna@x.org", V, NULL },
	{ "y.org-anna@x.org", V, NULL },
	{ "virt-user1@virt.example.com", V, NULL },
	{ "-anna@", V, NULL },

	/* VERP: ezmlm, ezmlm-idx */
	{ "list-return-123-user=host.org@y.org", L, "list-return@y.org" },
	{ "list-return-123-a-b-7-c=h.org@y.org", L, "list-return@y.org" },
	{ "my-list-2-return-9-u=h.org@y.org", L, "my-list-2-return@y.org" },
	{ "list-return-123@y.org", L, "list-return@y.org" },
	{ "list-return-123-@y.org", L, "list-return@y.org" },
	{ "list-return-123-@y.org-@[]", L, "list-return@y.org" },
	{ "list-return-@y.org-@[]", L, "list-return@y.org" },
	{ "owner-x-@y.org-@[]", L, "owner-x@y.org" },
	{ "list-sc.1163.abcdefgh-user=h.org@y.org", L, "list-sc@y.org" },
	{ "list-sc.1163.abcdefgh-us-er=h.org@y.org", L, "list-sc@y.org" },
	{ "list-subscribe-us-er=h.org@y.org", L, "list-subscribe@y.org" },
	/* mailman, Postfix, services */
	{ "list-bounces+anna=x.org@y.org", L, "list-bounces@y.org" },
	{ "list-bounces+a+b-c=x.org@y.org", L, "list-bounces@y.org" },
	{ "owner-x+anna=x.org@y.org", L, "owner-x@y.org" },
	{ "owner-x-anna=x.org@y.org", L, "owner-x@y.org" },
	{ "bounces+123456-ab12-anna=x.org@em.y.org", L, "bounces@em.y.org" },
	{ "lists-bounces-12-x=y.z@lists.y.org", L,
	    "lists-bounces@lists.y.org" },
	{ "news-77-anna=x.org@y.org", L, "news@y.org" },
	/* no VERP */
	{ "list-return-123-user=host.org@y.org", ALL & ~L, NULL },
	{ "list-return@y.org", L, NULL },
	{ "list-return-@y.org", L, NULL },
	{ "list-return-x@y.org", L, NULL },
	{ "-return-12@y.org", L, NULL },
	{ "return-12@y.org", L, NULL },
	{ "news=5@y.org", L, NULL },
	{ "list-anna=localhost@y.org", L, NULL },
	{ "list-anna=x.@y.org", L, NULL },
	{ "list-anna=.x@y.org", L, NULL },
	{ "list-anna=x..y@y.org", L, NULL },
	{ "list-anna=x_y.org@y.org", L, NULL },
	{ "list-a=b=x.org@y.org", L, NULL },
	{ "anna=x.org@y.org", L, NULL },
	{ "-anna=x.org@y.org", L, NULL },
	{ "+anna=x.org@y.org", L, NULL },
	{ "list-=x.org@y.org", L, NULL },
	{ "list+=x.org@y.org", L, NULL },
	{ "=x.org@y.org", L, NULL },
	{ "-@-@[]", L, NULL },
	{ "@-@[]", L, NULL },
	{ "a-@-@[]", L, NULL },
	{ "a@[]", L, NULL },

	/* BATV */
	{ "prvs=0123456789=anna@y.org", B, "anna@y.org" },
	{ "PRVS=0123abCDef=anna@y.org", B, "anna@y.org" },
	{ "prvs=anna/0123abcdef@y.org", B, "anna@y.org" },
	{ "prvs=0123456789=a=b@y.org", B, "a=b@y.org" },
	{ "btv1==0123abcdef0==anna@y.org", B, "anna@y.org" },
	{ "msprvs1=17523abcd=bounces-1@y.org", B, "bounces-1@y.org" },
	{ "prvs=0123456789=anna@y.org", ALL & ~B, NULL },
	{ "prvs=hello=anna@y.org", B, NULL },
	{ "prvs=0123456=anna@y.org", B, NULL },
	{ "prvs=0123456789=@y.org", B, NULL },
	{ "prvs=/0123456789@y.org", B, NULL },
	{ "prvs=0123456789@y.org", B, NULL },
	{ "prvs=@y.org", B, NULL },
	{ "prvs@y.org", B, NULL },
	{ "btv1==0123456789=anna@y.org", B, NULL },
	{ "btv1=0123456789==anna@y.org", B, NULL },
	{ "xprvs=0123456789=anna@y.org", B, NULL },

	/* SRS */
	{ "SRS0=Hash=TT=x.org=anna@y.org", S, "anna@x.org" },
	{ "srs0=abcd=ef=x.org=joe92@y.org", S, "joe92@x.org" },
	{ "SRS0+Ha+/=TT=x.org=anna@y.org", S, "anna@x.org" },
	{ "SRS0-Hash=TT=x.org=a=b=c@y.org", S, "a=b=c@x.org" },
	{ "SRS1=Hash=z.org==Hash=TT=x.org=anna@y.org", S, "anna@x.org" },
	{ "SRS1+Hash=z.org=+Hash=TT=x.org=anna@y.org", S, "anna@x.org" },
	{ "SRS1=Hash=z.org=-Hash=TT=x.org=anna@y.org", S, "anna@x.org" },
	{ "SRS0=Hash=TT=x.org=anna@y.org", ALL & ~S & ~L, NULL },
	{ "SRS0=Hash=TT=x.org=@y.org", S, NULL },
	{ "SRS0=Hash=TT=x.org@y.org", S, NULL },
	{ "SRS0=Hash=T=x.org=anna@y.org", S, NULL },
	{ "SRS0=Hash=TTT=x.org=anna@y.org", S, NULL },
	{ "SRS0==TT=x.org=anna@y.org", S, NULL },
	{ "SRS0=Ha_h=TT=x.org=anna@y.org", S, NULL },
	{ "SRS0=Hash=TT=localhost=anna@y.org", S, NULL },
	{ "SRS0.Hash=TT=x.org=anna@y.org", S, NULL },
	{ "SRS0@y.org", S, NULL },
	{ "SRS2=Hash=TT=x.org=anna@y.org", S, NULL },
	{ "SRS1=Hash=z.org=Hash=TT=x.org=anna@y.org", S, NULL },
	{ "SRS1=Hash=z.org==TT=x.org=anna@y.org", S, NULL },
	{ "SRS1=Hash=z.org==@y.org", S, NULL },

	/* plus */
	{ "anna+shop@y.org", P, "anna@y.org" },
	{ "anna+@y.org", P, "anna@y.org" },
	{ "anna+a+b@y.org", P, "anna@y.org" },
	{ "+anna@y.org", P, NULL },
	{ "anna@y+z.org", P, NULL },
	{ "anna+shop@y.org", ALL & ~P, NULL },

	/* one in the other */
	{ "y.org-prvs=0123456789=anna+a@y.org", ALL, "anna@y.org" },
	{ "SRS0=Hash=TT=x.org=prvs=0123456789=list-return-4-u=h.org@y.org",
	    ALL, "list-return@x.org" },
	{ "prvs=0123456789=SRS0=Hash=TT=x.org=x.org-a+b@y.org", ALL,
	    "a@x.org" },
	{ "SRS0=H=TT=b.org=SRS0=H=TT=a.org=anna@y.org", S, "anna@a.org" }
};

/* Address and room in memory of their own size. */
static bool
tidies(const struct row *r)
{
	const char *want = r->tidy == NULL ? r->address : r->tidy;
	size_t n = strlen(r->address);
	char *copy = malloc(n > 0 ? n : 1), *p = malloc(n > 0 ? n : 1);
	struct str s = { copy, n }, t;
	bool ok;

	memcpy(copy, r->address, n);
	t = tidy_address(s, r->what, p, n);
	ok = str_eq(t, str_of(want)) && (r->tidy != NULL || t.s == copy);
	if (r->tidy == NULL)
		ok = ok && t.n == n;
	t = tidy_address(s, r->what, p, 0);
	ok = ok && t.s >= copy && t.s + t.n <= copy + n;
	t = tidy_address(s, 0, p, n);
	ok = ok && t.s == copy && t.n == n;
	free(copy);
	free(p);
	return ok;
}

static void
list(void)
{
	unsigned what;

	CHECK(tidy_read("vpopmail,verp,batv,srs,plus", &what) && what == ALL);
	CHECK(tidy_read("srs", &what) && what == S);
	CHECK(tidy_read("plus,srs,plus", &what) && what == (S | P));
	CHECK(!tidy_read("", &what));
	CHECK(!tidy_read(",", &what));
	CHECK(!tidy_read("srs,", &what));
	CHECK(!tidy_read(",srs", &what));
	CHECK(!tidy_read("SRS", &what));
	CHECK(!tidy_read("srs plus", &what));
	CHECK(!tidy_read("none", &what));
}

/* Long and hostile ones take no time, and end. */
static void
hostile(void)
{
	static const char *const parts[] = {
		"prvs=0123456789=", "SRS0=H=TT=a.b=", "x-", "+", "=", "-1-",
		"a.1.", "@", "x.org-", "-return-", "=a.b", "/01234567"
	};
	size_t i, m, n;
	char *text = malloc(60100), *p = malloc(60100);

	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		m = strlen(parts[i]);
		for (n = 0; n + m <= 60000; n += m)
			memcpy(text + n, parts[i], m);
		memcpy(text + n, "=x.org@x.org", 12);
		CHECK(tidy_address((struct str){ text, n + 12 }, ALL, p,
		    60100).n <= n + 12);
	}
	free(text);
	free(p);
}

int
main(void)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (!tidies(&rows[i])) {
			printf("row %zu: %s\n", i, rows[i].address);
			failures = 1;
		}
	list();
	hostile();
	return failures;
}
