# What mlcat promises of any log: bisection gives what a linear scan gives,
# merging keeps order, and a directory is its files one after the other.
# The linear scan is awk's: labels sort as text.
# shellcheck disable=SC2086	# windows are two words
. tests/lib.sh

rotated=$TMP/dir
mkdir "$rotated"

# "scan SINCE UNTIL FILE": these labels, or -
scan() {
	awk -v from="$1" -v to="$2" '
	/^@[0-9a-f]*/ && length($1) == 25 { t = $1 }
	(from == "-" || (t != "" && t >= from)) && (to == "-" || t < to)
	' "$3"
}

# Equal stamps, gaps, unstamped lines, and long ones, cut into files as
# multilog does it; at the end clocks go back by a minute at most.
awk 'BEGIN {
	srand(3)
	t = 1800000000
	for (i = 1; i <= 9000; i++) {
		r = rand()
		if (r < 0.5)
			n += int(rand() * 4000)
		if (r > 0.99)
			t += int(rand() * 4000)
		if (n > 999000000) {
			n = 0
			t++
		}
		if (i > 6000)
			n = int(rand() * 999000000)
		if (r > 0.2 && r < 0.25)
			print "no stamp " i
		back = i > 6000 && r < 0.05 ? int(rand() * 59) : 0
		printf "@40000000%08x%08x line %d", t - back, n, i
		for (k = r * 20; k > 0; k--)
			printf " word"
		if (r > 0.5 && r < 0.503)
			for (k = 0; k < 2000; k++)
				printf " long%d", k
		print ""
	}
}' >"$TMP/log"
head -n 6000 "$TMP/log" >"$TMP/inorder"
split -b 40000 "$TMP/inorder" "$TMP/part."
for f in "$TMP"/part.*; do
	# closed just after the last line of which something is in it
	last=$(grep -a '^@.\{24\} ' "$f" | tail -n 1 | cut -c 1-25)
	n=$((n + 1))
	cp "$f" "$rotated/${last%????????}$(printf '3c%06x' $n).s"
done
for f in "$rotated"/@*; do
	newest=$f
done
mv "$newest" "$rotated/current"

labels() {
	grep -a '^@' "$1" | awk -v s="$2" -v n="$3" 'BEGIN { srand(s) }
	{ l[NR] = $1 }
	END {
		for (i = 0; i < n; i++) {
			a = l[1 + int(rand() * NR)]
			b = l[1 + int(rand() * NR)]
			print a, b
			print "-", b
			print a, "-"
		}
	}'
}

# "windows NAME LOG PATH": the same for each window of LOG.
windows() {
	wrong=
	labels "$2" 5 12 >"$TMP/labels"
	while read -r from to; do
		scan "$from" "$to" "$2" >"$TMP/want"
		set -- "$1" "$2" "$3"
		[ "$from" = - ] || set -- "$@" -S "$from"
		[ "$to" = - ] || set -- "$@" -U "$to"
		name=$1 log=$2 path=$3
		shift 3
		mlcat "$@" "$path" >"$TMP/got" 2>"$TMP/err"
		cmp -s "$TMP/want" "$TMP/got" && [ ! -s "$TMP/err" ] ||
		    wrong="$wrong [$from $to]"
		set -- "$name" "$log" "$path"
	done <"$TMP/labels"
	if [ -z "$wrong" ]; then
		ok "mlcat-window: $1"
	else
		not_ok "mlcat-window: $1" "$(echo "$wrong" | cut -c 1-200)"
	fi
}

mlcat "$rotated" >"$TMP/got"
same mlcat-directory "$TMP/inorder" "$TMP/got"
windows "in order" "$TMP/inorder" "$TMP/inorder"
windows "a directory" "$TMP/inorder" "$rotated"
windows "clocks that step back" "$TMP/log" "$TMP/log"
windows "a real log" tests/samples/send.log tests/samples/send.log
# a pipe, which cannot be searched
# shellcheck disable=SC2002
cat "$TMP/log" | mlcat -S "$(sed -n '5000s/ .*//p' "$TMP/log")" - \
    >"$TMP/got"
scan "$(sed -n '5000s/ .*//p' "$TMP/log")" - "$TMP/log" >"$TMP/want"
same mlcat-window-pipe "$TMP/want" "$TMP/got"

# Merging 64 directories: sort(1) is stable, and labels sort as text.
for i in 10 11 12 13 14 15 16 17; do
	for j in 0 1 2 3 4 5 6 7; do
		mkdir "$TMP/m$i$j"
		k=$(((i - 10) * 8 + j))
		grep -a '^@' tests/samples/send.log |
		    awk -v k="$k" 'NR % 64 == k' >"$TMP/m$i$j/all"
		head -n 9 "$TMP/m$i$j/all" >"$TMP/m$i$j/$(sed -n \
		    '9s/ .*//p' "$TMP/m$i$j/all").s"
		tail -n +10 "$TMP/m$i$j/all" >"$TMP/m$i$j/current"
	done
done
cat "$TMP"/m*/all | sort -s -k 1,1 >"$TMP/want"
mlcat -m "$TMP"/m* >"$TMP/got"
same mlcat-merge-64 "$TMP/want" "$TMP/got"
mlcat -mn "$TMP"/m* | sed 's/{[^ ]*} //' >"$TMP/got"
same mlcat-merge-names "$TMP/want" "$TMP/got"
mlcat -S "$(sed -n '700s/ .*//p' "$TMP/want")" -m "$TMP"/m* >"$TMP/got"
scan "$(sed -n '700s/ .*//p' "$TMP/want")" - "$TMP/want" >"$TMP/want2"
same mlcat-merge-window "$TMP/want2" "$TMP/got"

# What is new, wherever the log was cut, and whatever was rotated.
mkdir "$TMP/new"
rm -f "$TMP/place"
: >"$TMP/got"
total=$(wc -c <tests/samples/send.log)
at=0
for step in 1 30 900 7 4096 20000 1 65536 333 99999; do
	tail -c +$((at + 1)) tests/samples/send.log | head -c "$step" \
	    >>"$TMP/new/current"
	at=$((at + step))
	mlcat -p "$TMP/place" "$TMP/new" >>"$TMP/got"
	case $step in
	900 | 4096 | 20000 | 333)
		label=$(grep -a '^@.\{24\} ' "$TMP/new/current" |
		    tail -n 1 | cut -c 1-25)
		mv "$TMP/new/current" "$TMP/new/${label%??}ff.s"
		;;
	esac
	[ "$step" != 20000 ] || : >"$TMP/new/current"
done
mlcat -p "$TMP/place" "$TMP/new" >>"$TMP/got"
[ "$at" -ge "$total" ] || not_ok mlcat-new "the log is longer than $at"
cp tests/samples/send.log "$TMP/want"
same mlcat-new "$TMP/want" "$TMP/got"
finish
