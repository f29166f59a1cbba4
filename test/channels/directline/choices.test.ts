import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Typed } from "../../../src/turn/typing.ts";
import { type Chat, type Site, listen, openSite } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const send = ({ conversationId, token }: Chat, body: object) =>
  site.call<{ id: string; code?: string; message?: string }>(
    "POST",
    `conversations/${conversationId}/activities`,
    { bearer: token, body },
  );
const choose = (chat: Chat, value: unknown, id = "c1") =>
  send(chat, { type: "event", name: "language", value, channelData: { clientActivityID: id } });
const end = (chat: Chat, id = "e1") =>
  send(chat, { type: "endOfConversation", channelData: { clientActivityID: id } });

describe("the customer's own language", () => {
  test("is in the status at once, by a frame without lines", async () => {
    const chat = await site.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    expect((await choose(chat, "sv")).status).toBe(200);
    await window.told(2);
    expect(window.statuses).toEqual([
      { state: "none", agent: null, promise: null, language: "fi" },
      { state: "none", agent: null, promise: null, language: "sv" },
    ]);
    expect(window.watermarks).toEqual(["1", "1"]);
    expect((await site.read(chat)).status?.language).toBe("sv");
    window.socket.close();
  });

  test("is one of those the house speaks", async () => {
    const chat = await site.visitor();
    for (const odd of ["de", "FI", "", null, 1, {}, undefined])
      expect(await choose(chat, odd)).toMatchObject({ status: 400, body: { code: "language-not-known" } });
    expect((await send(chat, { type: "event", name: "other", value: "de" })).status).toBe(200);
    expect((await site.read(chat)).status?.language).toBe("fi");
  });

  test("begins no window: one that opens later is greeted", async () => {
    const { body } = await site.call<Chat>("POST", "tokens/generate", { origin: site.url });
    expect((await choose(body, "sv")).status).toBe(200);
    expect((await end(body)).status).toBe(200);
    await site.start(body.token, { locale: "fi-FI" });
    expect((await site.read(body)).activities.map(({ channelData }) => channelData.say)).toEqual([
      "greeting",
    ]);
  });
});

describe("the customer's end of the chat", () => {
  test("closes the matter, tells until when writing reopens it, and is the same when sent again", async () => {
    const chat = await site.visitor();
    await site.say(chat, "haluan puhua ihmiselle");
    const [first, again] = [await end(chat), await end(chat)];
    expect(first.status).toBe(200);
    expect(again.body).toEqual(first.body);
    await end(chat, "e2");
    const { activities, status } = await site.read(chat);
    expect(status?.state).toBe("closed");
    expect(activities.map(({ channelData }) => channelData.say).slice(-2)).toEqual(["hand-over", "ended"]);
    expect(activities.at(-1)?.text).toMatch(/Jos kirjoitat tähän ke 9\.12\. mennessä/);
    await site.say(chat, "vielä yksi asia");
    expect((await site.read(chat)).status?.state).toBe("queued");
  });

  test("changes nothing where nothing is open", async () => {
    const chat = await site.visitor();
    const before = await site.read(chat);
    expect((await end(chat)).status).toBe(200);
    expect(await site.read(chat)).toEqual(before);
  });

  test("is nobody else's: another token ends nothing", async () => {
    const [mine, other] = [await site.visitor(), await site.visitor()];
    await site.say(mine, "haluan puhua ihmiselle");
    expect((await end({ ...mine, token: other.token })).status).toBe(404);
    expect((await site.read(mine)).status?.state).toBe("queued");
  });
});

describe("typing", () => {
  const agentTypes = (chat: Chat, name = "Riikka") =>
    site.typing.tell({ from: "agent", channel: "directline", channelThreadId: chat.conversationId, name });

  test("by an agent is shown in the customer's open windows, and is in no log", async () => {
    const chat = await site.visitor();
    const other = await site.visitor();
    const [window, elsewhere] = [listen(chat.streamUrl), listen(other.streamUrl)];
    await Promise.all([window.seen(1), elsewhere.seen(1)]);
    await window.settled();
    agentTypes(chat);
    await window.typed(1);
    expect(window.typings).toEqual([
      {
        type: "typing",
        id: expect.any(String),
        timestamp: expect.any(String),
        channelId: "directline",
        conversation: { id: chat.conversationId },
        from: { id: "agent", name: "Riikka", role: "bot" },
        channelData: { author: "agent" },
      },
    ]);
    expect(window.watermarks).toEqual(["1", "1"]);
    expect(window.statuses.at(-1)).toEqual({ state: "none", agent: null, promise: null, language: "fi" });
    await elsewhere.settled();
    expect(elsewhere.typings).toEqual([]);
    expect((await site.read(chat)).activities).toHaveLength(1);
    window.socket.close();
    elsewhere.socket.close();
  });

  test("of the customer is told to who listens, and neither kept nor shown back", async () => {
    const heard: Typed[] = [];
    site.typing.subscribe((typed) => heard.push(typed));
    const chat = await site.visitor();
    const window = listen(chat.streamUrl);
    await window.seen(1);
    expect((await send(chat, { type: "typing" })).status).toBe(200);
    expect(heard).toEqual([
      { from: "customer", channel: "directline", channelThreadId: chat.conversationId, name: null },
    ]);
    await window.settled();
    expect(window.typings).toEqual([]);
    expect((await site.read(chat)).activities).toHaveLength(1);
    window.socket.close();
  });

  test("of somebody else's window is refused and told to nobody", async () => {
    const heard: Typed[] = [];
    site.typing.subscribe((typed) => heard.push(typed));
    const [mine, other] = [await site.visitor(), await site.visitor()];
    expect((await send({ ...mine, token: other.token }, { type: "typing" })).status).toBe(404);
    expect(heard).toEqual([]);
  });
});
