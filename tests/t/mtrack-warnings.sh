# A warning or alert whose path ends in the number of an open message belongs
# to it.
mtrack -a <<'E'
new msg 123
warning: unable to stat mess/5/123; will try again later
warning: trouble opening remote/5/123; will try again later
warning: unknown record type in local/5/123!
alert: unable to append to bounce/123
warning: unable to utime info/5/123; message will be retried too soon
warning: qmail-todo: unable to unlink todo/123 for mess
warning: unable to stat mess/5/1234; will try again later
warning: unable to stat mess/123/5
warning: trouble injecting bounce message, will try later
alert: out of memory, sleeping...
warning: qmail-clean unable to clean up mess/5/123
end msg 123
warning: unable to unlink mess/5/123
E
