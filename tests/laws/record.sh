# The records of strack: whatever the log, each is of all the columns; JSON is
# JSON, and tells the same as the tab-separated one.  What is selected is part
# of what is not, however closely the lines must be looked at for it.
. tests/lib.sh

./compile -o "$TMP/hostile.o" tests/hostile.c &&
    ./load -o "$TMP/hostile" "$TMP/hostile.o" &&
    sh tests/bench/tools "$TMP" || exit 111
{
	"$TMP/gensmtpd" 300000 3 lost=20 pids=420
	cat tests/fuzz/corpus/strack/* tests/fuzz/corpus/smtp/*
	"$TMP/hostile" 4 2000 100
} >"$TMP/log"

columns='start end seconds pid ip host helo user tls cipher sender
    recipients messages result program reason status qp detail'

strack -o tsv "$TMP/log" >"$TMP/tsv"
strack -o json "$TMP/log" >"$TMP/json"
echo "$columns" | words | tr '\n' '\t' | sed 's/	$//' >"$TMP/want"
echo >>"$TMP/want"
head -n 1 "$TMP/tsv" >"$TMP/got"
same record-columns "$TMP/want" "$TMP/got"

awk -F '\t' 'NF != 19 { print NR ": " NF " fields" }' "$TMP/tsv" >"$TMP/bad"
none record-fields "$TMP/bad"
tr -d '\t\n\040-\176\200-\377' <"$TMP/tsv" >"$TMP/bad"
none record-tsv-control "$TMP/bad"
tr -d '\n\040-\176\200-\377' <"$TMP/json" >"$TMP/bad"
none record-json-control "$TMP/bad"

# as many as there are groups, in the same order of pids and times
n=$(strack -c "$TMP/log")
if [ "$n" -gt 300 ] && [ "$(wc -l <"$TMP/json")" -eq "$n" ] &&
    [ "$(wc -l <"$TMP/tsv")" -eq $((n + 1)) ]; then
	ok record-count
else
	not_ok record-count "$n groups"
fi
sed 1d "$TMP/tsv" | cut -f 4 | sed 's/^$/null/' >"$TMP/want"
sed 's/.*,"pid":\([0-9nul]*\),"ip":.*/\1/' "$TMP/json" >"$TMP/got"
same record-pids "$TMP/want" "$TMP/got"

# Read by another program: strings are joined as they are in tsv.
if have jq; then
	jq -r '[.start, .end, .pid, .ip, .host, .helo, .user, .tls, .cipher,
	    .result, .program, .status, (.qp | map(tostring) | join(","))] |
	    map(if . == null then "" else tostring end) | join("\t")' \
	    "$TMP/json" >"$TMP/got" 2>&1
	sed 1d "$TMP/tsv" | cut -f 1,2,4-10,14,15,17,18 >"$TMP/want"
	# the escapes of tsv are not those of JSON
	paste -d '\n' "$TMP/want" "$TMP/got" |
	    awk 'NR % 2 { a = $0; next } a !~ /\\/ && a != $0 {
		print a; print $0 }' >"$TMP/bad"
	none record-jq "$TMP/bad"
	jq -r '[.sender, .reason, .detail, .seconds, .messages,
	    (.recipients | join(","))] | length' "$TMP/json" 2>&1 |
	    grep -v '^6$' >"$TMP/bad"
	none record-jq-types "$TMP/bad"
else
	skip record-jq "needs jq"
fi

# A selection, which looks at all of each line, has groups of the whole, in
# the same order.
"$TMP/gensmtpd" 300000 5 lost=20 pids=420 >"$TMP/log"
strack "$TMP/log" >"$TMP/whole"
while read -r criteria; do
	# shellcheck disable=SC2086	# words
	strack $criteria "$TMP/log" >"$TMP/some"
	awk '
		BEGIN { RS = "" }
		some { want[++n] = $0; next }
		at < n && $0 == want[at + 1] { at++ }
		END {
			if (n == 0)
				print "selects nothing"
			if (at < n)
				print "not in the whole: " want[at + 1]
		}' some=1 "$TMP/some" some=0 "$TMP/whole" |
	    cut -c 1-500 >"$TMP/bad"
	none "record-select $criteria" "$TMP/bad"
done <<'E'
-i 0.0.0.0/0
-i 198.18.0.0/17 -r deferred
-r rejected -r deferred
-f @sakakawa.test
-t @example.org
-e ^
-e GREY -i ::/0
E
finish
