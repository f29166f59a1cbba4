import type { Time } from "../../domain/conversation.ts";
import { holds } from "../../domain/person/code.ts";
import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import type { LinkCode } from "../../turn/ports/people.ts";
import { mostMatters, type PageMatter, type PageReads } from "../../turn/ports/customer-page.ts";
import { inOrder } from "../follower.ts";
import { lastAgentOf } from "../facts.ts";
import { linkedWith } from "./links.ts";
import { nameOf } from "./lists.ts";
import { bookedAfter } from "./put-promises.ts";
import { type Kept, type Shelves, threadOf } from "./shelves.ts";

/** What the customers' own pages show, over plain maps. */
export const memoryCustomerPages = (shelves: Shelves): PageReads => ({
  pageOf: async (token, now) => {
    const found = [...shelves.threads.values()].find(
      ({ page }) => page !== null && page.token === token && page.until > now,
    );
    if (found === undefined) return null;
    const { id, channel, channelThreadId, customer, language, page } = threadOf(shelves, found.id);
    return {
      channel,
      channelThreadId,
      channelCustomerId: customer.channelCustomerId,
      language,
      name: customer.name,
      until: page?.until ?? now,
      matters: mattersIn(shelves, id),
      followed: inOrder(
        [...shelves.followers.values()]
          .filter(({ thread, toldAt }) => thread === id && toldAt === null)
          .map(({ entry, dueAt }) => ({ entry, dueAt })),
      ),
      booked: bookedAfter(shelves, now),
      code: codeOf(shelves, id, now),
      linked: linkedWith(shelves, id),
    };
  },
});

function codeOf({ codes }: Shelves, thread: ThreadId, now: Time): LinkCode | null {
  const kept = codes.get(thread);
  return kept !== undefined && holds(kept.until, now) ? kept : null;
}

const mattersIn = (shelves: Shelves, thread: ThreadId): readonly PageMatter[] =>
  [...shelves.conversations.values()]
    .filter((kept) => kept.thread === thread)
    .toSorted(newestFirst)
    .slice(0, mostMatters)
    .map(({ conversation, about }) => ({
      conversation,
      ownerName: nameOf(shelves, lastAgentOf(conversation)),
      about,
      ended: [...shelves.promises.values()]
        .filter((kept) => kept.conversation === conversation.id)
        .flatMap(({ ended }) => ended ?? [])
        .toSorted((one, other) => other.at - one.at || (one.promise.id < other.promise.id ? -1 : 1)),
      rating: ratingOf(shelves, conversation.id),
    }));

function ratingOf({ ratings }: Shelves, id: ConversationId): PageMatter["rating"] {
  const found = ratings.get(id);
  return found === undefined ? null : { value: found.value, hasComment: found.comment !== null };
}

const endOf = ({ conversation: c }: Kept): number => (c.state === "closed" ? c.closedAt : Infinity);

const newestFirst = (one: Kept, other: Kept): number => {
  const [first, second] = [endOf(one), endOf(other)];
  if (first !== second) return second - first;
  return one.conversation.id < other.conversation.id ? 1 : -1;
};
