# IndiMail writes the lines of several queues into one log: numbers of
# messages and deliveries mean nothing without the queue's name.
echo "- 2026"
mtrack -a <<'E'
info: qmail-send: pid 5: /var/indimail/queue/queue1: ratelimit=OFF, loglock=disabled, conf split=23
status: local 0/10 remote 0/20 queue1
status: local 0/10 remote 0/20 queue2
new msg 1 queue1
info msg 1: bytes 5 from <a@example.org> qp 1 uid 0 queue1
new msg 1 queue2
info msg 1: bytes 6 from <b@example.org> qp 2 uid 0 queue2
local: a@example.org x@example.org 1 5 bytes queue1 opendir mode
starting delivery 1.1: msg 1 to local x@example.org queue1
starting delivery 1.2: msg 1 to local y@example.org queue2
status: local 1/10 (held) remote 0/20 (held) delayed jobs=2 queue2
warn: qmail-send: queue2: unable to stat mess/5/1 queue2
delivery 1.2: success: ok queue2
delivery 1.1: failure: no queue1
bounce msg 1 qp 3 queue1
bounce processor sender <a@example.org> recipient <x@example.org> messfn <mess/5/1> bouncefn <bounce/1> exit=0 queue1
info: qmail-send: delete bounce: discarding bounce/1 queue2
end msg 1 qmail-send: queue2
end msg 1 qmail-send: queue1
info: qmail-send: pid 5 queue1 exiting
E
echo "- 2021: a queue that goes takes only its own deliveries along"
mtrack -a <<'E'
new msg 1 queue1
new msg 1 queue2
starting delivery 1: msg 1 to local x@example.org queue1
starting delivery 1: msg 1 to local y@example.org queue2
status: queue1 queue1 qmail-send exiting
delivery 1: success: lost queue1
delivery 1: success: kept queue2
end msg 1 queue1
end msg 1 queue2
E
