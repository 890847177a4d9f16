# The same bytes as tai64nlocal of daemontools (the default) and
# s6-tai64nlocal (-l) give, where these are installed, but for the differences
# that are named at the end: each of them must still be one.
. tests/lib.sh

# "original NAME": the program of this name that is not ours.
original() {
	(
		IFS=:
		for d in $PATH; do
			[ "$d" = "$ROOT/src" ] && continue
			[ -x "$d/$1" ] && echo "$d/$1" && break
		done
	)
}

daemontools=$(original tai64nlocal)
s6=$(original s6-tai64nlocal)

# Labels of daemontools between 1883 and 2106, in a random order, some in
# runs of one second; lines without any; nanoseconds of up to ten digits.
awk 'BEGIN {
	x = 12345
	for (i = 0; i < 30000; i++) {
		if (i % 7 == 0) {
			a = next_one(); b = next_one()
			top = next_one() % 3 ? "40000000" : "3fffffff"
		}
		c = next_one(); d = next_one()
		if (next_one() % 50)
			c %= 15258
		printf "@%s%04x%04x%04x%04x line %d\n",
		    top, a, b, c, d, i
		if (i % 11 == 0)
			print "no label " i
	}
}
function next_one() {		# 0 to 65535, the same in every awk
	x = (x * 16807) % 2147483647
	return int(x / 8) % 65536
}' >"$TMP/random"

# Every second around each leap second, and the ends of years.
awk 'BEGIN {
	n = split("78796800 94694401 126230402 157766403 189302404 " \
	    "220924805 252460806 283996807 315532808 362793609 394329610 " \
	    "425865611 489024012 567993613 631152014 662688015 709948816 " \
	    "741484817 773020818 820454419 867715220 915148821 1136073622 " \
	    "1230768023 1341100824 1435708825 1483228826", leap)
	for (i = 1; i <= n; i++)
		for (s = leap[i] - 30; s < leap[i] + 45; s++)
			printf "@40000000%04x%04x00000000 %d\n",
			    s / 65536, s % 65536, s
}' >"$TMP/leaps"

cat >"$TMP/edges" <<'END'
@400000000000000a00000000 1970
@400000000000000a00000000
@400000000000000b00000001	tab
@400000007fffffff3b9ac9ff
@400000008000000000000000:
@400000008000000a3b9aca00
@40000000ffffffffffffffff x
@4000003afff4418900000000 9999
@4000003afff4418a00000000 10000
@400100000000000000000000 millions
@40f0c1ba3a7e700a00000000 2147 millions
 @400000000000000a00000000
x @400000000000000a00000000

END
printf 'a\0b\r\n@400000000000000a00000000 \0\377\r\nno newline' >>"$TMP/edges"
cat >"$TMP/old" <<'END'
@400000000000000900000000
@3fffffffffffffff00000000
@3fffffff00000000075bcd15
@3ffffff18ff1858a00000000 the year 4
END
cat "$TMP/random" "$TMP/leaps" "$TMP/edges" >"$TMP/all"
cat "$TMP/old" >>"$TMP/random"
cat "$TMP/all" "$TMP/old" >"$TMP/every"

# A program linked with musl asks that for zones, the originals ask their own
# libc: they agree from 1970 to 2037, and musl knows no zones with leap seconds.
case $(head -n 1 conf-ld) in
*musl*)	musl=1 ;;
*)	musl=0 ;;
esac

# "compare NAME INPUT THEIRS OURS...": in every zone.
compare() {
	name=$1 input=$2 theirs=$3
	shift 3
	for TZ in UTC America/New_York Australia/Lord_Howe Europe/Dublin \
	    Asia/Kathmandu Pacific/Apia right/Europe/Paris \
	    'EST5EDT,M3.2.0,M11.1.0' none; do
		export TZ
		[ "$TZ" = none ] && unset TZ
		case $musl${TZ-unset} in
		1right/*)
			skip "$name, TZ=$TZ" "musl knows no leap seconds"
			continue ;;
		1*)	sed -n '/^@40000000[0-7]/p' "$input" >"$TMP/near" ;;
		*)	cp "$input" "$TMP/near" ;;
		esac
		"$theirs" <"$TMP/near" >"$TMP/theirs"
		"$@" <"$TMP/near" >"$TMP/ours"
		same "$name, TZ=${TZ-unset}" "$TMP/theirs" "$TMP/ours"
	done
	TZ=UTC
	export TZ
}

# "differ NAME TEXT THEIRS OURS...": on this input, and still.
differ() {
	name=$1
	# shellcheck disable=SC2059	# it is a format
	printf "$2" >"$TMP/input"
	theirs=$3
	shift 3
	# some of these crash, which this shell need not say
	sh -c '"$0"; :' "$theirs" <"$TMP/input" >"$TMP/theirs" 2>/dev/null
	"$@" <"$TMP/input" >"$TMP/ours"
	if cmp -s "$TMP/theirs" "$TMP/ours"; then
		not_ok "difference: $name" "there is none any more"
	else
		ok "difference: $name"
	fi
}

if [ -n "$daemontools" ]; then
	n="as daemontools"
	compare "$n" "$TMP/every" "$daemontools" tai64nlocal
	d=$daemontools
	differ "$n: what is no label makes it crash" \
	    '@hello\nnext\n' "$d" tai64nlocal
	differ "$n: a short label makes it crash" \
	    '@400000006b01173a \n' "$d" tai64nlocal
	differ "$n: 25 digits make it crash" \
	    '@400000006b01173a075bcd150 x\n' "$d" tai64nlocal
	differ "$n: so do capital digits" \
	    '@400000006B01173A075BCD15 x\n' "$d" tai64nlocal
	differ "$n: and absurd years" \
	    '@7fffffffffffffff00000000 x\n' "$d" tai64nlocal
	differ "$n: years before 0 are not signed" \
	    '@3ffffff1868b840900000000 x\n' "$d" tai64nlocal
	differ "$n: years above 2147483647 are negative" \
	    '@40f0c2ab7c54a88900000000 x\n' "$d" tai64nlocal
	differ "$n: a label that the end of input cuts is lost" \
	    '@400000006b01173a075b' "$d" tai64nlocal
	differ "$n: and so is a label that ends there" \
	    '@400000006b01173a075bcd15' "$d" tai64nlocal
else
	skip "as daemontools" "its tai64nlocal is not installed"
fi

if [ -n "$s6" ]; then
	n="-l as s6"
	compare "$n" "$TMP/every" "$s6" tai64nlocal -l
	"$s6" -g <"$TMP/every" >"$TMP/theirs"
	TZ=Asia/Tokyo tai64nlocal -lu <"$TMP/every" >"$TMP/ours"
	same "-lu as s6 -g" "$TMP/theirs" "$TMP/ours"
	cat >"$TMP/hostile" <<'END'
@hello
@
@400000006b01173a075bcd1 23 digits
@400000006B01173A075BCD15 capitals
@400000006b01173a075bcd1g g
@400000006b01173a075bcd15x no digit
@000000000000000000000000
@7fffffffffffffff00000000
@ffffffffffffffffffffffff
x @400000006b01173a075bcd15
END
	printf '@400000006b01173a075b' >>"$TMP/hostile"
	compare "$n, hostile" "$TMP/hostile" "$s6" tai64nlocal -l
	differ "$n: it takes the first 24 of more digits" \
	    '@400000006b01173a075bcd150 x\n' "$s6" tai64nlocal -l
	differ "$n: years above 2147483647 are negative" \
	    '@40f0c2ab7c54a88900000000 x\n' "$s6" tai64nlocal -l
	differ "$n: it leaves a label that is all of the last line" \
	    '@400000006b01173a075bcd15' "$s6" tai64nlocal -l
else
	skip "-l as s6" "s6-tai64nlocal is not installed"
fi
finish
