import fc from "fast-check";
import { expect, test } from "vitest";
import type { SentFile } from "../../src/domain/files/file.ts";
import type { AgentId } from "../../src/domain/ids.ts";
import { meanings } from "../fixtures/knowledge.ts";
import { type House, makeHouse } from "../fixtures/house.ts";

type CustomerEvent =
  | { readonly what: "writes"; readonly thread: string; readonly text: string; readonly key: string }
  | { readonly what: "sends" | "ends" | "chooses"; readonly thread: string; readonly key: string };
/** What may happen in the house: a customer writes, sends a file, settles something, an agent acts, time passes. */
type Event =
  | CustomerEvent
  | {
      readonly what: "take" | "reply" | "note" | "close" | "give-back";
      readonly thread: string;
      readonly agent: number;
      readonly key: string;
    }
  | { readonly what: "time"; readonly ms: number };

const photo: SentFile = { name: "kuva.jpg", contentType: "image/jpeg", bytes: new Uint8Array([1]) };
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
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom("sends", "ends", "chooses"), thread, key }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom("take", "reply", "note", "close", "give-back"),
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

async function customerDoes(house: House, now: CustomerEvent) {
  if (now.what === "writes") await house.writes(now.thread, now.text, { key: now.key });
  else if (now.what === "sends") await house.writes(now.thread, "", { key: now.key, files: [photo] });
  else if (now.what === "ends") await house.ends(now.thread, now.key);
  else await house.chooses(now.thread, "sv", now.key);
}

/** Lets one event happen; `looked` is called after each commit that it can lead to. */
async function happens(house: House, agents: readonly AgentId[], now: Event, looked: () => Promise<void>) {
  if (now.what === "time") {
    house.clock.now += now.ms;
    while ((await house.fireDue()) > 0) await looked();
    return;
  }
  if (!("agent" in now)) await customerDoes(house, now);
  else {
    const found = await house.matter(now.thread).catch(() => null);
    const agent = agents[now.agent];
    if (found === null || agent === undefined) return;
    const more = { text: "Selvä.", reason: "solved", seen: 1_000 };
    await house.act({ kind: now.what, conversation: found.id, agent, key: now.key, ...more });
  }
  await looked();
}

const all = async (house: House) => [...(await house.rows("open")), ...(await house.rows("closed"))];

/** Invariant 1: exactly one owner, and a next action that is still to come, for every open conversation. */
async function nobodyIsForgotten(house: House) {
  const rows = await house.rows("open");
  for (const row of rows) {
    expect(row.owner?.kind).toBe({ bot: "bot", queued: "queue", "with-agent": "agent" }[row.state as "bot"]);
    expect(row.nextAction).not.toBeNull();
    expect(row.nextActionAt).toBeGreaterThan(house.clock.now - 1);
  }
  expect(new Set(rows.map((row) => row.channelThreadId)).size, "one open matter a thread").toBe(rows.length);
}

/** The note that the desk gets of each deed that a line tells the customer. */
const notes: Readonly<Record<string, string>> = {
  "hand-over": "queued",
  reopened: "reopened",
  "agent-joined": "taken",
  "given-back": "given-back",
  closing: "closed",
  ended: "ended",
  goodbye: "closed",
};

/** Watches what each commit adds: a deed is told exactly when it is done, and the bot is silent while people have it. */
function makeWatch(house: House) {
  const seen = new Map<string, { readonly rows: number; readonly state: string }>();
  return async () => {
    for (const matter of await all(house)) {
      const before = seen.get(matter.id) ?? { rows: 0, state: "bot" };
      const rows = await house.storage.transcript(matter.id, 0);
      const added = rows.slice(before.rows).filter((row) => row.say !== "greeting");
      const told = added.flatMap((row) => notes[row.say ?? ""] ?? []);
      const done = added
        .filter((row) => row.audience === "desk")
        .map((row) => row.text.split(":")[0] ?? "")
        .filter((note) => Object.values(notes).includes(note));
      expect(told.toSorted(), JSON.stringify(added)).toEqual(done.toSorted());
      if (before.state !== "bot") expect(added.filter((row) => row.author === "bot")).toEqual([]);
      seen.set(matter.id, { rows: rows.length, state: matter.state });
    }
  };
}

test("no run of messages, acts and clock leaves anybody without owner and next contact, or says what is not done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (run) => {
      const house = makeHouse();
      const agents = [await house.hires("Riikka Esimerkki"), await house.hires("Pekka Malli")];
      for (const thread of ["t1", "t2"]) await house.opens(thread);
      const watch = makeWatch(house);
      for (const now of run) {
        await happens(house, agents, now, watch);
        await nobodyIsForgotten(house);
      }
      expect(
        house.faults.every((fault) => fault instanceof Error && fault.message === "the matcher broke"),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
