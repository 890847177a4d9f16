# No byte of a line is changed: NUL, CR, 8-bit, long lines; a last line gets
# its newline.
(printf 'tcpserver: pid 7 from 192.0.2.1\r\n\0\n'
    printf '7 < \377\0 \r \n7 < x') >"$TMP/log"
strack "$TMP/log"
strack -a "$TMP/log" | wc -c | tr -d ' '
echo "- a line of 200,000 bytes"
awk 'BEGIN {
	printf "qmail-smtpd[7]: "
	for (i = 0; i < 20000; i++)
		printf "0123456789"
	print "\ntcpserver: end 7 status 0"
}' >"$TMP/long"
strack "$TMP/long" >"$TMP/out"
(cat "$TMP/long"; echo) | cmp - "$TMP/out" && echo same
strack -c -e '^qmail.*3456' "$TMP/long"
strack -p "$TMP/state" "$TMP/long" | cmp - "$TMP/out" && echo same
