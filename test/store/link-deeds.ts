import fc from "fast-check";
import type { ThreadId } from "../../src/domain/ids.ts";
import type { Storage } from "../../src/store/storage.ts";
import { type LinkAct, thinkLinkAct } from "../../src/turn/links/link-acts.ts";
import { thinkCode } from "../../src/turn/links/code.ts";
import { thinkUntold } from "../../src/turn/links/parting.ts";
import { withIdentity, withoutIdentity } from "../../src/turn/links/identity.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import { thinkSigning } from "../../src/turn/signing.ts";
import type { Thinking } from "../../src/turn/thought.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { type Clock, hour, line, message, say } from "./fixtures.ts";

/** The windows of a model's run. Two are the same customer's, as the channel knows them. */
export const customerOf = (window: string): string => (window === "c" ? "dl_a" : `dl_${window}`);
export const windows = ["a", "b", "c", "d"];

const window = fc.constantFrom(...windows);
const key = fc.integer({ min: 1, max: 20 }).map(String);
const as = fc.constantFrom("1207", "1207", "4711", null);

/** What links and parts threads, and what is told of it. */
export const linkDeed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("vouched" as const), window, key, as }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("sign" as const),
      kind: fc.constantFrom("sign-in" as const, "signed-in", "signed-in", "signed-out"),
      window,
      key,
      as,
      ago: fc.integer({ min: 0, max: hour }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("make-code" as const), window, key }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("use-code" as const), window, key, nth: fc.nat(2) }) },
  {
    weight: 6,
    // Makes a code in the one and writes it in the other.
    arbitrary: fc.record({ do: fc.constant("code" as const), window, key, other: window }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("part" as const), window, key, other: window }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("tell" as const), limit: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("drop-codes" as const) }) },
);
export type LinkDeed = typeof linkDeed extends fc.Arbitrary<infer D> ? D : never;

/** One engine, and the codes that were made in it, the newest first. */
export interface LinkSide {
  readonly store: Storage;
  readonly clock: Clock;
  readonly codes: string[];
}

/** All that a thought may read of links, written into the log, where the engines are compared. */
function asked({ links }: Situation, codes: readonly string[]) {
  const found = codes.slice(0, 3).map((code) => links.ofCode(code));
  return line(JSON.stringify([links.own(), links.others(), links.same(), found]));
}

async function turned(
  { store, codes }: LinkSide,
  incoming: Incoming,
  think: (situation: Situation) => Thinking,
) {
  return store.turn(incoming, (situation) => {
    const { thought } = identified(think(situation), incoming, situation);
    if (thought.code?.do === "make") codes.unshift(thought.code.code);
    return { ...thought, lines: [...thought.lines, asked(situation, codes)] };
  });
}

const identified = (thinking: Thinking, incoming: Incoming, situation: Situation): Thinking =>
  incoming.kind === "signed-out"
    ? withoutIdentity(thinking, situation, knowledge)
    : withIdentity(thinking, incoming, situation, knowledge);

const ordinary = (situation: Situation): Thinking => ({
  decision: "answer",
  thought: say(line("Selvä."))(situation),
});

async function tellAll({ store, clock }: LinkSide, limit: number) {
  const untold = await store.untoldLinks(limit);
  const tell = (thread: ThreadId) =>
    store.tellLink(thread, clock.now, (situation, news) => thinkUntold(news, situation, knowledge));
  return [untold, await Promise.all(untold.map(tell))];
}

export async function performLink(side: LinkSide, what: LinkDeed): Promise<unknown> {
  const { store, clock, codes } = side;
  if (what.do === "code") {
    const { window, other, key } = what;
    const made = await performLink(side, { do: "make-code", window, key });
    return [made, await performLink(side, { do: "use-code", window: other, key, nth: 0 })];
  }
  if (what.do === "tell") return tellAll(side, what.limit);
  if (what.do === "drop-codes") return store.dropOldCodes(clock.now);
  const customer = (verifiedAs: string | null) => ({
    channelCustomerId: customerOf(what.window),
    name: "Aino",
    verifiedAs,
  });
  const writes = message(`link-${what.key}`, "Hei", {
    channelThreadId: what.window,
    customer: customer(what.do === "vouched" ? what.as : null),
  });
  const { text: _, files: __, ...from } = writes;
  switch (what.do) {
    case "vouched":
      return turned(side, writes, ordinary);
    case "use-code": {
      const message = { code: codes[what.nth] ?? "BBCCDDFF" };
      return turned(side, writes, (situation) =>
        thinkCode({ ...message, message: () => ordinary(situation) }, false, situation, knowledge),
      );
    }
    case "sign": {
      const signing = {
        ...from,
        kind: what.kind,
        customer: customer(what.kind === "signed-in" ? what.as : null),
        sentAt: clock.now - what.ago,
      };
      return turned(side, signing, (situation) => thinkSigning(signing, situation, knowledge));
    }
    case "make-code":
      return acted(side, { ...from, kind: what.do });
    case "part": {
      const other = await store.thread("directline", what.other);
      return other === null ? null : acted(side, { ...from, kind: what.do, thread: other.id });
    }
  }
}

/** What is done on the customer's page. */
const acted = (side: LinkSide, act: Incoming & LinkAct) =>
  turned(side, act, (situation) => ({
    decision: act.kind,
    thought: thinkLinkAct(act, situation, knowledge),
  }));

/** All that is seen of links and codes: at the desk, by the clock's door, and on customers' pages. */
export async function visibleLinks({ store, clock, codes }: LinkSide, known: readonly ThreadId[]) {
  const logs = await Promise.all(known.map((id) => store.customerLog(id, 0, 1_000)));
  const tokens = new Set(
    logs.flat().flatMap(({ text }) => [...text.matchAll(/\/c\/([\w-]+)/g)].map((m) => m[1] ?? "")),
  );
  return {
    persons: await Promise.all(known.map((id) => store.personOf(id))),
    untold: await store.untoldLinks(1_000),
    codes: [...codes],
    pages: await Promise.all([...tokens].map((token) => store.pageOf(token, clock.now))),
  };
}
