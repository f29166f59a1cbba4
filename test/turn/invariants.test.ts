import fc from "fast-check";
import { expect, test } from "vitest";
import type { AgentId } from "../../src/domain/ids.ts";
import { knowledge, meanings } from "../fixtures/knowledge.ts";
import { type House, makeHouse } from "../fixtures/house.ts";

/** What may happen in the house: a customer writes, an agent acts, time passes. */
type Event =
  | { readonly what: "writes"; readonly thread: string; readonly text: string; readonly key: string }
  | {
      readonly what: "take" | "reply" | "close";
      readonly thread: string;
      readonly agent: number;
      readonly key: string;
    }
  | { readonly what: "time"; readonly ms: number };

const thread = fc.constantFrom("t1", "t2");
const key = fc.nat(400).map(String);
const texts = [
  ...Object.keys(meanings),
  "höpö",
  "kaadu",
  "En mitään näistä",
  "Ei auttanut",
  "Auttoi",
  "E-laskun tilaus",
];
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("writes"), thread, text: fc.constantFrom(...texts), key }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom("take", "reply", "close"),
      thread,
      agent: fc.nat(1),
      key: key.map((k) => `a${k}`),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("time"),
      ms: fc.constantFrom(1_000, 600_000, 1_800_000, 86_400_000, 1.3e9),
    }),
  },
);

async function happens(house: House, agents: readonly AgentId[], now: Event): Promise<void> {
  switch (now.what) {
    case "writes":
      await house.writes(now.thread, now.text, { key: now.key });
      return;
    case "time":
      house.clock.now += now.ms;
      while ((await house.fireDue()) > 0);
      return;
    case "take":
    case "reply":
    case "close": {
      const found = await house.matter(now.thread).catch(() => null);
      const agent = agents[now.agent];
      if (found === null || agent === undefined) return;
      const more = now.what === "reply" ? { text: "Selvä." } : { reason: "solved" };
      await house.act({ kind: now.what, conversation: found.id, agent, key: now.key, ...more } as never);
    }
  }
}

/** Invariant 1: exactly one owner, and a next action that is still to come, for every open conversation. */
async function nobodyIsForgotten(house: House) {
  const rows = await house.rows(null);
  for (const row of rows) {
    expect(row.owner?.kind).toBe({ bot: "bot", queued: "queue", "with-agent": "agent" }[row.state as "bot"]);
    expect(row.nextAction).not.toBeNull();
    expect(row.nextActionAt).toBeGreaterThan(house.clock.now - 1);
  }
  expect(new Set(rows.map((row) => row.channelThreadId)).size, "one open matter a thread").toBe(rows.length);
}

const handOvers = Object.entries(knowledge.voice.lines)
  .filter(([name]) => /^hand-over|^reopened/.test(name))
  .flatMap(([, line]) => Object.values(line).map((text) => text.split(".")[0] ?? ""));

/** Invariants 2, 6: a hand-over is only said where the desk notes it; the bot never speaks while people have it. */
async function wordsHaveDeeds(house: House, id: Awaited<ReturnType<House["matter"]>>["id"]) {
  const rows = await house.storage.transcript(id, 0);
  let held: "bot" | "people" = "bot";
  for (const [at, row] of rows.entries()) {
    if (row.author === "bot") {
      const saysHandOver = handOvers.some((line) => row.text.startsWith(line));
      const deed = rows.slice(0, at).some((before) => /^(queued|reopened):/.test(before.text));
      if (saysHandOver) expect(deed, row.text).toBe(true);
      else if (held === "people")
        expect(rows[at - 1]?.text, row.text).toMatch(/^queued:topic|^(queued|closed):/);
    }
    if (row.audience === "desk") held = row.text.startsWith("closed:") ? "bot" : "people";
  }
}

test("no run of messages, acts and clock leaves anybody without owner and next contact, or says what is not done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (run) => {
      const house = makeHouse();
      const agents = [await house.hires("Riikka Esimerkki"), await house.hires("Pekka Malli")];
      for (const thread of ["t1", "t2"]) await house.opens(thread);
      for (const now of run) {
        await happens(house, agents, now);
        await nobodyIsForgotten(house);
      }
      for (const row of [...(await house.rows(null)), ...(await house.rows("closed"))])
        await wordsHaveDeeds(house, row.id);
    }),
    { numRuns: 300 },
  );
});
