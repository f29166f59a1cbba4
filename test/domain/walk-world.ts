import { houseZone } from "../../src/domain/calendar.ts";
import type { Conversation } from "../../src/domain/conversation.ts";
import { agentId, conversationId } from "../../src/domain/ids.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import type { Keeper, Ledger } from "../../src/domain/promise/ledger.ts";
import { defaultService } from "../../src/domain/service/service.ts";

/** Where one customer, two agents and the clock stand. */
export interface World {
  readonly now: number;
  readonly conversation: Conversation;
  /** The agents who are at work. */
  readonly atWork: readonly string[];
}

export const hour = 3_600_000;
const names = ["riikka", "pekka"] as const;
export const keepers: readonly Keeper[] = names.map((name) => ({
  id: agentId(name),
  name,
  isSupervisor: false,
}));
export const fresh = (now: number) => start(conversationId("c1"), null, now);
/** A Monday morning. */
export const began: World = {
  now: Date.UTC(2026, 10, 23, 8),
  conversation: fresh(Date.UTC(2026, 10, 23, 8)),
  atWork: names,
};

export const holderOf = (c: Conversation) => ("agent" in c ? c.agent : null);
export const moment = (now: number) => ({ now, zone: houseZone });

export function ledgerOf({ now, conversation, atWork }: World): Ledger {
  const holder = holderOf(conversation);
  const agentAtWork = holder !== null && atWork.includes(holder);
  return { service: defaultService, language: "fi", booked: [], now, owner: holder, agentAtWork };
}
