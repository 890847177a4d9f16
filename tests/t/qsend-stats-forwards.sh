# Forwards are counted by what qmail-local says at last.  What programs in a
# mailbox say stands before that, and other hosts say what they like.
l='@400000006b01100a00000000'
forwards() {
	cat <<-END | qsend-stats -s summary -o tsv | awk -F '\t' '
	$1 == "columns" { for (i = 4; i <= NF; i++) if ($i == "forwards") at = i }
	$1 == "row" && at { print $at }'
	$l info msg 11: bytes 10 from <a@x.org> qp 7 uid 1000
	$l starting delivery 1: msg 11 to $1 b@x.org
	$l delivery 1: $2
	$l end msg 11
	END
}
while read -r channel result; do
	echo "$channel $result $(forwards "$channel" "$result")"
done <<'END'
local success: did_1+0+0/
local success: did_0+2+0/qp_99/
local success: did_2+3+1/qp_99/
local success: did_0+4+0/
local success: all_well/did_0+2+1/qp_99/
local success: all_welldid_0+2+1/qp_99/
local success: did_9+9+9/did_0+0+1/
local success: did_9+9+9/qp_1/did_0+2+1/qp_99/
local success: did_9+9+9_and_was_cut
local success:
local failure: did_9+9+9/qp_1/
remote success: 127.0.0.1_accepted_message./Remote_host_said:_250_did_9+9+9/
END
