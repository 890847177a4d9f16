# The compiler and the linker are the first lines of conf-cc and conf-ld.
.POSIX:
.SUFFIXES:
.SUFFIXES: .o .c

PREFIX = /usr/local
DESTDIR =
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man

# A new program is one word here, and its page one below.
PROGRAMS = src/tai64nlocal src/mtrack

PAGES = man/tai64nlocal.1 man/mtrack.1 man/qmail-send-log.5 man/qtrack.7

# The library, by level: a file includes only what stands before it.
LIB = src/die.o src/str.o \
	src/out.o src/in.o src/map.o src/pool.o \
	src/args.o src/tai.o src/civil.o src/header.o src/stamp.o \
	src/show.o src/when.o \
	src/group.o src/state.o src/pick.o \
	src/dialect/qsend.o \
	src/queue.o src/family.o src/carry.o src/track.o

HEADERS = src/*.h src/dialect/*.h

all: $(PROGRAMS)

$(PROGRAMS): src/libqtrack.a load
$(LIB) $(PROGRAMS:=.o): $(HEADERS) compile

src/libqtrack.a: $(LIB)
	rm -f $@
	ar cr $@ $(LIB)

.c.o:
	./compile -o $@ $<

.o:
	./load -o $@ $< src/libqtrack.a

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

install: all
	mkdir -p $(DESTDIR)$(BINDIR)
	for p in $(PROGRAMS); do \
		cp $$p $(DESTDIR)$(BINDIR)/ || exit 1; \
	done
	for p in $(PAGES); do \
		d=$(DESTDIR)$(MANDIR)/man$${p##*.}; \
		mkdir -p $$d && cp $$p $$d/ || exit 1; \
	done

uninstall:
	for p in $(PROGRAMS); do rm -f $(DESTDIR)$(BINDIR)/$${p##*/}; done
	for p in $(PAGES); do \
		rm -f $(DESTDIR)$(MANDIR)/man$${p##*.}/$${p##*/}; \
	done

clean:
	rm -f $(PROGRAMS) $(PROGRAMS:=.o) $(LIB) src/libqtrack.a compile load
	rm -rf tests/tmp

.PHONY: all check demo bench fuzz install uninstall clean
