import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conversationId,
  type ConversationId,
  entryId,
  messageId,
  type ThreadId,
} from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/language.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { ThinkOfDeadLine } from "../../src/turn/ports/outbox-store.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import { closed } from "./conversations.ts";
import {
  type Clock,
  choose,
  greet,
  hire,
  hour,
  joined,
  line,
  maija,
  makeClock,
  message,
  say,
  settled,
  ville,
} from "./fixtures.ts";
import { judgements, thoughts } from "./deeds.ts";
import { removeOld } from "./old-matters.ts";
import { inFolder, openIn } from "./sqlite/folder.ts";

const dueDate = entryId("due-date");
const windows = ["a", "b", "c"];
const window = fc.constantFrom(...windows);
const key = fc.integer({ min: 1, max: 6 }).map(String);
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("message" as const),
      window,
      key,
      thought: fc.constantFrom(...Object.keys(thoughts)),
      push: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("joined" as const), window, key }) },
  {
    weight: 2,
    // The customer chooses this language; null: ends the chat.
    arbitrary: fc.record({
      do: fc.constant("settle" as const),
      window,
      key,
      language: fc.constantFrom(...languages, null),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("act" as const),
      kind: fc.constantFrom("take" as const, "reply", "note", "close", "give-back", "correct"),
      key,
      who: fc.constantFrom(maija, ville),
      nth: fc.nat(4),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: -1000, max: 2 * hour }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("due" as const), limit: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("send" as const),
      fate: fc.constantFrom("sent", "retry", "dead", "lost"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("work" as const), who: fc.constantFrom(maija, ville), key }),
  },
  {
    weight: 2,
    // Takes away what is older than this, in slices of so many.
    arbitrary: fc.record({
      do: fc.constant("remove" as const),
      ms: fc.integer({ min: 0, max: 3 * hour }),
      limit: fc.integer({ min: 1, max: 3 }),
    }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** One engine with the clock and ids of its own, so that two runs of the same deeds are alike to the letter. */
interface Side {
  readonly store: Storage;
  readonly clock: Clock;
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value,
    (error: unknown) => `failed: ${error instanceof Error ? error.message : "?"}`,
  );

async function act({ store }: Side, { kind, key: actKey, who, nth }: Extract<Deed, { do: "act" }>) {
  const { changed } = await store.changes(0, 100);
  const conversation = changed[nth % Math.max(changed.length, 1)]?.id ?? conversationId("nowhere");
  const common = { key: actKey, conversation, agent: who };
  const said = (await store.transcript(conversation, 0))[0]?.id ?? messageId("nothing");
  const more = { text: "Hei", reason: "solved", seen: null, message: said, entry: dueDate };
  const made = { ...common, kind, ...more } as AgentAct;
  return outcome(store.act(made, judgements[kind]));
}

const noted: ThinkOfDeadLine = ({ conversation, thread }, { say: name, text }) => ({
  conversation,
  language: thread,
  lines: [line(`${name}: ${text}`)],
});

async function send({ store, clock }: Side, fate: string) {
  const rows = await store.claim(clock.now, 2, hour);
  const marks = rows.map((row) => {
    if (fate === "sent") return store.sent(row.key, row.attempts, clock.now);
    if (fate === "lost") return Promise.resolve(false);
    if (fate === "dead") return store.lineDied(row.key, row.attempts, "551", noted);
    return store.retryLine(row.key, row.attempts, clock.now + hour, "503");
  });
  return [rows, await Promise.all(marks)];
}

async function due({ store, clock }: Side, limit: number) {
  const ids = await store.due(clock.now, limit);
  const fired = ids.map((id) =>
    store.fire(id, clock.now, (s) => ({
      conversation: closed(s.conversation, s.now, { closeReason: "quiet" }),
      language: s.thread,
      lines: [line("Palataan.")],
    })),
  );
  return [ids, await Promise.all(fired)];
}

async function perform(side: Side, what: Deed): Promise<unknown> {
  const { store, clock } = side;
  switch (what.do) {
    case "message": {
      const reference = what.push ? `{"n":${what.key}}` : null;
      const incoming: Incoming = message(what.key, `viesti ${what.key}`, {
        channelThreadId: what.window,
        reference,
      });
      return outcome(store.turn(incoming, thoughts[what.thought] ?? say()));
    }
    case "joined":
      return outcome(store.turn(joined(what.key, { channelThreadId: what.window, locale: "en" }), greet));
    case "settle":
      return outcome(
        store.turn(
          settled(what.language, what.key, { channelThreadId: what.window }),
          what.language === null ? say() : choose(what.language),
        ),
      );
    case "act":
      return act(side, what);
    case "wait":
      clock.now += what.ms;
      return null;
    case "due":
      return due(side, what.limit);
    case "send":
      return send(side, what.fate);
    case "remove":
      return removeOld(store, clock.now - what.ms, what.limit);
    case "work": {
      const idHash = `${what.who}-${what.key}`;
      await store.closeSession(idHash);
      return outcome(
        store.openSession({ idHash, agent: what.who, at: clock.now, expiresAt: clock.now + hour }),
      );
    }
  }
}

/** Everything that any reader can see. */
async function visible({ store, clock }: Side) {
  const threads = await Promise.all(windows.map((w) => store.thread("directline", w)));
  const known = threads.flatMap((t) => (t === null ? [] : [t.id]));
  const { changed } = await store.changes(0, 1000);
  return {
    threads,
    logs: await Promise.all(known.map((id: ThreadId) => store.customerLog(id, 0, 1000))),
    changed: changed.map((c) => c.id),
    rows: await Promise.all(changed.map(({ id }) => store.conversation(id))),
    transcripts: await Promise.all(changed.map(({ id }: { id: ConversationId }) => store.transcript(id, 1))),
    open: await store.conversations({ view: "open" }, null, 1000),
    closed: await store.conversations({ view: "closed" }, null, 1000),
    mine: await store.conversations({ view: "mine", agent: maija }, null, 1000),
    found: await store.search("viesti 3", null, 2),
    figures: await store.figures(maija),
    evidence: [
      await store.evidence(dueDate, 9),
      await store.evidenceCounts(dueDate),
      await store.entryFigures(dueDate, clock.now - 48 * hour),
    ],
    due: await store.due(clock.now, 1000),
  };
}

describe("memory and SQLite", () => {
  test("show the same after any run of deliveries, acts, dues and sendings, also after a restart", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 40 }), fc.nat(40), async (deeds, restart) =>
        inFolder(async (dataDir) => {
          const clocks = [makeClock(), makeClock()] as const;
          const model: Side = { store: openMemory(clocks[0].options), clock: clocks[0] };
          let real: Side = { store: await openIn(dataDir, clocks[1]), clock: clocks[1] };
          for (const side of [model, real]) {
            await hire(side.store);
            await hire(side.store, ville, "Ville Esimerkki");
          }
          for (const [index, what] of deeds.entries()) {
            if (index === restart) {
              await real.store.close();
              real = { store: await openIn(dataDir, clocks[1]), clock: clocks[1] };
            }
            expect(await perform(real, what)).toEqual(await perform(model, what));
            expect(await visible(real)).toEqual(await visible(model));
          }
          await real.store.close();
        }),
      ),
      { numRuns: 40 },
    );
  });
});
