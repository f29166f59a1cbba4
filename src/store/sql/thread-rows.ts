import type { Time } from "../../domain/conversation.ts";
import type { CustomerId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { Thread } from "../../turn/ports/situation.ts";
import type { Customer, ThreadFacts } from "../facts.ts";
import type { Flag } from "./schema.ts";

export type ThreadRow = {
  readonly id: ThreadId;
  readonly channel: string;
  readonly channel_id: string;
  readonly customer_id: CustomerId;
  readonly language: Language;
  readonly language_from: Exclude<Thread["languageFrom"], "choice">;
  /** 1 when the customer chose the language, which outweighs where it came from. */
  readonly language_chosen: Flag;
  readonly greeted: Flag;
  readonly reference: string | null;
  readonly last_seq: number;
  readonly last_at: Time;
  /** What opens the customer's own page, and until when; null: there is no page. */
  readonly page_token: string | null;
  readonly page_until: Time | null;
  /** When the customer last wrote on the thread's own channel, and when an advertisement last brought them. */
  readonly customer_wrote_at: Time | null;
  readonly ad_at: Time | null;
  /** When the customer last came from signing in, or signed out. */
  readonly signed_at: Time | null;
};

export const threadRow = (thread: ThreadFacts): ThreadRow => ({
  id: thread.id,
  channel: thread.channel,
  channel_id: thread.channelThreadId,
  customer_id: thread.customer.id,
  language: thread.language,
  // Chosen is chosen, wherever the language came from before; the column keeps to what the first version knew.
  language_from: thread.languageFrom === "choice" ? "message" : thread.languageFrom,
  language_chosen: thread.languageFrom === "choice" ? 1 : 0,
  greeted: thread.greeted ? 1 : 0,
  reference: thread.reference,
  last_seq: thread.lastSeq,
  last_at: thread.lastAt,
  page_token: thread.page?.token ?? null,
  page_until: thread.page?.until ?? null,
  customer_wrote_at: thread.customerWroteAt,
  ad_at: thread.adAt,
  signed_at: thread.signedAt,
});

/** A thread's row with its customer's columns beside it. */
export type ThreadWithCustomer = ThreadRow & {
  readonly channel_customer_id: string;
  readonly customer_name: string | null;
  readonly verified_as: string | null;
};

export const threadOf = (row: ThreadWithCustomer): ThreadFacts => ({
  id: row.id,
  channel: row.channel,
  channelThreadId: row.channel_id,
  customer: customerOf({
    id: row.customer_id,
    channel_customer_id: row.channel_customer_id,
    name: row.customer_name,
    verified_as: row.verified_as,
  }),
  language: row.language,
  languageFrom: row.language_chosen === 1 ? "choice" : row.language_from,
  greeted: row.greeted === 1,
  reference: row.reference,
  lastSeq: row.last_seq,
  lastAt: row.last_at,
  customerWroteAt: row.customer_wrote_at,
  adAt: row.ad_at,
  signedAt: row.signed_at,
  page:
    row.page_token === null || row.page_until === null
      ? null
      : { token: row.page_token, until: row.page_until },
});

export const customerOf = (row: {
  readonly id: CustomerId;
  readonly channel_customer_id: string;
  readonly name: string | null;
  readonly verified_as: string | null;
}): Customer => ({
  id: row.id,
  channelCustomerId: row.channel_customer_id,
  name: row.name,
  verifiedAs: row.verified_as,
});
