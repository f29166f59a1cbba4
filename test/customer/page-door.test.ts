import { describe, expect, test } from "vitest";
import { promisedHouse } from "./promised.ts";

const day = 24 * 3_600_000;

/** All that a caller can see of an answer but its date. */
async function seen(answer: Response) {
  const { date: _, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

describe("the door to a customer's own page", () => {
  test("a token that never was, one that has run out and one that was revoked look exactly alike", async () => {
    const unknown = await promisedHouse();
    const expired = await promisedHouse();
    const revoked = await promisedHouse();
    expired.house.clock.now += 91 * day;
    const { conversation, riikka: agent } = revoked;
    await revoked.house.act({ kind: "revoke-page", conversation, agent });
    const first = await seen(await unknown.ask(`${unknown.token}x`));
    expect(first.status).toBe(404);
    expect(first.body).toContain("Tästä linkistä ei avaudu mitään");
    expect(await seen(await expired.ask(expired.token))).toEqual(first);
    expect(await seen(await revoked.ask(revoked.token))).toEqual(first);
    for (const token of ["a".repeat(300), "page-1%20", "%C3%A4", "' or 1=1 --"])
      expect(await seen(await unknown.ask(token)), token).toEqual(first);
    const fields = { key: "abcdefgh", promise: "p" };
    const sent = await unknown.send("nudge", fields, {}, "nobodys");
    expect(sent).toMatchObject({ status: 303, location: "/c/nobodys?lang=fi" });
    expect(await expired.send("nudge", fields, {}, "nobodys")).toEqual(sent);
    expect((await expired.send("nudge", fields)).location).toBe(`/c/${expired.token}?lang=fi`);
  });

  test("nothing of the page is kept, linked, indexed, framed or run", async () => {
    const { ask, token } = await promisedHouse();
    const { headers, body } = await seen(await ask(token));
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    });
    expect(body).toContain('<meta name="robots" content="noindex" />');
    expect(body.toLowerCase()).not.toMatch(/<script| on[a-z]+=| style=|https?:\/\//);
    expect(headers).not.toHaveProperty("set-cookie");
  });

  test("shuts at once: a page that is still open in a browser does nothing any more, and says no more", async () => {
    const { ask, send, token, promise, house, conversation, riikka: agent } = await promisedHouse();
    const { id } = await promise();
    expect((await ask(token)).status).toBe(200);
    await house.act({ kind: "revoke-page", conversation, agent });
    const before = [await house.matter("t"), await house.reads("t")];
    const fields = { key: "abcdefgh", promise: id, conversation, value: "no", text: "Hei", reason: "" };
    for (const act of ["nudge", "message", "move", "release", "rate"])
      expect(await send(act, { ...fields, slot: "1-2" }), act).toMatchObject({
        status: 303,
        location: `/c/${token}?lang=fi`,
      });
    expect([await house.matter("t"), await house.reads("t")]).toEqual(before);
    const answer = await ask(token);
    expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining("Riikka")]);
  });

  test("is looked through without anything happening, as those do who scan mails for what links hide", async () => {
    const { ask, token, house } = await promisedHouse();
    const before = [await house.matter("t"), await house.reads("t")];
    for (const path of [token, `${token}?said=released&lang=sv`, `${token}/release`, `${token}/nudge`]) {
      await ask(path);
      await ask(path, { method: "HEAD" });
    }
    expect([await house.matter("t"), await house.reads("t")]).toEqual(before);
  });

  test("tells no other site its address, and no answer on the way is kept", async () => {
    const { ask, send, token } = await promisedHouse();
    const form = new URLSearchParams({ key: "abcdefgh" });
    for (const answer of [
      await ask(token),
      await ask(`${token}x`),
      await ask(`${token}/nudge`),
      await ask(`${token}/nudge`, { method: "POST", body: form }),
      await ask(`${token}/nudge`, {
        method: "POST",
        body: form,
        headers: { "sec-fetch-site": "cross-site" },
      }),
    ]) {
      expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("location") ?? "/").toMatch(/^\//);
    }
    expect((await send("nudge", { key: "ijklmnop" })).location).toMatch(/^\/c\//);
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "http://lupaus.example" }, 403],
    [{ origin: "https://lupaus.example", "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "https://lupaus.example" }, 303],
    [{ origin: "null", "sec-fetch-site": "same-origin" }, 303],
    [{ origin: "null" }, 303],
    [{}, 303],
  ])("a form that comes with %o is answered with %i", async (headers, status) => {
    const { send, promise, house } = await promisedHouse();
    const read = await house.reads("t");
    const sent = await send("nudge", { key: "abcdefgh", promise: (await promise()).id }, headers);
    expect(sent.status).toBe(status);
    expect((await house.reads("t")).length).toBe(status === 303 ? read.length + 1 : read.length);
  });

  test("whoever tries tokens from one address is soon told to wait, and no body but a form is read", async () => {
    const { ask, token } = await promisedHouse();
    const statuses = [];
    for (let n = 0; n < 70; n++) statuses.push((await ask(`guess-${n}`)).status);
    expect(statuses.indexOf(429)).toBe(60);
    expect((await ask(token)).status).toBe(429);
    const json = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
    expect((await ask(`${token}/nudge`, json)).status).toBe(415);
    const large = new URLSearchParams({ key: "abcdefgh", text: "x".repeat(70_000) });
    expect((await ask(`${token}/message`, { method: "POST", body: large })).status).toBe(413);
  });
});
