import type { Activity } from "botbuilder";
import { describe, expect, test } from "vitest";
import { makePushChannel } from "../../src/channels/botframework/push-channel.ts";
import { makeOutbox } from "../../src/turn/outbox.ts";
import { makeUnsent } from "../../src/turn/unsent.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

/** A channel that is sent to, on the real line: activities in, turn, commit, outbox, activities out. */
function makePushed() {
  const house = makeHouse();
  const arrived: { readonly key: string; readonly text: string | undefined }[] = [];
  const weather = { failures: 0 };
  const channel = makePushChannel({
    receive: house.receive,
    deliver: async ({ key, activity }) => {
      if (weather.failures > 0) {
        weather.failures -= 1;
        throw new Error("the channel is down");
      }
      arrived.push({ key, text: activity.text });
      return { kind: "taken" };
    },
    note: () => {},
    timeoutMs: 1_000,
    paceMs: 0,
    now: () => 0,
  });
  const faults: unknown[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: () => true,
    send: channel.send,
    unsent: makeUnsent(() => knowledge),
    record: () => {},
    clock: () => house.clock.now,
    fault: (error) => void faults.push(error),
  });
  let deliveries = 0;
  const writes = (text: string) =>
    channel.takeIn({
      type: "message",
      id: `m${(deliveries += 1)}`,
      channelId: "pushed",
      serviceUrl: "https://connector.example",
      conversation: { id: "thread", isGroup: false, conversationType: "personal", name: "" },
      from: { id: "customer", name: "Maija" },
      recipient: { id: "bot", name: "Lupaus" },
      locale: "fi-FI",
      text,
    } as Partial<Activity>);
  const texts = () => arrived.map(({ text }) => text);
  return { house, channel, outbox, writes, arrived, texts, weather, faults };
}

const answer = "Vastaus: Eräpäivän muutos.";
const introduction = "Hei, olen Napavirran botti, ja ihmiselle pääset milloin vain.";

describe("a channel that is sent to", () => {
  test("gets what the turn committed, in order and once", async () => {
    const { outbox, writes, texts } = makePushed();
    await writes("voiko eräpäivää siirtää");
    expect(texts()).toEqual([]);
    await outbox.drain();
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
  });

  test("gets an agent's reply long after the customer's turn is over", async () => {
    const { house, outbox, writes, texts } = makePushed();
    await writes("haluan puhua ihmiselle");
    const agent = await house.hires("Riikka Esimerkki");
    const [matter] = await house.rows("open");
    if (matter === undefined) throw new Error("Nobody waits.");
    await house.act({ kind: "take", conversation: matter.id, agent });
    await house.act({ kind: "reply", conversation: matter.id, agent, text: "Hei Maija." });
    await outbox.drain();
    expect(texts().slice(-2)).toEqual([expect.stringMatching(/^Riikka asiakaspalvelusta/), "Hei Maija."]);
  });

  test("never sees hand-off events or traces, whoever sends them", async () => {
    const { channel, outbox, writes, arrived } = makePushed();
    channel.use(async (context, next) => {
      context.onSendActivities(async (_context, activities, send) => {
        activities.push({ type: "event", name: "handoff.initiate" }, { type: "trace", name: "secret" });
        return send();
      });
      await next();
    });
    await writes("voiko eräpäivää siirtää");
    await outbox.drain();
    expect(arrived).toHaveLength(2);
  });
});

describe("when sending fails", () => {
  test("it is tried again later under the same key, and what comes after it waits", async () => {
    const { house, outbox, writes, texts, arrived, weather, faults } = makePushed();
    weather.failures = 2;
    await writes("voiko eräpäivää siirtää");
    await outbox.drain();
    expect([texts(), faults.length]).toEqual([[], 1]);
    house.clock.now += 1_000;
    await outbox.drain();
    expect([texts(), faults.length]).toEqual([[], 2]);
    house.clock.now += 5_000;
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(2);
  });

  test("for good, it is given up after the last try and the next line goes on", async () => {
    const { house, outbox, writes, texts, weather, faults } = makePushed();
    weather.failures = 7;
    await writes("voiko eräpäivää siirtää");
    for (let day = 0; day < 8; day++) {
      await outbox.drain();
      house.clock.now += 86_400_000;
    }
    expect(faults).toHaveLength(7);
    expect(texts()).toEqual([answer]);
  });

  test("because the process died in the middle, the lapsed lease is sent again", async () => {
    const { house, outbox, writes, texts } = makePushed();
    await writes("voiko eräpäivää siirtää");
    const [taken] = await house.storage.claim(house.clock.now, 16, 60_000);
    await outbox.drain();
    expect(texts()).toEqual([]);
    house.clock.now += 60_000;
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
    expect(await house.storage.sent(taken?.key ?? "", taken?.attempts ?? 0, house.clock.now)).toBe(false);
  });
});

test("a commit wakes the outbox, and stopping waits for what is under way and begins nothing new", async () => {
  const { outbox, writes, texts } = makePushed();
  const stop = outbox.start(60_000);
  await writes("voiko eräpäivää siirtää");
  await stop();
  expect(texts()).toEqual([introduction]);
});

describe("a clock that jumps", () => {
  const hour = 3_600_000;

  test.each([
    ["back by an hour", -hour],
    ["back by a day", -24 * hour],
    ["forward by a day", 24 * hour],
  ])("%s holds up no line that is waiting to be sent", async (_, jump) => {
    const { house, outbox, writes, texts } = makePushed();
    await outbox.drain();
    await writes("voiko eräpäivää siirtää");
    house.clock.now += jump;
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
  });

  test.each([
    ["by an hour", -hour],
    ["by a day", -24 * hour],
  ])("back %s holds up no line whose try failed, and none that is taken anew", async (_, jump) => {
    const { house, outbox, writes, texts, weather } = makePushed();
    await writes("voiko eräpäivää siirtää");
    weather.failures = 1;
    await outbox.drain();
    expect(texts()).toEqual([]);
    house.clock.now += jump;
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
    await writes("haluan puhua ihmiselle");
    await outbox.drain();
    expect(texts()).toHaveLength(3);
  });

  test.each([
    ["by an hour", -hour],
    ["by a day", -24 * hour],
  ])("back %s lets a lease of which nobody told the end lapse in the time of one lease", async (_, jump) => {
    const { house, outbox, writes, texts } = makePushed();
    await outbox.drain();
    await writes("voiko eräpäivää siirtää");
    await house.storage.claim(house.clock.now, 16, 60_000);
    house.clock.now += jump;
    await outbox.drain();
    expect(texts()).toEqual([]);
    house.clock.now += 60_000;
    await outbox.drain();
    expect(texts()).toEqual([introduction, answer]);
  });
});
