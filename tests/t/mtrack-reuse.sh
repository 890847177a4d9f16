# A message number is free again after "end msg": the next one is another
# message.  So are the numbers of deliveries.
mtrack <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
starting delivery 1: msg 7 to local x@example.org
delivery 1: success: one/
end msg 7
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
starting delivery 2: msg 7 to local x@example.org
delivery 2: success: two/
end msg 7
end msg 7
E
