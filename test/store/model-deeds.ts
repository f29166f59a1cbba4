import fc from "fast-check";
import { conversationId, entryId, messageId } from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/language.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { ThinkOfDeadLine } from "../../src/turn/ports/outbox-store.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import { closed } from "./conversations.ts";
import { choose, greet, hour, joined, line, maija, message, say, settled, ville } from "./fixtures.ts";
import { judgements, thoughts } from "./deeds.ts";
import { customerOf, linkDeed, type LinkSide, performLink, windows } from "./link-deeds.ts";
import { removeOld } from "./old-matters.ts";

export const dueDate = entryId("due-date");
const window = fc.constantFrom(...windows);
const key = fc.integer({ min: 1, max: 6 }).map(String);
const ordinary = [
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
] as const;

/** What happens to a store, and the same with most of it about who is the same customer. */
export const deeds = {
  all: fc.oneof(...ordinary),
  links: fc.oneof(...ordinary, { weight: 80, arbitrary: linkDeed }),
};
export type Deed = typeof deeds.links extends fc.Arbitrary<infer D> ? D : never;

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value,
    (error: unknown) => `failed: ${error instanceof Error ? error.message : "?"}`,
  );

const from = (channelThreadId: string) => ({
  channelThreadId,
  customer: { channelCustomerId: customerOf(channelThreadId), name: null, verifiedAs: null },
});

async function act({ store }: LinkSide, { kind, key: actKey, who, nth }: Extract<Deed, { do: "act" }>) {
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

async function send({ store, clock }: LinkSide, fate: string) {
  const rows = await store.claim(clock.now, 2, hour);
  const marks = rows.map((row) => {
    if (fate === "sent") return store.sent(row.key, row.attempts, clock.now);
    if (fate === "lost") return Promise.resolve(false);
    if (fate === "dead") return store.lineDied(row.key, row.attempts, "551", noted);
    return store.retryLine(row.key, row.attempts, clock.now + hour, "503");
  });
  return [rows, await Promise.all(marks)];
}

async function due({ store, clock }: LinkSide, limit: number) {
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

/** Does it, and answers what came of it. */
export async function perform(side: LinkSide, what: Deed): Promise<unknown> {
  const { store, clock } = side;
  switch (what.do) {
    case "message": {
      const reference = what.push ? `{"n":${what.key}}` : null;
      const incoming: Incoming = message(what.key, `viesti ${what.key}`, {
        ...from(what.window),
        reference,
      });
      return outcome(store.turn(incoming, thoughts[what.thought] ?? say()));
    }
    case "joined":
      return outcome(store.turn(joined(what.key, { ...from(what.window), locale: "en" }), greet));
    case "settle":
      return outcome(
        store.turn(
          settled(what.language, what.key, { ...from(what.window) }),
          what.language === null ? say(line("Hei hei.")) : choose(what.language),
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
    case "vouched":
    case "sign":
    case "code":
    case "make-code":
    case "use-code":
    case "part":
    case "tell":
    case "drop-codes":
      return performLink(side, what);
  }
}
