import { describe, expect, test } from "vitest";
import { houseZone } from "../../src/domain/calendar.ts";
import type { Conversation } from "../../src/domain/conversation.ts";
import { agentId, conversationId } from "../../src/domain/ids.ts";
import { closedByAgent, closedByBot } from "../../src/domain/moves/endings.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { handedOver, taken } from "../../src/domain/moves/with-people.ts";
import { replyWithinMs } from "../../src/domain/next-action.ts";
import { overhear } from "../../src/domain/overhear.ts";
import { isAnsweredThere, pageInbox } from "../../src/domain/page-inbox.ts";

const riikka = agentId("riikka");
const fresh = start(conversationId("c1"), null, 0);
const queued = handedOver(fresh, "asked-human", 10);
const theirs = taken(queued, pageInbox, 20);
const ended = closedByAgent(taken(queued, riikka, 20), "solved", { now: 30, zone: houseZone });
const heard = (c: Conversation | null, more: { readonly isSmallTalk?: boolean } = {}) =>
  overhear(c, {
    freshId: conversationId("c2"),
    isSmallTalk: false,
    isParting: false,
    keeping: { owner: null, agentAtWork: true },
    now: 50,
    ...more,
  });

describe("what a customer writes to people in the Page Inbox", () => {
  test.each([
    ["begins a matter of theirs where there was none", null, "c2"],
    ["takes the matter from the bot", fresh, "c1"],
    ["begins a new one after what the bot alone had", closedByBot(fresh, 40), "c2"],
    ["opens an ended one again, as theirs", ended, "c1"],
  ] as const)("%s", (_, before, id) => {
    expect(heard(before).conversation).toMatchObject({
      id,
      state: "with-agent",
      agent: pageInbox,
      waitingSince: 50,
      next: { action: "reply", at: 50 + replyWithinMs },
    });
  });

  test("stays with our queue, or with our own agent, who has the matter", () => {
    expect(heard(queued).conversation).toMatchObject({ state: "queued" });
    expect(heard(taken(queued, riikka, 20)).conversation).toMatchObject({ agent: riikka });
  });

  test("opens nothing again when it is a mere thanks", () => {
    expect(heard(ended, { isSmallTalk: true }).conversation).toBe(ended);
  });

  test("is answered by nothing of ours", () => {
    const all = [null, fresh, queued, theirs, ended];
    expect(all.flatMap((before) => heard(before).says)).toEqual([]);
  });
});

test("only they write to Messenger's customer while they have the matter, and nobody else is kept silent by them", () => {
  expect(isAnsweredThere(theirs, "messenger")).toBe(true);
  expect([null, fresh, queued, ended].some((c) => isAnsweredThere(c, "messenger"))).toBe(false);
  expect(isAnsweredThere(taken(queued, riikka, 20), "messenger")).toBe(false);
  expect(isAnsweredThere(theirs, "directline")).toBe(false);
});
