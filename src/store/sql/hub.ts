// What the seats have been given.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { ConversationId } from "../../domain/ids.ts";
import type { HubOffer, Seat } from "../../turn/ports/hub-store.ts";
import { statement, type Fill } from "./statement.ts";

export type HubOfferRow = {
  readonly id: string;
  readonly seat: HubOffer["seat"];
  readonly conversation_id: ConversationId;
  readonly state: HubOffer["state"];
  readonly told_seq: number;
  readonly attempts: number;
  readonly due_at: Time;
  readonly made_at: Time;
  readonly ended_at: Time | null;
};

export const open = statement((db, p: Fill<{ seat: Seat }>) =>
  db
    .selectFrom("hub_offer")
    .selectAll()
    .where("seat", "=", p("seat"))
    .where("state", "<>", sql.lit("ended"))
    .orderBy("made_at")
    .orderBy("id"),
);

export const one = statement((db, p: Fill<{ id: string }>) =>
  db.selectFrom("hub_offer").selectAll().where("id", "=", p("id")),
);

export const lastOf = statement((db, p: Fill<{ conversation: ConversationId }>) =>
  db
    .selectFrom("hub_offer")
    .selectAll()
    .where("conversation_id", "=", p("conversation"))
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(sql.lit(1)),
);

export const keep = statement((db, p: Fill<HubOfferRow>) =>
  db
    .insertInto("hub_offer")
    .values({
      id: p("id"),
      seat: p("seat"),
      conversation_id: p("conversation_id"),
      state: p("state"),
      told_seq: p("told_seq"),
      attempts: p("attempts"),
      due_at: p("due_at"),
      made_at: p("made_at"),
      ended_at: p("ended_at"),
    })
    .onConflict((again) =>
      again
        .column("id")
        .doUpdateSet((eb) => ({
          state: eb.ref("excluded.state"),
          told_seq: eb.ref("excluded.told_seq"),
          attempts: eb.ref("excluded.attempts"),
          due_at: eb.ref("excluded.due_at"),
          ended_at: eb.ref("excluded.ended_at"),
        }))
        .where("hub_offer.state", "<>", sql.lit("ended")),
    ),
);

/** The offer as it is kept. */
export const rowOf = ({ conversation, toldSeq, dueAt, madeAt, endedAt, ...same }: HubOffer): HubOfferRow => ({
  ...same,
  conversation_id: conversation,
  told_seq: toldSeq,
  due_at: dueAt,
  made_at: madeAt,
  ended_at: endedAt,
});

/** The same, read. */
export const offerOf = ({
  conversation_id,
  told_seq,
  due_at,
  made_at,
  ended_at,
  ...same
}: HubOfferRow): HubOffer => ({
  ...same,
  conversation: conversation_id,
  toldSeq: told_seq,
  dueAt: due_at,
  madeAt: made_at,
  endedAt: ended_at,
});
