# qmail-send announces a message again after a kill, or where looking at it
# failed: it stays one group, with all its lines in input order.
echo "- nothing but its number was known"
mtrack <<'E'
new msg 7
warning: unable to stat todo/7; will try again later
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
end msg 7
E
echo "- the same envelope"
mtrack <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
new msg 8
new msg 7
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
end msg 7
E
echo "- the same envelope, after a delivery"
mtrack <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
starting delivery 1: msg 7 to local x@example.org
status: exiting
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
starting delivery 1: msg 7 to local x@example.org
delivery 1: success: one/
end msg 7
E
