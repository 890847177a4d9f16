# "status: exiting": deliveries under way are lost, messages stay open.
mtrack -a <<'E'
new msg 7
starting delivery 1: msg 7 to local x@example.org
starting delivery 2: msg 8 to local x@example.org
status: exiting
delivery 1: success: of_the_life_before/
starting delivery 1: msg 8 to local x@example.org
delivery 1: success: of_this_life/
end msg 8
end msg 7
E
