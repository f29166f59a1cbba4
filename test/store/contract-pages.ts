import { describe, expect, test } from "vitest";
import { promiseId } from "../../src/domain/ids.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { anOpenPromise, closed, promised } from "./conversations.ts";
import { choose, handOver, hire, hour, line, maija, message, newest, say, settled } from "./fixtures.ts";

const day = 24 * hour;
const id = promiseId("p1");

const promise: Think = ({ conversation: c, thread, now }) => ({
  conversation: c && promised(c, anOpenPromise(id, now), { agent: maija }),
  language: thread,
  lines: [line("Lupaus.")],
});

const release: Think = ({ conversation: c, thread, now }) => ({
  conversation: c && closed(c, now, { agent: maija }),
  language: thread,
  lines: [line("Lupausta ei enää tarvita.")],
  ended: (c?.promises ?? []).map((one) => ({
    promise: one,
    end: "released",
    at: now,
    by: "customer",
    had: maija,
    note: "Selvisi jo",
  })),
});

const act = (kind: "nudge" | "release", key: string): Incoming => {
  const { kind: _, ...came } = settled(null, key);
  const { ...from } = came;
  return kind === "nudge"
    ? { ...from, kind, promise: id }
    : { ...from, kind, promise: id, reason: "Selvisi jo" };
};

export function pagesContract(get: () => Opened): void {
  /** A customer to whom Maija has promised something, and what opens their page. */
  async function promisedTo() {
    const { store } = get();
    await hire(store);
    await store.turn(message("k1", "Ihminen"), handOver());
    const tokens: string[] = [];
    await store.turn(message("k2", "Milloin?"), (situation) => {
      tokens.push(situation.page.token);
      return promise(situation);
    });
    return tokens.at(-1) ?? "";
  }

  describe("the customer's own page", () => {
    test("has an address that the customer reads in the chat, and no agent anywhere", async () => {
      const { store } = get();
      const token = await promisedTo();
      await store.turn(message("k3", `Se on /c/${token} eikä aukea`), (situation) => {
        const { conversation: c, now, page } = situation;
        const text = `Tilanteen näet täältä: /c/${page.token}`;
        const told = promised(c ?? expect.fail(), anOpenPromise(id, now, { text }));
        return { conversation: told, language: situation.thread, lines: [line(text)] };
      });
      const [conversation, thread] = [await newest(store), await store.thread("directline", "window-1")];
      const customers = await store.customerLog(thread?.id ?? expect.fail(), 0, 99);
      expect(customers.at(-1)?.text).toBe(`Tilanteen näet täältä: /c/${token}`);
      const rows = await store.transcript(conversation, 0);
      expect(rows.at(-1)?.text).toBe("Tilanteen näet täältä: /c/•••");
      const agents = [
        rows,
        await store.message(conversation, rows.at(-1)?.id ?? expect.fail()),
        await store.conversation(conversation),
        await store.conversations({ view: "open" }, null, 9),
        await store.search("aukea", null, 9),
        await store.promises("open", 9),
        await store.promisesOf(conversation),
      ];
      expect(JSON.stringify(agents)).not.toContain(token);
    });

    test("shows who has the matter and what is promised, to nobody but who has its token", async () => {
      const { store, clock } = get();
      const token = await promisedTo();
      const page = await store.pageOf(token, clock.now);
      expect(page).toMatchObject({
        channel: "directline",
        channelThreadId: "window-1",
        channelCustomerId: "dl_maija",
        language: "fi",
        name: "Maija",
        matters: [
          {
            conversation: { id: await newest(store), state: "promised", agent: maija, promises: [{ id }] },
            ownerName: "Maija Meikäläinen",
            ended: [],
          },
        ],
        booked: [{ count: 1 }],
      });
      for (const other of ["", "page-", token.toUpperCase(), `${token}x`, "%"])
        expect(await store.pageOf(other, clock.now)).toBeNull();
    });

    test("opens until its last day, which every promise puts off", async () => {
      const { store, clock } = get();
      const token = await promisedTo();
      const until = (await store.pageOf(token, clock.now))?.until ?? 0;
      expect(until).toBeGreaterThanOrEqual(clock.now + 90 * day);
      expect(await store.pageOf(token, until - 1)).not.toBeNull();
      expect(await store.pageOf(token, until)).toBeNull();
      clock.now += 10 * day;
      await store.turn(act("release", "r1"), release);
      expect(await store.pageOf(token, until)).not.toBeNull();
    });

    test("opens no longer once it was revoked, and what is promised next has another token", async () => {
      const { store, clock } = get();
      const token = await promisedTo();
      await store.turn(settled("sv", "s1"), (situation) => ({ ...choose("sv")(situation), page: "revoked" }));
      expect(await store.pageOf(token, clock.now)).toBeNull();
      const tokens: string[] = [];
      await store.turn(message("k3", "Hei"), (situation) => {
        tokens.push(situation.page.token);
        return { ...say()(situation), lines: [line("Hei.")] };
      });
      expect(tokens).not.toContain(token);
      expect(await store.pageOf(token, clock.now)).toBeNull();
      expect(await store.pageOf(tokens.at(-1) ?? "", clock.now)).not.toBeNull();
    });

    test("shows how promises ended, and earlier matters after the open one", async () => {
      const { store, clock } = get();
      const token = await promisedTo();
      const first = await newest(store);
      clock.now += hour;
      await store.turn(act("release", "r1"), release);
      const ended = { end: "released", at: clock.now, by: "customer", note: "Selvisi jo" };
      expect((await store.pageOf(token, clock.now))?.matters).toMatchObject([
        {
          conversation: { id: first, state: "closed", promises: [] },
          ended: [{ ...ended, promise: { id } }],
        },
      ]);
      await store.turn(message("k3", "Uusi asia"), say());
      const states = (await store.pageOf(token, clock.now))?.matters.map((one) => one.conversation.state);
      expect(states).toEqual(["bot", "closed"]);
    });

    test("takes an act once, however often its form is sent, for each kind by itself", async () => {
      const { store } = get();
      await promisedTo();
      const seen: string[] = [];
      const thinking =
        (name: string, think: Think): Think =>
        (situation) => (seen.push(name), think(situation));
      const silent: Think = ({ conversation, thread }) => ({ conversation, language: thread, lines: [] });
      const nudged = await store.turn(act("nudge", "same"), thinking("nudge", silent));
      expect(await store.turn(act("nudge", "same"), thinking("nudge", silent))).toEqual({
        ...nudged,
        repeated: true,
      });
      const released = await store.turn(act("release", "same"), thinking("release", release));
      expect(await store.turn(act("release", "same"), thinking("release", release))).toEqual({
        ...released,
        repeated: true,
      });
      expect(seen).toEqual(["nudge", "release"]);
    });
  });
}
