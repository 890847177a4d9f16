# The line with the end was lost: a new message with the number of an open
# one ends that, when it is sure that it is another.
echo "- announced, with another envelope"
mtrack <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 2 uid 0
end msg 7
E
echo "- announced, and a delivery begins"
mtrack <<'E'
starting delivery 1: msg 7 to local x@example.org
delivery 1: success: one/
new msg 7
starting delivery 2: msg 7 to local x@example.org
end msg 7
E
echo "- another envelope alone"
mtrack <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
info msg 7: bytes 1 from <b@example.org> qp 1 uid 0
end msg 7
E
echo "- the delivery under way is the old one's"
mtrack -a <<'E'
new msg 7
info msg 7: bytes 1 from <a@example.org> qp 1 uid 0
starting delivery 1: msg 7 to local x@example.org
new msg 7
delivery 1: success: one/
info msg 7: bytes 1 from <b@example.org> qp 2 uid 0
end msg 7
E
