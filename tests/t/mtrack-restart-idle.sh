# A status line with all counters 0 that follows neither a start nor a result
# is a restart; warnings and lines of others between do not count.
echo "- after a start, after a result: no restart"
mtrack -a <<'E'
starting delivery 1: msg 7 to local x@example.org
status: local 0/10 remote 0/20
delivery 1: success: not_lost/
warning: trouble in select
what is this?
status: local 0/10 remote 0/20
E
echo "- after another line: a restart"
mtrack -a <<'E'
starting delivery 1: msg 7 to local x@example.org
status: local 1/10 remote 0/20
new msg 8
status: local 0/10 remote 0/20
delivery 1: success: lost/
E
echo "- after a status line: a restart"
mtrack -a <<'E'
starting delivery 1: msg 7 to local x@example.org
status: local 1/10 remote 0/20
warning: trouble in select
status: local 0/10 remote 0/20
delivery 1: success: lost/
E
echo "- one counter is not 0: no restart"
mtrack -a <<'E'
starting delivery 1: msg 7 to local x@example.org
status: local 0/10 remote 1/20
status: local 0/10 remote 0/20 suppl0 1/5
delivery 1: success: not_lost/
E
