/*
 * Lists whose links live in their members: no allocation, and a member
 * leaves in constant time.  A list is a ring through its head.
 */
#ifndef LIST_H
#define LIST_H

#include <stdbool.h>
#include <stddef.h>

struct link {
	struct link *prev, *next;
};

/* The structure of this type whose `member` is this link. */
#define LIST_ITEM(link, type, member) \
	((type *)(void *)((char *)(link) - offsetof(type, member)))

static inline void
list_init(struct link *head)
{
	head->prev = head->next = head;
}

static inline bool
list_empty(const struct link *head)
{
	return head->next == head;
}

/* Put a new member before this one; before the head is at the end. */
static inline void
list_add(struct link *before, struct link *item)
{
	item->prev = before->prev;
	item->next = before;
	before->prev->next = item;
	before->prev = item;
}

static inline void
list_del(struct link *item)
{
	item->prev->next = item->next;
	item->next->prev = item->prev;
}

#endif
