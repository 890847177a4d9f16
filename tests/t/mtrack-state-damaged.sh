# A damaged state is reported, set aside in the new one, and never stops the
# log.
cd "$TMP" || exit
try() {
	echo "@400000006b01000100000000 new msg 1" | mtrack -p state
	echo "$?"
	cat state
}
echo "- not a state"
echo "dear diary" >state
try
echo "- of another program"
echo "#qtrack 1 strack" >state
try
echo "- with a line that is not understood"
printf '#qtrack 1 mtrack\n#future 7\n#now - - 1\n#last 1\n#end\n' >state
try
echo "- what was set aside stays, and is not reported again"
try
echo "- cut off"
printf '#qtrack 1 mtrack\n@400000006b01000000000000 new msg 7\n@4000' >state
try
echo "- a line that goes on, and a mark or a line behind it"
for next in '#cut 1' 'bounce msg 5 qp 8'; do
	printf '%s\n' '#qtrack 1 mtrack' '#source 1 1 0 = = = =' \
	    'starting delivery 1: msg 5 to local x' '#middle' "$next" \
	    '#now - - 1' '#last 1 1 5' '#end' >state
	echo "@example.org" | mtrack -ap state
	echo "$?"
	cat state
done
