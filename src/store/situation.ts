import { conversationId, personId, promiseId } from "../domain/ids.ts";
import type { Situation } from "../turn/ports/situation.ts";
import type { Source } from "./change.ts";
import type { Around } from "./facts.ts";

/** The plain facts a thought is given. */
export function situationOf(around: Around, source: Source): Situation {
  const { id, channel, language, languageFrom, greeted, customerWroteAt, adAt } = around.thread;
  const isPush = around.thread.reference !== null;
  const token = around.thread.page?.token ?? source.pages.newToken();
  let code: string | null = null;
  return {
    now: source.now,
    thread: { id, channel, language, languageFrom, greeted, isPush, customerWroteAt, adAt },
    conversation: around.held?.conversation ?? null,
    freshId: conversationId(source.newId()),
    nextSeq: around.thread.lastSeq + 1,
    verifiedAs: around.thread.customer.verifiedAs,
    lost: around.lost,
    agentAtWork: around.agentAtWork,
    holder: around.holder,
    freshPromise: promiseId(source.newId()),
    booked: around.booked,
    queue: around.queue,
    page: { token, address: source.pages.addressOf(token) },
    links: around.links(around.thread),
    freshPerson: personId(source.newId()),
    /** Hardly any thought needs one, and making it costs as much as all ids of a turn. */
    get freshCode() {
      return (code ??= source.pages.newCode());
    },
  };
}
