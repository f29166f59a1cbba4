import { describe, expect, test } from "vitest";
import { hour, message } from "../../store/fixtures.ts";
import { began, house, outage, problem } from "./announced-house.ts";

describe("who taps to be told", () => {
  test("is kept with the words that promise it, once however often they tap", async () => {
    const { open, say, last, store } = house();
    await open("w1");
    await say("w1", "Ilmoittakaa");
    expect((await last("w1"))?.text).toMatch(
      /^Saat viestin tähän keskusteluun, kun asia on korjattu\. Seuraava tieto tulee tänään klo 14 mennessä\. Tilanteen näet täältä: \S+$/,
    );
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
    expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 2 });
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

  test("where the channel takes nothing any more is told by a person: the matter waits for one", async () => {
    const { turn, knows, clock, store, tellFixed } = house();
    const inMessenger = { channel: "messenger", reference: "{}" } as const;
    await turn(message("m1", "katko", inMessenger));
    await turn(message("m2", "Ilmoittakaa", inMessenger));
    const lines = async () => (await store.claim(clock.now, 10, 1)).map(({ text }) => text);
    for (let sent = await lines(); sent.length > 0; sent = await lines())
      for (const row of await store.claim(clock.now + 1, 10, 1))
        await store.sent(row.key, row.attempts, clock.now);
    clock.now += 25 * hour;
    knows(problem({ announcement: { isFixed: true, nextUpdate: null } }));
    expect(await tellFixed()).toBe(1);
    expect(await lines()).toEqual([]);
    const page = await store.conversations({ view: "waiting" }, null, 10);
    const [row] = page?.rows ?? [];
    expect(row).toMatchObject({ state: "queued", channel: "messenger" });
    const log = row === undefined ? [] : await store.transcript(row.id, 0);
    expect(log.at(-1)?.text).toBe("not-told:fixed");
  });
});
