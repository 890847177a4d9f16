# Wrong use is code 100, before anything is read.
for o in -x -re -ri -ra '-r -a' '-e -i' '-i -e' -ar --nope --help=1; do
	# shellcheck disable=SC2086	# words
	echo input | tai64nlocal $o
	echo "$o: $?"
done
for o in -ee -ii -ll -eu -ale -ail -rl -ru; do
	tai64nlocal $o </dev/null
	echo "$o: $?"
done
tai64nlocal --help | sed -n '1p;$='
tai64nlocal --version | sed 's/[0-9.]*$/N/'
