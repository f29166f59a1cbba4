import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/domain/faq.ts";
import { entryId } from "../../src/domain/ids.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import type { Knowledge } from "../../src/turn/ports.ts";
import { makeTellFixed } from "../../src/turn/tell-fixed.ts";
import { makeTurn } from "../../src/turn/turn.ts";
import { faq, knowledge, nothing } from "../fixtures/knowledge.ts";
import { hour, joined, makeClock, message } from "../store/fixtures.ts";

const outage = entryId("outage");
const began = Date.UTC(2026, 10, 25, 8);

const text = (title: string) => ({
  title,
  questions: [`${title}?`],
  not: [],
  answer: `**${title}**.`,
  answerIn: {},
});

const problem = (more: Partial<Entry> = {}): Entry => ({
  id: outage,
  topic: "announcements",
  handOver: "offer",
  followUps: [],
  isTrial: false,
  guidance: {},
  valid: { from: began - hour, until: null },
  announcement: { isFixed: false, nextUpdate: began + 4 * hour },
  texts: { fi: text("Sähkökatko Lahdessa"), sv: text("Elavbrott i Lahtis"), en: text("Power cut in Lahti") },
  ...more,
});

/** A house whose files hold this known problem, and none when it is null; "katko" is near to it by so much. */
function house(nearness = 0.3) {
  const clock = makeClock(began);
  const store = openMemory(clock.options);
  const faults: unknown[] = [];
  let known: Entry | null = problem();
  const current = (): Knowledge => ({
    ...knowledge,
    faq: known === null ? faq : new Map([...faq, [known.id, known]]),
    understand: (said, at) =>
      said.startsWith("katko")
        ? {
            ...nothing,
            ranked: [
              { entry: entryId("debt"), confidence: 0.55 },
              { entry: outage, confidence: nearness },
            ],
          }
        : knowledge.understand(said, at),
  });
  const parts = {
    store,
    knowledge: current,
    clock: () => clock.now,
    fault: (error: unknown) => faults.push(error),
  };
  const turn = makeTurn({ ...parts, record: () => {}, ticks: () => 0 });
  let keys = 0;
  const of = (window: string, locale: string | null) => ({
    channelThreadId: window,
    customer: { channelCustomerId: window, name: null, verifiedAs: null },
    locale,
  });
  const rows = async (window: string) => {
    const thread = await store.thread("directline", window);
    return thread === null ? [] : store.customerLog(thread.id, 0, 99);
  };
  return {
    clock,
    store,
    faults,
    knows: (entry: Entry | null) => void (known = entry),
    open: (window: string, locale = "fi-FI") => turn(joined(`j${(keys += 1)}`, of(window, locale))),
    say: (window: string, said: string, locale = "fi-FI") =>
      turn(message(`k${(keys += 1)}`, said, of(window, locale))),
    rows,
    /** What the customer was told last. */
    last: async (window: string) => (await rows(window)).at(-1),
    tellFixed: makeTellFixed(parts),
  };
}

const names = (row: { readonly options: readonly { readonly name: string }[] } | undefined) =>
  row?.options.map(({ name }) => name);

describe("a known problem", () => {
  test("is told right after the greeting, with when more is known, and what else one may tap", async () => {
    const { open, rows } = house();
    await open("w1");
    const [greeting, told, ...more] = await rows("w1");
    expect(more).toEqual([]);
    expect(greeting?.say).toBe("greeting");
    expect(told?.text).toBe(
      "Tiedämme asiasta: Sähkökatko Lahdessa. Seuraava tieto tulee tänään klo 14 mennessä. Haluatko viestin, kun se on korjattu?",
    );
    expect(names(told)).toEqual(["tell-me", "entry", "entry", "person"]);
  });

  test("is told in the customer's language, and without a time that has passed or was never given", async () => {
    const { open, last, clock, knows } = house();
    clock.now += 5 * hour;
    await open("w1", "sv-FI");
    expect((await last("w1"))?.text).toBe(
      "Vi känner till problemet: Elavbrott i Lahtis. Vill du ha ett meddelande när det är åtgärdat?",
    );
    knows(problem({ announcement: { isFixed: false, nextUpdate: null } }));
    await open("w2", "en");
    expect((await last("w2"))?.text).toBe(
      "We know about this: Power cut in Lahti. Would you like a message when it is fixed?",
    );
  });

  test("goes before an entry that is nearer, while it has half of that one's confidence", async () => {
    const { say, rows } = house(0.3);
    await say("w1", "katko");
    expect((await rows("w1")).map((row) => [row.say, row.entry])).toEqual([
      [null, null],
      ["introduction", null],
      ["answer", outage],
      ["known-problem", null],
    ]);
    const far = house(0.2);
    await far.say("w1", "katko");
    expect((await far.rows("w1")).map((row) => row.entry)).toContain(entryId("debt"));
  });

  test.each([
    ["before it begins", { valid: { from: began + 1, until: null } }],
    ["after its last moment", { valid: { from: null, until: began } }],
    ["once it is fixed", { announcement: { isFixed: true, nextUpdate: null } }],
  ])("is nobody's answer %s", async (_, more) => {
    const { open, say, rows, knows } = house();
    knows(problem(more));
    await open("w1");
    await say("w1", "katko");
    expect((await rows("w1")).map((row) => row.entry)).not.toContain(outage);
    expect((await rows("w1")).map((row) => row.say)).not.toContain("known-problem");
  });

  test("asked about twice in a row goes to a person, as every answer does", async () => {
    const { say, last } = house();
    await say("w1", "katko");
    await say("w1", "katko taas");
    expect((await last("w1"))?.say).toBe("hand-over");
  });
});

describe("who taps to be told", () => {
  test("is kept with the words that promise it, once however often they tap", async () => {
    const { open, say, last, store } = house();
    await open("w1");
    await say("w1", "Ilmoittakaa");
    expect((await last("w1"))?.text).toBe("Saat viestin tähän keskusteluun, kun asia on korjattu.");
    await say("w1", "ilmoittakaa!");
    await say("w2", "katko");
    await say("w2", "Let me know");
    expect(await store.followerCounts(outage)).toEqual({ waiting: 2, told: 0 });
  });

  test("means nothing by it where nothing is known to be broken", async () => {
    const { say, last, knows, store } = house();
    knows(null);
    await say("w1", "Ilmoittakaa");
    expect((await last("w1"))?.say).toBe("say-it-differently");
    expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 0 });
  });

  test("is told of the end once, in their thread and language, and nobody else is", async () => {
    const { open, say, rows, last, knows, store, tellFixed } = house();
    await open("w1");
    await say("w1", "Ilmoittakaa");
    await say("w2", "katko", "sv-FI");
    await say("w2", "Meddela mig", "sv-FI");
    await open("w3");
    expect(await tellFixed()).toBe(0);
    knows(problem({ announcement: { isFixed: true, nextUpdate: null } }));
    expect(await tellFixed()).toBe(2);
    expect(await last("w1")).toMatchObject({
      say: "fixed",
      text: "Sähkökatko Lahdessa on nyt korjattu. Kiitos, että odotit.",
    });
    expect((await last("w2"))?.text).toBe("Elavbrott i Lahtis är nu åtgärdat. Tack för tålamodet.");
    expect(await tellFixed()).toBe(0);
    const all = [...(await rows("w1")), ...(await rows("w2")), ...(await rows("w3"))];
    expect(all.filter((row) => row.say === "fixed")).toHaveLength(2);
    expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 2 });
  });

  test("is told whoever has the matter by then, and nothing of the matter changes by it", async () => {
    const { say, knows, store, tellFixed, last } = house();
    await say("w1", "katko");
    await say("w1", "Ilmoittakaa");
    await say("w1", "haluan puhua ihmiselle");
    const before = await store.conversations({ view: "waiting" }, null, 9);
    knows(problem({ announcement: { isFixed: true, nextUpdate: null } }));
    expect(await tellFixed()).toBe(1);
    expect(await last("w1")).toMatchObject({ say: "fixed", author: "system" });
    const after = await store.conversations({ view: "waiting" }, null, 9);
    const plain = (row: NonNullable<typeof after>["rows"][number]) => ({ ...row, version: 0 });
    expect(after?.rows.map(plain)).toEqual(before?.rows.map(plain));
  });

  test("is told nothing by an announcement that is gone or out of date: that it is fixed, only its file says", async () => {
    const { open, say, rows, knows, clock, store, tellFixed } = house();
    await open("w1");
    await say("w1", "Ilmoittakaa");
    knows(null);
    expect(await tellFixed()).toBe(0);
    knows(problem({ valid: { from: null, until: began + hour } }));
    clock.now += 2 * hour;
    expect(await tellFixed()).toBe(0);
    expect((await rows("w1")).map((row) => row.say)).not.toContain("fixed");
    expect(await store.followerCounts(outage)).toEqual({ waiting: 1, told: 0 });
  });

  test("waits anew for the end of a problem that came back", async () => {
    const { open, say, knows, store, tellFixed, rows } = house();
    const fixed = problem({ announcement: { isFixed: true, nextUpdate: null } });
    for (let round = 0; round < 2; round++) {
      knows(problem());
      await open("w1");
      await say("w1", "Ilmoittakaa");
      knows(fixed);
      expect(await tellFixed()).toBe(1);
    }
    expect((await rows("w1")).filter((row) => row.say === "fixed")).toHaveLength(2);
    expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 1 });
  });

  test("is told later when it went wrong, and the others at once", async () => {
    const { open, say, knows, clock, store, faults, tellFixed } = house();
    for (const window of ["w1", "w2"]) {
      await open(window);
      await say(window, "Ilmoittakaa");
    }
    knows(problem({ announcement: { isFixed: true, nextUpdate: null }, texts: {} }));
    expect(await tellFixed()).toBe(0);
    expect(faults).toHaveLength(2);
    knows(problem({ announcement: { isFixed: true, nextUpdate: null } }));
    expect(await tellFixed()).toBe(0);
    clock.now += 60_000;
    expect(await tellFixed()).toBe(2);
    expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 2 });
  });
});
