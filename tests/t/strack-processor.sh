# -P: as multilog's !processor, the old state on descriptor 4, the new one on
# 5.  It implies -a, and its code is never 1.
cd "$TMP" || exit
printf '%s\n' 'tcpserver: pid 7 from 192.0.2.1' 'tcpserver: status: 1/20' |
    strack -P 4</dev/null 5>state
echo "$?"
cat state
echo "- the old one may be closed"
echo "tcpserver: end 7 status 0" | strack -P 4<&- 5>state
echo "$?"
echo "- it goes on"
echo "tcpserver: pid 7 from 192.0.2.1" | strack -P 4<state 5>new
echo "tcpserver: end 7 status 0" | strack -P 4<new 5>state
echo "$?"
echo "- nothing is selected"
echo "tcpserver: end 7 status 0" | strack -P -k 8 4<state 5>new
echo "$?"
echo "- wrong use"
strack -P 4</dev/null 5>&- </dev/null
echo "$?"
strack -Pc 4</dev/null 5>state </dev/null
echo "$?"
strack -P -o tsv 4</dev/null 5>state </dev/null
echo "$?"
# shellcheck disable=SC2094
strack -P -p state 4</dev/null 5>state </dev/null
echo "$?"
