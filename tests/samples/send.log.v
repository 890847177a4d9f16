@400000006b011de61a25f64c status: local 1/10 remote 6/20
@400000006b011de61a25fa34 delivery 490: success: did_0+0+1/
@400000006b011de61a25fe1c status: local 0/10 remote 6/20
@400000006b011de61a25fe1c delivery 495: success: 127.0.0.14_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235282_a1-20020a5A3B3BC364_si26634_-_gsmtp/
@400000006b011de61a260204 status: local 0/10 remote 5/20
@400000006b011de61a260204 delivery 526: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de61a260204 status: local 0/10 remote 4/20
@400000006b011de61a2630e4 delivery 396: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011de61a2630e4 status: local 0/10 remote 3/20
@400000006b011de61a2630e4 delivery 403: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011de61a2634cc status: local 0/10 remote 2/20
@400000006b011de61a2634cc delivery 491: success: 127.0.0.14_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<C0F44AC032@mx.example.org>_[InternalId=17894,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de61a266794 status: local 0/10 remote 1/20
@400000006b011de61a266b7c delivery 478: deferral: Connected_to_127.0.0.14_but_connection_died._(#4.4.2)/
@400000006b011de61a266b7c status: local 0/10 remote 0/20
@400000006b011de61a266b7c new msg 11152125
@400000006b011de61a267b1c info msg 11152125: bytes 600 from <erin@example.net> qp 2287 uid 20001
@400000006b011de61a9c7e0c starting delivery 546: msg 11152125 to remote no-reply193@big.example.com
@400000006b011de61a9c7e0c status: local 0/10 remote 1/20
@400000006b011de61b51bc7c bounce msg 11152040 qp 2328
@400000006b011de61b523594 end msg 11152040
@400000006b011de61b584074 new msg 11152089
@400000006b011de61b58c92c info msg 11152089: bytes 132 from <dirk-ext@grey.example.org> qp 2269 uid 65534
@400000006b011de61c0a3edc starting delivery 547: msg 11152089 to local hank@example.net
@400000006b011de61c0a42c4 status: local 1/10 remote 1/20
@400000006b011de61c115744 new msg 11152069
@400000006b011de61c115744 info msg 11152069: bytes 150 from <alice@example.net> qp 2259 uid 7791
@400000006b011de61c25ba04 starting delivery 548: msg 11152089 to remote o'hara197@big.example.com
@400000006b011de61c25bdec status: local 1/10 remote 2/20
@400000006b011de61c293c74 delivery 547: deferral: Uh-oh:_.qmail_file_is_writable._(#4.7.0)/
@400000006b011de61c293c74 status: local 0/10 remote 2/20
@400000006b011de61c29405c new msg 11152085
@400000006b011de61c29405c info msg 11152085: bytes 186 from <carol-100@example.net> qp 2267 uid 65534
@400000006b011de61c3375a4 starting delivery 549: msg 11152069 to local leo-a@example.net
@400000006b011de61c362524 status: local 1/10 remote 2/20
@400000006b011de61c3ed7b4 new msg 11152154
@400000006b011de61c3ed7b4 info msg 11152154: bytes 168 from <ben.smith@big.example.com> qp 2306 uid 65534
@400000006b011de61c5230d4 starting delivery 550: msg 11152085 to remote alice@[127.0.0.1]
@400000006b011de61c52f80c status: local 1/10 remote 3/20
@400000006b011de61c5424d4 delivery 549: success: did_1+0+0/
@400000006b011de61c560164 status: local 0/10 remote 3/20
@400000006b011de61c582ffc new msg 11152158
@400000006b011de61c58acfc info msg 11152158: bytes 4232 from <alice-list-owner-@example.net-@[]> qp 2308 uid 0
@400000006b011de61c617314 starting delivery 551: msg 11152158 to local alice@example.net
@400000006b011de61c62615c status: local 1/10 remote 3/20
@400000006b011de61c62615c starting delivery 552: msg 11152085 to remote alice@[127.0.0.1]
@400000006b011de61c626544 status: local 1/10 remote 4/20
@400000006b011de61c626544 end msg 11152069
@400000006b011de61c6537ec delivery 550: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de61c682204 status: local 1/10 remote 3/20
@400000006b011de61c6b5654 new msg 11152135
@400000006b011de61c6b5654 info msg 11152135: bytes 44682 from <bounces-138842-SRS0=abcd=ef=example.org=joe=hang.example.org@lists.example.org> qp 2296 uid 7791
@400000006b011de61c73c67c new msg 11152061
@400000006b011de61c74437c info msg 11152061: bytes 134 from <no-reply@ok.example.org> qp 2255 uid 4000000
@400000006b011de61c7db95c starting delivery 553: msg 11152061 to local noreply@mail.example.net
@400000006b011de61c7ebb2c status: local 2/10 remote 3/20
@400000006b011de61c80a374 starting delivery 554: msg 11152154 to remote alice@[127.0.0.1]
@400000006b011de61c826c7c status: local 2/10 remote 4/20
@400000006b011de61c826c7c delivery 552: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de61c89bf7c status: local 2/10 remote 3/20
@400000006b011de61c89c364 new msg 11152190
@400000006b011de61c89c364 info msg 11152190: bytes 368 from <e+tag@grey.example.org> qp 2324 uid 4000000
@400000006b011de61cfcb144 bounce msg 11152085 qp 2341
@400000006b011de61cfd93d4 end msg 11152085
@400000006b011de61d011644 delivery 551: success: did_1+0+0/
@400000006b011de61d0315fc status: local 1/10 remote 3/20
@400000006b011de61d040ffc delivery 553: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de61d06fa14 status: local 0/10 remote 3/20
@400000006b011de61d08c31c delivery 554: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de61d09d0a4 status: local 0/10 remote 2/20
@400000006b011de61d0bf384 new msg 11152121
@400000006b011de61d0c746c info msg 11152121: bytes 8196 from <erin@example.net> qp 2285 uid 7791
@400000006b011de61d156d4c starting delivery 555: msg 11152135 to remote info149@hang.example.org
@400000006b011de61d165f7c status: local 0/10 remote 3/20
@400000006b011de61d165f7c end msg 11152158
@400000006b011de61d1a012c new msg 11152146
@400000006b011de61d1a7a44 info msg 11152146: bytes 240 from <leo@example.net> qp 2302 uid 20001
@400000006b011de61d40f1ec bounce msg 11152154 qp 2343
@400000006b011de61d414fac end msg 11152154
@400000006b011de61d7753cc delivery 555: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011de61d7753cc status: local 0/10 remote 2/20
@400000006b011de61d78cacc new msg 11152113
@400000006b011de61d7924a4 info msg 11152113: bytes 402 from <leo@example.net> qp 2281 uid 7791
@400000006b011de61da0b58c starting delivery 556: msg 11152113 to local alice@example.net
@400000006b011de61da0b974 status: local 1/10 remote 2/20
@400000006b011de61da11b1c starting delivery 557: msg 11152121 to remote noreply151@Big.Example.Com
@400000006b011de61da11b1c status: local 1/10 remote 3/20
@400000006b011de61e1dec3c bounce msg 11152061 qp 2344
@400000006b011de61e1df024 end msg 11152061
@400000006b011de61e4050ec new msg 11152156
@400000006b011de61e4054d4 info msg 11152156: bytes 17844 from <dirk-ext@OK.Example.ORG> qp 2307 uid 20001
@400000006b011de61e57e7fc delivery 556: success: did_1+0+0/
@400000006b011de61e59c48c status: local 0/10 remote 3/20
@400000006b011de61e5bdf9c new msg 11152111
@400000006b011de61e5c5c9c info msg 11152111: bytes 128 from <noreply@ok.example.org> qp 2280 uid 0
@400000006b011de61e6549c4 starting delivery 558: msg 11152156 to local carol@example.net
@400000006b011de61e66015c status: local 1/10 remote 3/20
@400000006b011de61e6741ac starting delivery 559: msg 11152146 to remote ben.smith@Ok.Example.Org
@400000006b011de61e689584 status: local 1/10 remote 4/20
@400000006b011de61e6ad3bc new msg 11152172
@400000006b011de61e78b66c info msg 11152172: bytes 672 from <erin@example.net> qp 2315 uid 7791
@400000006b011de61e89e4dc starting delivery 560: msg 11152156 to local leo@example.net
@400000006b011de61e8ae6ac status: local 2/10 remote 4/20
@400000006b011de61e9b2abc new msg 11152083
@400000006b011de61e9b2ea4 info msg 11152083: bytes 474 from <no-reply@OK.Example.ORG> qp 2266 uid 20001
@400000006b011de61ea4815c starting delivery 561: msg 11152113 to remote e+tag@big.example.com
@400000006b011de61ea6273c status: local 2/10 remote 5/20
@400000006b011de61ea738ac delivery 560: success: did_0+0+0/
@400000006b011de61ea7dcbc status: local 1/10 remote 5/20
@400000006b011de61eacd244 new msg 11152115
@400000006b011de61eae7054 info msg 11152115: bytes 12116 from <bounces-151472-info=grey.example.org@lists.example.org> qp 2282 uid 0
@400000006b011de61ec1fc3c starting delivery 562: msg 11152115 to local Alice-X@example.net
@400000006b011de61ec2bf8c status: local 2/10 remote 5/20
@400000006b011de61ec3e86c starting delivery 563: msg 11152113 to remote anna@ok.example.org
@400000006b011de61ec4944c status: local 2/10 remote 6/20
@400000006b011de61ec5c8e4 delivery 558: success: did_1+0+0/
@400000006b011de61ed7e984 status: local 1/10 remote 6/20
@400000006b011de61eda1fec new msg 11152107
@400000006b011de61eda951c info msg 11152107: bytes 167 from <#@[]> qp 2278 uid 1000
@400000006b011de61ef26aac starting delivery 564: msg 11152107 to local carol-100@example.net
@400000006b011de61ef3262c status: local 2/10 remote 6/20
@400000006b011de61ef46294 starting delivery 565: msg 11152156 to remote bounces219@ok.example.org
@400000006b011de61ef5125c status: local 2/10 remote 7/20
@400000006b011de61f1b285c new msg 11152166
@400000006b011de61f1b285c info msg 11152166: bytes 294 from <no-reply@grey.example.org> qp 2312 uid 65534
@400000006b011de61f760614 starting delivery 566: msg 11152156 to remote anna@Grey.Example.Org
@400000006b011de61f76c57c status: local 2/10 remote 8/20
@400000006b011de61f783c7c delivery 561: deferral: 127.0.0.11_failed_after_I_sent_the_message./Remote_host_said:_451_4.3.2_Please_try_again_later/
@400000006b011de61f78bd64 status: local 2/10 remote 7/20
@400000006b011de61f8d6e44 new msg 11152131
@400000006b011de61f9040ec info msg 11152131: bytes 132 from <e+tag@OK.Example.ORG> qp 2290 uid 7791
@400000006b011de61fdd209c starting delivery 567: msg 11152166 to local leo-a@example.net
@400000006b011de61fdddc1c status: local 3/10 remote 7/20
@400000006b011de61fdf919c starting delivery 568: msg 11152156 to remote ben.smith44@ok.example.org
@400000006b011de61fe04164 status: local 3/10 remote 8/20
@400000006b011de61fe15aa4 delivery 562: success: did_1+0+0/
@400000006b011de61fe4c1bc status: local 2/10 remote 8/20
@400000006b011de61fe6e884 new msg 11152103
@400000006b011de61fe759cc info msg 11152103: bytes 366 from <leo@example.net> qp 2276 uid 20001
@400000006b011de62050b674 starting delivery 569: msg 11152166 to local virt-user32@virt.example.com
@400000006b011de62055cb3c status: local 3/10 remote 8/20
@400000006b011de62055cb3c delivery 564: failure: no_such_thing:_<carol-100>_is_at_100_/second_line
@400000006b011de620562ce4 status: local 2/10 remote 8/20
@400000006b011de6205726e4 delivery 567: success: did_1+0+0/
@400000006b011de62062f654 status: local 1/10 remote 8/20
@400000006b011de62062f654 delivery 566: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<anna@Grey.Example.Org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de62062fa3c status: local 1/10 remote 7/20
@400000006b011de62062fa3c new msg 11152176
@400000006b011de62062fa3c info msg 11152176: bytes 164 from <ben.smith@ok.example.org> qp 2317 uid 0
@400000006b011de6208fee0c starting delivery 570: msg 11152107 to remote no-reply236@ok.example.org
@400000006b011de62091edc4 status: local 1/10 remote 8/20
@400000006b011de6209218bc new msg 11152075
@400000006b011de620928dec info msg 11152075: bytes 170 from <ben.smith@big.example.com> qp 2262 uid 4000000
@400000006b011de620d02b5c starting delivery 571: msg 11152131 to local frank@example.net
@400000006b011de620d02b5c status: local 2/10 remote 8/20
@400000006b011de620d02f44 delivery 569: success: did_1+0+0/
@400000006b011de620d966a4 status: local 1/10 remote 8/20
@400000006b011de620d96a8c new msg 11152097
@400000006b011de620d96a8c info msg 11152097: bytes 14279 from <x1@OK.Example.ORG> qp 2273 uid 1001
@400000006b011de6210be854 starting delivery 572: msg 11152176 to remote yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy@reject.example.com
@400000006b011de6210cf9c4 status: local 1/10 remote 9/20
@400000006b011de621109f5c new msg 11152073
@400000006b011de621112044 info msg 11152073: bytes 168 from <> qp 2261 uid 7791
@400000006b011de62148f154 starting delivery 573: msg 11152075 to local alice@example.net
@400000006b011de62149acd4 status: local 2/10 remote 9/20
@400000006b011de6214f560c new msg 11152186
@400000006b011de6214f560c info msg 11152186: bytes 132 from <leo@example.net> qp 2322 uid 7791
@400000006b011de6215cb3ec starting delivery 574: msg 11152097 to remote c_d209@ok.example.org
@400000006b011de6215d773c status: local 2/10 remote 10/20
@400000006b011de621600b64 delivery 572: failure: 127.0.0.13_does_not_like_recipient./Remote_host_said:_550_5.1.1_<yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy@reject.example.com>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_127.0.0.13./
@400000006b011de62161305c status: local 2/10 remote 9/20
@400000006b011de621634b6c new msg 11152137
@400000006b011de62163c09c info msg 11152137: bytes 312 from <erin@example.net> qp 2297 uid 65534
@400000006b011de621739b34 starting delivery 575: msg 11152097 to local carol@example.net
@400000006b011de621739f1c status: local 3/10 remote 9/20
@400000006b011de621c9392c bounce msg 11152176 qp 2384
@400000006b011de621cad73c end msg 11152176
@400000006b011de621cf7ea4 delivery 571: success: multi/line//output:_50_seconddid_1+0+2/
@400000006b011de621d16ebc status: local 2/10 remote 9/20
@400000006b011de621d268bc delivery 573: success: did_1+0+0/
@400000006b011de621d429f4 status: local 1/10 remote 9/20
@400000006b011de621d64cd4 new msg 11152101
@400000006b011de621d6d58c info msg 11152101: bytes 17228 from <> qp 2275 uid 0
@400000006b011de621e540f4 starting delivery 576: msg 11152111 to remote bounces@big.example.com
@400000006b011de621e5f88c status: local 1/10 remote 10/20
@400000006b011de621e69c9c end msg 11152131
@400000006b011de621e91184 delivery 575: success: did_1+0+0/
@400000006b011de621ec97dc status: local 0/10 remote 10/20
@400000006b011de621efcc2c new msg 11152168
@400000006b011de621efcc2c info msg 11152168: bytes 528 from <> qp 2313 uid 65534
@400000006b011de621f9597c starting delivery 577: msg 11152073 to local bob@EXAMPLE.NET
@400000006b011de621fa249c status: local 1/10 remote 10/20
@400000006b011de621fbd24c end msg 11152075
@400000006b011de62202331c new msg 11152055
@400000006b011de62205adbc info msg 11152055: bytes 2039 from <> qp 2252 uid 1001
@400000006b011de6220ee904 starting delivery 578: msg 11152101 to remote anna22@big.example.com
@400000006b011de6220fa86c status: local 1/10 remote 11/20
@400000006b011de62211f25c new msg 11152127
@400000006b011de62212678c info msg 11152127: bytes 150 from <x1@grey.example.org> qp 2288 uid 7791
@400000006b011de6221dae44 starting delivery 579: msg 11152168 to local carol@example.net
@400000006b011de622224224 status: local 2/10 remote 11/20
@400000006b011de62222460c starting delivery 580: msg 11152101 to remote bob-fwd@[127.0.0.1]
@400000006b011de62222460c status: local 2/10 remote 12/20
@400000006b011de62222460c new msg 11152144
@400000006b011de62222460c info msg 11152144: bytes 221 from <leo@example.net> qp 2301 uid 1001
@400000006b011de62228b67c starting delivery 581: msg 11152101 to remote bounces10@ok.example.org
@400000006b011de622296a2c status: local 2/10 remote 13/20
@400000006b011de6222beacc new msg 11152057
@400000006b011de6222c5ffc info msg 11152057: bytes 182 from <leo@example.net> qp 2253 uid 0
@400000006b011de62237068c starting delivery 582: msg 11152127 to local alice@example.net
@400000006b011de62237be24 status: local 3/10 remote 13/20
@400000006b011de62239313c starting delivery 583: msg 11152101 to remote bounces85@ok.example.org
@400000006b011de62239e104 status: local 3/10 remote 14/20
@400000006b011de6223cea5c new msg 11152150
@400000006b011de6223cea5c info msg 11152150: bytes 1266 from <SRS0=abcd=ef=example.org=joe@big.example.com> qp 2304 uid 65534
@400000006b011de6224356e4 starting delivery 584: msg 11152101 to remote tab_bed@ok.example.org
@400000006b011de622440e7c status: local 3/10 remote 15/20
@400000006b011de622462d74 new msg 11152133
@400000006b011de622469ebc info msg 11152133: bytes 146 from <leo@example.net> qp 2291 uid 0
@400000006b011de6224f497c starting delivery 585: msg 11152057 to local gina@example.net
@400000006b011de6224ffd2c status: local 4/10 remote 15/20
@400000006b011de62253fc9c starting delivery 586: msg 11152101 to remote info62@big.example.com
@400000006b011de62253fc9c status: local 4/10 remote 16/20
@400000006b011de62253fc9c new msg 11152188
@400000006b011de62253fc9c info msg 11152188: bytes 311 from <SRS0=abcd=ef=example.org=joe@big.example.com> qp 2323 uid 1000
@400000006b011de6225cc69c starting delivery 587: msg 11152101 to remote o'hara6@ok.example.org
@400000006b011de6225d7a4c status: local 4/10 remote 17/20
@400000006b011de6225f9944 new msg 11152184
@400000006b011de622600e74 info msg 11152184: bytes 128 from <erin@example.net> qp 2321 uid 0
@400000006b011de62268b934 starting delivery 588: msg 11152150 to local bounces@mail.example.net
@400000006b011de6226970cc status: local 5/10 remote 17/20
@400000006b011de6226a7684 starting delivery 589: msg 11152101 to remote Y.Z28@big.example.com
@400000006b011de6226e7dc4 status: local 5/10 remote 18/20
@400000006b011de6226e81ac new msg 11152105
@400000006b011de6226e81ac info msg 11152105: bytes 132 from <carol@example.net> qp 2277 uid 20001
@400000006b011de62274f604 starting delivery 590: msg 11152101 to remote ben.smith@big.example.com
@400000006b011de6227645f4 status: local 5/10 remote 19/20
@400000006b011de62278a754 new msg 11152164
@400000006b011de6227d2b94 info msg 11152164: bytes 671 from <e+tag@grey.example.org> qp 2311 uid 1001
@400000006b011de62283cecc starting delivery 591: msg 11152133 to local alice@example.net
@400000006b011de62284827c status: local 6/10 remote 19/20
@400000006b011de6228aeb1c starting delivery 592: msg 11152101 to remote c_d198@reject.example.com
@400000006b011de6228aef04 status: local 6/10 remote 20/20
@400000006b011de6228aef04 new msg 11152196
@400000006b011de6228aef04 info msg 11152196: bytes 131 from <erin@example.net> qp 2327 uid 1001
@400000006b011de6229278b4 new msg 11152182
@400000006b011de622930d24 info msg 11152182: bytes 132 from <Y.Z@big.example.com> qp 2320 uid 7791
@400000006b011de6229be2dc starting delivery 593: msg 11152188 to local carol@example.net
@400000006b011de6229c968c status: local 7/10 remote 20/20
@400000006b011de6229ea5e4 new msg 11152059
@400000006b011de6229f172c info msg 11152059: bytes 780 from <noreply@big.example.com> qp 2254 uid 7791
@400000006b011de622aa9494 starting delivery 594: msg 11152188 to local carol@example.net
@400000006b011de622ab4c2c status: local 8/10 remote 20/20
@400000006b011de622b1e3ac new msg 11152194
@400000006b011de622b1e3ac info msg 11152194: bytes 222 from <carol@example.net> qp 2326 uid 7791
@400000006b011de622dc33b4 starting delivery 595: msg 11152188 to local nosuch@example.net
@400000006b011de622e2bf7c status: local 9/10 remote 20/20
@400000006b011de622e2bf7c delivery 576: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_450-4.2.1_The_user_you_are_trying_to_contact_is_receiving_mail_too_quickly./450_4.2.1_try_later/Giving_up_on_127.0.0.11./
@400000006b011de622e2c364 status: local 9/10 remote 19/20
@400000006b011de622e2c364 delivery 580: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de622e2cf1c status: local 9/10 remote 18/20
@400000006b011de622e2cf1c new msg 11152095
@400000006b011de622e2d304 info msg 11152095: bytes 5964 from <carol@example.net> qp 2272 uid 7791
@400000006b011de6230556f4 starting delivery 596: msg 11152188 to local virt-user19@virt.example.com
@400000006b011de623055adc status: local 10/10 remote 18/20
@400000006b011de623055adc starting delivery 597: msg 11152101 to remote SRS0=abcd=ef=example.org=joe133@mx.test
@400000006b011de623055adc status: local 10/10 remote 19/20
@400000006b011de623055adc new msg 11152081
@400000006b011de623055ec4 info msg 11152081: bytes 204 from <erin@example.net> qp 2265 uid 65534
@400000006b011de6233102a4 starting delivery 598: msg 11152101 to remote no-reply61@grey.example.org
@400000006b011de6234c3f4c status: local 10/10 remote 20/20
@400000006b011de6234e98dc new msg 11152109
@400000006b011de6236a9104 info msg 11152109: bytes 167 from <noreply@big.example.com> qp 2279 uid 1000
@400000006b011de624db8df4 delivery 585: deferral: Home_directory_is_sticky:_user_is_editing_his_.qmail_file._(#4.2.1)/
@400000006b011de624dc264c status: local 9/10 remote 20/20
@400000006b011de624dd1c64 delivery 595: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de624df27d4 status: local 8/10 remote 20/20
@400000006b011de624e01dec delivery 588: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de624e31f74 status: local 7/10 remote 20/20
@400000006b011de624e4158c delivery 596: success: did_1+0+0/
@400000006b011de624e4b99c status: local 6/10 remote 20/20
@400000006b011de624e5afb4 delivery 593: success: did_1+0+0/
@400000006b011de624e64bf4 status: local 5/10 remote 20/20
@400000006b011de624e7597c delivery 591: success: did_1+0+0/
@400000006b011de624e993cc status: local 4/10 remote 20/20
@400000006b011de624ea89e4 delivery 582: success: did_1+0+0/
@400000006b011de624ec2024 status: local 3/10 remote 20/20
@400000006b011de624ed451c delivery 594: success: did_1+0+0/
@400000006b011de624ed451c status: local 2/10 remote 20/20
@400000006b011de624ed4904 delivery 577: success: did_0+2+0/qp_2391/
@400000006b011de624ee3f1c status: local 1/10 remote 20/20
@400000006b011de624ef7f6c delivery 579: success: did_1+0+0/
@400000006b011de624f07d54 status: local 0/10 remote 20/20
@400000006b011de624f19a7c delivery 559: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235292_qp_6333/
@400000006b011de624f29094 status: local 0/10 remote 19/20
@400000006b011de624f674ac delivery 578: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_554_5.7.1_delivery_12:_deferral:_not_a_real_one/Giving_up_on_127.0.0.11./
@400000006b011de624f67894 status: local 0/10 remote 18/20
@400000006b011de624f67894 delivery 598: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<no-reply61@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de624f68064 status: local 0/10 remote 17/20
@400000006b011de624f68064 new msg 11152071
@400000006b011de624f68064 info msg 11152071: bytes 149 from <bounces-587698-no-reply=mx.test@lists.example.org> qp 2260 uid 1001
@400000006b011de624fd0844 starting delivery 599: msg 11152188 to local alice@example.net
@400000006b011de624fdbfdc status: local 1/10 remote 17/20
@400000006b011de624feb5f4 starting delivery 600: msg 11152101 to remote Y.Z214@big.example.com
@400000006b011de624ff65bc status: local 1/10 remote 18/20
@400000006b011de6252dc8bc bounce msg 11152150 qp 2421
@400000006b011de6252eab4c end msg 11152150
@400000006b011de625325c9c delivery 565: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_42691_to_remote_queue/
@400000006b011de625331fec status: local 1/10 remote 17/20
@400000006b011de62535fe4c new msg 11152063
@400000006b011de62535fe4c info msg 11152063: bytes 240 from <erin@example.net> qp 2256 uid 7791
@400000006b011de6253f83cc starting delivery 601: msg 11152101 to remote bounces127@big.example.com
@400000006b011de625404eec status: local 1/10 remote 18/20
@400000006b011de6254052d4 end msg 11152146
@400000006b011de62544274c new msg 11152162
@400000006b011de62544a064 info msg 11152162: bytes 132 from <ben.smith@OK.Example.ORG> qp 2310 uid 20001
@400000006b011de6254dfed4 starting delivery 602: msg 11152184 to local alice@example.net
@400000006b011de6254f1814 status: local 2/10 remote 18/20
@400000006b011de6254f1814 starting delivery 603: msg 11152101 to remote sales232@nxdomain.test
@400000006b011de6254f1814 status: local 2/10 remote 19/20
@400000006b011de6254f1814 end msg 11152127
@400000006b011de625531b6c new msg 11152148
@400000006b011de62553986c info msg 11152148: bytes 278 from <carol@example.net> qp 2303 uid 4000000
@400000006b011de6255f8b04 starting delivery 604: msg 11152101 to remote news2024248@big.example.com
@400000006b011de62560429c status: local 2/10 remote 20/20
@400000006b011de625617f04 end msg 11152073
@400000006b011de625758404 new msg 11152174
@400000006b011de6257587ec info msg 11152174: bytes 150 from <alice-list-owner-@example.net-@[]> qp 2316 uid 7791
@400000006b011de6257ebf4c starting delivery 605: msg 11152182 to local alice@example.net
@400000006b011de625808c3c status: local 3/10 remote 20/20
@400000006b011de62581ff54 end msg 11152168
@400000006b011de625861634 new msg 11152123
@400000006b011de625869334 info msg 11152123: bytes 7223 from <> qp 2286 uid 1000
@400000006b011de625b4466c end msg 11152133
@400000006b011de625cf1d84 delivery 599: success: did_1+0+0/
@400000006b011de6260c8ffc status: local 2/10 remote 20/20
@400000006b011de6260c8ffc delivery 605: success: did_1+0+0/
@400000006b011de6260ee98c status: local 1/10 remote 20/20
@400000006b011de6260eed74 delivery 602: success: did_1+0+0/
@400000006b011de6260f9d3c status: local 0/10 remote 20/20
@400000006b011de6261225ac delivery 603: failure: Sorry,_I_couldn't_find_any_host_named_nxdomain.test._(#5.1.2)/
@400000006b011de6261225ac status: local 0/10 remote 19/20
@400000006b011de6261225ac starting delivery 606: msg 11152174 to local bob@example.net
@400000006b011de626122994 status: local 1/10 remote 19/20
@400000006b011de626122994 starting delivery 607: msg 11152101 to remote bounces16@big.example.com
@400000006b011de626122994 status: local 1/10 remote 20/20
@400000006b011de626122994 end msg 11152182
@400000006b011de62615afec new msg 11152152
@400000006b011de6261630d4 info msg 11152152: bytes 2202 from <sales@OK.Example.ORG> qp 2305 uid 7791
@400000006b011de6261f450c starting delivery 608: msg 11152174 to local alice-special-special@ok.example.org
@400000006b011de62620008c status: local 2/10 remote 20/20
@400000006b011de62621219c end msg 11152184
@400000006b011de62624752c new msg 11152178
@400000006b011de62624ee44 info msg 11152178: bytes 329 from <alice@example.net> qp 2318 uid 1001
@400000006b011de6262dc014 starting delivery 609: msg 11152174 to local Alice-X@example.net
@400000006b011de62630ae14 status: local 3/10 remote 20/20
@400000006b011de62630ae14 new msg 11152117
@400000006b011de62630ae14 info msg 11152117: bytes 132 from <erin@example.net> qp 2283 uid 7791
@400000006b011de6265335ec starting delivery 610: msg 11152174 to local bob@example.net
@400000006b011de6265339d4 status: local 4/10 remote 20/20
@400000006b011de6265339d4 new msg 11152192
@400000006b011de6265339d4 info msg 11152192: bytes 132 from <e+tag@big.example.com> qp 2325 uid 7791
@400000006b011de6267c498c starting delivery 611: msg 11152174 to local bob@example.net
@400000006b011de6267c4d74 status: local 5/10 remote 20/20
@400000006b011de6267c4d74 delivery 608: success: did_1+0+0/
@400000006b011de6267c4d74 status: local 4/10 remote 20/20
@400000006b011de6267c4d74 new msg 11150705
@400000006b011de6267c4d74 info msg 11150705: bytes 312 from <x1@ok.example.org> qp 2300 uid 20001
@400000006b011de626a05804 starting delivery 612: msg 11152174 to local kate@example.net
@400000006b011de626a5073c status: local 5/10 remote 20/20
@400000006b011de626b91bdc delivery 606: success: did_0+2+0/qp_2435/
@400000006b011de626b91bdc status: local 4/10 remote 20/20
@400000006b011de626b91bdc delivery 611: success: did_0+2+0/qp_2442/
@400000006b011de626b91fc4 status: local 3/10 remote 20/20
@400000006b011de626b91fc4 new msg 11152129
@400000006b011de626b91fc4 info msg 11152129: bytes 168 from <carol@example.net> qp 2289 uid 7791
@400000006b011de6270186ec starting delivery 613: msg 11152174 to local carol-100@example.net
@400000006b011de6270186ec status: local 4/10 remote 20/20
@400000006b011de627018ad4 new msg 11152160
@400000006b011de627018ad4 info msg 11152160: bytes 383 from <carol@example.net> qp 2309 uid 1001
@400000006b011de6272e4fc4 starting delivery 614: msg 11152174 to local carol-111@EXAMPLE.NET
@400000006b011de6272e4fc4 status: local 5/10 remote 20/20
@400000006b011de6272e4fc4 new msg 11152141
@400000006b011de6272e53ac info msg 11152141: bytes 128 from <SRS0=abcd=ef=example.org=joe@grey.example.org> qp 2299 uid 0
@400000006b011de6281d572c starting delivery 615: msg 11152174 to local "a_b"@example.net
@400000006b011de62841abf4 status: local 6/10 remote 20/20
@400000006b011de62842d4d4 delivery 609: success: did_1+0+0/
@400000006b011de62843849c status: local 5/10 remote 20/20
@400000006b011de62844a5ac delivery 610: success: did_0+2+0/qp_2439/
@400000006b011de6284541ec status: local 4/10 remote 20/20
@400000006b011de628463bec delivery 613: failure: no_such_thing:_<carol-100>_is_at_100_/second_line
@400000006b011de6284804f4 status: local 3/10 remote 20/20
@400000006b011de62848fef4 delivery 612: success: did_2+3+1/qp_2460/
@400000006b011de62849974c status: local 2/10 remote 20/20
@400000006b011de6284a914c delivery 614: deferral: please_wait:_delivery_5:_failure:_just_kidding
@400000006b011de6284b0e4c status: local 1/10 remote 20/20
@400000006b011de6284c0c34 delivery 546: success: 127.0.0.11_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de6284e429c status: local 1/10 remote 19/20
@400000006b011de6284f3c9c delivery 584: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B7E894D345/
@400000006b011de6284fdcc4 status: local 1/10 remote 18/20
@400000006b011de62851f7d4 new msg 11152046
@400000006b011de62852691c info msg 11152046: bytes 132 from <erin@example.net> qp 2249 uid 7791
@400000006b011de6285aba04 starting delivery 616: msg 11152174 to local Y.Z@mail.example.net
@400000006b011de6285b6db4 status: local 2/10 remote 18/20
@400000006b011de6285c67b4 starting delivery 617: msg 11152101 to remote info233@ok.example.org
@400000006b011de6285d6984 status: local 2/10 remote 19/20
@400000006b011de6285d6984 end msg 11152125
@400000006b011de62860f7ac new msg 11152065
@400000006b011de6286266dc info msg 11152065: bytes 164 from <__@reject.example.com> qp 2257 uid 0
@400000006b011de6286aaff4 starting delivery 618: msg 11152174 to local alice-list@example.net
@400000006b011de6286bd8d4 status: local 3/10 remote 19/20
@400000006b011de6286f6314 starting delivery 619: msg 11152101 to remote Y.Z@reject.example.com
@400000006b011de6286f66fc status: local 3/10 remote 20/20
@400000006b011de6286f66fc new msg 11152087
@400000006b011de6286f66fc info msg 11152087: bytes 546 from <Y.Z@big.example.com> qp 2268 uid 7791
@400000006b011de6287811bc starting delivery 620: msg 11152174 to local carol-64@localhost
@400000006b011de62878c954 status: local 4/10 remote 20/20
@400000006b011de62879dac4 delivery 615: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de6287a9a2c status: local 3/10 remote 20/20
@400000006b011de6287cb154 new msg 11152139
@400000006b011de6287d229c info msg 11152139: bytes 132 from <x1@grey.example.org> qp 2298 uid 7791
@400000006b011de628863ea4 starting delivery 621: msg 11152174 to local carol-nothere@EXAMPLE.NET
@400000006b011de62886f254 status: local 4/10 remote 20/20
@400000006b011de628891d04 new msg 11152077
@400000006b011de62889867c info msg 11152077: bytes 3120 from <SRS0=abcd=ef=example.org=joe@ok.example.org> qp 2263 uid 7791
@400000006b011de628a3c154 new msg 11152119
@400000006b011de628a3c53c info msg 11152119: bytes 150 from <alice@example.net> qp 2284 uid 7791
@400000006b011de628ab471c starting delivery 622: msg 11152123 to local jack@example.net
@400000006b011de628abfeb4 status: local 5/10 remote 20/20
@400000006b011de628ae11f4 new msg 11152099
@400000006b011de628ae8724 info msg 11152099: bytes 17556 from <new/line@ok.example.org> qp 2274 uid 7791
@400000006b011de628b85ac4 new msg 11152180
@400000006b011de628b8d7c4 info msg 11152180: bytes 344 from <sales@big.example.com> qp 2319 uid 0
@400000006b011de6292706cc starting delivery 623: msg 11152109 to local erin@example.net
@400000006b011de6292aac64 status: local 6/10 remote 20/20
@400000006b011de6292aac64 new msg 11152067
@400000006b011de6292ab04c info msg 11152067: bytes 149 from <anna@ok.example.org> qp 2258 uid 1000
@400000006b011de629333bcc starting delivery 624: msg 11152109 to local info@mail.example.net
@400000006b011de62933f364 status: local 7/10 remote 20/20
@400000006b011de6293629cc new msg 11152051
@400000006b011de629369b14 info msg 11152051: bytes 131 from <e+tag@grey.example.org> qp 2250 uid 1001
@400000006b011de629412a34 new msg 11152093
@400000006b011de62941a734 info msg 11152093: bytes 330 from <carol@example.net> qp 2271 uid 7791
@400000006b011de6294bf7d4 starting delivery 625: msg 11152178 to local Postmaster@EXAMPLE.NET
@400000006b011de6294fa154 status: local 8/10 remote 20/20
@400000006b011de6294fa53c new msg 11152053
@400000006b011de6294fa53c info msg 11152053: bytes 8916 from <leo@example.net> qp 2251 uid 7791
@400000006b011de629565044 starting delivery 626: msg 11152178 to local Postmaster@EXAMPLE.NET
@400000006b011de6295707dc status: local 9/10 remote 20/20
@400000006b011de629591f04 new msg 11152091
@400000006b011de629599434 info msg 11152091: bytes 150 from <x1@ok.example.org> qp 2270 uid 65534
@400000006b011de6297142b4 new msg 11152170
@400000006b011de62971c784 info msg 11152170: bytes 146 from <erin@example.net> qp 2314 uid 0
@400000006b011de629ea27ec starting delivery 627: msg 11152093 to local virt-user42@virt.example.com
@400000006b011de629efb9b4 status: local 10/10 remote 20/20
@400000006b011de629efb9b4 delivery 621: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de629efbd9c status: local 9/10 remote 20/20
@400000006b011de629efbd9c delivery 623: success: did_1+0+0/
@400000006b011de629efbd9c status: local 8/10 remote 20/20
@400000006b011de629efbd9c delivery 590: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BF793556EF/
@400000006b011de629efcd3c status: local 8/10 remote 19/20
@400000006b011de629efcd3c delivery 619: failure: 127.0.0.13_does_not_like_recipient./Remote_host_said:_550-5.1.1_The_email_account_that_you_tried_to_reach_does_not_exist._Please_try/550-5.1.1_double-checking_the_recipient's_email_address_for_typos_or/550-5.1.1_unnecessary_spaces._Learn_more_at/550_5.1.1__https://support.example.com/mail/?p=NoSuchUser_h12si1234567wmq.3_-_gsmtp/Giving_up_on_127.0.0.13./
@400000006b011de629efd8f4 status: local 8/10 remote 18/20
@400000006b011de629efd8f4 new msg 11152079
@400000006b011de629efd8f4 info msg 11152079: bytes 528 from <carol@example.net> qp 2264 uid 7791
@400000006b011de629f99cf4 starting delivery 628: msg 11152101 to remote no-reply219@temp.example.org
@400000006b011de629fa6044 status: local 8/10 remote 19/20
@400000006b011de629fbf684 starting delivery 629: msg 11152063 to local Postmaster@example.net
@400000006b011de629fcaa34 status: local 9/10 remote 19/20
@400000006b011de629fda04c starting delivery 630: msg 11152101 to remote carol-1@[127.0.0.1]
@400000006b011de629fe5014 status: local 9/10 remote 20/20
@400000006b011de62a0218d4 new msg 11152126
@400000006b011de62a0291ec info msg 11152126: bytes 725 from <> qp 2328 uid 7796
@400000006b011de62a0b82fc delivery 616: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62a0c5204 status: local 8/10 remote 20/20
@400000006b011de62a0ede5c delivery 620: failure: 
@400000006b011de62a0ede5c status: local 7/10 remote 20/20
@400000006b011de62a0ede5c delivery 624: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62a0ff79c status: local 6/10 remote 20/20
@400000006b011de62a12224c new msg 11152147
@400000006b011de62a129394 info msg 11152147: bytes 821 from <> qp 2343 uid 7796
@400000006b011de62a1e862c starting delivery 631: msg 11152162 to local virt-user19@virt.example.com
@400000006b011de62a22665c status: local 7/10 remote 20/20
@400000006b011de62a22665c new msg 11152239
@400000006b011de62a22665c info msg 11152239: bytes 252 from <alice-list-owner-bob=example.net@example.net> qp 2442 uid 20002
@400000006b011de62a686c24 starting delivery 632: msg 11152148 to local carol-1@example.net
@400000006b011de62a692f74 status: local 8/10 remote 20/20
@400000006b011de62a6a3914 delivery 618: success: did_0+6+0/qp_2470/
@400000006b011de62a6da7fc status: local 7/10 remote 20/20
@400000006b011de62a6dabe4 delivery 625: success: did_1+0+0/
@400000006b011de62a6dabe4 status: local 6/10 remote 20/20
@400000006b011de62a6dabe4 delivery 629: success: did_1+0+0/
@400000006b011de62a6f03a4 status: local 5/10 remote 20/20
@400000006b011de62a6ffda4 delivery 631: success: did_1+0+0/
@400000006b011de62a71ce7c status: local 4/10 remote 20/20
@400000006b011de62a72c494 delivery 626: success: did_1+0+0/
@400000006b011de62a747244 status: local 3/10 remote 20/20
@400000006b011de62a75702c delivery 627: success: did_1+0+0/
@400000006b011de62a771ddc status: local 2/10 remote 20/20
@400000006b011de62a77ba1c delivery 557: success: 127.0.0.11_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de62a78b034 status: local 2/10 remote 19/20
@400000006b011de62a7d76dc delivery 630: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de62a7d7ac4 status: local 2/10 remote 18/20
@400000006b011de62a7d7ac4 delivery 628: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011de62a7d7eac status: local 2/10 remote 17/20
@400000006b011de62a7d7eac new msg 11152258
@400000006b011de62a7d8294 info msg 11152258: bytes 252 from <alice-list-owner-bob=example.net@example.net> qp 2439 uid 20002
@400000006b011de62a899c3c starting delivery 633: msg 11152148 to local alice@example.net
@400000006b011de62a8a869c status: local 3/10 remote 17/20
@400000006b011de62a8a869c starting delivery 634: msg 11152101 to remote bounces@big.example.com
@400000006b011de62a8a8a84 status: local 3/10 remote 18/20
@400000006b011de62a8a8a84 end msg 11152063
@400000006b011de62a91e554 delivery 570: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_71180_to_remote_queue/
@400000006b011de62ab7535c status: local 3/10 remote 17/20
@400000006b011de62ab75744 new msg 11152138
@400000006b011de62ab75744 info msg 11152138: bytes 2649 from <> qp 2384 uid 7796
@400000006b011de62ac2386c starting delivery 635: msg 11152101 to remote Y.Z@ok.example.org
@400000006b011de62ac2e834 status: local 3/10 remote 18/20
@400000006b011de62ac420b4 end msg 11152178
@400000006b011de62ad026d4 delivery 633: success: did_1+0+0/
@400000006b011de62ad0d69c status: local 2/10 remote 18/20
@400000006b011de62b0b301c new msg 11152072
@400000006b011de62b0c06f4 info msg 11152072: bytes 1864 from <> qp 2421 uid 7796
@400000006b011de62b15d2c4 starting delivery 636: msg 11152079 to local leo@example.net
@400000006b011de62b168e44 status: local 3/10 remote 18/20
@400000006b011de62b17845c starting delivery 637: msg 11152101 to remote anna253@mx.test
@400000006b011de62b183424 status: local 3/10 remote 19/20
@400000006b011de62b1960ec triple bounce: discarding bounce/11152107
@400000006b011de62b19e9a4 end msg 11152107
@400000006b011de62b1d5c74 delivery 632: deferral: soft
@400000006b011de62b1de52c status: local 2/10 remote 19/20
@400000006b011de62b200424 new msg 11152191
@400000006b011de62b207d3c info msg 11152191: bytes 999 from <> qp 2341 uid 7796
@400000006b011de62b28ca3c starting delivery 638: msg 11152101 to remote Y.Z@big.example.com
@400000006b011de62b297dec status: local 2/10 remote 20/20
@400000006b011de62b2abe3c end msg 11152093
@400000006b011de62b2ef45c new msg 11152145
@400000006b011de62b2f6d74 info msg 11152145: bytes 270 from <> qp 2391 uid 20002
@400000006b011de62b3bf47c starting delivery 639: msg 11152126 to local carol@example.net
@400000006b011de62b3cac14 status: local 3/10 remote 20/20
@400000006b011de62b3de0ac end msg 11152121
@400000006b011de62b40fd8c end msg 11152162
@400000006b011de62b44d204 new msg 11152197
@400000006b011de62b454b1c info msg 11152197: bytes 252 from <alice-list-owner-bob=example.net@example.net> qp 2435 uid 20002
@400000006b011de62b53a6e4 starting delivery 640: msg 11152145 to local carol@example.net
@400000006b011de62b54a0e4 status: local 4/10 remote 20/20
@400000006b011de62b54a4cc delivery 636: success: did_0+0+0/
@400000006b011de62b584e4c status: local 3/10 remote 20/20
@400000006b011de62b5a78fc new msg 11152114
@400000006b011de62b5af214 info msg 11152114: bytes 690 from <> qp 2344 uid 7796
@400000006b011de62b650434 new msg 11152078
@400000006b011de62b657d4c info msg 11152078: bytes 259 from <alice-list-owner-@example.net-@[]> qp 2470 uid 20001
@400000006b011de62b730a0c starting delivery 641: msg 11152197 to local carol@example.net
@400000006b011de62b77d0b4 status: local 4/10 remote 20/20
@400000006b011de62b77d0b4 new msg 11152261
@400000006b011de62b77d49c info msg 11152261: bytes 253 from <alice-list-owner-kate=example.net@example.net> qp 2460 uid 20011
@400000006b011de62bd2d194 delivery 640: success: did_1+0+0/
@400000006b011de62bd4aa3c status: local 3/10 remote 20/20
@400000006b011de62bd5a054 delivery 639: success: did_1+0+0/
@400000006b011de62bd759bc status: local 2/10 remote 20/20
@400000006b011de62bd84fd4 delivery 641: success: did_1+0+0/
@400000006b011de62bd9f99c status: local 1/10 remote 20/20
@400000006b011de62bdb3604 starting delivery 642: msg 11152078 to local carol@example.net
@400000006b011de62bdbe5cc status: local 2/10 remote 20/20
@400000006b011de62bdd0eac end msg 11152126
@400000006b011de62bdff4dc starting delivery 643: msg 11152078 to local kate@example.net
@400000006b011de62be2b7e4 status: local 3/10 remote 20/20
@400000006b011de62be2b7e4 starting delivery 644: msg 11152261 to local leo@example.net
@400000006b011de62be2b7e4 status: local 4/10 remote 20/20
@400000006b011de62be2b7e4 starting delivery 645: msg 11152191 to local carol-100@example.net
@400000006b011de62be2bbcc status: local 5/10 remote 20/20
@400000006b011de62be2bbcc starting delivery 646: msg 11152239 to local carol@example.net
@400000006b011de62be2db0c status: local 6/10 remote 20/20
@400000006b011de62be2db0c starting delivery 647: msg 11152258 to local carol@example.net
@400000006b011de62be2db0c status: local 7/10 remote 20/20
@400000006b011de62be2db0c starting delivery 648: msg 11152077 to local alice@example.net
@400000006b011de62be2def4 status: local 8/10 remote 20/20
@400000006b011de62be2def4 starting delivery 649: msg 11152186 to local virt-user4@virt.example.com
@400000006b011de62be2e2dc status: local 9/10 remote 20/20
@400000006b011de62be2e2dc starting delivery 650: msg 11152137 to local Y.Z@mail.example.net
@400000006b011de62be2e6c4 status: local 10/10 remote 20/20
@400000006b011de62c66340c delivery 644: success: did_0+0+0/
@400000006b011de62c68b0c4 status: local 9/10 remote 20/20
@400000006b011de62c69ed2c starting delivery 651: msg 11152101 to local erin@example.net
@400000006b011de62c6a990c status: local 10/10 remote 20/20
@400000006b011de62c8e5d4c delivery 650: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62caef50c status: local 9/10 remote 20/20
@400000006b011de62caef50c starting delivery 652: msg 11152101 to local carol@example.net
@400000006b011de62caef50c status: local 10/10 remote 20/20
@400000006b011de62caef8f4 delivery 642: success: did_1+0+0/
@400000006b011de62caef8f4 status: local 9/10 remote 20/20
@400000006b011de62caef8f4 delivery 646: success: did_1+0+0/
@400000006b011de62cb14e9c status: local 8/10 remote 20/20
@400000006b011de62cb14e9c delivery 647: success: did_1+0+0/
@400000006b011de62cc2cb2c status: local 7/10 remote 20/20
@400000006b011de62cc2cb2c delivery 649: success: did_1+0+0/
@400000006b011de62cc799a4 status: local 6/10 remote 20/20
@400000006b011de62cc893a4 delivery 648: success: did_1+0+0/
@400000006b011de62cca87a4 status: local 5/10 remote 20/20
@400000006b011de62ccb79d4 delivery 645: failure: no_such_thing:_<carol-100>_is_at_100_/second_line
@400000006b011de62cd21154 status: local 4/10 remote 20/20
@400000006b011de62ceee43c delivery 548: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_69137_to_remote_queue/
@400000006b011de62cf1265c status: local 4/10 remote 19/20
@400000006b011de62cf335b4 starting delivery 653: msg 11152101 to local alice-lists-list7@lists.example.org
@400000006b011de62cf43f54 status: local 5/10 remote 19/20
@400000006b011de62cf59afc end msg 11152186
@400000006b011de62cf93cac delivery 651: success: did_1+0+0/
@400000006b011de62cfa2af4 status: local 4/10 remote 19/20
@400000006b011de62cfb24f4 delivery 652: success: did_1+0+0/
@400000006b011de62cfbc134 status: local 3/10 remote 19/20
@400000006b011de62cfcbf1c starting delivery 654: msg 11152101 to local alice@example.net
@400000006b011de62cfd6ee4 status: local 4/10 remote 19/20
@400000006b011de62cfe97c4 starting delivery 655: msg 11152055 to remote x1221@big.example.com
@400000006b011de62cff43a4 status: local 4/10 remote 20/20
@400000006b011de62d18fd94 bounce msg 11152191 qp 2553
@400000006b011de62d19cc9c end msg 11152191
@400000006b011de62d1d379c delivery 643: success: did_2+3+1/qp_2551/
@400000006b011de62d1f52ac status: local 3/10 remote 20/20
@400000006b011de62d23a424 delivery 653: success: did_1+0+0/
@400000006b011de62d23a424 status: local 2/10 remote 20/20
@400000006b011de62d23a80c new msg 11152104
@400000006b011de62d23a80c info msg 11152104: bytes 362 from <alice-list-owner-kate=example.net@example.net> qp 2551 uid 20011
@400000006b011de62d410b7c starting delivery 656: msg 11152101 to local bob@EXAMPLE.NET
@400000006b011de62d41cae4 status: local 3/10 remote 20/20
@400000006b011de62d42efdc delivery 654: success: did_1+0+0/
@400000006b011de62d4397d4 status: local 2/10 remote 20/20
@400000006b011de62d4499a4 starting delivery 657: msg 11152101 to local nosuch@example.net
@400000006b011de62d4560dc status: local 3/10 remote 20/20
@400000006b011de62d477fd4 new msg 11152186
@400000006b011de62d47f11c info msg 11152186: bytes 1467 from <#@[]> qp 2553 uid 7796
@400000006b011de62d51e3fc starting delivery 658: msg 11152101 to local bob@example.net
@400000006b011de62d5297ac status: local 4/10 remote 20/20
@400000006b011de62d53c08c starting delivery 659: msg 11152101 to local alice@example.net
@400000006b011de62d54ed54 status: local 5/10 remote 20/20
@400000006b011de62d54ed54 starting delivery 660: msg 11152101 to local carol-nothere@example.net
@400000006b011de62d54ed54 status: local 6/10 remote 20/20
@400000006b011de62d54ed54 starting delivery 661: msg 11152101 to local carol@example.net
@400000006b011de62d54f13c status: local 7/10 remote 20/20
@400000006b011de62d54f13c starting delivery 662: msg 11152101 to local kate@example.net
@400000006b011de62d54f524 status: local 8/10 remote 20/20
@400000006b011de62d54f524 starting delivery 663: msg 11152101 to local virt-user36@virt.example.com
@400000006b011de62d54f90c status: local 9/10 remote 20/20
@400000006b011de62d54f90c starting delivery 664: msg 11152101 to local carol@example.net
@400000006b011de62d54f90c status: local 10/10 remote 20/20
@400000006b011de62d869c14 new msg 11152225
@400000006b011de62d8720e4 info msg 11152225: bytes 17330 from <> qp 2561 uid 20002
@400000006b011de62e6cf8bc delivery 659: success: did_1+0+0/
@400000006b011de62e6e507c status: local 9/10 remote 20/20
@400000006b011de62e6f795c starting delivery 665: msg 11152101 to local carol-nothere@example.net
@400000006b011de62e702924 status: local 10/10 remote 20/20
@400000006b011de62e7d8704 delivery 656: success: did_0+2+0/qp_2561/
@400000006b011de62e7e2efc status: local 9/10 remote 20/20
@400000006b011de62e7e2efc starting delivery 666: msg 11152101 to local leo@EXAMPLE.NET
@400000006b011de62e7e32e4 status: local 10/10 remote 20/20
@400000006b011de62eac7a8c delivery 660: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62eac7a8c status: local 9/10 remote 20/20
@400000006b011de62eac7e74 delivery 657: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62eac7e74 status: local 8/10 remote 20/20
@400000006b011de62eac7e74 delivery 665: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006b011de62eac825c status: local 7/10 remote 20/20
@400000006b011de62eac825c delivery 661: success: did_1+0+0/
@400000006b011de62eac8e14 status: local 6/10 remote 20/20
@400000006b011de62eac8e14 delivery 663: success: did_1+0+0/
@400000006b011de62eac8e14 status: local 5/10 remote 20/20
@400000006b011de62eac8e14 delivery 574: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_61526C2B5B/
@400000006b011de62eb125dc status: local 5/10 remote 19/20
@400000006b011de62eb2a894 starting delivery 667: msg 11152055 to remote Y.Z@ok.example.org
@400000006b011de62eb35c44 status: local 5/10 remote 20/20
@400000006b011de62eb4e2e4 end msg 11152097
@400000006b011de62eba9004 delivery 666: success: did_0+0+0/
@400000006b011de62ebb3fcc status: local 4/10 remote 20/20
@400000006b011de62ebc3db4 delivery 664: success: did_1+0+0/
@400000006b011de62ebd08d4 status: local 3/10 remote 20/20
@400000006b011de62ebe58c4 starting delivery 668: msg 11152055 to local bob@example.net
@400000006b011de62ebf088c status: local 4/10 remote 20/20
@400000006b011de62ec0122c starting delivery 669: msg 11152055 to local carol@example.net
@400000006b011de62ec20244 status: local 5/10 remote 20/20
@400000006b011de62ec2062c starting delivery 670: msg 11152055 to local carol-100@example.net
@400000006b011de62ec2062c status: local 6/10 remote 20/20
@400000006b011de62ec2062c starting delivery 671: msg 11152055 to local virt-user47@virt.example.com
@400000006b011de62ec20a14 status: local 7/10 remote 20/20
@400000006b011de62ec20a14 starting delivery 672: msg 11152055 to local carol@example.net
@400000006b011de62ec20a14 status: local 8/10 remote 20/20
@400000006b011de62ec211e4 starting delivery 673: msg 11152186 to local postmaster@mail.example.net
@400000006b011de62ec211e4 status: local 9/10 remote 20/20
@400000006b011de62ec211e4 starting delivery 674: msg 11152225 to local carol@example.net
@400000006b011de62ec215cc status: local 10/10 remote 20/20
@400000006b011de62f8ceb94 delivery 669: success: did_1+0+0/
@400000006b011de62f8cef7c status: local 9/10 remote 20/20
@400000006b011de62f8cef7c delivery 658: success: did_0+2+0/qp_2569/
@400000006b011de62f8cf364 status: local 8/10 remote 20/20
@400000006b011de62f8cf364 delivery 589: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235292_qp_92094/
@400000006b011de62f8cf364 status: local 8/10 remote 19/20
@400000006b011de62f8cf74c delivery 592: failure: 127.0.0.13_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_Message_looks_like_spam:/554-5.7.1_score=9.1_>=_5.0;_delivery_7:_failure:_<see>_http://spam.example.com/?id=_25/554_5.7.1_rejected/
@400000006b011de62f8d0ad4 status: local 8/10 remote 18/20
@400000006b011de62f8d0ad4 starting delivery 675: msg 11152055 to remote bounces@Ok.Example.Org
@400000006b011de62f8d0ebc status: local 8/10 remote 19/20
@400000006b011de62f8d0ebc new msg 11152295
@400000006b011de62f8d0ebc info msg 11152295: bytes 17330 from <> qp 2569 uid 20002
@400000006b011de62fca8cec starting delivery 676: msg 11152104 to local leo@example.net
@400000006b011de62fccdac4 status: local 9/10 remote 19/20
@400000006b011de62fce460c starting delivery 677: msg 11152055 to remote carol@[127.0.0.1]
@400000006b011de62fcef1ec status: local 9/10 remote 20/20
@400000006b011de62fd2263c delivery 670: failure: no_such_thing:_<carol-100>_is_at_100_/second_line
@400000006b011de62fd406b4 status: local 8/10 remote 20/20
@400000006b011de62fd771b4 delivery 671: success: did_1+0+0/
@400000006b011de62fd771b4 status: local 7/10 remote 20/20
@400000006b011de62fd771b4 delivery 672: success: did_1+0+0/
@400000006b011de62fd771b4 status: local 6/10 remote 20/20
@400000006b011de62fd771b4 delivery 673: success: did_1+0+0/
@400000006b011de62fec3dec status: local 5/10 remote 20/20
@400000006b011de62fed3fbc delivery 674: success: did_1+0+0/
@400000006b011de62fef3f74 status: local 4/10 remote 20/20
@400000006b011de62ff8346c delivery 668: success: did_0+2+0/qp_2597/
@400000006b011de62ff8346c status: local 3/10 remote 20/20
@400000006b011de62ff8346c delivery 662: success: did_2+3+1/qp_2603/
@400000006b011de62ff8346c status: local 2/10 remote 20/20
@400000006b011de62ff83854 delivery 568: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_68496_to_remote_queue/
@400000006b011de62ff83854 status: local 2/10 remote 19/20
@400000006b011de62ff83854 delivery 677: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de62ff85b7c status: local 2/10 remote 18/20
@400000006b011de62ff85f64 starting delivery 678: msg 11152055 to remote o'hara211@Ok.Example.Org
@400000006b011de62ff85f64 status: local 2/10 remote 19/20
@400000006b011de62ff85f64 end msg 11152186
@400000006b011de62ffc6e74 delivery 676: success: did_0+0+0/
@400000006b011de62ffd8b9c status: local 1/10 remote 19/20
@400000006b011de62ffec41c starting delivery 679: msg 11152295 to local carol@example.net
@400000006b011de62fff394c status: local 2/10 remote 19/20
@400000006b011de630125fa4 new msg 11152302
@400000006b011de630125fa4 info msg 11152302: bytes 2141 from <> qp 2597 uid 20002
@400000006b011de6301f7734 starting delivery 680: msg 11152261 to remote r1@ok.example.org
@400000006b011de6302032b4 status: local 2/10 remote 20/20
@400000006b011de630215f7c delivery 679: success: did_1+0+0/
@400000006b011de630236ed4 status: local 1/10 remote 20/20
@400000006b011de630246cbc delivery 583: success: 127.0.0.10_accepted_message./Remote_host_said:_250/
@400000006b011de630250ce4 status: local 1/10 remote 19/20
@400000006b011de630262a0c starting delivery 681: msg 11152302 to local carol@example.net
@400000006b011de63026d9d4 status: local 2/10 remote 19/20
@400000006b011de63027cfec starting delivery 682: msg 11152261 to remote r2@big.example.com
@400000006b011de630287bcc status: local 2/10 remote 20/20
@400000006b011de6303b2cf4 new msg 11152303
@400000006b011de6303b2cf4 info msg 11152303: bytes 17331 from <> qp 2603 uid 20011
@400000006b011de63048c56c starting delivery 683: msg 11152303 to local leo@example.net
@400000006b011de6304c9dcc status: local 3/10 remote 20/20
@400000006b011de6304dab54 delivery 681: success: did_1+0+0/
@400000006b011de63050b4ac status: local 2/10 remote 20/20
@400000006b011de63051b294 delivery 682: deferral: 127.0.0.11_failed_on_DATA_command./Remote_host_said:_451_4.3.0_local_error_in_processing/
@400000006b011de63052a8ac status: local 2/10 remote 19/20
@400000006b011de63052a8ac starting delivery 684: msg 11152302 to remote alice@ok.example.org
@400000006b011de63052a8ac status: local 2/10 remote 20/20
@400000006b011de63069f584 delivery 683: success: did_0+0+0/
@400000006b011de6306b4574 status: local 1/10 remote 20/20
@400000006b011de630970c7c delivery 634: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235292_a1-20020a5E9F6C3FF2_si68601_-_gsmtp/
@400000006b011de63097c02c status: local 1/10 remote 19/20
@400000006b011de63098e90c starting delivery 685: msg 11152303 to remote r1@ok.example.org
@400000006b011de630999104 status: local 1/10 remote 20/20
@400000006b011de631fe4184 delivery 604: deferral: 127.0.0.11_failed_after_I_sent_the_message./Remote_host_said:_451_4.3.2_Please_try_again_later/
@400000006b011de631fee594 status: local 1/10 remote 19/20
@400000006b011de631ffe764 starting delivery 686: msg 11152303 to remote r2@big.example.com
@400000006b011de632009b14 status: local 1/10 remote 20/20
@400000006b011de63244762c delivery 638: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<970EC7B2E3@mx.example.org>_[InternalId=23387,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de632457fcc status: local 1/10 remote 19/20
@400000006b011de63246f2e4 starting delivery 687: msg 11152172 to remote info288@big.example.com
@400000006b011de63246f2e4 status: local 1/10 remote 20/20
@400000006b011de633741c8c delivery 586: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_94031_to_remote_queue/
@400000006b011de633754954 status: local 1/10 remote 19/20
@400000006b011de633754954 starting delivery 688: msg 11152295 to remote alice@ok.example.org
@400000006b011de633754d3c status: local 1/10 remote 20/20
@400000006b011de63469a404 delivery 678: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<68F843BAB8@mx.example.org>_[InternalId=56487,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de63469abd4 status: local 1/10 remote 19/20
@400000006b011de63469abd4 starting delivery 689: msg 11152083 to remote news2024199@Big.Example.Com
@400000006b011de63469afbc status: local 1/10 remote 20/20
@400000006b011de63573ebfc delivery 684: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235292_a1-20020aF8FA49D313_si93309_-_gsmtp/
@400000006b011de635771c64 status: local 1/10 remote 19/20
@400000006b011de6357887ac end msg 11152302
@400000006b011de6357c8b04 starting delivery 690: msg 11152104 to remote r1@ok.example.org
@400000006b011de6357d3eb4 status: local 1/10 remote 20/20
@400000006b011de636ebe9e4 delivery 690: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235292_qp_49729/
@400000006b011de636ecc0bc status: local 1/10 remote 19/20
@400000006b011de636edc28c starting delivery 691: msg 11152104 to remote r2@big.example.com
@400000006b011de636ee7254 status: local 1/10 remote 20/20
@400000006b011de638300a74 delivery 600: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235292_qp_60626/
@400000006b011de63830ed04 status: local 1/10 remote 19/20
@400000006b011de6383244c4 starting delivery 692: msg 11152077 to remote dirk-ext@ok.example.org
@400000006b011de63832f0a4 status: local 1/10 remote 20/20
@400000006b011de63872dbec delivery 587: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de63872dfd4 status: local 1/10 remote 19/20
@400000006b011de63872dfd4 starting delivery 693: msg 11152119 to remote c_d136@big.example.com
@400000006b011de63872e3bc status: local 1/10 remote 20/20
@400000006b011de638e2c074 delivery 675: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235292_a1-20020a33BD8E02E3_si52648_-_gsmtp/
@400000006b011de638e2c45c status: local 1/10 remote 19/20
@400000006b011de638e2c45c starting delivery 694: msg 11152099 to remote SRS0=abcd=ef=example.org=joe211@nxdomain.test
@400000006b011de638e2c844 status: local 1/10 remote 20/20
@400000006b011de6392de2d4 delivery 694: failure: Sorry,_I_couldn't_find_any_host_named_nxdomain.test._(#5.1.2)/
@400000006b011de639307314 status: local 1/10 remote 19/20
@400000006b011de63971026c bounce msg 11152099 qp 2625
@400000006b011de63971d944 end msg 11152099
@400000006b011de639766d24 starting delivery 695: msg 11152145 to remote alice@ok.example.org
@400000006b011de639772c8c status: local 1/10 remote 20/20
@400000006b011de6397a87ec new msg 11152186
@400000006b011de6397b04ec info msg 11152186: bytes 18155 from <> qp 2625 uid 7796
@400000006b011de63a699b0c delivery 688: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_60279_to_remote_queue/
@400000006b011de63a6d5bfc status: local 1/10 remote 19/20
@400000006b011de63a6ebf74 end msg 11152295
@400000006b011de63a73479c delivery 655: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235292_a1-20020a13D90F42D8_si74845_-_gsmtp/
@400000006b011de63a73ef94 status: local 1/10 remote 18/20
@400000006b011de63a751c5c starting delivery 696: msg 11152072 to remote SRS0=abcd=ef=example.org=joe@big.example.com
@400000006b011de63a764924 status: local 1/10 remote 19/20
@400000006b011de63a764d0c starting delivery 697: msg 11152186 to remote new/line@ok.example.org
@400000006b011de63a764d0c status: local 1/10 remote 20/20
@400000006b011de63a9b884c delivery 667: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235292_qp_28263/
@400000006b011de63a9fe194 status: local 1/10 remote 19/20
@400000006b011de63a9fe57c delivery 697: failure: 127.0.0.10_failed_on_DATA_command./Remote_host_said:_502_unimplemented/
@400000006b011de63a9fe57c status: local 1/10 remote 18/20
@400000006b011de63b07f61c bounce msg 11152055 qp 2629
@400000006b011de63b090b74 end msg 11152055
@400000006b011de63b0dab0c delivery 696: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_451_4.7.1_Please_try_again_later_(#4.7.1)/Giving_up_on_127.0.0.11./
@400000006b011de63b0e62a4 status: local 1/10 remote 17/20
@400000006b011de63b104704 starting delivery 698: msg 11152138 to remote ben.smith@ok.example.org
@400000006b011de63b111ddc status: local 1/10 remote 18/20
@400000006b011de63b350d14 bounce msg 11152186 qp 2630
@400000006b011de63b359d9c end msg 11152186
@400000006b011de63b446aac new msg 11152120
@400000006b011de63b446e94 info msg 11152120: bytes 2675 from <#@[]> qp 2629 uid 7796
@400000006b011de63b64f2cc starting delivery 699: msg 11152120 to local postmaster@mail.example.net
@400000006b011de63b64f6b4 status: local 2/10 remote 18/20
@400000006b011de63b65873c starting delivery 700: msg 11152180 to remote e+tag130@ok.example.org
@400000006b011de63b65873c status: local 2/10 remote 19/20
@400000006b011de63b66525c starting delivery 701: msg 11152258 to remote alice@ok.example.org
@400000006b011de63b66525c status: local 2/10 remote 20/20
@400000006b011de63b679a7c new msg 11152055
@400000006b011de63b67aa1c info msg 11152055: bytes 18646 from <#@[]> qp 2630 uid 7796
@400000006b011de63b998ba4 starting delivery 702: msg 11152055 to local postmaster@mail.example.net
@400000006b011de63b998ba4 status: local 3/10 remote 20/20
@400000006b011de70036d134 delivery 699: success: did_1+0+0/
@400000006b011de70036d134 status: local 2/10 remote 20/20
@400000006b011de70036d51c end msg 11152120
@400000006b011de70055e63c delivery 702: success: did_1+0+0/
@400000006b011de700564fb4 status: local 1/10 remote 20/20
@400000006b011de70056ad74 end msg 11152055
@400000006b011de701a5bae4 delivery 689: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=155520B88C1-000024936-7X/
@400000006b011de701aa23cc status: local 1/10 remote 19/20
@400000006b011de701aaa4b4 end msg 11152083
@400000006b011de70246dce4 starting delivery 703: msg 11152239 to remote alice@ok.example.org
@400000006b011de70246e0cc status: local 1/10 remote 20/20
@400000006b011de70296d58c delivery 607: deferral: 127.0.0.11_failed_after_I_sent_the_message./Remote_host_said:_451_4.3.2_Please_try_again_later/
@400000006b011de70297b04c status: local 1/10 remote 19/20
@400000006b011de70297b04c starting delivery 704: msg 11152067 to remote noreply@big.example.com
@400000006b011de70297b434 status: local 1/10 remote 20/20
@400000006b011de702ce3554 delivery 601: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<50162C5E08@mx.example.org>_[InternalId=50295,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de702ce393c status: local 1/10 remote 19/20
@400000006b011de702ce393c delivery 701: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de702d08ee4 status: local 1/10 remote 18/20
@400000006b011de702d2addc end msg 11152258
@400000006b011de702d77c54 starting delivery 705: msg 11152079 to remote news202441@big.example.com
@400000006b011de702d83004 status: local 1/10 remote 19/20
@400000006b011de702d97ff4 starting delivery 706: msg 11152051 to remote alice-list@[127.0.0.1]
@400000006b011de702da2bd4 status: local 1/10 remote 20/20
@400000006b011de702f00594 delivery 706: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de702f2e3f4 status: local 1/10 remote 19/20
@400000006b011de703149cc4 bounce msg 11152051 qp 2644
@400000006b011de7031642a4 end msg 11152051
@400000006b011de703194814 delivery 687: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_86025_to_remote_queue/
@400000006b011de7031ed5f4 status: local 1/10 remote 18/20
@400000006b011de7031ed5f4 new msg 11152083
@400000006b011de7031ed5f4 info msg 11152083: bytes 783 from <> qp 2644 uid 7796
@400000006b011de70345d654 starting delivery 707: msg 11152053 to remote bounces21@ok.example.org
@400000006b011de7034691d4 status: local 1/10 remote 19/20
@400000006b011de70347be9c end msg 11152172
@400000006b011de7037a1d24 starting delivery 708: msg 11152091 to remote ben.smith@ok.example.org
@400000006b011de7037ad4bc status: local 1/10 remote 20/20
@400000006b011de7056a67ec delivery 635: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020aEB74D8A230_si92657_-_gsmtp/
@400000006b011de7056bd334 status: local 1/10 remote 19/20
@400000006b011de7056bd334 starting delivery 709: msg 11152115 to remote bounces@hang.example.org
@400000006b011de7056bd334 status: local 1/10 remote 20/20
@400000006b011de7058d516c delivery 705: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_50BAB0C122/
@400000006b011de7059150dc status: local 1/10 remote 19/20
@400000006b011de70592b454 starting delivery 710: msg 11152115 to remote SRS0=abcd=ef=example.org=joe165@mx.test
@400000006b011de70592b454 status: local 1/10 remote 20/20
@400000006b011de70592b454 end msg 11152079
@400000006b011de707fdd084 delivery 703: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020aF9CD6E1FFB_si77606_-_gsmtp/
@400000006b011de70803ac84 status: local 1/10 remote 19/20
@400000006b011de70803ac84 end msg 11152239
@400000006b011de70806fc2c starting delivery 711: msg 11152166 to remote ben.smith217@big.example.com
@400000006b011de70807b3c4 status: local 1/10 remote 20/20
@400000006b011de7084eafa4 delivery 709: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011de7084fa5bc status: local 1/10 remote 19/20
@400000006b011de7084fa5bc starting delivery 712: msg 11152170 to remote bounces29@big.example.com
@400000006b011de7084fa5bc status: local 1/10 remote 20/20
@400000006b011de708d7d504 delivery 686: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de708d7d8ec status: local 1/10 remote 19/20
@400000006b011de708d7d8ec starting delivery 713: msg 11152147 to remote ben.smith@big.example.com
@400000006b011de708d7d8ec status: local 1/10 remote 20/20
@400000006b011de7096678a4 delivery 700: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<36CD4B338D@mx.example.org>_[InternalId=70051,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de70969dfbc status: local 1/10 remote 19/20
@400000006b011de7096ae574 end msg 11152180
@400000006b011de7096f0424 starting delivery 714: msg 11152103 to remote noreply202@big.example.com
@400000006b011de7096fc38c status: local 1/10 remote 20/20
@400000006b011de70983c88c delivery 714: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_500/Giving_up_on_127.0.0.11./
@400000006b011de709861664 status: local 1/10 remote 19/20
@400000006b011de709c9ab2c bounce msg 11152103 qp 2653
@400000006b011de709cabc9c end msg 11152103
@400000006b011de709cff874 starting delivery 715: msg 11152137 to remote anna280@mx.test
@400000006b011de709d0b7dc status: local 1/10 remote 20/20
@400000006b011de709d33494 new msg 11152099
@400000006b011de709d4e62c info msg 11152099: bytes 945 from <> qp 2653 uid 7796
@400000006b011de709dd7594 starting delivery 716: msg 11152099 to local leo@example.net
@400000006b011de709de34fc status: local 2/10 remote 20/20
@400000006b011de709f8cd94 delivery 716: success: did_0+0+0/
@400000006b011de709fc82cc status: local 1/10 remote 20/20
@400000006b011de709fc82cc end msg 11152099
@400000006b011de70b46507c delivery 712: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235293_qp_54354/
@400000006b011de70b4ae074 status: local 1/10 remote 19/20
@400000006b011de70b4be62c starting delivery 717: msg 11152137 to remote o'hara@hang.example.org
@400000006b011de70b4c920c status: local 1/10 remote 20/20
@400000006b011de70b4db704 end msg 11152170
@400000006b011de70b6d9b14 delivery 704: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<E7B4CA2BA5@mx.example.org>_[InternalId=57987,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de70b70d34c status: local 1/10 remote 19/20
@400000006b011de70b71dcec end msg 11152067
@400000006b011de70b7528ac starting delivery 718: msg 11152144 to remote o'hara188@ok.example.org
@400000006b011de70b75e044 status: local 1/10 remote 20/20
@400000006b011de70b9e347c delivery 717: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011de70b9f3264 status: local 1/10 remote 19/20
@400000006b011de70b9f3264 starting delivery 719: msg 11152139 to remote ben.smith1@big.example.com
@400000006b011de70b9f3264 status: local 1/10 remote 20/20
@400000006b011de70bfa7994 delivery 708: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_94287_to_remote_queue/
@400000006b011de70bfde494 status: local 1/10 remote 19/20
@400000006b011de70bfebf54 end msg 11152091
@400000006b011de70c020efc starting delivery 720: msg 11152188 to remote dirk-ext287@big.example.com
@400000006b011de70c02c694 status: local 1/10 remote 20/20
@400000006b011de70c3d2fb4 delivery 680: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<8C530B60A7@mx.example.org>_[InternalId=28125,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de70c3e0a74 status: local 1/10 remote 19/20
@400000006b011de70c3e0a74 starting delivery 721: msg 11152188 to remote c_d157@grey.example.org
@400000006b011de70c3e0a74 status: local 1/10 remote 20/20
@400000006b011de70c745cb4 delivery 711: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020aF964396BCB_si4317_-_gsmtp/
@400000006b011de70c77854c status: local 1/10 remote 19/20
@400000006b011de70c78b5fc delivery 710: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a2676E66257_si95451_-_gsmtp/
@400000006b011de70c78b5fc status: local 1/10 remote 18/20
@400000006b011de70c78b9e4 starting delivery 722: msg 11152188 to remote xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@ok.example.org
@400000006b011de70c78e0f4 status: local 1/10 remote 19/20
@400000006b011de70c78e0f4 end msg 11152166
@400000006b011de70c7c403c delivery 721: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<c_d157@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de70c7cccdc status: local 1/10 remote 18/20
@400000006b011de70c7dc6dc starting delivery 723: msg 11152188 to remote a>b@big.example.com
@400000006b011de70c7dc6dc status: local 1/10 remote 19/20
@400000006b011de70c7dc6dc starting delivery 724: msg 11152188 to remote x1127@ok.example.org
@400000006b011de70c7dcac4 status: local 1/10 remote 20/20
@400000006b011de70dea2434 delivery 691: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de70df30d74 status: local 1/10 remote 19/20
@400000006b011de70df5249c end msg 11152104
@400000006b011de70df9916c starting delivery 725: msg 11152105 to remote bounces@big.example.com
@400000006b011de70dfa4134 status: local 1/10 remote 20/20
@400000006b011de70fa62ffc delivery 698: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a7823C3E69B_si35543_-_gsmtp/
@400000006b011de70faa3f0c status: local 1/10 remote 19/20
@400000006b011de70faba284 end msg 11152138
@400000006b011de70faf30ac starting delivery 726: msg 11152197 to remote alice@ok.example.org
@400000006b011de70fafe074 status: local 1/10 remote 20/20
@400000006b011de710aed214 delivery 719: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<94084B9F60@mx.example.org>_[InternalId=78485,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de710b2680c status: local 1/10 remote 19/20
@400000006b011de710b3b414 end msg 11152139
@400000006b011de710b7711c starting delivery 727: msg 11152114 to remote no-reply@ok.example.org
@400000006b011de710b83c3c status: local 1/10 remote 20/20
@400000006b011de710f750ac delivery 727: success: 127.0.0.10_accepted_message./Remote_host_said:_250_OK_id=14CA8127933-00006560-7X/
@400000006b011de710f869ec status: local 1/10 remote 19/20
@400000006b011de710faa054 end msg 11152114
@400000006b011de710fef99c starting delivery 728: msg 11152078 to remote reader1@ok.example.org
@400000006b011de710ffa964 status: local 1/10 remote 20/20
@400000006b011de712d3d8dc delivery 724: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_23443_to_remote_queue/
@400000006b011de712d4afb4 status: local 1/10 remote 19/20
@400000006b011de712d4afb4 starting delivery 729: msg 11152078 to remote reader2@big.example.com
@400000006b011de712d4b39c status: local 1/10 remote 20/20
@400000006b011de7130da5bc delivery 729: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_553_sorry,_that_domain_isn't_in_my_list_of_allowed_rcpthosts_(#5.7.1)/Giving_up_on_127.0.0.11./
@400000006b011de7131041b4 status: local 1/10 remote 19/20
@400000006b011de71310da0c starting delivery 730: msg 11152078 to remote reader3@reject.example.com
@400000006b011de71310da0c status: local 1/10 remote 20/20
@400000006b011de7153803b4 delivery 715: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235293_qp_91292/
@400000006b011de715390d54 status: local 1/10 remote 19/20
@400000006b011de71539113c starting delivery 731: msg 11152078 to remote reader4@grey.example.org
@400000006b011de71539113c status: local 1/10 remote 20/20
@400000006b011de715fa84ac delivery 693: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_96238_to_remote_queue/
@400000006b011de715fff734 status: local 1/10 remote 19/20
@400000006b011de715fffb1c end msg 11152119
@400000006b011de7160394fc starting delivery 732: msg 11152141 to remote anna297@big.example.com
@400000006b011de716044c94 status: local 1/10 remote 20/20
@400000006b011de71663e154 delivery 732: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_550_sorry,_no_mailbox_here_by_that_name._(#5.1.1)/Giving_up_on_127.0.0.11./
@400000006b011de716664e6c status: local 1/10 remote 19/20
@400000006b011de716665254 starting delivery 733: msg 11152141 to remote no-reply121@big.example.com
@400000006b011de716665254 status: local 1/10 remote 20/20
@400000006b011de71928643c delivery 728: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235293_qp_15344/
@400000006b011de7192a218c status: local 1/10 remote 19/20
@400000006b011de7192b235c starting delivery 734: msg 11152141 to remote anna237@mx.test
@400000006b011de7192ba05c status: local 1/10 remote 20/20
@400000006b011de71a068f3c delivery 722: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_21499_to_remote_queue/
@400000006b011de71a06b64c status: local 1/10 remote 19/20
@400000006b011de71a0769fc starting delivery 735: msg 11152164 to remote dirk-ext252@hole.example.net
@400000006b011de71a0769fc status: local 1/10 remote 20/20
@400000006b011de71d1a10cc delivery 713: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4181BC896A/
@400000006b011de71d1e71e4 status: local 1/10 remote 19/20
@400000006b011de71d1edf44 end msg 11152147
@400000006b011de71d22ea6c delivery 733: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<8E675A1834@mx.example.org>_[InternalId=26667,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de71d22fa0c status: local 1/10 remote 18/20
@400000006b011de71d237324 starting delivery 736: msg 11152225 to remote alice@ok.example.org
@400000006b011de71d237324 status: local 1/10 remote 19/20
@400000006b011de71d33f99c starting delivery 737: msg 11152196 to remote Y.Z290@ok.example.org
@400000006b011de71d33f99c status: local 1/10 remote 20/20
@400000006b011de71e073ba4 delivery 725: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a18E3FEF409_si1980_-_gsmtp/
@400000006b011de71e0ae524 status: local 1/10 remote 19/20
@400000006b011de71e0b69f4 end msg 11152105
@400000006b011de71e0f51f4 starting delivery 738: msg 11152059 to remote news2024169@ok.example.org
@400000006b011de71e0f51f4 status: local 1/10 remote 20/20
@400000006b011de71e6c910c delivery 730: failure: 127.0.0.13_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_Message_looks_like_spam:/554-5.7.1_score=9.1_>=_5.0;_delivery_7:_failure:_<see>_http://spam.example.com/?id=_25/554_5.7.1_rejected/
@400000006b011de71e6cac64 status: local 1/10 remote 19/20
@400000006b011de71e6d48a4 starting delivery 739: msg 11152192 to remote sales30@big.example.com
@400000006b011de71e6d4c8c status: local 1/10 remote 20/20
@400000006b011de71e8e97fc delivery 739: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_553_sorry,_that_domain_isn't_in_my_list_of_allowed_rcpthosts_(#5.7.1)/Giving_up_on_127.0.0.11./
@400000006b011de71e908bfc status: local 1/10 remote 19/20
@400000006b011de71eb8c8c4 bounce msg 11152192 qp 2679
@400000006b011de71eb8c8c4 end msg 11152192
@400000006b011de71ebddd8c new msg 11152069
@400000006b011de71ebe625c info msg 11152069: bytes 786 from <> qp 2679 uid 7796
@400000006b011de71ee4708c starting delivery 740: msg 11152194 to remote x1105@temp.example.org
@400000006b011de71ee47474 status: local 1/10 remote 20/20
@400000006b011de71ef9aa24 delivery 740: deferral: Connected_to_127.0.0.19_but_sender_was_rejected./Remote_host_said:_451_4.1.8_DNS_temporary_failure_for_sender/
@400000006b011de71ef9aa24 status: local 1/10 remote 19/20
@400000006b011de71ef9ae0c starting delivery 741: msg 11152095 to remote sales@Servfail.Test
@400000006b011de71ef9ae0c status: local 1/10 remote 20/20
@400000006b011de71f099c2c delivery 741: deferral: Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/
@400000006b011de71f09a014 status: local 1/10 remote 19/20
@400000006b011de71f09a014 starting delivery 742: msg 11152190 to remote c_d@reject.example.com
@400000006b011de71f09a014 status: local 1/10 remote 20/20
@400000006b011de71f1c35e4 delivery 742: deferral: Connected_to_127.0.0.13_but_my_name_was_rejected./Remote_host_said:_501_5.5.2_your_name_is_bad/
@400000006b011de71f1cc66c status: local 1/10 remote 19/20
@400000006b011de71f1dbc84 starting delivery 743: msg 11152190 to remote ben.smith116@mx.test
@400000006b011de71f1dbc84 status: local 1/10 remote 20/20
@400000006b011de71f33637c delivery 738: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235293_qp_15827/
@400000006b011de71f3d9cac status: local 1/10 remote 19/20
@400000006b011de71f3ef084 end msg 11152059
@400000006b011de71f9aeb64 delivery 734: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a3E3BE20AFE_si78026_-_gsmtp/
@400000006b011de71f9db254 status: local 1/10 remote 18/20
@400000006b011de71f9db254 delivery 720: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a9912B39DFC_si44209_-_gsmtp/
@400000006b011de71f9dc1f4 status: local 1/10 remote 17/20
@400000006b011de71f9e5e34 starting delivery 744: msg 11152081 to remote c_d@big.example.com
@400000006b011de71f9e5e34 status: local 1/10 remote 18/20
@400000006b011de72054c96c bounce msg 11152141 qp 2684
@400000006b011de72054cd54 end msg 11152141
@400000006b011de72058b554 starting delivery 745: msg 11152081 to remote ben.smith227@ok.example.org
@400000006b011de7205974bc status: local 1/10 remote 19/20
@400000006b011de7206023ac new msg 11152059
@400000006b011de7206023ac info msg 11152059: bytes 810 from <> qp 2684 uid 7796
@400000006b011de720739ff4 starting delivery 746: msg 11152109 to remote bounces78@Reject.Example.Com
@400000006b011de7207574b4 status: local 1/10 remote 20/20
@400000006b011de7208ba07c delivery 746: failure: Connected_to_127.0.0.13_but_sender_was_rejected./Remote_host_said:_553_5.1.8_sorry,_your_envelope_sender_is_in_my_badmailfrom_list_(#5.7.1)/
@400000006b011de7208ba464 status: local 1/10 remote 19/20
@400000006b011de72122fa94 bounce msg 11152109 qp 2688
@400000006b011de72123dd24 end msg 11152109
@400000006b011de721274ff4 delivery 718: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de721291ce4 status: local 1/10 remote 18/20
@400000006b011de7212cca4c new msg 11152092
@400000006b011de7212cca4c info msg 11152092: bytes 893 from <> qp 2688 uid 7796
@400000006b011de721474f5c starting delivery 747: msg 11152071 to remote no-reply292@big.example.com
@400000006b011de7214812ac status: local 1/10 remote 19/20
@400000006b011de721494744 end msg 11152144
@400000006b011de7214c8b34 starting delivery 748: msg 11152148 to remote bounces127@big.example.com
@400000006b011de7214d3ee4 status: local 1/10 remote 20/20
@400000006b011de722de6634 delivery 707: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_8767_to_remote_queue/
@400000006b011de722f0c93c status: local 1/10 remote 19/20
@400000006b011de722f1de94 starting delivery 749: msg 11152148 to remote info247@ok.example.org
@400000006b011de722f3038c status: local 1/10 remote 20/20
@400000006b011de722f30774 end msg 11152053
@400000006b011de72309a484 delivery 692: success: 127.0.0.10_accepted_message./Remote_host_said:_250/
@400000006b011de7230c63a4 status: local 1/10 remote 19/20
@400000006b011de7230c63a4 starting delivery 750: msg 11152148 to remote dirk-ext@grey.example.org
@400000006b011de7230c678c status: local 1/10 remote 20/20
@400000006b011de7230c678c end msg 11152077
@400000006b011de72326311c delivery 750: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<dirk-ext@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de72326bdbc status: local 1/10 remote 19/20
@400000006b011de72327d314 starting delivery 751: msg 11152148 to remote dirk-ext122@reject.example.com
@400000006b011de723287b0c status: local 1/10 remote 20/20
@400000006b011de72352619c delivery 751: failure: 127.0.0.13_does_not_like_recipient./Remote_host_said:_552_5.2.2_Mailbox_full:_over_quota/Giving_up_on_127.0.0.13./
@400000006b011de723526584 status: local 1/10 remote 19/20
@400000006b011de723526584 starting delivery 752: msg 11152148 to remote ben.smith286@slow.example.net
@400000006b011de723526584 status: local 1/10 remote 20/20
@400000006b011de724c28b9c delivery 731: success: 127.0.0.12_accepted_message./Remote_host_said:_250/
@400000006b011de724c75a14 status: local 1/10 remote 19/20
@400000006b011de724c85be4 starting delivery 753: msg 11152148 to remote noreply@hang.example.org
@400000006b011de724c903dc status: local 1/10 remote 20/20
@400000006b011de7250178fc bounce msg 11152078 qp 2695
@400000006b011de725024fd4 end msg 11152078
@400000006b011de72507743c delivery 563: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_77BEB5DFC8/
@400000006b011de7250833a4 status: local 1/10 remote 19/20
@400000006b011de725096c24 starting delivery 754: msg 11152148 to remote ben.smith17@grey.example.org
@400000006b011de7250a141c status: local 1/10 remote 20/20
@400000006b011de72518836c new msg 11152077
@400000006b011de72518836c info msg 11152077: bytes 1163 from <> qp 2695 uid 7796
@400000006b011de725227a34 starting delivery 755: msg 11152077 to local alice-list-owner-@example.net
@400000006b011de7252331cc status: local 2/10 remote 20/20
@400000006b011de7253805d4 delivery 753: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011de7253809bc status: local 2/10 remote 19/20
@400000006b011de725380da4 starting delivery 756: msg 11152148 to remote local@ok.example.org
@400000006b011de725380da4 status: local 2/10 remote 20/20
@400000006b011de72545aa04 delivery 754: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<ben.smith17@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de72545b1d4 status: local 2/10 remote 19/20
@400000006b011de72545b1d4 starting delivery 757: msg 11152174 to remote c_d86@grey.example.org
@400000006b011de72545b1d4 status: local 2/10 remote 20/20
@400000006b011de7256259c4 delivery 757: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<c_d86@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de72565a96c status: local 2/10 remote 19/20
@400000006b011de72567e7a4 starting delivery 758: msg 11152174 to remote sales93@big.example.com
@400000006b011de725688bb4 status: local 2/10 remote 20/20
@400000006b011de72569b0ac delivery 755: success: did_1+0+0/
@400000006b011de7256d043c status: local 1/10 remote 20/20
@400000006b011de7256e4874 end msg 11152077
@400000006b011de725908614 delivery 748: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de725912e0c status: local 1/10 remote 19/20
@400000006b011de725921c54 starting delivery 759: msg 11152174 to remote e+tag32@servfail.test
@400000006b011de72592c064 status: local 1/10 remote 20/20
@400000006b011de725dc40cc delivery 759: deferral: Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/
@400000006b011de725dcc984 status: local 1/10 remote 19/20
@400000006b011de725ddb7cc starting delivery 760: msg 11152174 to remote news2024@big.example.com
@400000006b011de725dea22c status: local 1/10 remote 20/20
@400000006b011de7261d4d24 delivery 760: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_550-5.1.1_The_email_account_that_you_tried_to_reach_does_not_exist._Please_try/550-5.1.1_double-checking_the_recipient's_email_address_for_typos_or/550-5.1.1_unnecessary_spaces._Learn_more_at/550_5.1.1__https://support.example.com/mail/?p=NoSuchUser_h12si1234567wmq.3_-_gsmtp/Giving_up_on_127.0.0.11./
@400000006b011de7261e5aac status: local 1/10 remote 19/20
@400000006b011de7261e5aac starting delivery 761: msg 11152174 to remote {}@big.example.com
@400000006b011de7261e627c status: local 1/10 remote 20/20
@400000006b011de727a1030c delivery 756: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235293_qp_88071/
@400000006b011de727a1ddcc status: local 1/10 remote 19/20
@400000006b011de727a281dc starting delivery 762: msg 11152174 to remote anna@ok.example.org
@400000006b011de727a285c4 status: local 1/10 remote 20/20
@400000006b011de727b4a27c delivery 637: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_55914_to_remote_queue/
@400000006b011de727b4a664 status: local 1/10 remote 19/20
@400000006b011de727b4a664 starting delivery 763: msg 11152174 to remote e+tag@reject.example.com
@400000006b011de727b4a664 status: local 1/10 remote 20/20
@400000006b011de727c00c5c delivery 763: deferral: Connected_to_127.0.0.13_but_greeting_failed./Remote_host_said:_554_5.3.2_no_SMTP_service_here/
@400000006b011de727c01044 status: local 1/10 remote 19/20
@400000006b011de727c01044 starting delivery 764: msg 11152174 to remote ben.smith291@temp.example.org
@400000006b011de727c0142c status: local 1/10 remote 20/20
@400000006b011de727d2158c delivery 764: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011de727d29a5c status: local 1/10 remote 19/20
@400000006b011de727d38c8c starting delivery 765: msg 11152174 to remote o'hara153@big.example.com
@400000006b011de727d4309c status: local 1/10 remote 20/20
@400000006b011de729e61cc4 delivery 726: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_10891_to_remote_queue/
@400000006b011de729eadf84 status: local 1/10 remote 19/20
@400000006b011de729ebd984 starting delivery 766: msg 11152174 to remote "quoted"@ok.example.org
@400000006b011de729ec817c status: local 1/10 remote 20/20
@400000006b011de729edb9fc end msg 11152197
@400000006b011de72b96f174 delivery 597: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<1655F882BE@mx.example.org>_[InternalId=35521,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de72b97d01c status: local 1/10 remote 19/20
@400000006b011de72b98d1ec starting delivery 767: msg 11152174 to remote alice@[127.0.0.1]
@400000006b011de72b9979e4 status: local 1/10 remote 20/20
@400000006b011de72bd104a4 delivery 767: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de72bd1d3ac status: local 1/10 remote 19/20
@400000006b011de72bd28b44 starting delivery 768: msg 11152174 to remote ben.smith@big.example.com
@400000006b011de72bd28b44 status: local 1/10 remote 20/20
@400000006b011de72c2c20dc delivery 743: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020aA0AED5E282_si5442_-_gsmtp/
@400000006b011de72c2c24c4 status: local 1/10 remote 19/20
@400000006b011de72c2c24c4 starting delivery 769: msg 11152174 to remote bounces135@big.example.com
@400000006b011de72c2c28ac status: local 1/10 remote 20/20
@400000006b011de72ca31dcc delivery 695: success: 127.0.0.10_accepted_message./Remote_host_said:_250_OK_id=159396531F1-000079985-7X/
@400000006b011de72ca79a3c status: local 1/10 remote 19/20
@400000006b011de72ca88c6c starting delivery 770: msg 11152174 to remote noreply298@mx.test
@400000006b011de72ca9a994 status: local 1/10 remote 20/20
@400000006b011de72ca9a994 end msg 11152145
@400000006b011de730bead04 delivery 685: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_66421_to_remote_queue/
@400000006b011de730c22f74 status: local 1/10 remote 19/20
@400000006b011de730c32d5c starting delivery 771: msg 11152174 to remote o'hara53@Big.Example.Com
@400000006b011de730c498a4 status: local 1/10 remote 20/20
@400000006b011de730c6138c end msg 11152303
@400000006b011de733e2dc1c delivery 769: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DA00171B8E/
@400000006b011de733e6a0f4 status: local 1/10 remote 19/20
@400000006b011de733e77bb4 starting delivery 772: msg 11152174 to remote xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@big.example.com
@400000006b011de733e77f9c status: local 1/10 remote 20/20
@400000006b011de733e77f9c delivery 762: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235293_a1-20020a90745EBF97_si86133_-_gsmtp/
@400000006b011de733e7876c status: local 1/10 remote 19/20
@400000006b011de733e7876c starting delivery 773: msg 11152174 to remote info266@mx.test
@400000006b011de733e78b54 status: local 1/10 remote 20/20
@400000006b011de734892e3c delivery 737: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<6AAA932D48@mx.example.org>_[InternalId=9948,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de7348e4304 status: local 1/10 remote 19/20
@400000006b011de7348f5c44 starting delivery 774: msg 11152174 to remote c_d127@ok.example.org
@400000006b011de7348f602c status: local 1/10 remote 20/20
@400000006b011de7348f602c end msg 11152196
@400000006b011de73569aafc delivery 758: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<4E5CA054E7@mx.example.org>_[InternalId=86660,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de7356a7a04 status: local 1/10 remote 19/20
@400000006b011de7356b7bd4 starting delivery 775: msg 11152174 to remote &amp;@reject.example.com
@400000006b011de7356b7fbc status: local 1/10 remote 20/20
@400000006b011de7359e110c delivery 775: failure: 127.0.0.13_failed_on_DATA_command./Remote_host_said:_554_5.5.1_no_valid_recipients/
@400000006b011de7359eebcc status: local 1/10 remote 19/20
@400000006b011de7359f880c starting delivery 776: msg 11152174 to remote o'hara243@big.example.com
@400000006b011de7359f880c status: local 1/10 remote 20/20
@400000006b011de735d2212c delivery 747: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de735d58c2c status: local 1/10 remote 19/20
@400000006b011de735d58c2c starting delivery 777: msg 11152174 to remote x1273@big.example.com
@400000006b011de735d59014 status: local 1/10 remote 20/20
@400000006b011de735d59014 end msg 11152071
@400000006b011de7395c93f4 delivery 765: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_53F2BF03DA/
@400000006b011de7395d7a6c status: local 1/10 remote 19/20
@400000006b011de7395e7084 starting delivery 778: msg 11152174 to remote nosuch@[127.0.0.1]
@400000006b011de7395f1494 status: local 1/10 remote 20/20
@400000006b011de739a5f51c delivery 778: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de739a6d3c4 status: local 1/10 remote 19/20
@400000006b011de739a7c20c starting delivery 779: msg 11152174 to remote sales274@Ok.Example.Org
@400000006b011de739a8661c status: local 1/10 remote 20/20
@400000006b011de739ed46ec delivery 768: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<3024FFAC73@mx.example.org>_[InternalId=77011,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de739ee9eac status: local 1/10 remote 19/20
@400000006b011de739f038d4 starting delivery 780: msg 11152174 to remote alice-list@[127.0.0.1]
@400000006b011de739f038d4 status: local 1/10 remote 20/20
@400000006b011de73a01ccd4 delivery 780: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de73a029024 status: local 1/10 remote 19/20
@400000006b011de73a0347bc starting delivery 781: msg 11152174 to remote noreply250@big.example.com
@400000006b011de73a0347bc status: local 1/10 remote 20/20
@400000006b011de8006088e4 delivery 774: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235294_a1-20020aC54A8A33B1_si71340_-_gsmtp/
@400000006b011de80061213c status: local 1/10 remote 19/20
@400000006b011de80061213c starting delivery 782: msg 11152174 to remote info@ok.example.org
@400000006b011de80061213c status: local 1/10 remote 20/20
@400000006b011de802b1a4d4 delivery 744: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235294_qp_88669/
@400000006b011de802b1a8bc status: local 1/10 remote 19/20
@400000006b011de802b1a8bc starting delivery 783: msg 11152174 to remote ben.smith82@big.example.com
@400000006b011de802b1aca4 status: local 1/10 remote 20/20
@400000006b011de8030b9ffc delivery 745: success: 127.0.0.10_accepted_message./Remote_host_said:_250/
@400000006b011de8030ea954 status: local 1/10 remote 19/20
@400000006b011de8030ff944 end msg 11152081
@400000006b011de8031613c4 starting delivery 784: msg 11152152 to remote c_d162@ok.example.org
@400000006b011de803179e4c status: local 1/10 remote 20/20
@400000006b011de80345268c delivery 723: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_88CB2D5B21/
@400000006b011de803452a74 status: local 1/10 remote 19/20
@400000006b011de803452e5c starting delivery 785: msg 11152117 to remote no-reply278@big.example.com
@400000006b011de803452e5c status: local 1/10 remote 20/20
@400000006b011de805747df4 delivery 773: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<DE857B619@mx.example.org>_[InternalId=76975,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de80575452c status: local 1/10 remote 19/20
@400000006b011de8057679c4 starting delivery 786: msg 11150705 to remote kate@[127.0.0.1]
@400000006b011de805771dd4 status: local 1/10 remote 20/20
@400000006b011de8058aa9bc delivery 786: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de8058d5d24 status: local 1/10 remote 19/20
@400000006b011de805dc5bcc bounce msg 11150705 qp 2731
@400000006b011de805dd2ad4 end msg 11150705
@400000006b011de805e1ddf4 starting delivery 787: msg 11152129 to remote o'hara45@x.selfmx.test
@400000006b011de805e291a4 status: local 1/10 remote 20/20
@400000006b011de805e5fca4 new msg 11152096
@400000006b011de805e5fca4 info msg 11152096: bytes 948 from <> qp 2731 uid 7796
@400000006b011de8061a204c delivery 787: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011de8061bf8f4 status: local 1/10 remote 19/20
@400000006b011de8066f4914 bounce msg 11152129 qp 2733
@400000006b011de806702ba4 end msg 11152129
@400000006b011de80673e0dc starting delivery 788: msg 11152160 to remote o'hara267@big.example.com
@400000006b011de80674948c status: local 1/10 remote 20/20
@400000006b011de8067728b4 new msg 11152235
@400000006b011de806779de4 info msg 11152235: bytes 810 from <> qp 2733 uid 7796
@400000006b011de8069399f4 starting delivery 789: msg 11152235 to local carol@example.net
@400000006b011de806944da4 status: local 2/10 remote 20/20
@400000006b011de806e4946c delivery 772: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de806e4946c status: local 2/10 remote 19/20
@400000006b011de806e49854 starting delivery 790: msg 11152046 to remote c_d270@big.example.com
@400000006b011de806e49854 status: local 2/10 remote 20/20
@400000006b011de806eb147c delivery 789: success: did_1+0+0/
@400000006b011de806f8a524 status: local 1/10 remote 20/20
@400000006b011de806f8a90c end msg 11152235
@400000006b011de808f4d2e4 delivery 776: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de808f58a7c status: local 1/10 remote 19/20
@400000006b011de808f6bf14 starting delivery 791: msg 11152065 to remote x1@grey.example.org
@400000006b011de808f76324 status: local 1/10 remote 20/20
@400000006b011de8090f446c delivery 791: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<x1@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de8090f4c3c status: local 1/10 remote 19/20
@400000006b011de8090f4c3c starting delivery 792: msg 11152087 to remote anna31@ok.example.org
@400000006b011de8090f4c3c status: local 1/10 remote 20/20
@400000006b011de80a3a2fdc delivery 785: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_36556_to_remote_queue/
@400000006b011de80a3cdb74 status: local 1/10 remote 19/20
@400000006b011de80a3e2b64 end msg 11152117
@400000006b011de80a41d4e4 starting delivery 793: msg 11152069 to remote e+tag@big.example.com
@400000006b011de80a428c7c status: local 1/10 remote 20/20
@400000006b011de80a6c1d1c delivery 761: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011de80a6cd4b4 status: local 1/10 remote 19/20
@400000006b011de80a6e017c starting delivery 794: msg 11152083 to remote e+tag@grey.example.org
@400000006b011de80a6ea58c status: local 1/10 remote 20/20
@400000006b011de80a75835c delivery 788: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235294_qp_47545/
@400000006b011de80a77d134 status: local 1/10 remote 19/20
@400000006b011de80a7909b4 end msg 11152160
@400000006b011de80a7c1ec4 starting delivery 795: msg 11152059 to remote SRS0=abcd=ef=example.org=joe@grey.example.org
@400000006b011de80a7ccaa4 status: local 1/10 remote 20/20
@400000006b011de80a8d39ac delivery 794: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<e+tag@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de80a8e6e44 status: local 1/10 remote 19/20
@400000006b011de80a8e6e44 starting delivery 796: msg 11152092 to remote noreply@big.example.com
@400000006b011de80a8e722c status: local 1/10 remote 20/20
@400000006b011de80aecc2b4 delivery 795: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<SRS0=abcd=ef=example.org=joe@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011de80aee87d4 status: local 1/10 remote 19/20
@400000006b011de80aee87d4 starting delivery 797: msg 11152096 to remote x1@ok.example.org
@400000006b011de80aee87d4 status: local 1/10 remote 20/20
@400000006b011de80c3b205c delivery 784: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de80c4048ac status: local 1/10 remote 19/20
@400000006b011de80c404c94 end msg 11152152
@400000006b011de80e8500bc delivery 781: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<A52A79C91C@mx.example.org>_[InternalId=23123,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de80e85d794 status: local 1/10 remote 18/20
@400000006b011de80ef4163c delivery 782: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235294_qp_51707/
@400000006b011de80ef4839c status: local 1/10 remote 17/20
@400000006b011de80f166f34 delivery 790: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_65511_to_remote_queue/
@400000006b011de80f1aa16c status: local 1/10 remote 16/20
@400000006b011de80f1be5a4 end msg 11152046
@400000006b011de80ff0ae4c delivery 766: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_93344_to_remote_queue/
@400000006b011de80ff12764 status: local 1/10 remote 15/20
@400000006b011de811cda7c4 delivery 777: success: 127.0.0.11_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de811cdced4 status: local 1/10 remote 14/20
@400000006b011de8123faf2c delivery 749: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_54159_to_remote_queue/
@400000006b011de8123fb314 status: local 1/10 remote 13/20
@400000006b011de81b4c1b14 delivery 792: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_92DA186174/
@400000006b011de81b50f15c status: local 1/10 remote 12/20
@400000006b011de81b517dfc end msg 11152087
@400000006b011de82243e76c delivery 581: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de82243eb54 status: local 1/10 remote 11/20
@400000006b011de823324eac delivery 783: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=13826B229F5-000088021-7X/
@400000006b011de82332567c status: local 1/10 remote 10/20
@400000006b011de825069594 delivery 793: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235294_a1-20020a1F80256883_si37041_-_gsmtp/
@400000006b011de825094514 status: local 1/10 remote 9/20
@400000006b011de8250954b4 end msg 11152069
@400000006b011de829f3e034 delivery 622: success: did_0+0+1/
@400000006b011de829fa9ec4 status: local 0/10 remote 9/20
@400000006b011de829fa9ec4 end msg 11152123
@400000006b011de82b1716fc delivery 770: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de82b198be4 status: local 0/10 remote 8/20
@400000006b011de82b198be4 delivery 779: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011de82b198fcc status: local 0/10 remote 7/20
@400000006b011de82d2a3ba4 delivery 736: success: 127.0.0.10_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<369B90E268@mx.example.org>_[InternalId=29342,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011de82d2fae2c status: local 0/10 remote 6/20
@400000006b011de82d31252c end msg 11152225
@400000006b011de8308ec364 delivery 797: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_10311_to_remote_queue/
@400000006b011de830925d44 status: local 0/10 remote 5/20
@400000006b011de83093bcd4 end msg 11152096
@400000006b011de833a36dd4 delivery 771: success: 127.0.0.11_accepted_message./Remote_host_said:_250_ok_1795235294_qp_42617/
@400000006b011de833a371bc status: local 0/10 remote 4/20
@400000006b011de83a33f4ac delivery 617: success: 127.0.0.10_accepted_message./Remote_host_said:_250/
@400000006b011de83a3490ec status: local 0/10 remote 3/20
@400000006b011de915c84564 delivery 796: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_72FA2E7C76/
@400000006b011de915cd813c status: local 0/10 remote 2/20
@400000006b011de915ced514 end msg 11152092
@400000006b011deb1a213b5c delivery 735: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011deb1a218d64 status: local 0/10 remote 1/20
@400000006b011deb2dc3148c delivery 752: success: 127.0.0.14_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235297_a1-20020aA14B4D6236_si44577_-_gsmtp/
@400000006b011deb2dc3d3f4 status: local 0/10 remote 0/20
@400000006b011dec0dfa4134 alert: oh no! lost spawn connection! dying...
@400000006b011dec0dfa451c status: exiting
@400000006b011ded0e7acb74 status: local 0/10 remote 0/20
@400000006b011ded0e7c9094 end msg 11152034
@400000006b011ded0eb05e4c end msg 11152027
@400000006b011ded0eb4bb7c end msg 11152041
@400000006b011ded0eb89bac end msg 11152037
@400000006b011ded0f65a0a4 bounce msg 11152035 qp 2757
@400000006b011ded0f66b5fc end msg 11152035
@400000006b011ded0f6cd84c new msg 11152027
@400000006b011ded0f6d6104 info msg 11152027: bytes 1387 from <> qp 2757 uid 7796
@400000006b011ded0f78887c starting delivery 1: msg 11152027 to local alice-list-owner-@example.net
@400000006b011ded0f7947e4 status: local 1/10 remote 0/20
@400000006b011ded0fe0cbe4 delivery 1: success: did_1+0+0/
@400000006b011ded0fe33514 status: local 0/10 remote 0/20
@400000006b011ded0fe45df4 end msg 11152027
@400000006b011df21c9f7614 new msg 11152306
@400000006b011df21ca05c8c info msg 11152306: bytes 474 from <_ctl@big.example.com> qp 2806 uid 7791
@400000006b011df21ca9d654 alert: oh no! lost qmail-clean connection! dying...
@400000006b011df21cad25fc status: exiting
@400000006b011dfa22b304bc status: local 0/10 remote 0/20
@400000006b011dfa232daf14 new msg 11152306
@400000006b011dfa232e570c info msg 11152306: bytes 474 from <_ctl@big.example.com> qp 2806 uid 7791
@400000006b011dfa233d85c4 starting delivery 1: msg 11152306 to remote e+tag135@grey.example.org
@400000006b011dfa233e3d5c status: local 0/10 remote 1/20
@400000006b011dfa234025a4 new msg 11152318
@400000006b011dfa234096ec info msg 11152318: bytes 312 from <alice@example.net> qp 2811 uid 20001
@400000006b011dfa2360a20c starting delivery 2: msg 11152318 to local bob@example.net
@400000006b011dfa23616944 status: local 1/10 remote 1/20
@400000006b011dfa23627e9c starting delivery 3: msg 11152318 to remote x1108@reject.example.com
@400000006b011dfa23632e64 status: local 1/10 remote 2/20
@400000006b011dfa236466e4 delivery 1: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<e+tag135@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011dfa236a94ec status: local 1/10 remote 1/20
@400000006b011dfa236a98d4 new msg 11152322
@400000006b011dfa236a98d4 info msg 11152322: bytes 150 from <x1@OK.Example.ORG> qp 2813 uid 7791
@400000006b011dfa23907c0c starting delivery 4: msg 11152318 to remote alice-x@[127.0.0.1]
@400000006b011dfa23913b74 status: local 1/10 remote 2/20
@400000006b011dfa23927fac delivery 2: success: did_0+2+0/qp_2826/
@400000006b011dfa23955254 status: local 0/10 remote 2/20
@400000006b011dfa23986764 new msg 11152326
@400000006b011dfa23986764 info msg 11152326: bytes 437 from <carol@example.net> qp 2815 uid 1001
@400000006b011dfa245ed05c starting delivery 5: msg 11152322 to local bob-fwd@example.net
@400000006b011dfa245f9b7c status: local 1/10 remote 2/20
@400000006b011dfa2460957c starting delivery 6: msg 11152318 to remote ben.smith33@ok.example.org
@400000006b011dfa24614544 status: local 1/10 remote 3/20
@400000006b011dfa24650a1c new msg 11152314
@400000006b011dfa246705ec info msg 11152314: bytes 474 from <carol@example.net> qp 2809 uid 7791
@400000006b011dfa248c589c starting delivery 7: msg 11152318 to remote x1267@big.example.com
@400000006b011dfa248c589c status: local 1/10 remote 4/20
@400000006b011dfa248c589c starting delivery 8: msg 11152326 to local bob@example.net
@400000006b011dfa248c5c84 status: local 2/10 remote 4/20
@400000006b011dfa248c5c84 new msg 11152320
@400000006b011dfa248c5c84 info msg 11152320: bytes 1193 from <leo@example.net> qp 2812 uid 1001
@400000006b011dfa2533d39c new msg 11152312
@400000006b011dfa2533d784 info msg 11152312: bytes 870 from <erin@example.net> qp 2808 uid 20001
@400000006b011dfa25e86a14 starting delivery 9: msg 11152314 to local alice@example.net
@400000006b011dfa25e86dfc status: local 3/10 remote 4/20
@400000006b011dfa25e86dfc starting delivery 10: msg 11152312 to remote news202458@ok.example.org
@400000006b011dfa25e871e4 status: local 3/10 remote 5/20
@400000006b011dfa25e871e4 delivery 8: success: did_0+2+0/qp_2831/
@400000006b011dfa25eaa464 status: local 2/10 remote 5/20
@400000006b011dfa25eaa464 delivery 5: success: forward:_qp_2835/did_0+0+1/
@400000006b011dfa260ddfec status: local 1/10 remote 5/20
@400000006b011dfa260ddfec delivery 4: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011dfa260de3d4 status: local 1/10 remote 4/20
@400000006b011dfa260de7bc new msg 11152316
@400000006b011dfa260de7bc info msg 11152316: bytes 1337 from <alice@example.net> qp 2810 uid 1001
@400000006b011dfa2701a244 starting delivery 11: msg 11152312 to remote dirk-ext223@grey.example.org
@400000006b011dfa2701a62c status: local 1/10 remote 5/20
@400000006b011dfa2701c184 end msg 11152326
@400000006b011dfa27139fbc delivery 9: success: did_1+0+0/
@400000006b011dfa2713a3a4 status: local 0/10 remote 5/20
@400000006b011dfa2713a3a4 delivery 7: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_450-4.2.1_The_user_you_are_trying_to_contact_is_receiving_mail_too_quickly./450_4.2.1_try_later/Giving_up_on_127.0.0.11./
@400000006b011dfa2713a78c status: local 0/10 remote 4/20
@400000006b011dfa2713a78c new msg 11152310
@400000006b011dfa2713ab74 info msg 11152310: bytes 150 from <c_d@big.example.com> qp 2807 uid 65534
@400000006b011dfa27404954 starting delivery 12: msg 11152312 to local frank@EXAMPLE.NET
@400000006b011dfa27405124 status: local 1/10 remote 4/20
@400000006b011dfa27405124 starting delivery 13: msg 11152312 to remote gina@[127.0.0.1]
@400000006b011dfa27406c7c status: local 1/10 remote 5/20
@400000006b011dfa2740c654 end msg 11152322
@400000006b011dfa2795c03c delivery 6: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011dfa2795c424 status: local 1/10 remote 4/20
@400000006b011dfa2795c424 new msg 11152324
@400000006b011dfa2795c424 info msg 11152324: bytes 150 from <no-reply@OK.Example.ORG> qp 2814 uid 65534
@400000006b011dfa2795c80c starting delivery 14: msg 11152312 to local erin@example.net
@400000006b011dfa2795c80c status: local 2/10 remote 4/20
@400000006b011dfa2795c80c starting delivery 15: msg 11152312 to remote c_d127@ok.example.org
@400000006b011dfa2795db94 status: local 2/10 remote 5/20
@400000006b011dfa2795db94 end msg 11152314
@400000006b011dfa2795db94 starting delivery 16: msg 11152312 to local alice-x@localhost
@400000006b011dfa2795db94 status: local 3/10 remote 5/20
@400000006b011dfa2795db94 starting delivery 17: msg 11152312 to remote SRS0=abcd=ef=example.org=joe@big.example.com
@400000006b011dfa2795df7c status: local 3/10 remote 6/20
@400000006b011dfa2795df7c new msg 11152307
@400000006b011dfa2795e364 info msg 11152307: bytes 414 from <alice@example.net> qp 2826 uid 20002
@400000006b011dfa2795e364 starting delivery 18: msg 11152312 to local frank@mail.example.net
@400000006b011dfa2795e74c status: local 4/10 remote 6/20
@400000006b011dfa2795e74c starting delivery 19: msg 11152312 to remote __milie@ex_ample.test.nxdomain.test
@400000006b011dfa2795e74c status: local 4/10 remote 7/20
@400000006b011dfa2795e74c delivery 11: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<dirk-ext223@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011dfa2795f6ec status: local 4/10 remote 6/20
@400000006b011dfa2795f6ec new msg 11152330
@400000006b011dfa2795f6ec info msg 11152330: bytes 539 from <carol@example.net> qp 2831 uid 20002
@400000006b011dfa28b7168c starting delivery 20: msg 11152316 to local kate@localhost
@400000006b011dfa28b71a74 status: local 5/10 remote 6/20
@400000006b011dfa28b71e5c starting delivery 21: msg 11152316 to remote bounces51@ok.example.org
@400000006b011dfa28b71e5c status: local 5/10 remote 7/20
@400000006b011dfa28b739b4 delivery 14: success: did_1+0+0/
@400000006b011dfa28b73d9c status: local 4/10 remote 7/20
@400000006b011dfa28b73d9c delivery 16: success: did_1+0+0/
@400000006b011dfa28c5fb0c status: local 3/10 remote 7/20
@400000006b011dfa28c5fef4 delivery 13: failure: Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/
@400000006b011dfa28c606c4 status: local 3/10 remote 6/20
@400000006b011dfa28c606c4 delivery 19: failure: Sorry,_I_couldn't_find_any_host_named_ex?ample.test.nxdomain.test._(#5.1.2)/
@400000006b011dfa28c606c4 status: local 3/10 remote 5/20
@400000006b011dfa28c60aac starting delivery 22: msg 11152316 to local kate@example.net
@400000006b011dfa28c61a4c status: local 4/10 remote 5/20
@400000006b011dfa28c61a4c starting delivery 23: msg 11152316 to remote to_local_x@big.example.com
@400000006b011dfa28c61e34 status: local 4/10 remote 6/20
@400000006b011dfa28c61e34 new msg 11152332
@400000006b011dfa28c61e34 info msg 11152332: bytes 256 from <x1@OK.Example.ORG> qp 2835 uid 20002
@400000006b011dfa294dc4c4 starting delivery 24: msg 11152316 to remote o'hara88@hang.example.org
@400000006b011dfa294dd464 status: local 4/10 remote 7/20
@400000006b011dfa29a7f69c starting delivery 25: msg 11152310 to local erin@localhost
@400000006b011dfa29a7fa84 status: local 5/10 remote 7/20
@400000006b011dfa29a7fa84 starting delivery 26: msg 11152324 to remote noreply@Big.Example.Com
@400000006b011dfa29a7fe6c status: local 5/10 remote 8/20
@400000006b011dfa29a7fe6c starting delivery 27: msg 11152307 to local carol@example.net
@400000006b011dfa29a7fe6c status: local 6/10 remote 8/20
@400000006b011dfa29a7fe6c starting delivery 28: msg 11152324 to remote ben.smith186@grey.example.org
@400000006b011dfa29a811f4 status: local 6/10 remote 9/20
@400000006b011dfa29a811f4 starting delivery 29: msg 11152324 to remote dirk-ext160@big.example.com
@400000006b011dfa29a815dc status: local 6/10 remote 10/20
@400000006b011dfa29a815dc starting delivery 30: msg 11152330 to local carol@example.net
@400000006b011dfa29a815dc status: local 7/10 remote 10/20
@400000006b011dfa29a815dc starting delivery 31: msg 11152324 to remote noreply@Big.Example.Com
@400000006b011dfa29a819c4 status: local 7/10 remote 11/20
@400000006b011dfa29a81dac starting delivery 32: msg 11152332 to local carol@example.net
@400000006b011dfa29a81dac status: local 8/10 remote 11/20
@400000006b011dfa29a81dac starting delivery 33: msg 11152307 to remote alice@ok.example.org
@400000006b011dfa29a81dac status: local 8/10 remote 12/20
@400000006b011dfa29a81dac starting delivery 34: msg 11152320 to local alice@localhost
@400000006b011dfa29a82194 status: local 9/10 remote 12/20
@400000006b011dfa29a8257c starting delivery 35: msg 11152330 to remote alice@ok.example.org
@400000006b011dfa29a83134 status: local 9/10 remote 13/20
@400000006b011dfa29a83134 starting delivery 36: msg 11152332 to remote reader9@ok.example.org
@400000006b011dfa29a83134 status: local 9/10 remote 14/20
@400000006b011dfa2a48072c delivery 24: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfa2a480b14 status: local 9/10 remote 13/20
@400000006b011dfa2a48e5d4 delivery 23: failure: 127.0.0.11_does_not_like_recipient./Remote_host_said:_553_sorry,_that_domain_isn't_in_my_list_of_allowed_rcpthosts_(#5.7.1)/Giving_up_on_127.0.0.11./
@400000006b011dfa2a4a83e4 status: local 9/10 remote 12/20
@400000006b011dfa2a5201dc delivery 12: success: multi/line//output:_50_seconddid_1+0+2/
@400000006b011dfa2a521564 status: local 8/10 remote 12/20
@400000006b011dfa2a522cd4 delivery 25: success: did_1+0+0/
@400000006b011dfa2a61d0bc status: local 7/10 remote 12/20
@400000006b011dfa2a6249d4 end msg 11152310
@400000006b011dfa2a702c84 delivery 30: success: did_1+0+0/
@400000006b011dfa2a7243ac status: local 6/10 remote 12/20
@400000006b011dfa2a7243ac delivery 18: success: multi/line//output:_50_seconddid_1+0+2/
@400000006b011dfa2a742fdc status: local 5/10 remote 12/20
@400000006b011dfa2a742fdc delivery 34: success: did_1+0+0/
@400000006b011dfa2a761c0c status: local 4/10 remote 12/20
@400000006b011dfa2a761c0c delivery 32: success: did_1+0+0/
@400000006b011dfa2a77fc84 status: local 3/10 remote 12/20
@400000006b011dfa2a78006c delivery 27: success: did_1+0+0/
@400000006b011dfa2a79cd5c status: local 2/10 remote 12/20
@400000006b011dfa2a79d144 delivery 28: deferral: 127.0.0.12_does_not_like_recipient./Remote_host_said:_450_4.2.0_<ben.smith186@grey.example.org>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.12./
@400000006b011dfa2a79e0e4 status: local 2/10 remote 11/20
@400000006b011dfa2a7a699c end msg 11152320
@400000006b011dfa2ad1c4e4 new msg 11149780
@400000006b011dfa2ad1dc54 info msg 11149780: bytes 1440 from <alice@example.net> qp 2903 uid 20011
@400000006b011dfa2b4b4e2c starting delivery 37: msg 11149780 to local leo@example.net
@400000006b011dfa2b4b5214 status: local 3/10 remote 11/20
@400000006b011dfa2b4b6984 starting delivery 38: msg 11149780 to remote r1@ok.example.org
@400000006b011dfa2b4b6984 status: local 3/10 remote 12/20
@400000006b011dfa2b63f2c4 delivery 22: success: did_2+3+1/qp_2903/
@400000006b011dfa2b63f2c4 status: local 2/10 remote 12/20
@400000006b011dfa2b63f2c4 delivery 20: success: did_2+3+1/qp_2905/
@400000006b011dfa2b63f2c4 status: local 1/10 remote 12/20
@400000006b011dfa2b63f6ac starting delivery 39: msg 11149780 to remote r2@big.example.com
@400000006b011dfa2b63f6ac status: local 1/10 remote 13/20
@400000006b011dfa2b63f6ac new msg 11152317
@400000006b011dfa2b63f6ac info msg 11152317: bytes 1438 from <alice@example.net> qp 2905 uid 20011
@400000006b011dfa2b8cb45c starting delivery 40: msg 11152317 to local leo@example.net
@400000006b011dfa2b8cb45c status: local 2/10 remote 13/20
@400000006b011dfa2b8ccbcc starting delivery 41: msg 11152317 to remote r1@ok.example.org
@400000006b011dfa2b8ccbcc status: local 2/10 remote 14/20
@400000006b011dfa2b907934 delivery 37: success: did_0+0+0/
@400000006b011dfa2b967474 status: local 1/10 remote 14/20
@400000006b011dfa2b96785c starting delivery 42: msg 11152317 to remote r2@big.example.com
@400000006b011dfa2b96785c status: local 1/10 remote 15/20
@400000006b011dfa2bb15f14 delivery 40: success: did_0+0+0/
@400000006b011dfa2bdd60b4 status: local 0/10 remote 15/20
@400000006b011dfa2bdd60b4 delivery 26: success: 127.0.0.11_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<5A8EC8EFD2@mx.example.org>_[InternalId=82257,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011dfa2bdd7ff4 status: local 0/10 remote 14/20
@400000006b011dfa306b8bc4 delivery 42: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=1C75D270752-000061769-7X/
@400000006b011dfa306b9394 status: local 0/10 remote 13/20
@400000006b011dfa317ba404 delivery 3: failure: 127.0.0.13_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_Message_looks_like_spam:/554-5.7.1_score=9.1_>=_5.0;_delivery_7:_failure:_<see>_http://spam.example.com/?id=_25/554_5.7.1_rejected/
@400000006b011dfa317c1934 status: local 0/10 remote 12/20
@400000006b011dfa327551fc delivery 21: success: 127.0.0.10_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_62422_to_remote_queue/
@400000006b011dfa327559cc status: local 0/10 remote 11/20
@400000006b011dfa34e1fc9c delivery 17: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=11BD9978D70-000069245-7X/
@400000006b011dfa34e23f04 status: local 0/10 remote 10/20
@400000006b011dfa3946029c delivery 36: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011dfa399704e4 status: local 0/10 remote 9/20
@400000006b011dfa39977244 end msg 11152332
@400000006b011dfa39d67ee4 delivery 41: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235312_a1-20020a47B5D0A4AF_si68024_-_gsmtp/
@400000006b011dfa39d9bb04 status: local 0/10 remote 8/20
@400000006b011dfa39da2094 end msg 11152317
@400000006b011dfb024448bc delivery 10: success: 127.0.0.10_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011dfb02446be4 status: local 0/10 remote 7/20
@400000006b011dfb0482f5ec delivery 35: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_361C72F47D/
@400000006b011dfb0483152c status: local 0/10 remote 6/20
@400000006b011dfb0483efec end msg 11152330
@400000006b011dfb05af7b84 delivery 31: success: 127.0.0.11_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011dfb05af8354 status: local 0/10 remote 5/20
@400000006b011dfb05e2b0e4 delivery 29: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E33436A754/
@400000006b011dfb05e3687c status: local 0/10 remote 4/20
@400000006b011dfb0fdd840c delivery 38: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235313_qp_44361/
@400000006b011dfb0fde62b4 status: local 0/10 remote 3/20
@400000006b011dfb1ba078bc delivery 39: success: 127.0.0.11_accepted_message./Remote_host_said:_250/
@400000006b011dfb1ba5146c status: local 0/10 remote 2/20
@400000006b011dfb1ba64904 end msg 11149780
@400000006b011dfb23e87b64 delivery 33: success: 127.0.0.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_343E504A0B/
@400000006b011dfb23ee43dc status: local 0/10 remote 1/20
@400000006b011dfb23ef8fe4 end msg 11152307
@400000006b011dfb39e2cf3c delivery 15: success: 127.0.0.10_accepted_message./Remote_host_said:_250_ok_1795235313_qp_16546/
@400000006b011dfb39e35fc4 status: local 0/10 remote 0/20
@400000006b011dfd22af4f84 starting delivery 43: msg 11152148 to local carol-1@example.net
@400000006b011dfd22af536c status: local 1/10 remote 0/20
@400000006b011dfd22af536c starting delivery 44: msg 11150714 to remote x1@slow.example.net
@400000006b011dfd22af5754 status: local 1/10 remote 1/20
@400000006b011dfd22af5754 starting delivery 45: msg 11150338 to local dave@example.net
@400000006b011dfd22af5754 status: local 2/10 remote 1/20
@400000006b011dfd22af5754 starting delivery 46: msg 11152312 to remote dirk-ext223@grey.example.org
@400000006b011dfd22afa574 status: local 2/10 remote 2/20
@400000006b011dfd22afa574 starting delivery 47: msg 11152174 to remote c_d86@grey.example.org
@400000006b011dfd22afa574 status: local 2/10 remote 3/20
@400000006b011dfd22afa95c starting delivery 48: msg 11152174 to remote e+tag32@servfail.test
@400000006b011dfd22afa95c status: local 2/10 remote 4/20
@400000006b011dfd22afa95c starting delivery 49: msg 11150496 to local carol-1@example.net
@400000006b011dfd22afb12c status: local 3/10 remote 4/20
@400000006b011dfd22afb12c starting delivery 50: msg 11152174 to remote e+tag@reject.example.com
@400000006b011dfd22afb12c status: local 3/10 remote 5/20
@400000006b011dfd22afb12c starting delivery 51: msg 11152174 to remote ben.smith291@temp.example.org
@400000006b011dfd22afb514 status: local 3/10 remote 6/20
@400000006b011dfd22afb514 starting delivery 52: msg 11150694 to local gina@example.net
@400000006b011dfd22afb8fc status: local 4/10 remote 6/20
@400000006b011dfd22afb8fc starting delivery 53: msg 11150813 to local carol-1@example.net
@400000006b011dfd22afc4b4 status: local 5/10 remote 6/20
@400000006b011dfd22afc4b4 starting delivery 54: msg 11150641 to local gina@mail.example.net
@400000006b011dfd22afc4b4 status: local 6/10 remote 6/20
@400000006b011dfd22afc4b4 starting delivery 55: msg 11150331 to local carol-111@example.net
@400000006b011dfd22afc89c status: local 7/10 remote 6/20
@400000006b011dfd22afc89c starting delivery 56: msg 11152089 to local hank@example.net
@400000006b011dfd22afcc84 status: local 8/10 remote 6/20
@400000006b011dfd22afcc84 starting delivery 57: msg 11150534 to local hank@example.net
@400000006b011dfd22afcc84 status: local 9/10 remote 6/20
@400000006b011dfd22afcc84 starting delivery 58: msg 11152137 to remote o'hara@hang.example.org
@400000006b011dfd22afd06c status: local 9/10 remote 7/20
@400000006b011dfd22afd06c starting delivery 59: msg 11150543 to remote anna249@hang.example.org
@400000006b011dfd22afd454 status: local 9/10 remote 8/20
@400000006b011dfd22afd454 starting delivery 60: msg 11150619 to local carol-127@example.net
@400000006b011dfd22afd454 status: local 10/10 remote 8/20
@400000006b011dfd22afd454 starting delivery 61: msg 11152306 to remote e+tag135@grey.example.org
@400000006b011dfd22afd83c status: local 10/10 remote 9/20
@400000006b011dfd22afd83c starting delivery 62: msg 11152101 to remote no-reply61@grey.example.org
@400000006b011dfd22afdc24 status: local 10/10 remote 10/20
@400000006b011dfd22afdc24 starting delivery 63: msg 11152101 to remote news2024248@big.example.com
@400000006b011dfd22afdc24 status: local 10/10 remote 11/20
@400000006b011dfd22afe7dc starting delivery 64: msg 11152101 to remote bounces16@big.example.com
@400000006b011dfd22afe7dc status: local 10/10 remote 12/20
@400000006b011dfd22afe7dc starting delivery 65: msg 11152101 to remote no-reply219@temp.example.org
@400000006b011dfd22afebc4 status: local 10/10 remote 13/20
@400000006b011dfd22afebc4 starting delivery 66: msg 11150675 to remote Y.Z153@temp.example.org
@400000006b011dfd22afebc4 status: local 10/10 remote 14/20
@400000006b011dfd22afefac starting delivery 67: msg 11150496 to remote bounces@hang.example.org
@400000006b011dfd22afefac status: local 10/10 remote 15/20
@400000006b011dfd22afefac starting delivery 68: msg 11150496 to remote SRS0=abcd=ef=example.org=joe@Hole.Example.Net
@400000006b011dfd22aff394 status: local 10/10 remote 16/20
@400000006b011dfd22aff394 starting delivery 69: msg 11150496 to remote noreply247@dead.example.net
@400000006b011dfd22aff394 status: local 10/10 remote 17/20
@400000006b011dfd22aff77c starting delivery 70: msg 11152194 to remote x1105@temp.example.org
@400000006b011dfd22aff77c status: local 10/10 remote 18/20
@400000006b011dfd22affb64 starting delivery 71: msg 11150559 to remote info13@Hole.Example.Net
@400000006b011dfd22affb64 status: local 10/10 remote 19/20
@400000006b011dfd22affb64 starting delivery 72: msg 11150559 to remote anna217@temp.example.org
@400000006b011dfd22affb64 status: local 10/10 remote 20/20
@400000006b011dfd22f7be7c delivery 45: deferral: Unable_to_chdir_to_maildir._(#4.2.1)/
@400000006b011dfd22f84734 status: local 9/10 remote 20/20
@400000006b011dfd22f9dd74 starting delivery 73: msg 11150469 to local dave@example.net
@400000006b011dfd2304419c status: local 10/10 remote 20/20
@400000006b011dfd23a9e7dc delivery 43: deferral: soft
@400000006b011dfd23aa841c status: local 9/10 remote 20/20
@400000006b011dfd23ab6a94 delivery 52: deferral: Home_directory_is_sticky:_user_is_editing_his_.qmail_file._(#4.2.1)/
@400000006b011dfd23abdfc4 status: local 8/10 remote 20/20
@400000006b011dfd23acbe6c delivery 54: deferral: Home_directory_is_sticky:_user_is_editing_his_.qmail_file._(#4.2.1)/
@400000006b011dfd23ad339c status: local 7/10 remote 20/20
@400000006b011dfd23ae1244 delivery 56: deferral: Uh-oh:_.qmail_file_is_writable._(#4.7.0)/
@400000006b011dfd23ae838c status: local 6/10 remote 20/20
@400000006b011dfd23af661c delivery 57: deferral: Uh-oh:_.qmail_file_is_writable._(#4.7.0)/
@400000006b011dfd23afd764 status: local 5/10 remote 20/20
@400000006b011dfd23b12754 starting delivery 74: msg 11152174 to local carol-111@EXAMPLE.NET
@400000006b011dfd23b1c77c status: local 6/10 remote 20/20
@400000006b011dfd23b32edc starting delivery 75: msg 11152057 to local gina@example.net
@400000006b011dfd23b3cf04 status: local 7/10 remote 20/20
@400000006b011dfd2484afac delivery 49: deferral: soft
@400000006b011dfd2484b394 status: local 6/10 remote 20/20
@400000006b011dfd2484b394 delivery 60: deferral: /bin/sh:_1:_/nonexistent/prog:_not_found/
@400000006b011dfd2484b394 status: local 5/10 remote 20/20
@400000006b011dfd2484b394 delivery 69: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011dfd2484b77c status: local 5/10 remote 19/20
@400000006b011dfd2484b77c delivery 48: deferral: Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/
@400000006b011dfd2484e274 status: local 5/10 remote 18/20
@400000006b011dfd2484e65c starting delivery 76: msg 11150559 to remote anna239@hang.example.org
@400000006b011dfd2484e65c status: local 5/10 remote 19/20
@400000006b011dfd2484e65c starting delivery 77: msg 11150559 to remote sales@Servfail.Test
@400000006b011dfd2484e65c status: local 5/10 remote 20/20
@400000006b011dfd2484ea44 delivery 75: deferral: Home_directory_is_sticky:_user_is_editing_his_.qmail_file._(#4.2.1)/
@400000006b011dfd2484ee2c status: local 4/10 remote 20/20
@400000006b011dfd2484ee2c delivery 58: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd2484f214 status: local 4/10 remote 19/20
@400000006b011dfd2484f214 delivery 66: deferral: 127.0.0.19_does_not_like_recipient./Remote_host_said:_451_4.7.1_Please_try_again_later_(#4.7.1)/Giving_up_on_127.0.0.19./
@400000006b011dfd2484f214 status: local 4/10 remote 18/20
@400000006b011dfd2484f5fc delivery 72: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011dfd248501b4 status: local 4/10 remote 17/20
@400000006b011dfd248501b4 starting delivery 78: msg 11150627 to remote ben.smith@hang.example.org
@400000006b011dfd248501b4 status: local 4/10 remote 18/20
@400000006b011dfd248501b4 starting delivery 79: msg 11149674 to remote Y.Z219@grey.example.org
@400000006b011dfd2485059c status: local 4/10 remote 19/20
@400000006b011dfd2485059c starting delivery 80: msg 11149667 to remote c_d@slow.example.net
@400000006b011dfd24850984 status: local 4/10 remote 20/20
@400000006b011dfd24850984 delivery 73: deferral: Unable_to_chdir_to_maildir._(#4.2.1)/
@400000006b011dfd24850984 status: local 3/10 remote 20/20
@400000006b011dfd24850d6c delivery 51: deferral: 127.0.0.19_does_not_like_recipient./Remote_host_said:_451_4.7.1_Please_try_again_later_(#4.7.1)/Giving_up_on_127.0.0.19./
@400000006b011dfd24850d6c status: local 3/10 remote 19/20
@400000006b011dfd24851154 delivery 65: deferral: 127.0.0.19_does_not_like_recipient./Remote_host_said:_451_4.7.1_Please_try_again_later_(#4.7.1)/Giving_up_on_127.0.0.19./
@400000006b011dfd2485153c status: local 3/10 remote 18/20
@400000006b011dfd2485153c delivery 53: deferral: soft
@400000006b011dfd2485153c status: local 2/10 remote 18/20
@400000006b011dfd2485153c starting delivery 81: msg 11150355 to remote noreply88@dead.example.net
@400000006b011dfd2485153c status: local 2/10 remote 19/20
@400000006b011dfd24851d0c starting delivery 82: msg 11152190 to remote c_d@reject.example.com
@400000006b011dfd248520f4 status: local 2/10 remote 20/20
@400000006b011dfd248520f4 delivery 55: deferral: please_wait:_delivery_5:_failure:_just_kidding
@400000006b011dfd248520f4 status: local 1/10 remote 20/20
@400000006b011dfd248520f4 delivery 67: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd248524dc status: local 1/10 remote 19/20
@400000006b011dfd248528c4 delivery 50: failure: 127.0.0.13_does_not_like_recipient./Remote_host_said:_550_sorry,_no_mailbox_here_by_that_name._(#5.1.1)/Giving_up_on_127.0.0.13./
@400000006b011dfd248528c4 status: local 1/10 remote 18/20
@400000006b011dfd248528c4 delivery 63: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_450_4.2.0_<news2024248@big.example.com>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.11./
@400000006b011dfd24853094 status: local 1/10 remote 17/20
@400000006b011dfd24853094 starting delivery 83: msg 11152188 to remote c_d157@grey.example.org
@400000006b011dfd24853094 status: local 1/10 remote 18/20
@400000006b011dfd24853094 starting delivery 84: msg 11150577 to remote SRS0=abcd=ef=example.org=joe@temp.example.org
@400000006b011dfd2485441c status: local 1/10 remote 19/20
@400000006b011dfd24854804 starting delivery 85: msg 11152083 to remote e+tag@grey.example.org
@400000006b011dfd24854fd4 status: local 1/10 remote 20/20
@400000006b011dfd24c11c6c delivery 77: deferral: Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/
@400000006b011dfd24c12054 status: local 1/10 remote 19/20
@400000006b011dfd24c12054 delivery 81: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011dfd24c12054 status: local 1/10 remote 18/20
@400000006b011dfd24c12054 delivery 70: deferral: 127.0.0.19_does_not_like_recipient./Remote_host_said:_450-4.2.1_The_user_you_are_trying_to_contact_is_receiving_mail_too_quickly./450_4.2.1_try_later/Giving_up_on_127.0.0.19./
@400000006b011dfd24c12ff4 status: local 1/10 remote 17/20
@400000006b011dfd24c12ff4 starting delivery 86: msg 11152164 to remote dirk-ext252@hole.example.net
@400000006b011dfd24c12ff4 status: local 1/10 remote 18/20
@400000006b011dfd24c12ff4 starting delivery 87: msg 11152156 to remote anna@Grey.Example.Org
@400000006b011dfd24c137c4 status: local 1/10 remote 19/20
@400000006b011dfd24c137c4 starting delivery 88: msg 11151926 to remote dirk-ext44@Big.Example.Com
@400000006b011dfd24c137c4 status: local 1/10 remote 20/20
@400000006b011dfd24dada44 delivery 74: deferral: please_wait:_delivery_5:_failure:_just_kidding
@400000006b011dfd24dade2c status: local 0/10 remote 20/20
@400000006b011dfd24db14dc delivery 84: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011dfd24df6654 status: local 0/10 remote 19/20
@400000006b011dfd24df6654 delivery 82: deferral: Connected_to_127.0.0.13_but_greeting_failed./Remote_host_said:_554_5.3.2_no_SMTP_service_here/
@400000006b011dfd24df6a3c status: local 0/10 remote 18/20
@400000006b011dfd24df6a3c starting delivery 89: msg 11150677 to remote x1@hang.example.org
@400000006b011dfd24df6a3c status: local 0/10 remote 19/20
@400000006b011dfd24df720c starting delivery 90: msg 11150438 to remote noreply@hang.example.org
@400000006b011dfd24df75f4 status: local 0/10 remote 20/20
@400000006b011dfd25033e1c delivery 61: success: 127.0.0.12_accepted_message./Remote_host_said:_250/
@400000006b011dfd250977dc status: local 0/10 remote 19/20
@400000006b011dfd250ac7cc end msg 11152306
@400000006b011dfd250f2ccc delivery 78: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd251176bc status: local 0/10 remote 18/20
@400000006b011dfd251176bc delivery 76: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd251176bc status: local 0/10 remote 17/20
@400000006b011dfd25117aa4 delivery 47: success: 127.0.0.12_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235315_a1-20020a6DABF67497_si14470_-_gsmtp/
@400000006b011dfd25117e8c status: local 0/10 remote 16/20
@400000006b011dfd25117e8c starting delivery 91: msg 11152072 to remote SRS0=abcd=ef=example.org=joe@big.example.com
@400000006b011dfd25118274 status: local 0/10 remote 17/20
@400000006b011dfd25118274 starting delivery 92: msg 11152148 to remote dirk-ext@grey.example.org
@400000006b011dfd25118274 status: local 0/10 remote 18/20
@400000006b011dfd2511865c starting delivery 93: msg 11152148 to remote noreply@hang.example.org
@400000006b011dfd2511865c status: local 0/10 remote 19/20
@400000006b011dfd25118a44 starting delivery 94: msg 11152148 to remote ben.smith17@grey.example.org
@400000006b011dfd25118a44 status: local 0/10 remote 20/20
@400000006b011dfd2593220c delivery 90: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd259325f4 status: local 0/10 remote 19/20
@400000006b011dfd259325f4 delivery 88: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_452_4.2.2_mailbox_over_quota;_try_again/Giving_up_on_127.0.0.11./
@400000006b011dfd259329dc status: local 0/10 remote 18/20
@400000006b011dfd259329dc starting delivery 95: msg 11152111 to remote bounces@big.example.com
@400000006b011dfd25932dc4 status: local 0/10 remote 19/20
@400000006b011dfd2593685c starting delivery 96: msg 11152095 to remote sales@Servfail.Test
@400000006b011dfd2593685c status: local 0/10 remote 20/20
@400000006b011dfd25ae994c delivery 91: deferral: 127.0.0.11_does_not_like_recipient./Remote_host_said:_450_4.2.0_<SRS0=abcd=ef=example.org=joe@big.example.com>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example.org/help/example.com.html/Giving_up_on_127.0.0.11./
@400000006b011dfd25af2204 status: local 0/10 remote 19/20
@400000006b011dfd25b0087c delivery 93: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd25b07dac status: local 0/10 remote 18/20
@400000006b011dfd25ba5534 starting delivery 97: msg 11152065 to remote x1@grey.example.org
@400000006b011dfd25ba591c status: local 0/10 remote 19/20
@400000006b011dfd25ba591c starting delivery 98: msg 11150411 to remote ben.smith189@grey.example.org
@400000006b011dfd25ba591c status: local 0/10 remote 20/20
@400000006b011dfd25d1f414 delivery 96: deferral: Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/
@400000006b011dfd25d1f7fc status: local 0/10 remote 19/20
@400000006b011dfd25d1f7fc starting delivery 99: msg 11152008 to remote no-reply228@grey.example.org
@400000006b011dfd25d1f7fc status: local 0/10 remote 20/20
@400000006b011dfd26f0b254 delivery 85: success: 127.0.0.12_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AEAB8D2E5B/
@400000006b011dfd26fecbb4 status: local 0/10 remote 19/20
@400000006b011dfd26ff546c end msg 11152083
@400000006b011dfd270a414c delivery 64: success: 127.0.0.11_accepted_message./Remote_host_said:_250___a_marche,_merci/
@400000006b011dfd270a8f6c status: local 0/10 remote 18/20
@400000006b011dfd270b337c starting delivery 100: msg 11150603 to remote c_d@hang.example.org
@400000006b011dfd270b3764 status: local 0/10 remote 19/20
@400000006b011dfd273b57b4 starting delivery 101: msg 11152135 to remote info149@hang.example.org
@400000006b011dfd273b5b9c status: local 0/10 remote 20/20
@400000006b011dfd273b5b9c delivery 101: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd273b5b9c status: local 0/10 remote 19/20
@400000006b011dfd273b5b9c starting delivery 102: msg 11150690 to remote o'hara255@temp.example.org
@400000006b011dfd273b5f84 status: local 0/10 remote 20/20
@400000006b011dfd274b2694 delivery 59: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd274b2a7c status: local 0/10 remote 19/20
@400000006b011dfd274b3a1c delivery 100: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd274b3a1c status: local 0/10 remote 18/20
@400000006b011dfd274bd274 starting delivery 103: msg 11151996 to remote c_d210@hang.example.org
@400000006b011dfd274bd274 status: local 0/10 remote 19/20
@400000006b011dfd274c6acc starting delivery 104: msg 11152261 to remote r2@big.example.com
@400000006b011dfd274c6acc status: local 0/10 remote 20/20
@400000006b011dfd277ccd84 delivery 99: success: 127.0.0.12_accepted_message./Remote_host_said:_250/
@400000006b011dfd278d7724 status: local 0/10 remote 19/20
@400000006b011dfd278dd4e4 end msg 11152008
@400000006b011dfd27b882ac delivery 102: deferral: Connected_to_127.0.0.19_but_sender_was_rejected./Remote_host_said:_451_4.1.8_DNS_temporary_failure_for_sender/
@400000006b011dfd27b88694 status: local 0/10 remote 18/20
@400000006b011dfd27b8e454 starting delivery 105: msg 11150381 to remote news2024210@temp.example.org
@400000006b011dfd27b8e454 status: local 0/10 remote 19/20
@400000006b011dfd27b96924 starting delivery 106: msg 11152022 to remote no-reply270@dead.example.net
@400000006b011dfd27b96d0c status: local 0/10 remote 20/20
@400000006b011dfd282f1a0c delivery 89: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd282f1df4 status: local 0/10 remote 19/20
@400000006b011dfd282f1df4 starting delivery 107: msg 11152022 to remote sales222@grey.example.org
@400000006b011dfd282f1df4 status: local 0/10 remote 20/20
@400000006b011dfd2832cf44 delivery 106: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011dfd2832d32c status: local 0/10 remote 19/20
@400000006b011dfd28335be4 starting delivery 108: msg 11150597 to remote o'hara103@hang.example.org
@400000006b011dfd28335be4 status: local 0/10 remote 20/20
@400000006b011dfd28414e34 delivery 105: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011dfd2841521c status: local 0/10 remote 19/20
@400000006b011dfd28439c0c starting delivery 109: msg 11152016 to remote SRS0=abcd=ef=example.org=joe@grey.example.org
@400000006b011dfd28439c0c status: local 0/10 remote 20/20
@400000006b011dfd284da65c delivery 108: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd284daa44 status: local 0/10 remote 19/20
@400000006b011dfd284daa44 starting delivery 110: msg 11152318 to remote x1267@big.example.com
@400000006b011dfd284daa44 status: local 0/10 remote 20/20
@400000006b011dfd2962621c delivery 46: success: 127.0.0.12_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_15972_to_remote_queue/
@400000006b011dfd29626604 status: local 0/10 remote 19/20
@400000006b011dfd2a1c7abc bounce msg 11152312 qp 3011
@400000006b011dfd2a1c828c end msg 11152312
@400000006b011dfd2a1f4d64 delivery 97: success: 127.0.0.12_accepted_message./Remote_host_said:_250_OK_id=18736256798-00006999-7X/
@400000006b011dfd2a217814 status: local 0/10 remote 18/20
@400000006b011dfd2a236c14 delivery 103: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd2a236c14 status: local 0/10 remote 17/20
@400000006b011dfd2a236ffc end msg 11152065
@400000006b011dfd2a26080c new msg 11149676
@400000006b011dfd2a268124 info msg 11149676: bytes 1620 from <> qp 3011 uid 7796
@400000006b011dfd2a760c6c starting delivery 111: msg 11149676 to local erin@example.net
@400000006b011dfd2a761054 status: local 1/10 remote 17/20
@400000006b011dfd2a76143c delivery 110: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235315_a1-20020aEAF01D222B_si53412_-_gsmtp/
@400000006b011dfd2a8aa1f4 status: local 1/10 remote 16/20
@400000006b011dfd2a8aa1f4 starting delivery 112: msg 11152316 to remote o'hara88@hang.example.org
@400000006b011dfd2a8aa5dc status: local 1/10 remote 17/20
@400000006b011dfd2b4bc744 bounce msg 11152318 qp 3013
@400000006b011dfd2b4d2ea4 end msg 11152318
@400000006b011dfd2b5e68cc delivery 111: success: did_1+0+0/
@400000006b011dfd2b5fa534 status: local 0/10 remote 17/20
@400000006b011dfd2b60fcf4 end msg 11149676
@400000006b011dfd2b66adfc new msg 11149767
@400000006b011dfd2b692e9c info msg 11149767: bytes 1183 from <> qp 3013 uid 7796
@400000006b011dfd2b758e94 starting delivery 113: msg 11149767 to local alice@example.net
@400000006b011dfd2b75927c status: local 1/10 remote 17/20
@400000006b011dfd2b75a604 starting delivery 114: msg 11152324 to remote ben.smith186@grey.example.org
@400000006b011dfd2b75a604 status: local 1/10 remote 18/20
@400000006b011dfd2b79f77c delivery 112: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd2b79f77c status: local 1/10 remote 17/20
@400000006b011dfd2b79f77c starting delivery 115: msg 11152115 to remote bounces@hang.example.org
@400000006b011dfd2b79fb64 status: local 1/10 remote 18/20
@400000006b011dfd2b79fb64 starting delivery 116: msg 11152113 to remote e+tag@big.example.com
@400000006b011dfd2b79fb64 status: local 1/10 remote 19/20
@400000006b011dfd2bbd70ec starting delivery 117: msg 11150636 to remote no-reply@temp.example.org
@400000006b011dfd2bbd74d4 status: local 1/10 remote 20/20
@400000006b011dfd2bd784b4 delivery 115: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd2bd784b4 status: local 1/10 remote 19/20
@400000006b011dfd2bd79c24 starting delivery 118: msg 11150401 to remote sales207@hang.example.org
@400000006b011dfd2bd7a00c status: local 1/10 remote 20/20
@400000006b011dfd2bed9524 delivery 113: success: did_1+0+0/
@400000006b011dfd2bf83f9c status: local 0/10 remote 20/20
@400000006b011dfd2bf8bc9c end msg 11149767
@400000006b011dfd2c02b74c delivery 117: deferral: Connected_to_127.0.0.19_but_sender_was_rejected./Remote_host_said:_451_4.1.8_DNS_temporary_failure_for_sender/
@400000006b011dfd2c02bb34 status: local 0/10 remote 19/20
@400000006b011dfd2c02d2a4 starting delivery 119: msg 11150401 to remote o'hara86@dead.example.net
@400000006b011dfd2c02d2a4 status: local 0/10 remote 20/20
@400000006b011dfd2c197f54 delivery 118: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd2c197f54 status: local 0/10 remote 19/20
@400000006b011dfd2c1a1b94 starting delivery 120: msg 11150619 to remote c_d80@hang.example.org
@400000006b011dfd2c1a1b94 status: local 0/10 remote 20/20
@400000006b011dfd2c1a8124 delivery 119: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011dfd2c1a8124 status: local 0/10 remote 19/20
@400000006b011dfd2c1b05f4 starting delivery 121: msg 11150619 to remote sales@temp.example.org
@400000006b011dfd2c1b05f4 status: local 0/10 remote 20/20
@400000006b011dfd2c3dd804 delivery 121: deferral: Connected_to_127.0.0.19_but_sender_was_rejected./Remote_host_said:_451_4.1.8_DNS_temporary_failure_for_sender/
@400000006b011dfd2c3ddbec status: local 0/10 remote 19/20
@400000006b011dfd2c3e60bc starting delivery 122: msg 11150827 to remote no-reply@temp.example.org
@400000006b011dfd2c3e60bc status: local 0/10 remote 20/20
@400000006b011dfd2c5d4eb4 delivery 120: deferral: Connected_to_127.0.0.17_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011dfd2c5d529c status: local 0/10 remote 19/20
@400000006b011dfd2c5dfa94 starting delivery 123: msg 11151948 to remote Y.Z176@temp.example.org
@400000006b011dfd2c5dfe7c status: local 0/10 remote 20/20
@400000006b011dfd2c8ea784 delivery 122: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011dfd2c8eab6c status: local 0/10 remote 19/20
@400000006b011dfd2c8eab6c starting delivery 124: msg 11151948 to remote Y.Z193@hang.example.org
@400000006b011dfd2c8ec2dc status: local 0/10 remote 20/20
@400000006b011dfd2c9f1e5c delivery 123: deferral: Connected_to_127.0.0.19_but_greeting_failed./Remote_host_said:_421_4.3.2_too_busy,_go_away/
@400000006b011dfd2c9f2244 status: local 0/10 remote 19/20
@400000006b011dfd2c9fb2cc starting delivery 125: msg 11152059 to remote SRS0=abcd=ef=example.org=joe@grey.example.org
@400000006b011dfd2c9fb6b4 status: local 0/10 remote 20/20
@400000006b011dfd2cafdb84 delivery 124: deferral: Connected_to_127.0.0.17_but_connection_died._(#4.4.2)/
@400000006b011dfd2cafdb84 status: local 0/10 remote 19/20
@400000006b011dfd2f224ab4 delivery 62: success: 127.0.0.12_accepted_message./Remote_host_said:_250_ok_1795235315_qp_14793/
@400000006b011dfd2f227994 status: local 0/10 remote 18/20
@400000006b011dfd2f77543c delivery 98: success: 127.0.0.12_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<C4EBB3AC65@mx.example.org>_[InternalId=58986,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011dfd2f949c54 status: local 0/10 remote 17/20
@400000006b011dfd2f94a03c end msg 11150411
@400000006b011dfd3184eb04 delivery 92: success: 127.0.0.12_accepted_message./Remote_host_said:_250_ok_1795235315_qp_51744/
@400000006b011dfd3185c5c4 status: local 0/10 remote 16/20
@400000006b011dfd33c5613c delivery 79: success: 127.0.0.12_accepted_message./Remote_host_said:_250_OK_id=1FD71E6CBA5-000095461-7X/
@400000006b011dfd33ca6e34 status: local 0/10 remote 15/20
@400000006b011dfd33cbb654 end msg 11149674
@400000006b011dfd34b4ca4c delivery 94: success: 127.0.0.12_accepted_message./Remote_host_said:_250/
@400000006b011dfd34b54364 status: local 0/10 remote 14/20
@400000006b011dfd382f3b6c delivery 109: success: 127.0.0.12_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235315_a1-20020aDA1B48853F_si27377_-_gsmtp/
@400000006b011dfd3833cf4c status: local 0/10 remote 13/20
@400000006b011dfd383507cc end msg 11152016
@400000006b011dfd3acc44dc delivery 125: success: 127.0.0.12_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_1285_to_remote_queue/
@400000006b011dfd3ad0a5f4 status: local 0/10 remote 12/20
@400000006b011dfd3ad1da8c end msg 11152059
@400000006b011dfe0179c114 delivery 114: success: 127.0.0.12_accepted_message./Remote_host_said:_250_ok_1795235316_qp_20714/
@400000006b011dfe017e4d24 status: local 0/10 remote 11/20
@400000006b011dfe017f992c end msg 11152324
@400000006b011dfe0c27908c delivery 87: success: 127.0.0.12_accepted_message./Remote_host_said:_250-first_line_of_reply/250-second:_100__sure/250_2.6.0_<43A945BB9E@mx.example.org>_[InternalId=23672,_Hostname=mx1.example.org]_1432_bytes_in_0.108,_12.918_KB/sec_Queued_mail_for_delivery/
@400000006b011dfe0c2ba76c status: local 0/10 remote 10/20
@400000006b011dfe0c2cff2c end msg 11152156
@400000006b011dfe0fd09b5c delivery 83: success: 127.0.0.12_accepted_message./Remote_host_said:_250/
@400000006b011dfe0fd54e7c status: local 0/10 remote 9/20
@400000006b011dfe1059e3e4 bounce msg 11152188 qp 3029
@400000006b011dfe105b187c end msg 11152188
@400000006b011dfe1060506c new msg 11149770
@400000006b011dfe1060dd0c info msg 11149770: bytes 903 from <> qp 3029 uid 7796
@400000006b011dfe10972f4c starting delivery 126: msg 11149770 to remote SRS0=abcd=ef=example.org=joe@big.example.com
@400000006b011dfe10985c14 status: local 0/10 remote 10/20
@400000006b011dfe1578642c delivery 126: success: 127.0.0.11_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DA44B10F66/
@400000006b011dfe157d4dfc status: local 0/10 remote 9/20
@400000006b011dfe157ebd2c end msg 11149770
@400000006b011dfe1825dca4 delivery 95: success: 127.0.0.11_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_94718_to_remote_queue/
@400000006b011dfe182ab2ec status: local 0/10 remote 8/20
@400000006b011dfe182c0aac end msg 11152111
@400000006b011dfe1ef6c00c delivery 107: success: 127.0.0.12_accepted_message./Remote_host_said:_250_Message_accepted_for_delivery;_msg_32983_to_remote_queue/
@400000006b011dfe1ef79acc status: local 0/10 remote 7/20
@400000006b011dfe2554e85c delivery 116: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=1A985E693BE-000014610-7X/
@400000006b011dfe25596c9c status: local 0/10 remote 6/20
@400000006b011dfe255ac45c end msg 11152113
@400000006b011dff0c8ba98c delivery 104: success: 127.0.0.11_accepted_message./Remote_host_said:_250_OK_id=1C249081435-000049908-7X/
@400000006b011dff0c9002d4 status: local 0/10 remote 5/20
@400000006b011dff0c915a94 end msg 11152261
@400000006b011e0123e8295c delivery 68: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011e0123e82d44 status: local 0/10 remote 4/20
@400000006b011e012409e22c delivery 71: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011e012409e22c status: local 0/10 remote 3/20
@400000006b011e0124dbb504 delivery 86: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006b011e0124dbb8ec status: local 0/10 remote 2/20
@400000006b011e04152a636c delivery 80: success: 127.0.0.14_accepted_message./Remote_host_said:_250_2.0.0_OK__1795235322_a1-20020aE4A4347249_si61838_-_gsmtp/
@400000006b011e0415300ca4 status: local 0/10 remote 1/20
@400000006b011e0416066f74 bounce msg 11149667 qp 3031
@400000006b011e041609d68c end msg 11149667
@400000006b011e041611298c new msg 11150257
@400000006b011e0416112d74 info msg 11150257: bytes 1180 from <> qp 3031 uid 7796
@400000006b011e04164f5f54 starting delivery 127: msg 11150257 to local leo@example.net
@400000006b011e0416501ebc status: local 1/10 remote 1/20
@400000006b011e041696862c delivery 127: success: did_0+0+0/
@400000006b011e041698a90c status: local 0/10 remote 1/20
@400000006b011e041699e95c end msg 11150257
@400000006b011e082ea3fac4 delivery 44: deferral: Connected_to_127.0.0.14_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006b011e082ea425bc status: local 0/10 remote 0/20 exitasap
@400000006b011e082ea6b5fc status: exiting
