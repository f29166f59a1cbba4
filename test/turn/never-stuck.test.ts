import fc from "fast-check";
import { expect, test } from "vitest";
import type { AgentId, ConversationId } from "../../src/domain/ids.ts";
import { nextActions } from "../../src/domain/next-action.ts";
import { outcomes } from "../../src/domain/promise/promise.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { PromiseRow } from "../../src/turn/ports/promise-log.ts";
import { type House, makeHouse } from "../fixtures/house.ts";
import { knows, onPage, onPageKinds, posted } from "./letters/beside-the-chat.ts";

const hour = 3_600_000;
const thread = fc.constantFrom("t1", "t2");
const agent = fc.nat(1);
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("writes" as const),
      thread,
      text: fc.constantFrom("haluan puhua ihmiselle", "voiko eräpäivää siirtää", "höpö", "kiitos", "kaadu"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("ends" as const), thread }) },
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constant("act" as const),
      thread,
      agent,
      kind: fc.constantFrom(
        "take" as const,
        "take",
        "reply",
        "reply",
        "wait",
        "close",
        "give-back",
        "wait",
        "transfer",
        "promise",
        "promise",
        "promise",
        "keep",
        "release",
        "move",
        "attempt",
        "assign",
        "lose",
        "take-from",
      ),
      /** Chooses what the act can be done with: whom to wait for, which promise, what came of a call. */
      nth: fc.nat(3),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("page" as const),
      thread,
      kind: fc.constantFrom(...onPageKinds),
      nth: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("post" as const), reaches: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("comes" as const, "goes"), agent }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("time" as const),
      ms: fc.constantFrom(60_000, 16 * 60_000, 3 * hour, 26 * hour, 400 * hour),
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;
type Act = Extract<Event, { what: "act" }>;

/** Everything that any kind of act asks for. */
async function actOf(house: House, agents: readonly AgentId[], { kind, nth, ...asked }: Act) {
  const row = await house.matter(asked.thread).catch(() => null);
  const [mine, other] = [agents[asked.agent], agents[1 - asked.agent]];
  if (row === null || mine === undefined || other === undefined) return;
  const known = (await house.storage.promisesOf(row.id)).filter(({ state }) => state === "open");
  const promise = known[nth % Math.max(known.length, 1)]?.promise.id ?? "none";
  const contact = nth % 2 === 0 ? { kind: "chat" } : { kind: "phone", number: "+358401234567" };
  const more = {
    text: "Palaan asiaan.",
    note: "jatko",
    reason: "odotamme",
    seen: 1_000,
    for: nth % 2 === 0 ? "other" : "customer",
    to: nth === 0 ? "queue" : other,
    from: other,
    until: house.clock.now + 30 * hour,
    dueAt: house.clock.now + (1 + nth) * hour,
    outcome: outcomes[nth],
  };
  await house.act({ kind, conversation: row.id, agent: mine, promise, contact, ...more } as unknown as Omit<
    AgentAct,
    "key"
  > as Parameters<House["act"]>[0]);
}

async function happens(house: House, agents: readonly AgentId[], now: Event): Promise<void> {
  switch (now.what) {
    case "writes":
      await house.writes(now.thread, now.text);
      return;
    case "ends":
      await house.ends(now.thread);
      return;
    case "act":
      return actOf(house, agents, now);
    case "page":
      return onPage(house, now);
    case "post":
      return posted(house, now.reaches);
    case "comes": {
      const [id, at] = [agents[now.agent], house.clock.now];
      if (id === undefined) return;
      await house.storage.closeSession(id);
      await house.storage.openSession({ idHash: id, agent: id, at, expiresAt: at + 10 * hour });
      return;
    }
    case "goes":
      await house.storage.closeSession(agents[now.agent] ?? "");
      return;
    case "time":
      house.clock.now += now.ms;
      while ((await house.fireDue()) > 0);
  }
}

/** Each open conversation has an owner, a next action and a time ahead, and the self-check finds nothing. */
async function nobodyIsForgotten(house: House) {
  const { now } = house.clock;
  const open = await house.rows("open");
  for (const row of open) {
    expect(row.owner, row.state).not.toBeNull();
    expect(row.nextActionAt, `${row.state} ${row.nextAction}`).toBeGreaterThanOrEqual(now);
  }
  expect(await house.storage.recount(now)).toEqual({
    open: open.length,
    withoutOwner: 0,
    withoutNextAction: 0,
    overdueUnescalated: 0,
  });
}

/** A promise that was once made is in the ledger for ever, open only in an open conversation, and was told in the chat. */
async function nothingVanishes(house: House, seen: Map<string, PromiseRow["state"]>) {
  const rows = [...(await house.rows("open")), ...(await house.rows("closed"))];
  const found = await Promise.all(rows.map(({ id }) => house.storage.promisesOf(id)));
  const states = new Map(found.flat().map(({ promise, state }) => [promise.id as string, state]));
  for (const [id, state] of seen) {
    expect(states.get(id), "a promise is still known").toBeDefined();
    if (state !== "open") expect(states.get(id)).toBe(state);
  }
  for (const [id, state] of states) seen.set(id, state);
  for (const [at, row] of rows.entries()) {
    const its = found[at] ?? [];
    if (row.state === "closed") expect(its.filter(({ state }) => state === "open")).toEqual([]);
    expect(await told(house, row.id, "promise-made")).toBe(its.length);
    expect(await told(house, row.id, "promise-kept")).toBe(count(its, "kept"));
    expect(await told(house, row.id, "promise-released")).toBe(count(its, "released"));
    expect(await told(house, row.id, "not-reached")).toBe(count(its, "not-reached"));
  }
}

const count = (rows: readonly PromiseRow[], wanted: PromiseRow["state"]) =>
  rows.filter(({ state }) => state === wanted).length;
const told = async (house: House, id: ConversationId, wanted: string) =>
  (await house.storage.transcript(id, 0)).filter(({ say }) => say === wanted).length;

test("no run of messages, acts, shifts and clock leaves anybody without owner and time, or loses a promise", async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 50 }), async (run) => {
      const house = makeHouse(undefined, undefined, () => knows);
      const agents = [await house.hires("Riikka Esimerkki"), await house.hires("Pekka Malli")];
      const seen = new Map<string, PromiseRow["state"]>();
      for (const name of ["t1", "t2"]) {
        await house.opens(name);
        await house.writes(name, "haluan puhua ihmiselle");
      }
      for (const kind of ["take", "reply"] as const)
        await actOf(house, agents, { what: "act", thread: "t1", agent: 0, kind, nth: 0 });
      for (const kind of ["take", "promise"] as const)
        await actOf(house, agents, { what: "act", thread: "t2", agent: 1, kind, nth: 1 });
      for (const now of run) {
        await happens(house, agents, now);
        await nobodyIsForgotten(house);
        await nothingVanishes(house, seen);
        for (const row of await house.rows("open")) {
          met.add(row.nextAction ?? "");
          for (const { promise } of await house.storage.promisesOf(row.id))
            for (const { by } of promise.moves) met.add(`moved by ${by === "customer" ? by : "us"}`);
        }
      }
      for (const state of seen.values()) met.add(state);
      expect(
        house.faults.filter((fault) => !(fault instanceof Error && fault.message === "the matcher broke")),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
  // The runs get everywhere, or they would show nothing.
  expect(
    [...Object.keys(nextActions), "open", "kept", "released", "moved by customer"].filter(
      (one) => !met.has(one),
    ),
  ).toEqual([]);
});
