# Names of services; all that may stand in one; services left out.
cd "$TMP" || exit
for d in "service/qmail send/log/main" service/dns/log/main 'var/log/[a-z]*' \
    var/log/dnscache; do
	mkdir -p "$d"
	echo "@400000005eb1540a00000000 $d" >"$d/@400000005eb1540b00000000.s"
done
mkdir 'o ut'
convert-multilog -vd 'o ut' -x 'dns*' -x nothing service/*/log/main var/log/*
ls -A 'o ut'
convert-multilog -vd 'o ut' =service/dns/log/main
convert-multilog -vd 'o ut' a/b=service/dns/log/main
convert-multilog -vd 'o ut' x=service/dns/log/main x=var/log/dnscache
echo "$?"
convert-multilog -vd 'o ut' .x=service/dns/log/main
echo "$?"
convert-multilog -vd 'o ut' nothing dns=service/dns/log/main
echo "$?"
(cd var/log/dnscache && convert-multilog -vd '../../../o ut' .)
ls 'o ut'
