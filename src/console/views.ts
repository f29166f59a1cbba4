import type { Time } from "../domain/conversation.ts";
import type { Faq } from "../domain/faq.ts";
import type { EntryId } from "../domain/ids.ts";
import type { Learnt, Told } from "../domain/learning.ts";
import { parseMarkdown } from "../domain/markdown.ts";
import { titleOf } from "../domain/words/entries.ts";
import type { Rating } from "../domain/rating.ts";
import type { Agent, SkilledAgent } from "../turn/ports/accounts.ts";
import type { EvidenceCounts } from "../turn/ports/evidence.ts";
import type { LineReceipt } from "../turn/ports/receipts.ts";
import type { DeskRow } from "../turn/ports/desk.ts";
import type { LogRow } from "../turn/ports/thread-log.ts";
import type {
  AgentView,
  ConversationView,
  EvidenceView,
  MessageView,
  RatingView,
  SkilledView,
} from "./protocol.ts";

export const iso = (time: Time): string => new Date(time).toISOString();
export const isoOrNull = (time: Time | null): string | null => (time === null ? null : iso(time));

export const agentView = ({ id, email, name, role }: Agent): AgentView => ({ id, email, name, role });

export const skilledView = ({ skills, ...agent }: SkilledAgent): SkilledView => ({
  ...agentView(agent),
  languages: [...skills.languages],
  topics: [...skills.topics],
  capacity: skills.capacity,
  team: agent.team,
});

/** A conversation as the console shows it; the FAQ gives the name of what it is about. */
export const conversationView = (row: DeskRow, faq: Faq): ConversationView => ({
  id: row.id,
  state: row.state,
  owner: row.owner,
  awaits: row.awaits,
  reason: row.reason,
  urgency: row.urgency,
  waitingSince: isoOrNull(row.waitingSince),
  queuedAt: isoOrNull(row.queuedAt),
  escalatedAt: isoOrNull(row.escalatedAt),
  nextAction: row.nextAction,
  nextActionAt: isoOrNull(row.nextActionAt),
  promisedFor: isoOrNull(row.promisedFor),
  waitReason: row.waitReason,
  startedAt: iso(row.startedAt),
  closedAt: isoOrNull(row.closedAt),
  closeReason: row.closeReason,
  channel: row.channel,
  channelConversationId: row.channelThreadId,
  customer: {
    id: row.customer.id,
    name: row.customer.name,
    verified: row.customer.verifiedAs !== null,
    reference: row.customer.verifiedAs,
  },
  language: row.language,
  last: row.last && { author: row.last.author, text: beginningOf(row.last.text), at: iso(row.last.at) },
  title:
    row.about !== null && faq.has(row.about) ? titleOf(row.about, { language: row.language, faq }) : null,
  previous: row.previous,
  alsoOpen: row.alsoOpen && { id: row.alsoOpen.id, channel: row.alsoOpen.channel },
  handOvers: row.handOvers,
  version: row.version,
});

/** The first 200 characters, none of them cut in two. */
export const beginningOf = (text: string): string => text.slice(0, 200).replace(/[\uD800-\uDBFF]$/, "");

export const ratingView = ({ value, comment, at }: Rating & { readonly at: Time }): RatingView => ({
  value,
  comment,
  at: iso(at),
});

/** What is known of an entry, without a way to whoever said it. */
export const evidenceView = (known: {
  readonly entry: EntryId;
  readonly title: string | null;
  readonly counts: EvidenceCounts;
  readonly inUse: readonly Learnt[];
  readonly recent: readonly Told[];
}): EvidenceView => ({
  entry: known.entry,
  title: known.title,
  counts: known.counts,
  learnt: known.inUse.map(({ language, text }) => ({ language, text })),
  recent: known.recent.map(({ kind, language, text, at }) => ({ kind, language, text, at: iso(at) })),
});

/** A line as the agent reads it. The FAQ entry's id and the channel's keys are internal and stay here. */
export const messageView = (row: LogRow): MessageView => ({
  id: row.id,
  seq: row.seq,
  author: row.author,
  agentName: row.agentName,
  audience: row.audience,
  text: row.text,
  say: row.say,
  blocks: row.markdown ? parseMarkdown(row.text) : null,
  options: row.options.map(({ title, name }) => ({ title, name })),
  attachments: row.attachments.map(({ id, name, contentType, size }) => ({ id, name, contentType, size })),
  at: iso(row.at),
});

/** How far a line of ours has come. */
export const receiptView = ({ message, sentAt, deliveredAt, readAt, reaction }: LineReceipt) => ({
  message,
  sentAt: iso(sentAt),
  deliveredAt: isoOrNull(deliveredAt),
  readAt: isoOrNull(readAt),
  reaction,
});
