# "{NAME} " of mlcat -n is part of every number; a line without stamp and tag
# has that of the line before it.
mtrack <<'E'
@400000006b01000100000000 {mx1} new msg 1
@400000006b01000100000000 {mx2} new msg 1
@400000006b01000200000000 {mx1} starting delivery 1: msg 1 to local x@example.org
@400000006b01000200000000 {mx2} starting delivery 1: msg 1 to local y@example.org
rest of mx2
@400000006b01000300000000 {mx1} delivery 1: success: ok/
@400000006b01000300000000 {mx2} status: exiting
@400000006b01000400000000 {mx1} end msg 1
@400000006b01000500000000 {mx2} end msg 1
@400000006b01000600000000 new msg 1
E
