# recordio copies what the client says: only its own [EOF], without a blank
# behind it, tells that it is done, and it comes behind the end.
strack <<'E'
tcpserver: pid 7 from 192.0.2.7
tcpserver: pid 8 from 192.0.2.8
7 > 220 mail.example ESMTP 
8 > 220 mail.example ESMTP 
7 < [EOF] 
7 < > [EOF] 
7 < 8 > [EOF] 
7 < tcpserver: end 8 status 0 
7 < tcpserver: pid 7 from 198.51.100.9 
7 > [EOF] 
7 > [EOF]+
7 < QUIT+
8 < [EOF]
tcpserver: end 7 status 0
7 > 221 mail.example 
tcpserver: pid 9 from 192.0.2.9
7 > [EOF]
tcpserver: end 8 status 0
7 < late
8 > [EOF]
tcpserver: end 9 status 0
E
