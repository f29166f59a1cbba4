import type { ConversationId } from "../../domain/ids.ts";
import { mostMatters, type PageMatter, type PageReads } from "../../turn/ports/customer-page.ts";
import * as page from "../sql/customer-page.ts";
import { codeIn } from "../sql/links.ts";
import { linkedWith } from "./links.ts";
import { inOrder } from "../follower.ts";
import { inThread } from "../sql/followers.ts";
import { rating } from "../sql/show.ts";
import * as find from "../sql/find.ts";
import { threadOf } from "../sql/thread-rows.ts";
import type { Engine } from "./engine.ts";
import { bookedAfter, heldOf } from "./around.ts";

/** What the customers' own pages show. */
export const sqliteCustomerPages = (engine: Engine): PageReads => ({
  pageOf: async (token, now) => {
    const found = engine.one(page.threadOfPage({ token, now }));
    const row = found && engine.one(find.thread({ id: found.id }));
    if (row === null) return null;
    const { id, channel, channelThreadId, customer, language, page: opens } = threadOf(row);
    const matters = engine.all(page.mattersIn({ thread: id, limit: mostMatters }));
    return {
      channel,
      channelThreadId,
      channelCustomerId: customer.channelCustomerId,
      language,
      name: customer.name,
      until: opens?.until ?? now,
      matters: matters.map(({ owner_name: ownerName, ...matter }) => ({
        conversation: heldOf(engine, matter).conversation,
        ownerName,
        about: matter.about,
        ended: endedIn(engine, matter.id),
        rating: ratingIn(engine, matter.id),
      })),
      followed: inOrder(engine.all(inThread({ thread: id }))),
      booked: bookedAfter(engine, now),
      code: engine.one(codeIn({ thread: id, now })),
      linked: linkedWith(engine, id),
    };
  },
});

const endedIn = (engine: Engine, conversation: ConversationId) =>
  engine.all(page.endedIn({ conversation })).map(page.endOf);

function ratingIn(engine: Engine, id: ConversationId): PageMatter["rating"] {
  const found = engine.one(rating({ id }));
  return found && { value: found.value, hasComment: found.comment !== null };
}
