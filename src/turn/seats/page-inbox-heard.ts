import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import { makeAsked } from "./page-inbox-asked.ts";
import { endOffer, handBack, takeForHub } from "./hub-hands.ts";
import { type HubParts, offerOf } from "./hub.ts";
import type { HubOffer } from "../ports/hub-store.ts";
import type { DeskRow } from "../ports/desk.ts";
import type { ChannelThread } from "../ports/receipts.ts";

/** What happens to a customer's thread in the Page Inbox, as Meta tells it. Kept once it resolves; the same again changes nothing. */
export interface HearPageInbox {
  /** People there answer from then on. */
  readonly has: (thread: ChannelThread, at: Time) => Promise<void>;
  /** They answer no more: we do. */
  readonly gaveBack: (thread: ChannelThread, at: Time) => Promise<void>;
  /** They want to answer, and Meta asks us for the thread. What can't be done yet throws, to be told again. */
  readonly asks: (thread: ChannelThread, at: Time) => Promise<void>;
  /** A message of the customer's comes to us as to who answers: whoever had the thread there has it no more. Told before it is taken. */
  readonly cameToUs: (thread: ChannelThread, at: Time) => Promise<void>;
  /** What somebody wrote there, under Meta's own key; answers whether the thread is known here. */
  readonly wrote: (thread: ChannelThread, said: Said) => Promise<boolean>;
}

interface Said {
  readonly key: string;
  readonly text: string;
  readonly at: Time;
}

type Parts = Pick<
  HubParts,
  "seat" | "store" | "desk" | "acts" | "agent" | "newOffer" | "clock" | "answers" | "record" | "wire"
>;

export function makeHearPageInbox(parts: Parts): HearPageInbox {
  const { store } = parts;
  const has: HearPageInbox["has"] = async (thread, at) => {
    const matter = await store.matterOf(thread);
    if (matter !== null) await claim(parts, matter, at);
  };
  const gaveBack: HearPageInbox["gaveBack"] = async (thread, at) => {
    const offer = await openOffer(parts, thread);
    // Told late: it has been given anew since.
    if (offer !== null && offer.state !== "sending" && offer.madeAt <= at) await takeUp(parts, offer);
  };
  return {
    has,
    gaveBack,
    asks: makeAsked(parts),
    cameToUs: async (thread, at) => {
      const offer = await openOffer(parts, thread);
      if (offer?.state === "accepted" && offer.dueAt < at) await takeUp(parts, offer);
    },
    wrote: async (thread, said) => {
      const matter = await store.matterOf(thread);
      if (matter === null) return false;
      const offer = await claim(parts, matter, said.at);
      if (offer === null || !(await replied(parts, matter, said))) await noted(parts, matter, said);
      return true;
    },
  };
}

async function openOffer({ store, seat }: Parts, thread: ChannelThread): Promise<HubOffer | null> {
  const matter = await store.matterOf(thread);
  const last = matter === null ? null : await store.lastOffer(matter);
  return last !== null && last.seat === seat && last.state !== "ended" ? last : null;
}

/** The matter is the inbox's, by whatever way it came there; null: it has ended, one of our own agents has it, or it was ours again since. */
async function claim(parts: Parts, conversation: ConversationId, at: Time): Promise<HubOffer | null> {
  const { store, desk, agent, answers, record } = parts;
  const last = await store.lastOffer(conversation);
  const row = await desk.conversation(conversation);
  if (row === null || !isToBeHad(row, last, agent, at)) return null;
  const open = await stillOpen(parts, last, row);
  if (open?.state === "accepted") return open;
  const offer = open ?? offerOf(parts, conversation, "offered");
  if (open === null) await store.keepOffer(offer);
  answers(true);
  record("hub-accepted", offer, null);
  return (await takeForHub(parts, offer)) === "gone" ? null : offer;
}

function isToBeHad({ state, owner }: DeskRow, last: HubOffer | null, agent: AgentId, at: Time): boolean {
  const isSince = (last?.endedAt ?? 0) <= at;
  return isSince && state !== "closed" && (owner?.kind !== "agent" || owner.id === agent);
}

/** The giving that goes on. Where our queue took the matter over and the inbox is still to be told, that one is over: who answers there now has it anew. */
async function stillOpen(parts: Parts, last: HubOffer | null, { owner }: DeskRow): Promise<HubOffer | null> {
  if (last === null || last.seat !== parts.seat || last.state === "ended") return null;
  if (last.state !== "accepted" || owner?.kind === "agent") return last;
  await endOffer(parts, last);
  return null;
}

/** It is in the log as an agent's line. Its words can't be asked whether they promise. */
async function replied({ acts, agent }: Parts, conversation: ConversationId, { key, text }: Said) {
  const asked = { key: `inbox ${key}`, conversation, agent, text } as const;
  const result = await acts({ kind: "reply", ...asked, notAPromise: true });
  return result.ok || result.code === "key-reused";
}

/** Our own people have the matter, or it has ended: agents read what was written beside them. */
async function noted({ acts, agent }: Parts, conversation: ConversationId, { key, text }: Said) {
  await acts({ kind: "note", key: `inbox ${key}`, conversation, agent, text });
}

/** The bot has it again; our own queue, where the customer waits for an answer or something is promised. */
async function takeUp(parts: Parts, offer: HubOffer): Promise<void> {
  const { acts, agent, record } = parts;
  const { id, conversation } = offer;
  const result = await acts({
    kind: "give-back",
    key: `hub returned ${id}`,
    conversation,
    agent,
    seen: null,
  });
  if (!result.ok) return handBack(parts, offer, null);
  record("hub-gave-back", offer, null);
  await endOffer(parts, offer);
}
