# -r: syslog's time has no year; it is not more than a day ahead of now.
# shellcheck disable=SC2046	# words
set -- $(date '+%b %e %H:%M:%S %Y-%m-%d')
short="$1 $(printf %2s "$2") $3" padded="$1 $(printf %02d "$2") $3"
long="$4 $3"
for stamp in "$short" "$padded"; do
	echo "$stamp mx1 qmail: new msg 5" | tai64nlocal -r | tai64nlocal |
	    sed "s/$long.000000000/NOW/"
done
echo "$short.25 mx1 qmail: new msg 5" | tai64nlocal -r | tai64nlocal |
    sed "s/$long.250000000/NOW/"
