import { describe, expect, test } from "vitest";
import { twoWindows } from "./linked-house.ts";

const minute = 60_000;
const unknown =
  /^system: Jos tarkoitit koodia omalta sivultasi, se ei kelpaa: se on vanhentunut, käytetty tai kirjoitettu väärin\./;

describe("a code that a customer writes in another channel", () => {
  test("links the two, is told in both, and neither shows a word of the other", async () => {
    const { code, writes, reads, last, person, tell } = await twoWindows();
    await writes("b", code);
    expect(await person("a")).toEqual(["a", "b"]);
    expect(await last("b")).toMatch(
      /^system: Koodi kelpasi\. Tämä keskustelu ja toinen keskustelusi \(verkkosivun chat\) on nyt yhdistetty: .* omalla sivullasi: https:\S+\/c\/\S+$/,
    );
    expect(await tell()).toBe(1);
    expect(await last("a")).toMatch(
      /^system: Tämä keskustelu yhdistettiin toiseen keskusteluun .*Jos et kirjoittanut koodia itse, erota ne omalla sivullasi: https:/,
    );
    expect(await tell()).toBe(0);
    expect((await reads("a")).join()).not.toContain(code);
  });

  test.each([
    ["in small letters", (code: string) => code.toLowerCase()],
    ["with a hyphen", (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`],
    ["with a dash and spaces", (code: string) => ` ${code.slice(0, 4)} – ${code.slice(4)} `],
    ["letter by letter", (code: string) => code.split("").join(" ")],
  ])("may be written %s", async (_, written) => {
    const { code, writes, person } = await twoWindows();
    await writes("b", written(code));
    expect(await person("b")).toEqual(["a", "b"]);
  });

  test.each(["BCDFGHJ", "BCDFGHJKL", "BCDFGHJA", "koodi BCDFGHJK", "BCDFGHJK."])(
    "is none where it reads %s: that is a message like any other",
    async (text) => {
      const { writes, last, records } = await twoWindows();
      await writes("b", text);
      expect(await last("b")).not.toMatch(unknown);
      expect(records.at(-1)?.decision).not.toBe("link");
    },
  );

  test("works once: whoever writes it after that reads that it doesn't, and nothing else happens", async () => {
    const { code, writes, last, person, storage } = await twoWindows();
    await writes("b", code);
    await writes("c", code);
    expect(await last("c")).toMatch(unknown);
    expect(await person("c")).toEqual([]);
    expect(
      (await storage.conversations({ view: "open" }, null, 9))?.rows.map((row) => row.channelThreadId),
    ).not.toContain("c");
  });

  test("works for a quarter of an hour, and not a moment longer", async () => {
    const inTime = await twoWindows();
    inTime.clock.now += 15 * minute - 1;
    await inTime.writes("b", inTime.code);
    expect(await inTime.person("b")).toEqual(["a", "b"]);
    const late = await twoWindows();
    late.clock.now += 15 * minute;
    await late.writes("b", late.code);
    expect(await late.last("b")).toMatch(unknown);
    expect(await late.person("b")).toEqual([]);
  });

  test("links nothing in its own chat, and still holds for the other", async () => {
    const { code, writes, last, person } = await twoWindows();
    await writes("a", code);
    expect(await last("a")).toMatch(/^system: Tämä koodi on tästä samasta keskustelusta\./);
    await writes("b", code);
    expect(await person("a")).toEqual(["a", "b"]);
  });

  test("says so where the two are linked already", async () => {
    const { code, writes, makesCode, last, person } = await twoWindows();
    await writes("b", code);
    const again = await makesCode("b");
    await writes("a", again);
    expect(await last("a")).toMatch(/^system: .* on jo yhdistetty\.$/);
    await writes("c", again);
    expect(await person("c")).toEqual([]);
  });

  test("is no answer to the bot and no miss, whoever has the matter: nothing of it changes", async () => {
    const { parts, makesCode, writes, matter, act, hires, code, clock, reads } = await twoWindows();
    const agent = await hires("Riikka Rinne");
    const standing = async () => {
      const { state, owner, nextAction, nextActionAt, waitingSince, urgency, reason } = await matter("b");
      return { state, owner, nextAction, nextActionAt, waitingSince, urgency, reason };
    };
    const same = async (text: string) => {
      const before = await standing();
      clock.now += minute;
      await writes("b", text);
      expect(await standing()).toEqual(before);
    };
    await writes("b", "höpö");
    await same("BBCC-BBCC");
    await same(code);
    await writes("b", "Haluan puhua ihmiselle");
    await same(await makesCode("a"));
    await parts("a", "b");
    await act({ kind: "take", conversation: (await matter("b")).id, agent });
    await same(await makesCode("a"));
    await act({ kind: "close", conversation: (await matter("b")).id, agent, reason: "solved", seen: null });
    await same("BBCC-BBCC");
    expect((await reads("b")).filter((line) => unknown.test(line))).toHaveLength(2);
  });

  test("two persons become one by it, with all their channels", async () => {
    const { code, writes, makesCode, person } = await twoWindows();
    await writes("b", code);
    await writes("c", "Eräpäivän muutos");
    await writes("d", await makesCode("c"));
    await writes("d", await makesCode("b"));
    expect(await person("a")).toEqual(["a", "b", "c", "d"]);
  });

  test("does nothing by mail or on a page, whose address gets forwarded", async () => {
    for (const by of ["mail", "page"] as const) {
      const { code, writes, person } = await twoWindows();
      await writes("b", code, { by } as object);
      expect(await person("b")).toEqual([]);
    }
  });

  test("is written down for agents with the channel, and the customer's page opens with it", async () => {
    const { code, writes, notes, matter, tell } = await twoWindows();
    await writes("b", code);
    expect(await notes((await matter("b")).id)).toContain("linked:code:directline");
    await tell();
    expect(await notes((await matter("a")).id)).toContain("linked:code:directline");
  });

  test("where it was only overheard it links, and nothing is said", async () => {
    const { code, writes, reads, person } = await twoWindows();
    const before = await reads("b");
    await writes("b", code, { overheard: true } as object);
    expect(await person("b")).toEqual(["a", "b"]);
    expect(await reads("b")).toEqual([...before, `customer: ${code}`]);
  });
});
