import { describe, expect, test } from "vitest";
import { breachesNow, breachesOf } from "../../bench/simulate/breaches.ts";
import { chartOf } from "../../bench/simulate/chart.ts";
import { simulate } from "../../bench/simulate/run.ts";
import { watch } from "../../bench/simulate/view.ts";
import { openWorld } from "../../bench/simulate/world.ts";
import type { AgentId, ConversationId, PromiseId } from "../../src/domain/ids.ts";
import type { DeskRow } from "../../src/turn/ports/desk.ts";
import type { LogRow } from "../../src/turn/ports/thread-log.ts";
import type { PromiseRow } from "../../src/turn/ports/promise-log.ts";
import { at, hour, office } from "../domain/service/fixtures.ts";
import { knowing, shipped } from "../fixtures/flows.ts";
import { meanings } from "../fixtures/knowledge.ts";
import { anOpenPromise } from "../store/conversations.ts";

const service = office({ promises: { slotMs: hour, perSlot: 3 } });
const knowledge = { ...knowing(...shipped), service };
const messages = [...Object.keys(meanings), "höpö höpö", "kissa söi sipulin"];
const twoDays = (seed: number, isPush = false) =>
  simulate({ days: 2, seed, messages, knowledge, customersPerDay: 60, isPush });

describe("two simulated days", () => {
  test("are the same by the same seed and others by another, with promises that add up, faults, and nobody stuck", async () => {
    const [one, again, other] = [await twoDays(1), await twoDays(1), await twoDays(2, true)];
    expect(again).toEqual(one);
    expect(other.figures).not.toEqual(one.figures);
    for (const { figures, breaches, network, deeds } of [one, other]) {
      const { made, kept, released, notReached, open } = figures.promises;
      expect(made).toBe(kept + released + notReached + open);
      expect(made).toBeGreaterThan(5);
      expect(figures.handedOver).toBeGreaterThan(10);
      expect(figures.answered).toBeGreaterThan(5);
      expect(network.failed).toBeGreaterThan(0);
      expect(deeds.moved + deeds.released + deeds.byMail).toBeGreaterThan(0);
      expect(breaches).toEqual([]);
      expect(figures.stuck).toBe(0);
    }
    expect([one.deeds.given > 0, other.deeds.given > 0]).toEqual([false, true]);
    const chart = chartOf(one.hours);
    expect(chart.match(/<polyline/g)).toHaveLength(3);
    expect(chart).not.toContain("NaN");
  });
});

/** One line of a log, as far as it is looked at. */
const row = (more: Partial<LogRow>): LogRow => ({
  ...({ id: "m", seq: 1, conversation: "c1", author: "customer", audience: "customer", say: null } as LogRow),
  ...({ text: "", markdown: false, options: [], attachments: [], entry: null, agentName: null } as object),
  ...({ key: null, replyTo: null, at: 0 } as object),
  ...more,
});
const whats = (rows: readonly LogRow[], keys: readonly string[]) =>
  breachesOf("w", rows, new Set(keys), 0).map(({ what }) => what);

describe("what a run looks for is found when it is there:", () => {
  test("an acknowledged message that was lost or doubled", () => {
    expect(whats([row({ key: "k1" })], ["k1"])).toEqual([]);
    expect(whats([row({ key: "k1" })], ["k1", "k2"])).toEqual(["has k2 not exactly once"]);
    expect(whats([row({ key: "k1" }), row({ key: "k1" })], ["k1"])).toEqual(["has k1 not exactly once"]);
  });

  test("a bot that speaks in a matter that a person has, but not after its end", () => {
    const agent = row({ author: "agent", say: "agent-reply" });
    const bot = row({ author: "bot", say: "answer" });
    expect(whats([bot, agent], [])).toEqual([]);
    expect(whats([agent, bot], [])).toHaveLength(1);
    expect(whats([agent, row({ author: "system", say: "closing" }), bot], [])).toEqual([]);
  });

  const now = at("2026-11-24 09:00");
  const c1 = "c1" as ConversationId;
  const waiting = {
    ...({ id: c1, state: "queued", owner: { kind: "queue" }, nextAction: "first-human-word" } as DeskRow),
    nextActionAt: now + 1,
  };
  const promise = (dueAt: number, more: Partial<PromiseRow["promise"]> = {}): PromiseRow => ({
    ...({ state: "open", ended: null, conversation: c1, ownerName: null } as PromiseRow),
    promise: anOpenPromise(`p${dueAt}`, now, { dueAt, ...more }),
  });

  /** What is wrong with a desk that shows this. */
  function found(rows: readonly DeskRow[], promises: readonly PromiseRow[]) {
    const world = openWorld(1, now, knowledge);
    const view = {
      ...watch(world.storage),
      open: new Map(rows.map((one) => [one.id, one])),
      promises: new Map(promises.map((one, nth) => [`p${nth}` as PromiseId, one])),
    };
    return breachesNow(world, view).map(({ what }) => what);
  }

  test("a matter without owner or next action, or with one that is overdue", () => {
    const agent = { kind: "agent", id: "riikka" as AgentId, name: "Riikka" } as const;
    expect(found([waiting, { ...waiting, id: "c2" as ConversationId, owner: agent }], [])).toEqual([]);
    expect(found([{ ...waiting, owner: null }], [])).toEqual(["has no owner"]);
    expect(found([{ ...waiting, nextActionAt: null }], [])).toEqual(["has no next action"]);
    expect(found([{ ...waiting, nextActionAt: now - 1 }], [])).toEqual(["first-human-word is overdue"]);
    expect(found([{ ...waiting, state: "promised" }], [])).toHaveLength(1);
  });

  test("a promise in an ended matter, one that is late unseen, and a slot with more than it holds", () => {
    expect(found([waiting], [promise(now + hour)])).toEqual([]);
    expect(found([], [promise(now + hour)])).toEqual(["is closed with an open promise"]);
    expect(found([waiting], [promise(now - 1)])).toHaveLength(1);
    expect(found([waiting], [promise(now - 1, { escalatedAt: now - 1 })])).toEqual([]);
    const four = [1, 2, 3, 4].map((more) => promise(now + more));
    expect(found([waiting], four)).toEqual(["holds more than it can"]);
  });
});
