# A message that was in the queue before the log begins starts with the first
# line that names it; a result without its start is nobody's (-a shows it).
mtrack -a <<'E'
delivery 9: success: whose?/
starting delivery 10: msg 1 to local x@example.org
delivery 10: success: one/
end msg 1
bounce msg 2 qp 77
end msg 2
triple bounce: discarding bounce/3
end msg 3
info msg 4: bytes 1 from <a@example.org> qp 1 uid 0
end msg 4
end msg 5
new msg 6
E
