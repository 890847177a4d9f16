# Log text is hostile: no byte of it can end a field, a record or a string, or
# reach a terminal.
log() {
	printf 'qmail-smtpd[7]: MAIL FROM:<a\tb\\c\rd\0e\033[2Jf\177g@x>\n'
	printf 'qmail-smtpd[7]: RCPT TO:<"a","b" \303\244\302\205\377@x>\n'
	printf 'qmail-smtpd[7]: RCPT TO:<\303(\355\240\200\360\237\230\200@x>\n'
	printf 'qmail-smtpd[7]: badhelo: <</script>&> at 192.0.2.1\n'
}
log | strack -o tsv | cut -f 7,11,12
log | strack -o json |
    sed 's/.*\("helo".*\),"user.*\("sender.*\),"mess.*/\1,\2/'
echo "- lines, fields and bytes"
log | strack -o tsv | awk -F '\t' '{ print NF }'
log | strack -o json | wc -l | tr -d ' '
log | strack -o tsv | LC_ALL=C tr -d ' -~\n\t\200-\377' | wc -c | tr -d ' '
log | strack -o json | LC_ALL=C tr -d ' -~\n\200-\377' | wc -c | tr -d ' '
