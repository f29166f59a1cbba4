import { describe, expect, test } from "vitest";
import { linkedHouse, twoWindows } from "./linked-house.ts";

const unknown = /^system: Jos tarkoitit koodia omalta sivultasi, se ei kelpaa: /;

describe("who signs in at the firm's own site", () => {
  test("is one customer in all channels, told once, in the channel where they write", async () => {
    const { signedIn, reads, person, tell } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    expect((await reads("a")).join()).not.toContain("olet kirjautunut");
    await signedIn("b", "1207", "Eräpäivän muutos");
    await signedIn("b", "1207", "Eräpäivän muutos");
    expect(await person("a")).toEqual(["a", "b"]);
    const told = (await reads("b")).filter((line) => line.includes("Koska olet kirjautunut"));
    expect(told).toHaveLength(1);
    expect(await tell()).toBe(1);
    expect((await reads("a")).filter((line) => line.includes("Koska olet kirjautunut"))).toHaveLength(1);
  });

  test("reads that a bot answers before all else, and keeps the buttons of the answer", async () => {
    const { signedIn, reads, buttons } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    const alone = await buttons("a");
    await signedIn("b", "1207", "Eräpäivän muutos");
    expect((await reads("b"))[1]).toMatch(/^bot: Hei, olen Napavirran botti/);
    expect(await buttons("b")).toEqual(alone);
  });

  test("is nobody else: not by the same name, and not as another customer of the site", async () => {
    const { signedIn, writes, person } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    const named = (window: string) => ({
      customer: { channelCustomerId: window, name: "Aino Esimerkki", verifiedAs: null },
    });
    await writes("b", "aino.esimerkki@posti.example", named("b") as object);
    await writes("c", "aino.esimerkki@posti.example", named("c") as object);
    await signedIn("d", "4711", "Eräpäivän muutos");
    for (const window of ["a", "b", "c", "d"]) expect(await person(window)).toEqual([]);
  });

  test("is linked with no silent window: there has to be a matter in both", async () => {
    const { receive, signedIn, person, reads } = linkedHouse();
    await receive({
      kind: "joined",
      key: "joined",
      channel: "directline",
      channelThreadId: "a",
      customer: { channelCustomerId: "customer-a", name: null, verifiedAs: "1207" },
      locale: "fi-FI",
      reference: null,
    });
    await signedIn("b", "1207", "Eräpäivän muutos");
    expect(await person("b")).toEqual([]);
    expect((await reads("b")).join()).not.toContain("Koska olet kirjautunut");
  });

  test("as two customers is never linked by a code: both read why, and the code is used", async () => {
    const { signedIn, makesCode, writes, last, person } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    await signedIn("b", "4711", "Eräpäivän muutos");
    const code = await makesCode("a");
    await writes("b", code);
    expect(await last("b")).toMatch(
      /^system: Keskusteluja ei yhdistetty, koska niissä on kirjauduttu kahtena eri asiakkaana\.$/,
    );
    expect(await person("b")).toEqual([]);
    await writes("c", code);
    expect(await last("c")).toMatch(unknown);
  });

  test("as somebody else than the person of the chat leaves that person, and both sides are told", async () => {
    const { signedIn, makesCode, writes, reads, person, notes, matter } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    await writes("b", "Eräpäivän muutos");
    await writes("b", await makesCode("a"));
    expect(await person("b")).toEqual(["a", "b"]);
    await signedIn("b", "4711", "Eräpäivän muutos");
    expect(await person("b")).toEqual([]);
    expect((await reads("b")).join("\n")).toMatch(
      /system: Tämä keskustelu ja toinen keskustelu .* on erotettu/,
    );
    expect(await notes((await matter("b")).id)).toContain("parted:sign-in:directline:");
    await signedIn("c", "4711", "Eräpäivän muutos");
    expect(await person("c")).toEqual(["b", "c"]);
  });

  test.each(["BBCC-BBCC", "Eräpäivän muutos"])(
    "as somebody else leaves at once, though the chat has no matter yet: %s",
    async (text) => {
      const { signedIn, makesCode, writes, person } = linkedHouse();
      await signedIn("a", "1207", "Eräpäivän muutos");
      await writes("b", await makesCode("a"));
      expect(await person("b")).toEqual(["a", "b"]);
      await signedIn("b", "4711", text);
      expect(await person("b")).toEqual([]);
    },
  );
});

describe("who says that two threads are two people", () => {
  test("the customer parts one on the page of the other, and both sides read it", async () => {
    const { code, writes, parts, tell, last, person } = await twoWindows();
    await writes("b", code);
    await tell();
    await parts("a", "b");
    expect(await person("a")).toEqual([]);
    expect(await last("a")).toMatch(/^system: .* on erotettu: asiakaspalvelu ei enää näe niitä yhdessä\.$/);
    expect(await tell()).toBe(1);
    expect(await last("b")).toMatch(/^system: .* on erotettu: /);
  });

  test("an agent parts one with a reason, which agents alone read", async () => {
    const { code, writes, act, hires, matter, thread, notes, reads, person, tell } = await twoWindows();
    const agent = await hires("Riikka Rinne");
    await writes("b", code);
    const conversation = (await matter("a")).id;
    const part = { kind: "part", conversation, agent, reason: "Kaksi eri ihmistä" } as const;
    expect(await act({ ...part, thread: await thread("b") })).toMatchObject({ ok: true });
    expect(await person("a")).toEqual([]);
    expect(await notes(conversation)).toContain("parted:agent:Riikka:directline:Kaksi eri ihmistä");
    await tell();
    for (const window of ["a", "b"]) expect((await reads(window)).join()).not.toContain("Kaksi eri ihmistä");
    expect(await act({ ...part, thread: await thread("b") })).toEqual({
      ok: false,
      code: "not-found",
      by: null,
    });
  });

  test("an identity code in the reason is covered", async () => {
    const { code, writes, act, hires, matter, thread, notes } = await twoWindows();
    const agent = await hires("Riikka Rinne");
    await writes("b", code);
    const conversation = (await matter("a")).id;
    await act({
      kind: "part",
      conversation,
      agent,
      thread: await thread("b"),
      reason: "Toinen on 131052-308T",
    });
    expect((await notes(conversation)).join()).not.toContain("308T");
  });

  test("signing in does not bring together what was parted, and a new code does", async () => {
    const { signedIn, parts, person, makesCode, writes } = linkedHouse();
    await signedIn("a", "1207", "Eräpäivän muutos");
    await signedIn("b", "1207", "Eräpäivän muutos");
    await parts("a", "b");
    await signedIn("b", "1207", "Eräpäivän muutos");
    await signedIn("a", "1207", "Eräpäivän muutos");
    expect(await person("a")).toEqual([]);
    await signedIn("c", "1207", "Eräpäivän muutos");
    expect(await person("c")).toEqual(["a", "c"]);
    await writes("b", await makesCode("c"));
    expect(await person("b")).toEqual(["a", "b", "c"]);
  });
});
