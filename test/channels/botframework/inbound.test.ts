import { describe, expect, test } from "vitest";
import type { Middleware } from "botbuilder";
import { makeLogChannel } from "../../../src/channels/botframework/log-channel.ts";
import { signingEvent, SigningProof } from "../../../src/channels/botframework/incoming.ts";
import { makePushChannel } from "../../../src/channels/botframework/push-channel.ts";
import { activity, makeReceiver, reference } from "../fixtures/activities.ts";

function makeLog() {
  const notes: string[] = [];
  const { received, receive } = makeReceiver();
  return { notes, received, ...makeLogChannel({ receive, note: (event) => void notes.push(event) }) };
}

describe("a customer's activity", () => {
  test("becomes a message for the turn, and the receipt comes back", async () => {
    const channel = makeLog();
    expect(await channel.takeIn(activity())).toMatchObject({ message: "message a1", repeated: false });
    expect(channel.received).toEqual([
      {
        kind: "message",
        files: [],
        key: "a1",
        channel: "messenger",
        channelThreadId: "c1",
        customer: { channelCustomerId: "customer-1", name: "Aino", verifiedAs: null },
        locale: "fi-FI",
        reference: null,
        text: "moi",
      },
    ]);
  });

  test("signs nobody in by what it says of itself: only what a channel of ours has made of a proof does", async () => {
    const channel = makeLog();
    const event = { type: "event", name: signingEvent };
    await channel.takeIn(activity({ ...event, value: { kind: "signed-in", verifiedAs: "1207" } }));
    expect(channel.received).toEqual([]);
    await channel.takeIn(activity({ ...event, value: new SigningProof("signed-in", "1207") }));
    expect(channel.received).toMatchObject([{ kind: "signed-in", customer: { verifiedAs: "1207" } }]);
  });

  test("keeps the way back on a channel that is sent to", async () => {
    const { received, receive } = makeReceiver();
    const channel = makePushChannel({
      receive,
      deliver: async () => ({ kind: "taken" }),
      note: () => {},
      timeoutMs: 100,
      paceMs: 0,
      now: () => 0,
    });
    await channel.takeIn(activity());
    expect(JSON.parse(received[0]?.reference ?? "null")).toMatchObject({ ...reference, activityId: "a1" });
  });

  test("that tells of a coming is a joined window, for the one who came and not for the bot", async () => {
    const channel = makeLog();
    const came = { type: "conversationUpdate", from: { id: "c1", name: "" } };
    const members = [
      { id: "lupaus", name: "Lupaus" },
      { id: "customer-1", name: "" },
    ];
    await channel.takeIn(activity({ ...came, membersAdded: members.slice(0, 1) }));
    expect(channel.received).toEqual([]);
    await channel.takeIn(activity({ ...came, membersAdded: members }));
    expect(channel.received).toMatchObject([
      { kind: "joined", key: "a1", customer: { channelCustomerId: "customer-1", name: null } },
    ]);
  });

  test.each(["typing", "event", "messageReaction", "invoke", "trace", "nonsense"])(
    "of type %s comes by and changes nothing",
    async (type) => {
      const channel = makeLog();
      expect(await channel.takeIn(activity({ type }))).toBeNull();
      expect(channel.received).toEqual([]);
    },
  );

  test.each([
    ["an id", { id: "" }, /id/],
    ["a sender", { from: { id: "", name: "" } }, /from\.id/],
    [
      "a conversation",
      { conversation: { id: "", isGroup: false, conversationType: "", name: "" } },
      /conversation\.id/,
    ],
  ])("without %s is refused with a word on what is missing", async (_, without, said) => {
    const channel = makeLog();
    await expect(channel.takeIn(activity(without))).rejects.toThrow(said);
    expect(channel.received).toEqual([]);
  });
});

describe("middleware", () => {
  test("sees what comes in and may change it", async () => {
    const channel = makeLog();
    channel.use(async (context, next) => {
      context.activity.text = `${context.activity.text} maailma`;
      await next();
    });
    await channel.takeIn(activity());
    expect(channel.received).toMatchObject([{ text: "moi maailma" }]);
  });

  test("that keeps an activity to itself leaves no turn", async () => {
    const channel = makeLog();
    channel.use(async () => {});
    expect(await channel.takeIn(activity())).toBeNull();
    expect(channel.received).toEqual([]);
  });

  test("that fails before the turn keeps the message unacknowledged, so that it is sent again", async () => {
    const channel = makeLog();
    let failing = true;
    const failsOnce: Middleware = {
      async onTurn(_, next) {
        if (failing) throw new Error("translator down");
        await next();
      },
    };
    channel.use(failsOnce);
    await expect(channel.takeIn(activity())).rejects.toThrow("translator down");
    expect(channel.received).toEqual([]);
    failing = false;
    expect(await channel.takeIn(activity())).toMatchObject({ repeated: false });
  });

  test("that fails after the commit cannot take the acknowledgement back", async () => {
    const channel = makeLog();
    channel.use(async (_, next) => {
      await next();
      throw new Error("counter down");
    });
    expect(await channel.takeIn(activity())).toMatchObject({ message: "message a1" });
    expect(channel.received).toHaveLength(1);
    expect(channel.notes).toEqual(["middleware-failed-after-commit"]);
  });

  test("that doesn't wait for the turn doesn't make the channel answer before the commit", async () => {
    const { received, receive } = makeReceiver();
    const commit = Promise.withResolvers<void>();
    const channel = makeLogChannel({
      receive: async (incoming) => {
        await commit.promise;
        return receive(incoming);
      },
      note: () => {},
    });
    channel.use(async (_, next) => void next());
    const taken = channel.takeIn(activity());
    const first = await Promise.race([taken, new Promise((resolve) => setImmediate(resolve, "not yet"))]);
    expect(first).toBe("not yet");
    commit.resolve();
    expect(await taken).toMatchObject({ message: "message a1" });
    expect(received).toHaveLength(1);
  });

  test("has its own words dropped on a channel that reads from the log, and the turn goes on", async () => {
    const channel = makeLog();
    channel.use(async (context, next) => {
      await context.sendActivity("Mainos");
      await context.sendTraceActivity("debug", { text: "secret" });
      await context.updateActivity({ id: "m1", text: "muutettu" });
      await context.deleteActivity("m1");
      await next();
    });
    expect(await channel.takeIn(activity())).not.toBeNull();
    expect(channel.notes).toEqual([
      "middleware-send-dropped",
      "internal-activity-dropped",
      "update-dropped",
      "delete-dropped",
    ]);
  });

  test("doesn't make a failed turn look acknowledged", async () => {
    const channel = makeLogChannel({
      receive: async () => {
        throw new Error("disk full");
      },
      note: () => {},
    });
    await expect(channel.takeIn(activity())).rejects.toThrow("disk full");
  });

  test("cannot hide a failed turn by catching its error", async () => {
    const channel = makeLogChannel({
      receive: async () => {
        throw new Error("disk full");
      },
      note: () => {},
    });
    channel.use(async (_, next) => {
      await next().catch(() => {});
    });
    await expect(channel.takeIn(activity())).rejects.toThrow("disk full");
  });
});
