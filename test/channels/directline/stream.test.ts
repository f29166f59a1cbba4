import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ThreadLog } from "../../../src/turn/ports/thread-log.ts";
import { type House, makeHouse } from "../../fixtures/house.ts";
import { type Site, listen, openSite, textsOf } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  site = await openSite();
});
afterEach(async () => {
  await site.close();
  vi.useRealTimers();
});

const beatMs = 15_000;

/** A place to listen from, with a token of now. */
const streamOf = async (chat: { conversationId: string; token: string }, watermark = "", on = site) =>
  (
    await on.call<{ streamUrl: string }>(
      "GET",
      `conversations/${chat.conversationId}?watermark=${watermark}`,
      {
        bearer: chat.token,
      },
    )
  ).body.streamUrl;

describe("a window that listens", () => {
  test("gets what was said before, then what is said, in order and once", async () => {
    const chat = await site.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    for (let at = 0; at < 20; at += 1) await site.say(chat, `viesti ${at}`);
    const log = await site.read(chat);
    await window.seen(log.activities.length);
    expect(window.activities).toEqual(log.activities);
    expect(window.watermarks.at(-1)).toBe(log.watermark);
    window.socket.close();
  });

  test("goes on after its watermark when it was cut, with what was said meanwhile", async () => {
    const chat = await site.visitor();
    const first = listen(chat.streamUrl);
    await first.seen(1);
    first.socket.terminate();
    await site.say(chat, "voiko eräpäivää siirtää");
    const second = listen(await streamOf(chat, first.watermarks.at(-1)));
    await second.seen(2);
    expect(textsOf(second.activities)).toEqual(["voiko eräpäivää siirtää", "Vastaus: Eräpäivän muutos."]);
    second.socket.close();
  });

  test("gets a long log whole, in frames", async () => {
    const chat = await site.visitor();
    await site.say(chat, "haluan puhua ihmiselle");
    for (let at = 0; at < 250; at += 1) await site.say(chat, `rivi ${at}`);
    const window = listen(await streamOf(chat));
    const log = await site.read(chat);
    await window.seen(log.activities.length);
    expect(window.activities).toEqual(log.activities);
    expect(window.watermarks.length).toBeGreaterThan(2);
    window.socket.close();
  });

  test("gets an agent's words", async () => {
    const chat = await site.visitor();
    await site.say(chat, "haluan puhua ihmiselle");
    const window = listen(await streamOf(chat, (await site.read(chat)).watermark));
    await window.opened;
    const agent = await site.house.hires("Riikka");
    const { id } = await site.house.matter(chat.conversationId);
    await site.house.act({ kind: "take", conversation: id, agent });
    await window.seen(1);
    expect(window.activities[0]?.text).toMatch(/^Riikka asiakaspalvelusta/);
    window.socket.close();
  });

  test("is one of several, and all of them get everything", async () => {
    const chat = await site.visitor();
    const windows = await Promise.all([1, 2, 3].map(async () => listen(await streamOf(chat))));
    await Promise.all(windows.map((window) => window.opened));
    await site.say(chat, "voiko eräpäivää siirtää");
    await Promise.all(windows.map((window) => window.seen(3)));
    for (const window of windows) {
      expect(textsOf(window.activities)).toHaveLength(3);
      window.socket.close();
    }
  });

  test("takes the oldest one's place when there are eight already", async () => {
    const chat = await site.visitor();
    const windows = [];
    for (let at = 0; at < 10; at += 1) {
      const window = listen(chat.streamUrl);
      await window.seen(1);
      windows.push(window);
    }
    const [first, second, ...open] = windows;
    expect([await first?.closed, await second?.closed]).toEqual([1013, 1013]);
    await site.say(chat, "moi");
    await Promise.all(open.map((window) => window.seen(2)));
    for (const window of open) window.socket.close();
  });

  test("may send empty pings, and is cut when it sends a flood", async () => {
    const chat = await site.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    window.socket.send("");
    window.socket.send("hei");
    window.socket.send("x".repeat(10_000));
    expect(await window.closed).toBe(1009);
    expect((await site.read(chat)).activities).toHaveLength(1);
  });
});

describe("the beat", () => {
  test("keeps a silent line up with empty frames", async () => {
    const window = listen((await site.visitor()).streamUrl);
    await window.seen(1);
    vi.advanceTimersByTime(beatMs);
    await window.keptAlive(1);
    expect(textsOf(window.activities)).toHaveLength(1);
    window.socket.close();
  });

  test("cuts a line on which nobody answers", async () => {
    const window = listen((await site.visitor()).streamUrl);
    await window.seen(1);
    window.socket.pause();
    vi.advanceTimersByTime(2 * beatMs);
    window.socket.resume();
    expect(await window.closed).toBe(1006);
  });
});

/** A store whose hints are lost and whose reads can be made to fail. */
function withTrouble(house: House) {
  const trouble = { failing: false };
  const log: ThreadLog = {
    thread: (...args) => house.storage.thread(...args),
    standing: (thread) => house.storage.standing(thread),
    customerLog: async (...args) => {
      if (trouble.failing) throw new Error("disk gone");
      return house.storage.customerLog(...args);
    },
  };
  const deaf = { ...house, storage: { ...house.storage, subscribe: () => () => {} } };
  return { trouble, log, deaf };
}

describe("trouble", () => {
  test("a lost hint delays a line, and loses none", async () => {
    const { deaf } = withTrouble(makeHouse());
    const other = await openSite({ house: deaf });
    const chat = await other.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    await other.say(chat, "moi");
    vi.advanceTimersByTime(beatMs);
    await window.keptAlive(1);
    await window.settled();
    expect(window.activities).toHaveLength(1);
    vi.advanceTimersByTime(beatMs);
    await window.seen(3);
    expect(window.activities).toEqual((await other.read(chat)).activities);
    window.socket.close();
    await other.close();
  });

  test("a store that fails for a while closes nothing; all comes when it is back", async () => {
    const house = makeHouse();
    const { trouble, log } = withTrouble(house);
    const other = await openSite({ house, log });
    const chat = await other.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    trouble.failing = true;
    await other.say(chat, "voiko eräpäivää siirtää");
    await expect.poll(() => other.notes.includes("directline-stream-read-failed")).toBe(true);
    trouble.failing = false;
    await other.say(chat, "kiitos");
    await window.seen(5);
    expect(window.activities).toEqual((await other.read(chat)).activities);
    window.socket.close();
    await other.close();
  });

  test("a stop of the server tells every window to come back", async () => {
    const house = makeHouse();
    const other = await openSite({ house });
    const chat = await other.visitor();
    const windows = [listen(chat.streamUrl), listen(chat.streamUrl)];
    await Promise.all(windows.map((window) => window.seen(1)));
    await other.close();
    expect(await Promise.all(windows.map((window) => window.closed))).toEqual([1012, 1012]);
  });
});
