# smtpd-stats: however a log is cut in two, run(state + B) reports what one run
# does, and leaves its state; the dumps of two halves add up; its short cuts
# change nothing; and with -P the log passes, whatever the state is.
. tests/lib.sh

sh tests/bench/tools "$TMP" || exit 111
logs=$ROOT/tests/truth/smtpd
cd "$TMP" || exit 111
for f in spamdyke jms1_cdb jgreylist qpsmtpd chkuser209 sc_tls12 syslog; do
	sed -n 1,300p "$logs/$f.log" >"$f.log"
done
"$TMP/gensmtpd" 60000 5 conc=9 lost=40 pids=330 >service.log
every=7
[ -z "$ASAN_OPTIONS" ] || every=2

# all FILE...: everything that is counted
all() {
	smtpd-stats -s all -n 1000 -o tsv "$@"
}

# "cuts FILE": bytes at which to cut it
cuts() {
	awk -v n="$(wc -c <"$1")" -v k=$every 'BEGIN {
		srand(5)
		print 0
		for (i = 1; i < k; i++)
			print int(rand() * n)
		print n
	}'
}

for log in *.log; do
	rm -f one two
	all -p one "$log" >want
	for at in $(cuts "$log"); do
		rm -f two
		head -c "$at" "$log" | all -p two >first
		tail -c "+$((at + 1))" "$log" | all -p two >got
		cmp -s want got && cmp -s one two || echo "$log cut at $at"
	done
done >wrong 2>&1
none smtpd-stats-split wrong

# The sums agree for every log, wherever it begins and ends.
for log in *.log; do
	for from in $(cuts "$log"); do
		n=$((from / 2 + 1000))
		tail -c "+$((from + 1))" "$log" | head -c "$n" |
		    smtpd-stats -s balance >said 2>&1 ||
		    echo "$log from $from, $n bytes"
	done
done >wrong
none smtpd-stats-sums wrong

# What is open at the cut is handed over: the balance tells.
sums() {
	awk -F '\t' '$3 != "balance" && $3 != "problems" && $1 != "note"'
}

for log in *.log; do
	label=$(sed -n 150p "$log" | cut -c 1-25)
	case $label in
	@*) ;;
	*) continue ;;
	esac
	all "$log" | sums >want
	{
		smtpd-stats -o dump -U "$label" "$log"
		smtpd-stats -o dump -S "$label" "$log"
	} | all | sums >got
	cmp -s want got || {
		echo "$log"
		diff want got | head -n 3
	}
done >wrong 2>&1
none smtpd-stats-merge wrong

# Behind a name lines are read without short cuts, and without more stamps.
# The server may not have told the address: then others do.
sed 's/\(: pid [0-9]* from\).*/\1/; /tcpserver: ok/d' jgreylist.log >nowhere
cp "$logs/recordio.log" tapped
{
	cat service.log jms1_cdb.log jgreylist.log
	sed -n 1,300p "$logs/simscan.log"
	sed -n 1,300p "$logs/rblsmtpd.log"
} | awk '
	BEGIN { srand(5) }
	rand() < 0.2 {
		at = 26 + int(rand() * (length - 25))
		behind = substr($0, at + 1 + int(rand() * 4))
		other = substr(":[]>@ 0x\r", int(rand() * 10), 1)
		$0 = substr($0, 1, at) other (rand() < 0.9 ? behind : "")
	}
	!/^@[^ ]* [0-9{]/ && length > 26' >damaged
for log in jms1_cdb.log jgreylist.log service.log nowhere tapped damaged; do
	for d in '' -d; do
		sed '/@4.*@4/d' "$log" >plain
		sed 's/^\(@[^ ]*\) /\1 {x} /' plain >named
		# no option or one
		# shellcheck disable=SC2086
		all $d plain |
		    sed 's/\(	concurrency	\)connections	/\1x	/' >want
		# shellcheck disable=SC2086
		all $d named >got
		cmp -s want got || {
			echo "$log $d"
			diff want got | head -n 3
		}
	done
done >wrong 2>&1
none smtpd-stats-short-cuts wrong

# -d gives the same numbers without the tables by address.
for log in *.log; do
	all -d "$log" >few
	all "$log" | awk -F '\t' -v few=few 'BEGIN {
		while ((getline line < few) > 0)
			if (line ~ /^row/)
				left[line]++
	}
	$1 == "row" && ($0 in left) { delete left[$0] }
	END { for (line in left) if (line !~ /problems/) print line }'
done >wrong 2>&1
none smtpd-stats-without-addresses wrong

# damage STATE: a damaged state on descriptor 4
processor() {
	smtpd-stats -P 4<"$1" 5>new <jms1_cdb.log >copy 2>said
	code=$?
	[ "$code" -eq 0 ] || echo "$1: exit $code"
	cmp -s jms1_cdb.log copy || echo "$1: the log is changed"
	smtpd-stats -s summary new >report 2>&1	# 1: sums do not agree
	[ "$?" -le 1 ] && grep -q '^connections ' report ||
	    echo "$1: no report"
}

all -p state spamdyke.log >/dev/null
: >empty
head -c 3000 state >short
sed '5,9s/[0-9]/x/g' state >wrong-numbers
tr '[:lower:]' '[:upper:]' <state >loud
echo 'DISPOSITION @4000000000000000 17' >qplogsumm
head -c 5000 "$ROOT/src/libqtrack.a" >binary
for state in empty short wrong-numbers loud qplogsumm binary state; do
	processor "$state"
done >wrong 2>&1
none smtpd-stats-processor wrong
finish
