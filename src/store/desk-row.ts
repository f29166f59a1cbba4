import { awaits, type Conversation, toldName, waitsFor } from "../domain/conversation.ts";
import type { AgentId } from "../domain/ids.ts";
import type { DeskRow } from "../turn/ports/desk.ts";
import { withoutPageKey } from "./page-key.ts";
import type { Held, Message, ThreadFacts } from "./facts.ts";

interface Surroundings {
  readonly thread: Pick<
    ThreadFacts,
    "channel" | "channelThreadId" | "customer" | "language" | "customerWroteAt" | "adAt"
  >;
  /** Names the agent who has it. */
  readonly ownerName: string | null;
  /** What the customer or an agent last wrote to the other. */
  readonly last: Pick<Message, "author" | "text" | "at" | "attachments"> | null;
  readonly about: DeskRow["about"];
  readonly promisedFor: DeskRow["promisedFor"];
  /** What opens the customer's own page. */
  readonly pageKey: string | null;
  readonly alsoOpen: DeskRow["alsoOpen"];
}

/** A conversation as the desk's lists show it. */
export function deskRow(
  { conversation, version, handOvers }: Held,
  { thread, ownerName, last, about, promisedFor, pageKey, alsoOpen }: Surroundings,
): DeskRow {
  const { id, state, startedAt, previous, waitingSince, answers } = conversation;
  return {
    id,
    state,
    ...standing(conversation, ownerName),
    waitingSince,
    promisedFor,
    askedAt: askedAt(conversation),
    channel: thread.channel,
    channelThreadId: thread.channelThreadId,
    customer: {
      id: thread.customer.id,
      name: thread.customer.name ?? toldName(conversation),
      verifiedAs: thread.customer.verifiedAs,
    },
    language: thread.language,
    customerWroteAt: thread.customerWroteAt,
    adAt: thread.adAt,
    answers,
    last: last && { author: last.author, text: withoutPageKey(wordsOf(last), pageKey), at: last.at },
    about,
    alsoOpen,
    startedAt,
    previous,
    handOvers,
    version,
  };
}

const askedAt = (conversation: Conversation): DeskRow["askedAt"] =>
  "flow" in conversation ? (conversation.flow?.askedAt ?? null) : null;

const wordsOf = ({ text, attachments }: Pick<Message, "text" | "attachments">): string =>
  text === "" ? attachments.map(({ name }) => name).join(", ") : text;

type Standing = Pick<
  DeskRow,
  | "owner"
  | "awaits"
  | "reason"
  | "urgency"
  | "queuedAt"
  | "escalatedAt"
  | "nextAction"
  | "nextActionAt"
  | "waitReason"
  | "closedAt"
  | "closeReason"
>;

const none = {
  owner: null,
  awaits: null,
  reason: null,
  urgency: null,
  queuedAt: null,
  escalatedAt: null,
  nextAction: null,
  nextActionAt: null,
  waitReason: null,
  closedAt: null,
  closeReason: null,
};

function standing(conversation: Conversation, ownerName: string | null): Standing {
  if (conversation.state === "closed") {
    const { reason, closedAt, closeReason } = conversation;
    return { ...none, reason, closedAt, closeReason };
  }
  const { action: nextAction, at: nextActionAt } = conversation.next;
  const waitReason = waitsFor(conversation)?.reason ?? null;
  const open = { ...none, awaits: awaits(conversation), nextAction, nextActionAt, waitReason };
  if (conversation.state === "bot") return { ...open, owner: { kind: "bot" } };
  const { reason, urgency } = conversation;
  if (conversation.state === "promised") {
    const { agent } = conversation;
    return {
      ...open,
      owner: agent === null ? { kind: "queue" } : agentOwner(agent, ownerName),
      reason,
      urgency,
    };
  }
  const { escalatedAt } = conversation;
  if (conversation.state === "queued") {
    return {
      ...open,
      owner: { kind: "queue" },
      reason,
      urgency,
      escalatedAt,
      queuedAt: conversation.queuedAt,
    };
  }
  return { ...open, owner: agentOwner(conversation.agent, ownerName), reason, urgency, escalatedAt };
}

const agentOwner = (id: AgentId, name: string | null) => ({ kind: "agent" as const, id, name: name ?? "" });
