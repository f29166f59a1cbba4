import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { Desk, DeskList, DeskRow, Figures } from "../../turn/ports/desk.ts";
import { cursorOf, firstPlace, placeOf, type Place } from "../desk-order.ts";
import { deskRow } from "../desk-row.ts";
import * as count from "../sql/count.ts";
import { attachmentsOf } from "../sql/log-rows.ts";
import { conversationOf } from "../sql/conversation-rows.ts";
import type { ConversationRow } from "../sql/conversation-row.ts";
import type { MessageRow } from "../sql/schema.ts";
import * as show from "../sql/show.ts";
import type { Call } from "../sql/statement.ts";
import { customerOf, type ThreadWithCustomer } from "../sql/thread-rows.ts";
import type { Engine } from "./engine.ts";
import { makeSearch } from "./search.ts";

/** The desk's lists. */
export function sqliteLists(engine: Engine): Pick<Desk, "conversations" | "search" | "figures"> {
  const find = makeSearch(engine);
  return {
    conversations: async (list, after, limit) => {
      const from = after === null ? firstPlace(list.view) : placeOf(after);
      if (from === null) return null;
      const rows = pageOf(engine, list, from, limit + 1);
      const last = rows[limit - 1];
      return {
        rows: rows.slice(0, limit).map(deskRowOf),
        next: last !== undefined && rows.length > limit ? cursorOf(placeIn(list, last)) : null,
      };
    },
    search: async (words, after, limit) => {
      const from = after === null ? { rank: -Number.MAX_SAFE_INTEGER } : placeOf(after);
      if (from === null) return null;
      const found = await find(words, -from.rank, limit + 1);
      const last = found[limit - 1];
      const rowOf = (id: ConversationId) => engine.one(show.conversation({ id }));
      return {
        rows: found
          .slice(0, limit)
          .flatMap(({ id }) => rowOf(id) ?? [])
          .map(deskRowOf),
        next:
          last !== undefined && found.length > limit ? cursorOf({ rank: -last.change, id: last.id }) : null,
      };
    },
    figures: async (agent) => figuresOf(engine, agent),
  };
}

function figuresOf(engine: Engine, agent: AgentId): Figures {
  const { n: waiting, since } = engine.one(count.waiting({})) ?? { n: 0, since: null };
  const number = (call: Call<{ readonly n: number }>) => engine.one(call)?.n ?? 0;
  return {
    waiting,
    oldestWaitingSince: since,
    mine: number(count.ofAgent({ agent })),
    open: number(count.open({})),
    late: number(count.late({})),
  };
}

/** Where a row stands in its list: promised ones by the promise that is due first. */
function placeIn({ view }: DeskList, row: Shown): Place {
  const { word_id: word, promised_for: due } = row;
  if (view !== "promised" || word === undefined || due === null) return { rank: row.desk_rank, id: row.id };
  return { rank: due, id: word };
}

function pageOf(engine: Engine, list: DeskList, { rank, id }: Place, limit: number): readonly Shown[] {
  switch (list.view) {
    case "waiting":
      return engine.all(show.waiting({ rank, id, limit }));
    case "promised":
      return engine.all(show.promised({ rank, id, limit }));
    case "mine":
      return engine.all(show.ofAgent({ rank, id, limit, agent: list.agent }));
    case "open":
      return engine.all(show.open({ rank, id, limit }));
    case "closed":
      return engine.all(show.ended({ rank, id, limit }));
  }
}

type Shown = ConversationRow &
  Pick<
    ThreadWithCustomer,
    | "channel"
    | "channel_id"
    | "language"
    | "customer_id"
    | "customer_wrote_at"
    | "ad_at"
    | "page_token"
    | "channel_customer_id"
    | "customer_name"
    | "verified_as"
  > & {
    readonly owner_name: string | null;
    readonly said_author: MessageRow["author"] | null;
    readonly said_text: string | null;
    readonly said_attachments: string | null;
    readonly said_at: Time | null;
    readonly promised_for: Time | null;
    readonly also_id: ConversationId | null;
    readonly also_agent: AgentId | null;
    readonly also_channel: string | null;
    /** In the list of promised ones only. */
    readonly word_id?: string;
  };

export function deskRowOf(row: Shown): DeskRow {
  const { channel, channel_id: channelThreadId, language, channel_customer_id } = row;
  const customer = customerOf({
    id: row.customer_id,
    channel_customer_id,
    name: row.customer_name,
    verified_as: row.verified_as,
  });
  const { customer_wrote_at: customerWroteAt, ad_at: adAt } = row;
  const thread = { channel, channelThreadId, customer, language, customerWroteAt, adAt };
  return deskRow(
    { conversation: conversationOf(row, []), version: row.version, handOvers: row.hand_overs },
    {
      thread,
      ownerName: row.owner_name,
      last: lastOf(row),
      about: row.about,
      promisedFor: row.promised_for,
      pageKey: row.page_token,
      alsoOpen: alsoOf(row),
    },
  );
}

const alsoOf = ({ also_id: id, also_agent: agent, also_channel: channel }: Shown): DeskRow["alsoOpen"] =>
  id === null || channel === null ? null : { id, channel, agent };

function lastOf({ said_author: author, said_text: text, said_at: at, said_attachments: files }: Shown) {
  if (author === null || text === null || at === null) return null;
  return { author, text, at, attachments: attachmentsOf(files) };
}
