# A log that qmail-send and an SMTP service share: each report counts what it
# does of its own lines alone, and those of the other as such.  Damaged lines
# of either stay damaged.
. tests/lib.sh
cd "$TMP" || exit 111
samples=$ROOT/tests/samples

# "counted PROGRAM LOG": all but what is about lines, and the time of all
counted() {
	"$1" -s all -n 1000 -o tsv "$2" | awk -F '\t' 'BEGIN { OFS = FS }
	    $1 != "row" || $3 ~ /^(lines|balance)$/ { next }
	    $3 == "summary" { $4 = $5 = $6 = "" }
	    $3 == "concurrency" { $8 = $9 = "" }
	    { print }'
}

# "lines PROGRAM LOG KIND": how many are of this kind
lines() {
	"$1" -s lines -o tsv "$2" |
	    awk -F '\t' -v k="$3" '$1 == "row" && $4 == k { print $5 }'
}

for log in "$samples/smtpd.log" "$samples/tls.log" \
    "$ROOT/tests/truth/smtpd/qpsmtpd.log"; do
	name=${log##*/}
	mlcat -m "$samples/send.log" "$log" >both
	counted smtpd-stats "$log" >want
	counted smtpd-stats both >got
	same "shared: smtpd-stats, $name" want got
	{
		wc -l <"$samples/send.log" | tr -d ' '
		lines smtpd-stats "$log" other
		# nor does qsend-stats know what these are
		lines smtpd-stats "$log" other
	} >want
	{
		lines smtpd-stats both 'of qmail-send'
		lines smtpd-stats both other
		lines qsend-stats both other
	} >got
	same "shared: lines of $name" want got
done
counted qsend-stats "$samples/send.log" >want
mlcat -m "$samples/send.log" "$samples/smtpd.log" >both
counted qsend-stats both >got
same "shared: qsend-stats" want got

# "damage LOG": each line cut at its beginning or its end, or with a byte less
damage() {
	LC_ALL=C awk 'BEGIN { srand(3) }
	{
		body = substr($0, 27)
		n = length(body)
		i = 2 + int(rand() * (n - 1))
		r = int(rand() * 3)
		print substr($0, 1, 26) (r == 0 ? substr(body, i) : \
		    r == 1 ? substr(body, 1, i - 1) : \
		    substr(body, 1, i - 1) substr(body, i + 1))
	}' "$1"
}
damage "$samples/send.log" >damaged
lines qsend-stats damaged 'of the SMTP side' >got
damage "$samples/smtpd.log" >damaged
lines smtpd-stats damaged 'of qmail-send' >>got
printf '0\n0\n' >want
same "shared: what is damaged stays so" want got
finish
