import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, openSite, secret } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite({ limits: true });
});
afterEach(() => site.close());

const statuses = async (count: number, call: (at: number) => Promise<{ status: number }>) => {
  const seen = [];
  for (let at = 0; at < count; at += 1) seen.push((await call(at)).status);
  return seen;
};

describe("a flood", () => {
  test("from one customer is stopped at 20 messages, and says when to go on; nothing refused is kept", async () => {
    const [loud, quiet] = [await site.visitor(), await site.visitor()];
    await site.say(loud, "haluan puhua ihmiselle");
    const seen = await statuses(25, (at) => site.say(loud, `rivi ${at}`));
    expect(seen).toEqual([...Array<number>(19).fill(200), ...Array<number>(6).fill(429)]);
    const refused = await site.say(loud, "vielä");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    const rows = (await site.read(loud)).activities.filter(({ text }) => text.startsWith("rivi"));
    expect(rows).toHaveLength(19);
    expect((await site.say(quiet, "moi")).status).toBe(200);
  });

  test("of new windows from one address is stopped", async () => {
    const seen = await statuses(121, () => site.call("POST", "tokens/generate", { origin: site.url }));
    expect(seen.lastIndexOf(200)).toBe(119);
    expect(seen[120]).toBe(429);
  });

  test("of new windows that a site's own server opens is its own affair", async () => {
    const tokens = await statuses(200, () => site.call("POST", "tokens/generate", { bearer: secret }));
    const starts = await statuses(200, () => site.call("POST", "conversations", { bearer: secret }));
    expect(new Set([...tokens, ...starts])).toEqual(new Set([200, 201]));
  });

  test("in one conversation of a site's server leaves its other customers alone", async () => {
    const one = await site.start(secret);
    const other = await site.start(secret);
    const say = (chat: typeof one) => site.say({ ...chat, token: secret }, "moi");
    expect((await statuses(21, () => say(one))).at(-1)).toBe(429);
    expect((await say(other)).status).toBe(200);
  });

  test("of honest polling passes: eight tabs, five times a second", async () => {
    const chat = await site.visitor();
    const path = `conversations/${chat.conversationId}/activities?watermark=1`;
    const seen = await statuses(200, () => site.call("GET", path, { bearer: chat.token }));
    expect(new Set(seen)).toEqual(new Set([200]));
  });
});
