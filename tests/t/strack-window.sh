# -S and -U: some line of the group lies in the window, which begins with its
# first moment and ends before its last.
log() {
	cat <<'END'
2026-11-20 10:00:00.5 tcpserver: pid 1 from 192.0.2.1
2026-11-20 10:00:01.5 tcpserver: pid 2 from 192.0.2.2
2026-11-20 10:00:02.5 tcpserver: pid 3 from 192.0.2.3
2026-11-20 10:00:03.5 tcpserver: end 1 status 0
2026-11-20 10:00:04.5 tcpserver: end 2 status 0
2026-11-20 10:00:05.5 tcpserver: end 3 status 0
END
}
try() {
	echo "$*: $(log | strack "$@" |
	    sed -n 's/.*end \([0-9]*\).*/\1/p' | tr '\n' ' ')"
}
try -S '2026-11-20 10:00:04.5'
try -S '2026-11-20 10:00:04.6'
try -U '2026-11-20 10:00:01.5'
try -U '2026-11-20 10:00:01.6'
try -S '2026-11-20 10:00:03' -U '2026-11-20 10:00:04'
try -S '2026-11-20 11:00:03+01:00' -U '2026-11-20T10:00:04Z'
try -S '2026-11-20 10:00:01' -U '2026-11-20 10:00:05' -k 3
try -U '2026-11-20 10:00:02' -r open
try -S @1795168802 -U @1795168803
try -S 2026-11-21
echo "- labels, and labels that count leap seconds"
label() {
	echo '@400000006b001a2b1dcd6500 tcpserver: end 7 status 0' | strack "$@"
	echo "$?"
}
label -S '2026-11-20 10:00:01.5' -U '2026-11-20 10:00:01.6'
label -lS '2026-11-20 10:00:01.5' -U '2026-11-20 10:00:01.6'
label -lS '2026-11-20 09:59:34.5' -U '2026-11-20 09:59:34.6'
label -l -o tsv | cut -f 1
echo "- no stamps"
echo 'tcpserver: end 7 status 0' | strack -S 2026-11-20
echo "$?"
echo 'tcpserver: end 7 status 0' | strack -U now -o tsv
echo "$?"
strack -U now </dev/null
echo "$?"
strack -S tomorow </dev/null
echo "$?"
