import { describe, expect, test } from "vitest";
import { tellLinks } from "../../src/customer/links-part.ts";
import { threadId } from "../../src/domain/ids.ts";
import { defaultService } from "../../src/domain/service/service.ts";
import { makeTellLinks } from "../../src/turn/links/tell-links.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { promisedHouse } from "./promised.ts";

const minute = 60_000;
let keys = 0;
const key = () => `abcdefg${(keys += 1)}`;

/** A customer's page with its code, and a message in another window. */
async function opened() {
  const at = await promisedHouse();
  const { house, send, ask, token } = at;
  const makeCode = async () => {
    const sent = await send("make-code", { key: key() });
    const markup = await (await ask(token)).text();
    return { sent, code: /class="letters">([^<]+)</.exec(markup)?.[1] ?? "" };
  };
  const tell = makeTellLinks({
    store: house.storage,
    knowledge: () => knowledge,
    clock: () => house.clock.now,
    fault: (error) => {
      throw error;
    },
  });
  const other = async (text: string, window = "other") => {
    await house.writes(window, text);
    return (await house.reads(window)).at(-1) ?? "";
  };
  const threadNamed = async (window: string) => (await house.storage.thread("directline", window))?.id ?? "";
  return { ...at, makeCode, tell, other, threadNamed };
}

describe("a customer's other channels, on their own page", () => {
  test("are linked by a code that stands there until it is used, once", async () => {
    const { makeCode, other, page, threadNamed, house } = await opened();
    expect(await page()).not.toContain("Älä anna koodia kenellekään");
    const { sent, code } = await makeCode();
    expect(sent).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/c\/[^?]+\?lang=fi#channels$/),
    });
    expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/);
    expect(await page()).toMatch(/Koodisi .* tänään klo 10\.45 asti\. .*Älä anna koodia kenellekään\./);
    expect(await other(code)).toMatch(/^system: Koodi kelpasi\./);
    const after = await page();
    expect(after).toMatch(/Yhdistetyt keskustelut .*Yhdistetty koodilla tänään klo 10\.30 Erota/);
    expect(after).not.toContain("Koodisi");
    expect(await house.storage.personOf(threadId(await threadNamed("t")))).toHaveLength(2);
    expect(await other(code, "third")).toMatch(/koodia omalta sivultasi, se ei kelpaa/);
    expect(await threadNamed("third")).not.toBe("");
  });

  test("a code whose time has passed stands there no more, and a new one takes the place of the last", async () => {
    const { makeCode, other, page, house } = await opened();
    const { code } = await makeCode();
    const { code: next } = await makeCode();
    expect(await other(code)).toMatch(/koodia omalta sivultasi, se ei kelpaa/);
    house.clock.now += 15 * minute;
    expect(await page()).not.toContain("Koodisi");
    expect(await other(next)).toMatch(/koodia omalta sivultasi, se ei kelpaa/);
  });

  test("the same form sent twice makes one code", async () => {
    const { send, ask, token } = await opened();
    const shown = async () => /class="letters">([^<]+)</.exec(await (await ask(token)).text())?.[1];
    await send("make-code", { key: "same-key" });
    const first = await shown();
    await send("make-code", { key: "same-key" });
    expect(await shown()).toBe(first);
  });

  test("are parted by a button each, and each side reads that they were", async () => {
    const { makeCode, other, page, send, house, tell, threadNamed } = await opened();
    await other((await makeCode()).code);
    await tell();
    const thread = await threadNamed("other");
    expect(await send("part", { key: key(), thread })).toMatchObject({
      location: expect.stringContaining("said=parted"),
    });
    expect(await page("?said=parted")).toMatch(/Keskustelut on erotettu\./);
    expect(await page()).not.toContain("Yhdistetyt keskustelut");
    expect((await house.reads("t")).at(-1)).toMatch(/^system: .* on erotettu: /);
    expect((await house.reads("other")).at(-1)).toMatch(/Koodi kelpasi/);
    expect(await tell()).toBe(1);
    expect((await house.reads("other")).at(-1)).toMatch(/^system: .* on erotettu: /);
    expect(await tell()).toBe(0);
  });

  test("of somebody else are never parted by this page, nor shown on it", async () => {
    const { send, page, house, threadNamed } = await opened();
    await house.writes("stranger", "Hei");
    const thread = await threadNamed("stranger");
    expect(await send("part", { key: key(), thread })).toMatchObject({
      location: expect.stringContaining("said=changed"),
    });
    expect(await page()).not.toContain("Erota");
  });

  test("show nothing of one in the other, in any language", async () => {
    const { makeCode, house, page } = await opened();
    await house.writes("other", "Salaisuus Esimerkkikadulta");
    await house.writes("other", (await makeCode()).code);
    for (const lang of ["fi", "sv", "en"]) expect(await page(`?lang=${lang}`)).not.toContain("Esimerkkikad");
    expect(await house.reads("t")).not.toEqual(
      expect.arrayContaining([expect.stringContaining("Salaisuus")]),
    );
    expect((await house.reads("other")).join(" ")).not.toContain("040");
  });

  test("with a Messenger that the service description gives an address, the code leads there, and never with the code in it", () => {
    const messenger = {
      id: "messenger",
      name: { fi: "Messenger", sv: "Messenger", en: "Messenger" },
      role: "solve",
      link: "https://m.me/napavirta.example",
      firstWordMs: null,
    } as const;
    const service = { ...defaultService, channels: [messenger] };
    const reader = { language: "sv", now: 0, knowledge: { ...knowledge, service } } as const;
    const code = { code: "BCDFGHJK", until: minute };
    expect(tellLinks({ channel: "directline", linked: [], code }, reader)).toMatchObject({
      code: { letters: "BCDF-GHJK" },
      elsewhere: [{ words: "Öppna Messenger", link: "https://m.me/napavirta.example" }],
    });
    expect(tellLinks({ channel: "messenger", linked: [], code }, reader).elsewhere).toEqual([]);
  });
});
