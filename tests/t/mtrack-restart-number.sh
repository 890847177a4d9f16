# A delivery whose number is not above that of the last start is a restart:
# logs are often kept without status lines.
mtrack -a <<'E'
starting delivery 5: msg 7 to local x@example.org
starting delivery 6: msg 8 to local x@example.org
starting delivery 6: msg 9 to local x@example.org
delivery 5: success: lost/
delivery 6: success: of_9/
starting delivery 7: msg 8 to local x@example.org
delivery 7: success: of_8/
E
