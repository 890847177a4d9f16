# smtpd-stats against a slow count of the same lines (smtpd-stats.awk), and
# against strack's records, which strack.sh compares with what clients saw.
. tests/lib.sh

here=$ROOT/tests/truth
logs=$here/smtpd
cd "$TMP" || exit 111

# Rows in the form of smtpd-stats.awk.
rows() {
	awk -F '\t' '
	$1 == "columns" && $3 == "summary" {
		for (i = 4; i <= NF; i++)
			at[$i] = i
	}
	$1 != "row" { next }
	$3 == "summary" {
		print "opened\t" $at["connections"]
		print "logins\t" $at["logins"]
		print "failed\t" $at["failed"]
		print "unknown\t" $at["unknown"]
		print "messages\t" $at["messages"]
	}
	$3 == "exits" { sub(/ \(.*/, "", $4); print "exits\t" $4 "\t" $5 }
	$3 == "lists" { print "lists\t" $6 "\t" $4 }
	$3 == "unknown" { print "unknown\t" $6 "\t" $4 }
	$3 == "dispositions" {
		print "dispositions\t" $7 "\t" $8 "\t" $4
	}
	$3 == "checks" {
		print "checks\t" $4 "\t" $5 "\t" $6
		all[$4] += $6
	}
	$3 == "greylist" { print "greylist\t" $4 "\t" $5 }
	$3 == "tls" { print "tls\t" $4 "\t" $5 "\t" $6 }
	$3 == "scans" { print "scans\t" $4 "\t" $5 "\t" $6 }
	$3 == "concurrency" { print "concurrency\t" $5 }
	$3 == "connection_time" { print "connection_time\t" $4 }
	END { for (c in all) print "checks\t" c "\tall\t" all[c] }'
}

for name in rblsmtpd spamdyke jms1_cdb jgreylist simscan logmsg chkuser209 \
    sc_tls12 aqmail_popup qpsmtpd; do
	tr '\000' '0' <"$logs/$name.log" >log
	awk -f "$here/smtpd-stats.awk" log | sort >want
	smtpd-stats -s all -n 1000 -o tsv log | rows | sort >got
	# what the slow count has no rule for is not compared
	comm -13 got want | sed "s/^/$name: /"
done >wrong
none truth-smtpd-stats-counts wrong

# The same connections, by result, and their messages.
for name in rblsmtpd spamdyke jms1_cdb jgreylist simscan logmsg chkuser209 \
    sc_tls12 aqmail_popup qpsmtpd; do
	strack -o tsv "$logs/$name.log" | awk -F '\t' '
	NR > 1 && $2 != "" {
		n[$14 == "" ? "nothing" : $14]++
		ended++
	}
	NR > 1 { messages += $13 }
	END {
		print "ended", ended
		print "accepted", n["accepted"] + 0
		print "refused", n["rejected"] + n["deferred"] + n["denied"]
		print "nothing", n["nothing"] + 0
		print "messages", messages + 0
	}' >want
	smtpd-stats -s summary,funnel -o tsv "$logs/$name.log" |
	    awk -F '\t' '
	$1 == "columns" && $3 == "summary" {
		for (i = 4; i <= NF; i++)
			at[$i] = i
	}
	$1 != "row" { next }
	$3 == "summary" { messages = $at["messages"] }
	$3 == "funnel" { n[$4] = $5 }
	END {
		ended = n["ended"]
		no = n["nothing was decided"]
		print "ended", ended
		print "accepted", n["accepted"] + 0
		print "refused", ended - n["accepted"] - no
		print "nothing", no + 0
		print "messages", messages + 0
	}' >got
	cmp -s want got || {
		echo "$name"
		diff want got
	}
done >wrong 2>&1
none truth-smtpd-stats-records wrong
finish
