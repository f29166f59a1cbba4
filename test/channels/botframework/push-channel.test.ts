import { type Activity, EventFactory, type SendActivitiesHandler } from "botbuilder";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Delivery, makePushChannel } from "../../../src/channels/botframework/push-channel.ts";
import type { Passage } from "../../../src/domain/window.ts";
import { threadId } from "../../../src/domain/ids.ts";
import type { Handed } from "../../../src/turn/handed.ts";
import { activity, makeReceiver, outbound } from "../fixtures/activities.ts";

const timeoutMs = 100;

function makeChannel(
  more: { deliver?: (delivery: Delivery) => Promise<Handed | void>; paceMs?: number; now?: number } = {},
) {
  const delivered: Pick<Delivery, "key" | "activity">[] = [];
  const passages: Passage[] = [];
  const notes: string[] = [];
  const channel = makePushChannel({
    receive: makeReceiver().receive,
    deliver: async (delivery) => {
      const handed = (await more.deliver?.(delivery)) ?? { kind: "taken" };
      passages.push(delivery.passage);
      if (handed.kind === "taken") delivered.push({ key: delivery.key, activity: delivery.activity });
      return handed;
    },
    note: (event) => void notes.push(event),
    timeoutMs,
    paceMs: more.paceMs ?? 0,
    now: () => more.now ?? 0,
  });
  return { ...channel, delivered, passages, notes };
}
const texts = (delivered: readonly { activity: Partial<Activity> }[]) =>
  delivered.map(({ activity: { text } }) => text);

describe("a line in the outbox", () => {
  test("reaches the customer by the stored reference, under its own key", async () => {
    const channel = makeChannel();
    await channel.send(outbound({ markdown: true, options: [{ title: "Eräpäivän muutos", name: "entry" }] }));
    expect(channel.delivered).toEqual([
      {
        key: "m1",
        activity: expect.objectContaining({
          type: "message",
          text: "Hei, olen botti.",
          textFormat: "markdown",
          channelId: "messenger",
          serviceUrl: "https://connector.example",
          conversation: { id: "c1" },
          from: { id: "lupaus", name: "Lupaus" },
          recipient: { id: "customer-1", name: "" },
          suggestedActions: {
            to: [],
            actions: [{ type: "imBack", title: "Eräpäivän muutos", value: "Eräpäivän muutos" }],
          },
          channelData: { author: "bot" },
        }),
      },
    ]);
  });

  test("passes the middleware, which may change it and add to it, under its own key all the same", async () => {
    const channel = makeChannel();
    channel.use(async (context, next) => {
      context.onSendActivities(async (_, activities, send) => {
        for (const one of activities) one.text = `${one.text} 🙂`;
        activities.unshift({ type: "typing" });
        activities.push({ type: "typing" });
        return send();
      });
      await next();
    });
    await channel.send(outbound());
    expect(channel.delivered.map(({ key, activity: { type, text } }) => ({ key, type, text }))).toEqual([
      { key: "m1/1", type: "typing", text: undefined },
      { key: "m1", type: "message", text: "Hei, olen botti. 🙂" },
      { key: "m1/2", type: "typing", text: undefined },
    ]);
  });

  test("is never followed by a hand-over event or a trace: the transcript stays in the house", async () => {
    const channel = makeChannel();
    channel.use(async (context, next) => {
      await next();
      const transcript = { activities: [activity()] as Activity[] };
      await context.sendActivity(EventFactory.createHandoffInitiation(context, { why: "asked" }, transcript));
      await context.sendActivities([
        { type: "event", name: "handoff.status" },
        { type: "event", name: "Handoff.Initiate" },
        { type: "handoff" },
        { type: "trace", name: "debug", value: "secret" },
      ]);
    });
    await channel.send(outbound());
    expect(texts(channel.delivered)).toEqual(["Hei, olen botti."]);
    expect(channel.notes).toEqual(["internal-activity-dropped", "internal-activity-dropped"]);
  });

  test("that the channel doesn't take fails, so that the outbox sends it again", async () => {
    let down = true;
    const channel = makeChannel({
      deliver: async () => {
        if (down) throw new Error("503");
      },
    });
    await expect(channel.send(outbound())).rejects.toThrow("503");
    down = false;
    await channel.send(outbound({ attempts: 1 }));
    expect(channel.delivered.map(({ key }) => key)).toEqual(["m1"]);
  });

  test("that the channel refuses is told so, and nothing that middleware adds comes after it", async () => {
    const channel = makeChannel({ deliver: async () => ({ kind: "refused", why: "551" }) });
    const asked: string[] = [];
    channel.use(async (context, next) => {
      context.onSendActivities(async (_, activities, send) => {
        activities.push({ type: "message", text: "Mainos" });
        asked.push(...activities.map(({ text }) => text ?? ""));
        return send();
      });
      await next();
    });
    expect(await channel.send(outbound())).toEqual({ kind: "refused", why: "551" });
    expect([asked.length, channel.delivered]).toEqual([2, []]);
  });

  test("that middleware breaks on fails too", async () => {
    const channel = makeChannel();
    channel.use(async () => {
      throw new Error("translator down");
    });
    await expect(channel.send(outbound())).rejects.toThrow("translator down");
  });

  test.each(["", "{", "null", "{}", '{"channelId":"messenger"}'])(
    "with a reference that is none (%s) fails with a word on it",
    async (broken) => {
      const channel = makeChannel();
      await expect(channel.send(outbound({ reference: broken }))).rejects.toThrow(/thread t1/);
      expect(channel.delivered).toEqual([]);
    },
  );
});

test("what middleware says on its own while a message comes in is dropped: it is no row of the log", async () => {
  const channel = makeChannel();
  channel.use(async (context, next) => {
    await context.sendActivity("Mainos");
    await next();
  });
  expect(await channel.takeIn(activity())).not.toBeNull();
  expect(channel.delivered).toEqual([]);
  expect(channel.notes).toEqual(["middleware-send-dropped"]);
});

describe("a channel that hangs", () => {
  test("is given up in time, and told to stop", async () => {
    let signal: AbortSignal | undefined;
    const channel = makeChannel({
      deliver: (delivery) => {
        signal = delivery.signal;
        return new Promise(() => {});
      },
    });
    await expect(channel.send(outbound())).rejects.toThrow(/m1 on messenger took too long/);
    expect(signal?.aborted).toBe(true);
  });

  test("in its middleware doesn't send after it was given up", async () => {
    const channel = makeChannel();
    const { promise: slow, resolve: goOn } = Promise.withResolvers<void>();
    const through = Promise.withResolvers<unknown>();
    channel.use(async (_, next) => {
      await slow;
      await next().catch(through.resolve);
    });
    await expect(channel.send(outbound())).rejects.toThrow(/took too long/);
    goOn();
    expect(await through.promise).toMatchObject({ name: "TimeoutError" });
    expect(channel.delivered).toEqual([]);
  });

  test("doesn't hold up another customer's line", async () => {
    const channel = makeChannel({
      deliver: ({ key }) => (key === "stuck" ? new Promise(() => {}) : Promise.resolve()),
    });
    const stuck = channel.send(outbound({ key: "stuck" }));
    await channel.send(outbound({ key: "m2", thread: threadId("t2") }));
    expect(channel.delivered.map(({ key }) => key)).toEqual(["m2"]);
    await expect(stuck).rejects.toThrow(/took too long/);
  });
});

describe("pace", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  test("is kept for each customer alone, in the order of asking", async () => {
    const channel = makeChannel({ paceMs: 1_000 });
    const sends = ["a", "b", "c"].map((key) => channel.send(outbound({ key })));
    const other = channel.send(outbound({ key: "x", thread: threadId("t2") }));
    await vi.advanceTimersByTimeAsync(10);
    expect(channel.delivered.map(({ key }) => key)).toEqual(["a", "x"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(channel.delivered.map(({ key }) => key)).toEqual(["a", "x", "b"]);
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([...sends, other]);
    expect(channel.delivered.map(({ key }) => key)).toEqual(["a", "x", "b", "c"]);
  });
});

describe("where the channel takes messages only for a while", () => {
  const day = 86_400_000;
  const chatty = (context: { onSendActivities: (hear: SendActivitiesHandler) => unknown }) =>
    context.onSendActivities(async (_, activities, send) => {
      activities.unshift({ type: "message", text: "Huomenta." });
      activities.push({ type: "typing" });
      return send();
    });

  test("an agent's line goes out as a person's after that, and what middleware adds does not", async () => {
    const channel = makeChannel({ now: 2 * day });
    channel.use(async (context, next) => {
      chatty(context);
      await next();
    });
    expect(await channel.send(outbound({ author: "agent", text: "Selvitin asian." }))).toEqual({
      kind: "taken",
    });
    expect(texts(channel.delivered)).toEqual(["Selvitin asian."]);
    expect(channel.passages).toEqual([{ by: "person", as: "human-agent" }]);
  });

  test.each([
    ["the bot's line", outbound({ author: "bot" }), 2 * day],
    ["the house's line", outbound({ author: "system" }), 2 * day],
    ["an agent's line", outbound({ author: "agent" }), 8 * day],
  ])("%s is refused when it can't go out any more, and nothing is sent", async (_, line, now) => {
    const channel = makeChannel({ now });
    expect(await channel.send(line)).toEqual({ kind: "refused", why: "window" });
    expect(channel.delivered).toEqual([]);
  });
});
