import { afterEach, describe, expect, test } from "vitest";
import { closeAll, encode, loginUrl, opened, signed, withMatter } from "./login-house.ts";
import { aino } from "./messenger-house.ts";

afterEach(closeAll);

describe("a customer who signs in from Messenger", () => {
  test("is led to the firm's login by the menu, and is verified when they come back", async () => {
    const { meta, drain, graph, codeOf, known, lastRead, records } = await withMatter();
    await meta.taps(aino, "Kirjaudu", "sign-in");
    await drain();
    expect(lastRead()).toMatchObject({
      text: expect.stringMatching(/^Kirjaudu tästä/),
      taps: [{ title: "account_link", payload: loginUrl }],
      buttons: true,
    });
    expect(await known(aino)).toBeNull();
    await meta.signsIn(aino, codeOf("1207"));
    await drain();
    expect(await known(aino)).toBe("1207");
    expect(lastRead()).toMatchObject({
      text: expect.stringMatching(/^Olet kirjautunut/),
      taps: [{ title: "account_unlink", payload: "" }],
    });
    expect(records.slice(-2).map(({ decision }) => decision)).toEqual(["sign-in", "signed-in"]);
    expect(graph.complaints).toEqual([]);
  });

  test("stays who they are through what they write, and is told so when they ask to sign in again", async () => {
    const { meta, drain, codeOf, known, lastRead } = await withMatter();
    await meta.signsIn(aino, codeOf("1207"));
    await meta.writes(aino, "vielä yksi asia");
    await meta.taps(aino, "Kirjaudu", "sign-in");
    await drain();
    expect(lastRead()?.text).toMatch(/^Olet jo kirjautunut/);
    expect(await known(aino)).toBe("1207");
  });

  test("is nobody in particular after signing out, and may sign in as another customer then", async () => {
    const { meta, clock, drain, codeOf, known, lastRead } = await withMatter();
    await meta.signsIn(aino, codeOf("1207"));
    clock.now += 1_000;
    await meta.signsOut(aino);
    await drain();
    expect(lastRead()?.text).toMatch(/^Olet kirjautunut ulos/);
    expect(await known(aino)).toBeNull();
    clock.now += 1_000;
    await meta.signsIn(aino, codeOf("4711"));
    expect(await known(aino)).toBe("4711");
  });

  test("is told and verified once, however often Meta tells it", async () => {
    const { meta, drain, graph, codeOf } = await withMatter();
    const code = codeOf("1207");
    await Promise.all([meta.signsIn(aino, code), meta.signsIn(aino, code)]);
    await meta.signsIn(aino, code);
    await drain();
    expect(graph.reads(aino).filter((text) => text.startsWith("Olet kirjautunut"))).toHaveLength(1);
  });

  test("stays signed out when what came before it comes late", async () => {
    const { meta, clock, codeOf, known, log } = await withMatter();
    const began = clock.now;
    clock.now += 2_000;
    await meta.signsOut(aino);
    const before = await log(aino);
    await meta.signsIn(aino, codeOf("1207"), began + 1_000);
    expect(await known(aino)).toBeNull();
    expect(await log(aino)).toEqual(before);
  });

  test("is spoken to in their own language", async () => {
    const { meta, drain, codeOf, lastRead } = await opened();
    await meta.taps(aino, "På svenska", "language:sv");
    await meta.signsIn(aino, codeOf("1207"));
    await drain();
    expect(lastRead()?.text).toMatch(/^Du är inloggad/);
  });

  test("has their matter go on as if nothing had been said in between", async () => {
    const { meta, codeOf, matterOf, log } = await opened();
    await meta.writes(aino, "voiko eräpäivää siirtää");
    const before = await matterOf(aino);
    await meta.signsIn(aino, codeOf("1207"));
    const { customer, version } = before;
    expect({ ...(await matterOf(aino)), customer, version }).toEqual(before);
    expect((await log(aino)).at(-1)).toMatch(/^system: Olet kirjautunut/);
  });
});

describe("nobody is verified by", () => {
  const past = Date.UTC(2026, 10, 25, 6) / 1_000;
  const soon = Date.UTC(2026, 10, 25, 9) / 1_000;
  const codes: readonly (readonly [string, string | undefined, string])[] = [
    ["a code that another secret signed", signed({ sub: "1207", exp: soon }, "somebody else's"), "bad"],
    ["a code that is out of time", signed({ sub: "1207", exp: past }), "expired"],
    ["a code that names nobody", signed({ exp: soon }), "bad"],
    [
      "a code without a signature",
      `${encode({ alg: "none" })}.${encode({ sub: "1207", exp: soon })}.`,
      "bad",
    ],
    ["a code that is longer than any of ours", "x".repeat(5_000), "bad"],
    ["no code at all", undefined, "bad"],
  ];
  test.each(codes)("%s: nothing changes, the customer is told and the log says why", async (_, code, why) => {
    const { meta, drain, known, lastRead, notes } = await withMatter();
    await meta.signsIn(aino, code);
    await drain();
    expect(await known(aino)).toBeNull();
    expect(lastRead()).toMatchObject({
      text: expect.stringMatching(/^Kirjautuminen ei onnistunut/),
      taps: [{ title: "account_link", payload: loginUrl }],
    });
    expect(notes).toContainEqual({ event: "messenger-sign-in-refused", message: why });
    if (code !== undefined) expect(JSON.stringify(notes)).not.toContain(code);
  });

  test("a code of another customer's while they are signed in: they stay who they are", async () => {
    const { meta, clock, drain, codeOf, known, lastRead } = await withMatter();
    await meta.signsIn(aino, codeOf("1207"));
    clock.now += 1_000;
    await meta.signsIn(aino, codeOf("4711"));
    await drain();
    expect(await known(aino)).toBe("1207");
    expect(lastRead()).toMatchObject({
      text: expect.stringMatching(/toisena asiakkaana/),
      taps: [{ title: "account_unlink" }],
    });
  });

  test("a true code where there is no login: the customer is told nothing, and the log says why", async () => {
    const { meta, known, codeOf, log, notes } = await withMatter({ loginUrl: null });
    const before = await log(aino);
    await meta.signsIn(aino, codeOf("1207"));
    expect(await known(aino)).toBeNull();
    expect(await log(aino)).toEqual(before);
    expect(notes).toContainEqual({ event: "messenger-sign-in-refused", message: "not-set-up" });
  });

  test("the words of the menu where there is no login: they are a question like any other", async () => {
    const { meta, log } = await opened({ loginUrl: null });
    await meta.taps(aino, "Kirjaudu", "sign-in");
    expect((await log(aino))[0]).toBe("customer: Kirjaudu");
  });
});
