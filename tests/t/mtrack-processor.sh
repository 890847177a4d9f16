# -P: as multilog's !processor, the old state on descriptor 4, the new one on
# 5.  It implies -a, and its code is never 1.
cd "$TMP" || exit
printf 'new msg 1\nstatus: exiting\n' | mtrack -P 4</dev/null 5>state
echo "$?"
cat state
echo "- the old one may be closed"
echo "end msg 1" | mtrack -P 4<&- 5>state
echo "$?"
echo "- nothing is selected"
echo "end msg 1" | mtrack -P -m 7 4<state 5>new
echo "$?"
echo "- wrong use"
mtrack -P 4</dev/null 5>&- </dev/null
echo "$?"
mtrack -Pc 4</dev/null 5>state </dev/null
echo "$?"
# shellcheck disable=SC2094
mtrack -P -p state 4</dev/null 5>state </dev/null
echo "$?"
