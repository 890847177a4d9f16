# The compiler and the linker are the first lines of conf-cc and conf-ld.
.POSIX:
.SUFFIXES:
.SUFFIXES: .o .c .sh

PREFIX = /usr/local
DESTDIR =
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man

# A new program is one word here, and its page one below.
PROGRAMS = src/tai64nlocal src/mtrack src/strack src/matchup \
	src/qsend-stats src/smtpd-stats src/mlcat
SCRIPTS = src/qplogtail src/qploggrep \
	src/convert-multilog src/maillog-report src/findmail

# Parts of scripts.
PARTS = src/sh/say.sh src/sh/options.sh src/sh/lock.sh \
	src/sh/services.sh src/sh/config.sh src/sh/lines.sh

PAGES = man/tai64nlocal.1 man/mtrack.1 man/strack.1 \
	man/qsend-stats.1 man/smtpd-stats.1 man/qtrack-report.5 \
	man/matchup.1 man/mlcat.1 \
	man/qplogtail.1 man/qploggrep.1 \
	man/convert-multilog.1 man/maillog-report.1 man/findmail.1 \
	man/qmail-send-log.5 man/tcpserver-log.5 man/qmail-smtpd-log.5 \
	man/spamcontrol-log.5 man/sagredo-log.5 man/scanner-log.5 \
	man/spamdyke-log.5 man/qpsmtpd-log.5 man/provider-log.5 \
	man/qtrack.7

# The library, by level: a file includes only what stands before it.
LIB = src/die.o src/str.o src/event.o \
	src/out.o src/packed.o src/in.o src/map.o src/pool.o \
	src/args.o src/tai.o src/civil.o src/header.o src/stamp.o \
	src/show.o src/when.o src/window.o src/net.o src/cell.o \
	src/enhanced.o src/reason.o src/shape.o src/tidy.o \
	src/hist.o src/tally.o src/dump.o \
	src/human.o src/table.o src/view.o src/listing.o src/page.o \
	src/form.o src/row.o \
	src/group.o src/state.o src/pick.o src/client.o \
	src/bisect.o src/unpack.o src/logdir.o src/logfile.o src/mark.o \
	src/chain.o src/feed.o src/merge.o \
	src/dialect/qsend.o src/dialect/reply.o \
	src/dialect/tcpserver.o src/dialect/sslserver.o \
	src/dialect/rblsmtpd.o src/dialect/recordio.o \
	src/dialect/jms1.o src/dialect/jgreylist.o src/dialect/logging.o \
	src/dialect/logmsg.o src/dialect/pidqplog.o \
	src/dialect/spamcontrol.o src/dialect/sagredo.o \
	src/dialect/chkuser.o src/dialect/indismtp.o \
	src/dialect/simscan.o src/dialect/vchkpw.o src/dialect/spamd.o \
	src/dialect/clamd.o src/dialect/qscanner.o \
	src/dialect/spamdyke.o src/dialect/qpsmtpd.o src/dialect/provider.o \
	src/carry.o src/source.o \
	src/queue.o src/family.o src/ledger.o src/classic.o src/outcome.o \
	src/smtp.o src/conn.o src/verdict.o src/record.o src/track.o \
	src/top.o src/hours.o src/balance.o src/threshold.o src/sections.o \
	src/stats.o src/flow.o src/load.o \
	src/delay.o src/schedule.o src/alike.o src/cause.o src/party.o \
	src/domain.o src/pending.o src/under_way.o \
	src/sendcount.o src/sendshow.o \
	src/refusal.o src/echo.o src/keep.o src/listname.o \
	src/topdomain.o src/exitname.o src/mailcheck.o src/greylist.o \
	src/scan.o src/visit.o src/conntext.o src/smtpcount.o \
	src/smtpcolumn.o src/smtptop.o src/smtpdomain.o src/smtpcheck.o \
	src/smtptime.o src/smtpshow.o

HEADERS = src/*.h src/dialect/*.h

all: $(PROGRAMS) $(SCRIPTS)

$(SCRIPTS): src/version.h $(PARTS)
$(PROGRAMS): src/libqtrack.a load
$(LIB) $(PROGRAMS:=.o): $(HEADERS) compile

src/libqtrack.a: $(LIB)
	rm -f $@
	ar cr $@ $(LIB)

.c.o:
	./compile -o $@ $<

.o:
	./load -o $@ $< src/libqtrack.a

# A line ". src/sh/NAME.sh" of a script is replaced by that file.
.sh:
	v=`sed -n 's/.*VERSION "\(.*\)"/\1/p' src/version.h`; \
	awk '/^\. src\/sh\// { while ((getline s <$$2) > 0) print s; next } \
	{ print }' $< | sed "s/@VERSION@/$$v/" >$@
	chmod +x $@

compile: conf-cc
	(echo '#!/bin/sh'; echo "exec `head -n 1 conf-cc` \
	-D_XOPEN_SOURCE=700 -Isrc -c "'"$$@"') >$@
	chmod +x $@

load: conf-ld
	(echo '#!/bin/sh'; echo "exec `head -n 1 conf-ld` "'"$$@"') >$@
	chmod +x $@

check: all
	sh tests/run

demo: all
	@sh tests/demo

bench: all
	sh tests/bench/run

fuzz:
	sh tests/fuzz/run

long: all
	sh tests/long/run

install: all
	mkdir -p $(DESTDIR)$(BINDIR)
	for p in $(PROGRAMS) $(SCRIPTS); do \
		cp $$p $(DESTDIR)$(BINDIR)/ || exit 1; \
	done
	for p in $(PAGES); do \
		d=$(DESTDIR)$(MANDIR)/man$${p##*.}; \
		mkdir -p $$d && cp $$p $$d/ || exit 1; \
	done

uninstall:
	for p in $(PROGRAMS) $(SCRIPTS); do \
		rm -f $(DESTDIR)$(BINDIR)/$${p##*/}; \
	done
	for p in $(PAGES); do \
		rm -f $(DESTDIR)$(MANDIR)/man$${p##*.}/$${p##*/}; \
	done

clean:
	rm -f $(PROGRAMS) $(SCRIPTS) $(PROGRAMS:=.o) $(LIB)
	rm -f src/libqtrack.a compile load
	rm -rf tests/tmp

.PHONY: all check demo bench fuzz long install uninstall clean
