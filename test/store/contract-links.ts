import { describe, expect, test } from "vitest";
import { personId, type ThreadId } from "../../src/domain/ids.ts";
import { join, leave, part } from "../../src/domain/person/join.ts";
import type { Links } from "../../src/domain/person/link.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { end, removeOld } from "./old-matters.ts";
import { hour, line, message, say } from "./fixtures.ts";

const minute = 60_000;
const code = "BCDFGHJK";

/** The same thread's thought again, with more. */
const also =
  (more: (situation: Situation) => Partial<ReturnType<Think>>): Think =>
  (situation) => ({ ...say(line("Selvä."))(situation), ...more(situation) });

const told = (text: string): Think => say(line(text, { author: "system", say: "small-talk" }));

export function linksContract(get: () => Opened): void {
  let keys = 0;
  /** A message in a window of its own, of a customer whom the site may have vouched for. */
  const write = async (window: string, think: Think, verifiedAs: string | null = null): Promise<ThreadId> => {
    const customer = { channelCustomerId: `of-${window}`, name: null, verifiedAs };
    const incoming = message(`k${(keys += 1)}`, "Hei", { channelThreadId: window, customer });
    return (await get().store.turn(incoming, think)).thread;
  };
  const makesCode = also(({ now }) => ({ code: { do: "make", code, until: now + 15 * minute } }));
  const usesCode = also(({ links, now, freshPerson }) => {
    const found = links.ofCode(code);
    if (found.length === 0) return {};
    const own = links.own();
    const all = [own, ...links.others(), ...found];
    const joined = join(own, all, { how: "code", now, fresh: freshPerson }, found[0] ?? null);
    return { links: joined, code: { do: "use", code } };
  });
  const asks = async (window: string, verifiedAs: string | null = null): Promise<Links> => {
    const asked: Links[] = [];
    await write(
      window,
      also(({ links }) => {
        const [own, others, same, found] = [links.own(), links.others(), links.same(), links.ofCode(code)];
        asked.push({ own: () => own, others: () => others, same: () => same, ofCode: () => found });
        return {};
      }),
      verifiedAs,
    );
    const [links] = asked;
    if (links === undefined) throw new Error("The thought was not asked.");
    return links;
  };
  const threadsIn = async (thread: ThreadId) => (await get().store.personOf(thread)).map((one) => one.thread);

  describe("threads of one customer", () => {
    test("are nobody's but their own until they are linked", async () => {
      const { store } = get();
      const first = await write("w1", say());
      expect(await store.personOf(first)).toEqual([]);
      const links = await asks("w1");
      expect(links.own()).toMatchObject({ thread: first, verifiedAs: null, isOpen: true, link: null });
      expect([links.others(), links.same(), links.ofCode("")]).toEqual([[], [], []]);
    });

    test("are linked by a code that is used once, in the same commit as what is said of it", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      const second = await write("w2", usesCode);
      const at = clock.now;
      expect(await store.personOf(first)).toEqual(
        [first, second].sort().map((thread) => ({ thread, channel: "directline", how: "code", at })),
      );
      expect(await store.personOf(second)).toEqual(await store.personOf(first));
      expect((await asks("w3")).ofCode(code)).toEqual([]);
      const third = await write("w3", usesCode);
      expect(await store.personOf(third)).toEqual([]);
    });

    test("a code holds until its time, and a new one takes its place", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      clock.now += 15 * minute - 1;
      expect((await asks("w2")).ofCode(code).map(({ thread }) => thread)).toEqual([first]);
      expect(await store.dropOldCodes(clock.now)).toBe(0);
      clock.now += 1;
      expect((await asks("w2")).ofCode(code)).toEqual([]);
      expect(await store.dropOldCodes(clock.now)).toBe(1);
      await write("w1", makesCode);
      const again = also(({ now }) => ({ code: { do: "make", code: "ZZXZZXZZ", until: now + minute } }));
      await write("w1", again);
      expect((await asks("w2")).ofCode(code)).toEqual([]);
    });

    test("a code is over when the clock is set back: it would hold for longer than any", async () => {
      const { store, clock } = get();
      for (const back of [hour, 24 * hour]) {
        await write("w1", makesCode);
        clock.now -= back;
        expect([(await asks("w2")).ofCode(code), await store.dropOldCodes(clock.now)]).toEqual([[], 1]);
      }
    });

    test("two persons that are linked are one, and who came by what stays known", async () => {
      const [one, two] = [await write("w1", makesCode), await write("w2", usesCode)];
      const [three, four] = [await write("w3", makesCode), await write("w4", usesCode)];
      await write("w2", makesCode);
      await write("w4", usesCode);
      expect(await threadsIn(one)).toEqual([one, two, three, four].sort());
    });

    test("those that the site vouches for as the same are found where they have a matter, unless they were parted", async () => {
      const first = await write("w1", say(), "asiakas-1");
      await write("w2", ({ thread }) => ({ conversation: null, language: thread, lines: [] }), "asiakas-1");
      await write("w3", say(), "asiakas-2");
      expect((await asks("w4", "asiakas-1")).same().map(({ thread }) => thread)).toEqual([first]);
      expect((await asks("w4")).same().map(({ thread }) => thread)).toEqual([first]);
      await write(
        "w4",
        also(({ links, now, freshPerson }) => ({
          links: join(links.own(), [links.own(), ...links.same()], {
            how: "identity",
            now,
            fresh: freshPerson,
          }),
        })),
      );
      const links = await asks("w4");
      expect(links.same()).toEqual([]);
      expect(links.others()).toMatchObject([{ thread: first, verifiedAs: "asiakas-1" }]);
      await write(
        "w4",
        also((situation) => {
          const [own, others] = [situation.links.own(), situation.links.others()];
          return { links: part(others[0] ?? own, own, [own, ...others], situation.now) };
        }),
      );
      expect(await get().store.personOf(first)).toEqual([]);
      expect((await asks("w4")).same()).toEqual([]);
      expect((await asks("w1")).same()).toMatchObject([{ link: { how: "identity" } }]);
    });

    test("who turns out to be somebody else is no longer among them", async () => {
      const [one, two] = [await write("w1", makesCode), await write("w2", usesCode)];
      await write(
        "w2",
        also(({ links, now, freshPerson }) => ({
          links: leave(links.own(), links.others(), now, freshPerson),
        })),
      );
      expect(await get().store.personOf(one)).toEqual([]);
      expect(await get().store.personOf(two)).toEqual([]);
    });

    test("a thread that another's deed linked is told once, also when two tell at the same moment", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      const second = await write("w2", usesCode);
      expect(await store.untoldLinks(9)).toEqual([first]);
      const seen: unknown[] = [];
      const tell = () =>
        store.tellLink(first, clock.now, (situation, untold) => {
          seen.push(untold);
          return told("Yhdistetty.")(situation);
        });
      expect((await Promise.all([tell(), tell()])).filter(Boolean)).toHaveLength(1);
      expect(seen).toEqual([{ what: "linked", channel: "directline" }]);
      expect(await store.untoldLinks(9)).toEqual([]);
      expect(await store.tellLink(second, clock.now, told("Ei mitään."))).toBe(false);
      expect((await store.customerLog(first, 0, 9)).at(-1)?.text).toBe("Yhdistetty.");
      expect(await threadsIn(first)).toEqual([first, second].sort());
    });

    test("a thread whose telling fails is told later", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      await write("w2", usesCode);
      const fails = store.tellLink(first, clock.now, () => {
        throw new Error("No words");
      });
      await expect(fails).rejects.toThrow("No words");
      expect(await store.untoldLinks(9)).toEqual([first]);
    });

    test("stand on the page, with the code while it holds", async () => {
      const { store, clock } = get();
      const tokens: string[] = [];
      const opens = also(({ page }) => (tokens.push(page.token), { page: "opened" }));
      await write("w1", opens);
      const [token = ""] = tokens;
      expect(await store.pageOf(token, clock.now)).toMatchObject({ code: null, linked: [] });
      await write("w1", makesCode);
      const until = clock.now + 15 * minute;
      expect((await store.pageOf(token, clock.now))?.code).toEqual({ code, until });
      expect((await store.pageOf(token, until))?.code).toBeNull();
      const second = await write("w2", usesCode);
      expect(await store.pageOf(token, clock.now)).toMatchObject({
        code: null,
        linked: [{ thread: second, channel: "directline", how: "code" }],
      });
    });

    test("go with their threads, and who is left alone is nobody's but their own", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      await store.turn(message("end", "Loppu", { channelThreadId: "w1" }), end);
      clock.now += 48 * hour;
      const second = await write(
        "w2",
        also(() => ({})),
      );
      await write("w1", makesCode);
      await write("w2", usesCode);
      await store.tellLink(first, clock.now, told("Yhdistetty."));
      expect(await threadsIn(second)).toHaveLength(2);
      await store.turn(message("end-2", "Loppu", { channelThreadId: "w1" }), end);
      clock.now += 72 * hour;
      await store.turn(message("later", "Hei", { channelThreadId: "w2" }), say());
      await removeOld(store, clock.now - 24 * hour, 3);
      expect(await store.personOf(second)).toEqual([]);
      const links = await asks("w2");
      expect([links.own().link, links.others()]).toEqual([null, []]);
      expect((await asks("w1")).own().link).toBeNull();
    });

    test("of which both are gone leave nothing of the link", async () => {
      const { store, clock } = get();
      const first = await write("w1", makesCode);
      const second = await write("w2", usesCode);
      await store.tellLink(first, clock.now, told("Yhdistetty."));
      for (const window of ["w1", "w2"])
        await store.turn(message(`end-${window}`, "Loppu", { channelThreadId: window }), end);
      clock.now += 72 * hour;
      await removeOld(store, clock.now - 24 * hour, 3);
      for (const thread of [first, second]) expect(await store.personOf(thread)).toEqual([]);
      for (const window of ["w1", "w2"]) expect((await asks(window)).own().link).toBeNull();
    });

    test("a person's id is never anybody's name", async () => {
      const { store } = get();
      const person = personId("p");
      const first = await write(
        "w1",
        also(({ links, now }) => ({
          links: [{ thread: links.own().thread, link: { person, how: "code", at: now }, untold: null }],
        })),
      );
      expect(await store.personOf(first)).toEqual([]);
    });
  });
}
