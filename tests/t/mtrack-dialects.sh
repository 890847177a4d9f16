# What the other qmails write.
echo "- external todo, sagredo's channels"
mtrack -a <<'E'
status: qmail-todo stop processing asap
new msg 1
info msg 1: bytes 5 from <a@example.org> qp 1 uid 0
new msg 2
info msg 2: bytes 5 from <b@example.org> qp 2 uid 0
starting delivery 1: msg 1 to suppl0 x@example.org
status: local 0/10 remote 0/255 suppl0 1/5 suppl1 0/5
warning: qmail-todo: unable to unlink todo/1 for mess
delivery 1: success: ok/
status: local 0/10 remote 0/255 suppl0 0/5 suppl1 0/5 exitasap
end msg 1
double bounce: discarding bounce/2
end msg 2
E
echo "- eQmail"
mtrack -a -t 'x y@example.org' <<'E'
qmail-send: status: local 0/10 remote 0/20
qmail-send: notice: new msg 1
qmail-send: info: msg 1: bytes 5 from <a@example.org> qp 1 uid 0
qmail-send: starting delivery 1: msg 1 to remote x y@example.org
qmail-send: status: local 0/10 remote 1/20
WHO: warning: unable to stat mess/5/1; will try again later
qmail-send: delivery 1: failure: it says: no such user
qmail-send: notice: bounce msg 1 qp 2
qmail-send: notice: end msg 1
qmail-send: status: exiting
E
echo "- before qmail 1.03"
mtrack -a <<'E'
running
starting delivery 5: msg 1 to local x@example.org
exiting
running
delivery 5: success: lost/
E
