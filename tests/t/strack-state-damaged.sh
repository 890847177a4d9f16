# A damaged state is reported, kept for people to see, and stops nothing.
cd "$TMP" || exit
echo "- lines that are not understood"
cat >state <<'END'
#qtrack 1 strack
#source 1 = = = =
#sauce 2
tcpserver: pid 7 from 192.0.2.1
#conn 9 1
#conn x
somebody's note
#now - - 1
#last 1 1 7
#end
END
echo 'tcpserver: end 7 status 0' | strack -p state
echo "$?"
cat state
echo "- the end is missing"
cat >state <<'END'
#qtrack 1 strack
#source 1 = = = =
tcpserver: pid 7 from 192.0.2.1
END
echo 'tcpserver: end 7 status 0' | strack -p state
echo "$?"
cat state
echo "- of another program"
echo "new msg 1" | mtrack -p other
echo 'tcpserver: end 7 status 0' | strack -p other
echo "$?"
cat other
