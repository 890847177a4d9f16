# qmailanalog's reports over matchup's lines say what a computation in whole
# nanoseconds over `matchup -o tsv' does.
# shellcheck disable=SC2016	# awk's own variables
. tests/lib.sh
z=$ROOT/contrib/qmailanalog

matchup tests/samples/send.log >"$TMP/lines"
matchup -o tsv tests/samples/send.log >"$TMP/tsv"

# One line a record, parted by tabs, times in nanoseconds of that day:
#	d RESULT BIRTH START END BYTES SENDER WHO UID REASON
#	m BIRTH END BYTES SUCCESSES FAILURES DEFERRALS SENDER UID
# What was never started is not in qmailanalog's lines, nor is what is lost.
awk -F '\t' '
# A 0 in front makes some awks read octal digits.
function two(s, at) {
	return ("1" substr(s, at, 2)) - 100
}
function ns(time) {
	return time == "" ? "" : ((two(time, 12) * 60 + two(time, 15)) * 60 + \
	    two(time, 18)) * 1e9 + ("1" substr(time, 21, 9)) - 1e9
}
NR == 1 {
	for (i = 1; i <= NF; i++)
		at[$i] = i
	next
}
{
	told = $at["uid"] != ""
	sender = told ? "<" tolower($at["sender"]) ">" : "?"
	uid = told ? $at["uid"] : "?"
	birth = ns($at["birth"])
	end = ns($at["end"])
	outcome = $at["outcome"]
}
$1 == "delivery" && outcome != "lost" && $at["start"] != "" {
	start = ns($at["start"])
	result = outcome == "success" ? "k" : outcome == "failure" ? "d" : "z"
	printf "d\t%s\t%.0f\t%.0f\t%.0f\t%.0f\t%s\t%s.%s\t%s\t%s\n", result,
	    told ? birth : start, start, end, $at["bytes"], sender,
	    $at["channel"], tolower($at["recipient"]), uid, $at["text"]
}
$1 == "message" && outcome == "done" && told {
	printf "m\t%.0f\t%.0f\t%.0f\t%d\t%d\t%d\t%s\t%s\n", birth, end,
	    $at["bytes"], $at["successes"], $at["failures"],
	    $at["deferrals"], sender, uid
}' "$TMP/tsv" >"$TMP/exact"

# Rows without their padding, in the order of what stands behind N numbers.
rows() {
	sed 's/^ *//; s/ *$//; s/   */ /g; s/  */ /g' | sort -k "$(($1 + 1))"
}

# "near NAME": $TMP/got is as $TMP/want, but for the last digit of a fraction:
# the reports compute in floating point.
near() {
	[ -s "$TMP/want" ] || not_ok "zreports: $1" "nothing to compare"
	paste -d '\n' "$TMP/want" "$TMP/got" | awk '
	NR % 2 == 1 {
		want = $0
		next
	}
	{
		n = split(want, w, " ")
		m = split($0, g, " ")
		wrong = n != m
		for (i = 1; i <= n; i++) {
			if (w[i] == g[i])
				continue
			off = w[i] - g[i]
			unit = 1.01
			for (k = index(w[i], "."); k < length(w[i]); k++)
				unit /= 10
			if (w[i] !~ /^[0-9]+\.[0-9]+$/ ||
			    off > unit || off < -unit)
				wrong = 1
		}
		if (wrong)
			print "want " want "\ngot  " $0
	}' >"$TMP/wrong"
	none "zreports: $1" "$TMP/wrong"
}

# "check NAME NUMBERS AWK": the program prints the same from exact lines, rows
# of so many numbers and a text.
check() {
	"$z/$1" <"$TMP/lines" | awk '
		seen && NF > 0
		$1 ~ /^(sbytes|mess|del|avg|doneby)$/ { seen = 1 }' |
	    rows "$2" >"$TMP/got"
	awk -F '\t' "$3" "$TMP/exact" | rows "$2" >"$TMP/want"
	near "$1"
}

by_recipient='$1 == "d" {
	n[key]++
	x[key] += $5 - $4
	done[key] += $2 != "z"
	bytes[key] += ($2 == "k") * $6
}
END {
	for (key in n)
		printf "%.0f %d %d %.2f %s\n", bytes[key], done[key], n[key],
		    x[key] / 1e9, key
}'
check zrecipients 4 "{ key = \$8 } $by_recipient"
check zrhosts 4 "{ key = \$8; gsub(/^.*@/, \"\", key) } $by_recipient"

by_sender='$1 == "m" {
	seen[key]++
	bytes[key] += $4
	sbytes[key] += $4 * $5
	rbytes[key] += $4 * ($5 + $6)
	recipients[key] += $5 + $6
	tries[key] += $5 + $6 + $7
}
$1 == "d" { x[key] += $5 - $4 }
END {
	for (key in seen)
		printf "%d %.0f %.0f %.0f %d %d %.6f %s\n", seen[key],
		    bytes[key], sbytes[key], rbytes[key], recipients[key],
		    tries[key], x[key] / 1e9, key
}'
check zsenders 7 '{ key = $1 == "d" ? $9 "/" $7 : $9 "/" $8 } '"$by_sender"
check zsuids 7 "{ key = \$9 } $by_sender"

check zrxdelay 2 '$1 == "d" { n[$8]++; x[$8] += $5 - $4 }
END {
	for (key in n)
		printf "%.2f %d %s\n", x[key] / n[key] / 1e9, n[key], key
}'

while read -r name letter; do
	check "$name" 2 '$1 == "d" && $2 == "'"$letter"'" {
		gsub(/_+/, " ", $10)
		n[$10]++
		x[$10] += $5 - $4
	}
	END {
		for (key in n)
			printf "%d %.2f %s\n", n[key], x[key] / 1e9, key
	}'
done <<'E'
zdeferrals z
zfailures d
zsuccesses k
E

check zddist 2 '$1 == "d" && $2 == "k" {
	seconds = sprintf("%.6g", ($5 - $3) / 1e9)
	if (!(seconds in n))
		value[++values] = seconds
	n[seconds]++
	all++
}
END {
	for (i = 2; i <= values; i++)
		for (j = i; j > 1 && value[j - 1] + 0 > value[j] + 0; j--) {
			swap = value[j]
			value[j] = value[j - 1]
			value[j - 1] = swap
		}
	for (i = 1; i <= values; i++) {
		so_far += n[value[i]]
		percent[i] = int(so_far * 100 / all)
	}
	for (i = 1; i <= values; i++) {
		if (percent[i] != percent[i - 1])
			least = value[i]
		sum += value[i]
		if (percent[i] >= 10 && percent[i] != percent[i + 1])
			printf "%.2f %.2f %d\n", least, sum / i, percent[i]
	}
}'

"$z/zoverall" <"$TMP/lines" | sed -n '/^Completed/,$p' >"$TMP/got"
awk -F '\t' '
function span(a, b) {
	if (low == "" || a < low)
		low = a
	if (b > high)
		high = b
}
$1 == "m" {
	m++
	bytes += $4
	kbytes += $4 * $5
	q += $3 - $2
	r += $5 + $6
	t += $5 + $6 + $7
	span($2 + 0, $3 + 0)
}
$1 == "d" {
	n[$2]++
	d += $5 - $3 > 0 && $2 == "k" ? $5 - $3 : 0
	x += $5 - $4
	span($3 + 0, $5 + 0)
}
END {
	all = n["k"] + n["d"] + n["z"]
	print "Completed messages: " m
	print "Recipients for completed messages: " r
	print "Total delivery attempts for completed messages: " t
	printf "Average delivery attempts per completed message: %.6g\n", t / m
	print "Bytes in completed messages: " bytes
	print "Bytes weighted by success: " kbytes
	printf "Average message qtime (s): %.6g\n\n", q / m / 1e9
	print "Total delivery attempts: " all
	print "  success: " n["k"]
	print "  failure: " n["d"]
	print "  deferral: " n["z"]
	printf "Total ddelay (s): %.6f\n", d / 1e9
	printf "Average ddelay per success (s): %.6f\n", d / n["k"] / 1e9
	printf "Total xdelay (s): %.6f\n", x / 1e9
	printf "Average xdelay per delivery attempt (s): %.6f\n", x / all / 1e9
	printf "Time span (days): %.6g\n", (high - low) / 86400 / 1e9
	printf "Average concurrency: %.6g\n", x / (high - low)
}' "$TMP/exact" >"$TMP/want"
near zoverall

# The others do not compute much.
[ "$("$z/zsendmail" <"$TMP/lines" | wc -l)" -eq "$(wc -l <"$TMP/lines")" ] ||
    not_ok "zreports: zsendmail" "not as many lines"
for who in xrecipient:remote.x1@grey.example.org xqp:2253; do
	"$z/${who%%:*}" "${who#*:}" <"$TMP/lines" >"$TMP/got"
	case $who in
	xqp*)	awk '($1 == "d" && $9 == 2253) ||
		    ($1 == "m" && $9 == 2253)' "$TMP/lines" >"$TMP/want" ;;
	*)	grep '^d .* remote\.x1@grey\.example\.org ' "$TMP/lines" \
		    >"$TMP/want" ;;
	esac
	[ -s "$TMP/want" ] || not_ok "zreports: $who" "nothing to compare"
	same "zreports: $who" "$TMP/want" "$TMP/got"
done
finish
