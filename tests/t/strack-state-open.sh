# With -p, -r open prints what is open and still carries it; -c and -o tell of
# each run.
cd "$TMP" || exit
printf '%s\n' 'tcpserver: pid 7 from 192.0.2.1' \
    'tcpserver: pid 8 from 192.0.2.2' 'tcpserver: end 8 status 0' >one
printf '%s\n' 'tcpserver: end 7 status 256' >two
strack -p state -r open one
strack -p state -r open /dev/null
strack -p state -r open two
echo "$?"
strack -r open state
echo "$?"
echo "- counted"
strack -p count -c one
strack -p count -c two
echo "- records"
strack -p record -o tsv one | cut -f 4,5,17
strack -p record -o tsv two | cut -f 4,5,17
