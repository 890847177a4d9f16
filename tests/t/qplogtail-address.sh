# Newer lines of connection_time bear no address: it is that which the pid had
# last.  A pid is used again, and other hosts and services have their own.
qplogtail <<'END'
7 Accepted connection 0/9 from 192.0.2.1 / x
8 Connection from [192.0.2.2] [192.0.2.2]
9 connect from: 2001:db8::9:4321
8 (post-connection) connection_time: 0.2 s.
7 (post-connection) connection_time: 0.1 s.
9 connection_time: 0.9 s.
7 (post-connection) connection_time: 0.3 s.
7 Accepted connection 0/9 from 192.0.2.3 / x
{mx2} 7 (post-connection) connection_time: 0.2 s.
{mx2} 7 Accepted connection 0/9 from 192.0.2.4 / x
7 (post-connection) connection_time: 0.3 s.
{mx2} 7 (post-connection) connection_time: 0.4 s.
6 Accepted connection 0/9 from 192.0.2.5 / x
2 cleaning up after 6
6 (post-connection) connection_time: 0.5 s.
1A2B3C.1 Accepted connection 0/9 from 192.0.2.6 / x
1A2B3C.1 (post-connection) connection_time: 0.6 s.
END
