# mlcat -p is killed at any moment: the state is the old or the new one, and
# with the script of mlcat(1) that commits two states at once, what is printed
# and kept in the end is what one run gives.  MLCAT_KILLS: how many times.
. tests/lib.sh

if ! have setsid; then
	skip mlcat-both-killed "setsid is not installed"
	finish
fi
cd "$TMP" || exit 111
s=@400000006553f1
awk -v s=$s 'BEGIN {
	for (i = 0; i < 4000; i++) {
		printf "%s%02x%08x new msg %d\n", s, i / 256, i, i
		if (i % 3)
			printf "%s%02x%08x end msg %d\n", s, i / 256, i, i
	}
}' >all
mkdir log

# The script, out of the manual.
sed -n '/^\.\\" script: both/,/^\.Ed/p' "$ROOT/man/mlcat.1" | sed '/^\./d' \
    >both
[ "$(wc -l <both)" -gt 5 ] || not_ok mlcat-both "is not in the manual"

# "part FROM TO": this part of the log comes, and its files rotate.
part() {
	sed -n "$1,$2p" all >>log/current
	[ $(($1 % 3)) -ne 1 ] ||
	    mv log/current "log/$(tail -n 1 log/current | cut -c 1-25).s"
}

# How many turns of this loop does a run take?
turns() {
	k=0
	while [ ! -s "$1" ] && [ $k -lt "$2" ]; do
		k=$((k + 1))
	done
}

part 1 1000
(sh both >/dev/null; echo >ended) &
turns ended 1000000
run=$k
wait
rm -rf valid state.* log
mkdir log

: >printed
n=${MLCAT_KILLS:-30} killed=0
from=1
i=0
while [ "$i" -lt "$n" ]; do
	i=$((i + 1))
	to=$((from + 6000 / n))
	[ "$i" -lt "$n" ] || to=7000
	part "$from" "$to"
	from=$((to + 1))
	was=$(cat valid 2>/dev/null)
	setsid sh both >out 2>err &
	pid=$!
	turns never $((run * (i % 20 + 1) / 16))
	kill -9 -$pid 2>/dev/null && killed=$((killed + 1))
	wait $pid
	# printed, and committed: the two go together
	[ "$(cat valid 2>/dev/null)" = "$was" ] || cat out >>printed
done 2>/dev/null
sh both >>printed
mlcat log | cmp -s - all || not_ok mlcat-both "the log is not whole"
mtrack -p one all >want
same mlcat-both-killed want printed
same mlcat-both-state one "$(cat valid)/open"
[ "$killed" -gt 0 ] || not_ok mlcat-both-killed "nothing was killed"

# The state alone.
: >got
rm -f place
wrong=
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
	cp place old 2>/dev/null || : >old
	mlcat -p place log >out &
	pid=$!
	turns never $((run * i / 60))
	kill -9 $pid 2>/dev/null
	wait $pid
	cmp -s place old 2>/dev/null || [ ! -s place ] || {
		cmp -s out all || wrong="$wrong $i"
		rm -f place
	}
done 2>/dev/null
if [ -z "$wrong" ]; then
	ok mlcat-state-killed
else
	not_ok mlcat-state-killed "the state runs ahead of the output:$wrong"
fi

# Output that is not accepted leaves the state.
if [ -c /dev/full ]; then
	rm -f place
	mlcat -p place log >/dev/full 2>err
	code=$?
	expect mlcat-state-full 111 "mlcat: fatal: unable to write output"
	[ ! -f place ] || not_ok mlcat-state-full "the state was written"
fi
mlcat -p place log >out
cp place old
(
	trap '' XFSZ
	ulimit -f 0
	mlcat -p place log 2>err.pipe
	echo $? >code
) | cat >/dev/null
same mlcat-state-disk-full old place
finish
