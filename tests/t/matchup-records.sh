# One record each, with what the result tells; hostile bytes do no harm.
cd "$TMP" || exit
cat >log <<'L'
@400000006b01000100000000 {mx1} info msg 5: bytes 9 from <A"\a@x.org> qp 11 uid 1
@400000006b01000200000000 {mx1} starting delivery 7: msg 5 to remote C@x.org
@400000006b01000300000000 {mx1} delivery 7: deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_451_4.7.1_later/Giving_up_on_192.0.2.1./
@400000006b01000400000000 {mx1} starting delivery 8: msg 5 to remote C@x.org
@400000006b01000500000000 {mx1} delivery 8: failure: Sorry,_I_couldn't_find_any_host_named_x.org._(#5.1.2)/
@400000006b01000500000000 {mx1} bounce msg 5 qp 12
@400000006b01000600000000 {mx1} end msg 5
@400000006b01000700000000 starting delivery 1: msg 6 to local no-domain
@400000006b01000700000000 delivery 1: report mangled, will defer
@400000006b01000800000000 warning: unable to open local/5/6
@400000006b01000900000000 starting delivery 1.2: msg 7 to local a@b queue2
@400000006b01000a00000000 delivery 1.2: success: did_1+0+0/ queue2
L
printf '@400000006b01000b00000000 odd\tline\001\377\\\n' >>log
matchup -o tsv log
echo "- json"
matchup -o json log
