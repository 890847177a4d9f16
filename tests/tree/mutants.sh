# The laws of the tree are able to fail: each is broken once in a copy.
. tests/lib.sh

built=$(for p in $(programs) $(scripts); do echo "$ROOT/src/$p"; done)

# What the laws read, to be changed, and links to what they run.
copy() {
	rm -rf "$TMP/tree"
	mkdir -p "$TMP/tree/src/dialect" "$TMP/tree/tests" "$TMP/tree/tmp"
	cp -R Makefile compile README NEWS .gitignore .ci man contrib \
	    "$TMP/tree" 2>/dev/null
	cp -R src/*.[ch] src/*.sh "$TMP/tree/src"
	cp src/dialect/*.[ch] "$TMP/tree/src/dialect"
	# shellcheck disable=SC2086	# names
	ln -s $built "$TMP/tree/src"
	ln -s "$ROOT"/tests/* "$TMP/tree/tests"
	rm -f "$TMP/tree/tests/tmp"
}

# "mutant SCRIPT TEST COMMANDS": after them, this test of the script fails.
mutant() {
	name="mutant $2: $3"
	copy
	if ! (cd "$TMP/tree" && eval "$3") 2>/dev/null; then
		skip "$name" "there is nothing to break yet"
		return
	fi
	(cd "$TMP/tree" && env PATH="$PWD/src:$PATH" TMP="$PWD/tmp" \
	    ROOT="$PWD" sh "tests/tree/$1.sh") >"$TMP/said" 2>&1
	if grep -q "^not ok $2" "$TMP/said"; then
		ok "$name"
	else
		not_ok "$name" "goes unnoticed"
	fi
}

# shellcheck disable=SC2317	# called from the table below
add() {
	[ -f "$1" ] && printf '%b\n' "$2" >>"$1"
}

# shellcheck disable=SC2317	# "say PROGRAM TEXT": let it say only this
say() {
	rm -f "src/$1" &&
	    printf '%b' "#!/bin/sh\ncat <<E\n$2\nE\n" >"src/$1" &&
	    chmod +x "src/$1"
}

long=$(awk 'BEGIN { print "static int\\nlong_one(void)\\n{"
    for (i = 0; i < 61; i++) printf "\\n"; print "}" }' | tr -d '\n')
tall=$(awk 'BEGIN { for (i = 0; i < 24; i++) printf "\\n"; print "x" }')
wide=$(awk 'BEGIN { for (i = 0; i < 10; i++) printf "\\t"; print "x" }')

while IFS='|' read -r script test commands; do
	[ -n "$script" ] && mutant "$script" "$test" "$commands"
done <<END
includes|includes|add src/str.h '#include "out.h"'
includes|includes|add src/out.c '#include "in.h"'
includes|includes|add src/stamp.h '#include "group.h"'
includes|includes|add src/dialect/qsend.c '#include "die.h"'
includes|includes|add src/queue.c '#include "version.h"'
includes|includes|add src/mtrack.c '#include "tai64nlocal.h"'
includes|includes|echo '#include "die.h"' >x; cat x src/out.c >y; cp y src/out.c
includes|includes|: >src/zzz.h
includes|own-headers|sed /out.h/d src/out.c >x; cp x src/out.c
includes|library-list|: >src/zzz.c
functions|function-length|add src/str.c '$long'
lines|line-form|add src/str.c '$wide'
lines|line-form|add Makefile '#\t'
calls|read-only-in|add src/str.c '\tread(0, 0, 0);'
calls|write-only-out|add src/in.c '\tif (write(1, "", 0)) ;'
calls|no-stdio|add src/queue.c '\tsnprintf(x, 1, "");'
calls|exit-only-die|add src/queue.c '\texit(1);'
programs|program-papers|echo 'main(void)' >src/zzz.c
programs|program-help|say mtrack 'usage: mtrack$tall'
programs|program-help|say mtrack 'usage: mtrack $wide'
programs|version-news|sed s/qtrack/x/g NEWS | tr -d 0-9 >x && cp x NEWS
letters|letters-help|say mtrack 'usage: mtrack [-a] [file ...]'
letters|letters-synopsis|awk '{ print } /^.Sh SYNOPSIS/ { print ".Op Fl Z" }' man/mtrack.1 >x && cp x man/mtrack.1
letters|letters-table|sed 's/, mtrack//; s/mtrack//' man/qtrack.7 >x && cp x man/qtrack.7
manuals|manual-references|add man/mtrack.1 '.Xr tai64nlocal 1' && rm man/tai64nlocal.1
examples|example-README:1|[ -d tests/samples ] && sed 's/^    [$] .*/    $ echo x/' README >x && cp x README
END
have mandoc && mutant manuals manual-lint "add man/mtrack.1 '.Foo'"
finish
