import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FetchXhr } from "../fixtures/fetch-xhr.ts";
import { files } from "../fixtures/files.ts";
import { type Client, type ClientOptions, openClient } from "../fixtures/microsoft-client.ts";
import { type Chat, type Site, openSite, secret, textsOf, userIn } from "../fixtures/site.ts";

/** The wire as Microsoft's own client sees it: the package from npm, its waits shortened. */

let site: Site;
let clients: Client[];
beforeEach(async () => {
  vi.stubGlobal("XMLHttpRequest", FetchXhr);
  site = await openSite();
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.end();
  await site.close();
  vi.unstubAllGlobals();
});

const question = "voiko eräpäivää siirtää";
const answer = "Vastaus: Eräpäivän muutos.";

const dataUrl = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString("base64")}`;

const tokenOf = async () =>
  (await site.call<Chat>("POST", "tokens/generate", { bearer: secret, body: { user: { id: "asiakas-7" } } }))
    .body.token;

describe.each([
  ["polling", false],
  ["with a WebSocket", true],
])("%s", (_, webSocket) => {
  const open = async (more: Partial<ClientOptions> = {}) => {
    const client = openClient({ url: site.url, token: await tokenOf(), webSocket, ...more });
    clients.push(client);
    return client;
  };

  test("a customer is greeted, asks, sees the own message come back by its mark, and is answered", async () => {
    const client = await open({ locale: "fi-FI" });
    await client.seen(1);
    const id = await client.say(question, "mark-1");
    await client.seen(3);
    const [greeting, echo, reply] = client.activities;
    expect(greeting?.text).toMatch(/^Hei, olen Napavirran botti/);
    expect(echo).toMatchObject({
      id,
      from: { id: "asiakas-7", role: "user" },
      channelData: { clientActivityID: "mark-1" },
    });
    expect(reply).toMatchObject({ text: answer, replyToId: id, from: { id: "lupaus", role: "bot" } });
    expect(client.statuses).toEqual(["Uninitialized", "Connecting", "Online"]);
  });

  test("a customer's files come back in the window as what they are, once for each sending", async () => {
    const client = await open();
    await client.seen(1);
    const send = () =>
      client.attach("kuva ja lasku", "mark-1", [
        { contentType: "image/jpeg", contentUrl: dataUrl("image/jpeg", files.jpeg), name: "kuva.jpg" },
        { contentType: "image/png", contentUrl: dataUrl("image/png", files.pdf), name: "lasku" },
      ]);
    const id = await send();
    expect(await send()).toBe(id);
    await client.seen(4);
    const [, echo, received] = client.activities;
    expect(echo).toMatchObject({
      id,
      text: "kuva ja lasku",
      channelData: { clientActivityID: "mark-1" },
      attachments: [
        { contentType: "image/jpeg", name: "kuva.jpg", size: files.jpeg.length },
        { contentType: "application/pdf", name: "lasku.pdf", size: files.pdf.length },
      ],
    });
    expect(received?.channelData.say).toBe("attachment-received");
    const [picture, document] = echo?.attachments ?? [];
    expect(picture?.thumbnailUrl).toBe(picture?.contentUrl);
    expect(document?.thumbnailUrl).toBeUndefined();
    const shown = await fetch(picture?.contentUrl ?? "");
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(files.jpeg);
    expect(client.activities).toHaveLength(4);
  });

  test("a page's locale chooses the language of the greeting", async () => {
    const client = await open({ locale: "sv-FI" });
    await client.seen(1);
    expect(client.activities[0]?.text).toMatch(/^Hej, jag är Napavirtas bot/);
  });

  test("a message sent twice is said once", async () => {
    const client = await open();
    await client.seen(1);
    const first = await client.say(question, "mark-1");
    expect(await client.say(question, "mark-1")).toBe(first);
    await client.say("kiitos", "mark-2");
    await client.seen(5);
    const mine = client.activities.filter(({ from }) => from.role === "user");
    expect(textsOf(mine)).toEqual([question, "kiitos"]);
  });

  test("a reloaded page goes on where it was, with nothing missed and nothing doubled", async () => {
    const before = await open();
    await before.seen(1);
    await before.say(question, "mark-1");
    await before.seen(3);
    const chat = { conversationId: before.conversationId(), token: before.token() };
    before.end();
    await site.say(chat, "kiitos", "mark-2");
    const after = await open({ ...chat, watermark: "3" });
    await after.seen(2);
    expect(after.activities[0]).toMatchObject({
      text: "kiitos",
      channelData: { clientActivityID: "mark-2" },
    });
    const whole = await open(chat);
    await whole.seen(5);
    expect(textsOf(whole.activities)).toEqual(textsOf((await site.read(chat)).activities));
  });

  test("a page that is reloaded after its old matter was taken away goes on, and is greeted anew", async () => {
    const before = await open();
    await before.seen(1);
    await before.say(question, "mark-1");
    await before.seen(3);
    const chat = { conversationId: before.conversationId(), token: before.token() };
    before.end();
    await site.house.ends(chat.conversationId);
    const { watermark } = await site.read(chat);
    site.house.clock.now += 3_600_000;
    const { storage, clock } = site.house;
    expect(await storage.removeEnded(clock.now, null, 9)).toMatchObject({ conversations: 1, next: null });
    await storage.removeRest(clock.now, null, 9);
    const after = await open({ ...chat, watermark });
    await after.say(question, "mark-1");
    const whole = await open(chat);
    await Promise.all([after.seen(3), whole.seen(3)]);
    const greeting: unknown = expect.stringMatching(/^Hei, olen Napavirran botti/);
    expect(textsOf(after.activities)).toEqual([question, greeting, answer]);
    expect(textsOf(whole.activities)).toEqual([question, greeting, answer]);
  });

  test("a refreshed token goes on in the same conversation", async () => {
    const client = await open();
    await client.seen(1);
    const refreshed = await site.call<Chat>("POST", "tokens/refresh", { bearer: client.token() });
    expect(refreshed.body.conversationId).toBe(client.conversationId());
    const again = await open({ token: refreshed.body.token, conversationId: refreshed.body.conversationId });
    await again.seen(1);
    await again.say(question, "mark-1");
    await Promise.all([client.seen(3), again.seen(3)]);
    expect(userIn(refreshed.body.token).user).toBe("asiakas-7");
  });

  test("a restart of the server in the middle loses and doubles nothing", async () => {
    const client = await open();
    await client.seen(1);
    await client.say(question, "mark-1");
    await client.seen(3);
    await site.close();
    site = await openSite({ house: site.house, port: site.port });
    const id = await client.say("kiitos", "mark-2");
    await client.seen(5);
    expect(client.activities.find((activity) => activity.id === id)?.text).toBe("kiitos");
    const chat = { conversationId: client.conversationId(), token: client.token() };
    expect(textsOf(client.activities)).toEqual(textsOf((await site.read(chat)).activities));
  });

  test("an expired token is told as such, and a new one goes on", async () => {
    const client = await open();
    await client.seen(1);
    site.house.clock.now += 13 * 3_600_000;
    expect(await client.say(question, "mark-1")).toBe("retry");
    expect(client.statuses.at(-1)).toBe("ExpiredToken");
  });
});

test("a cut socket with a message sent meanwhile loses and doubles nothing", async () => {
  const client = openClient({ url: site.url, token: await tokenOf(), webSocket: true });
  clients.push(client);
  await client.seen(1);
  client.sockets[0]?.close();
  const chat = { conversationId: client.conversationId(), token: client.token() };
  await site.say(chat, question, "meanwhile");
  await client.seen(3);
  expect(textsOf(client.activities).slice(1)).toEqual([question, answer]);
  expect(client.sockets).toHaveLength(2);
});

test("a customer of another conversation cannot be heard", async () => {
  const client = openClient({
    url: site.url,
    token: await tokenOf(),
    webSocket: true,
    conversationId: "another",
  });
  clients.push(client);
  await client.until(() => client.statuses.includes("FailedToConnect"));
  expect(client.activities).toEqual([]);
  expect(client.failures).toEqual([expect.objectContaining({ status: 404 })]);
});

test("a status without lines and an agent's typing pass by, and nothing is lost or doubled by them", async () => {
  const client = openClient({ url: site.url, token: await tokenOf(), webSocket: true });
  clients.push(client);
  await client.seen(1);
  const chat = { conversationId: client.conversationId(), token: client.token() };
  await site.house.chooses(chat.conversationId, "sv");
  const typed = { from: "agent", channel: "directline", channelThreadId: chat.conversationId } as const;
  const types = () => client.activities.map(({ type }) => String(type));
  // A typing is told only while nothing else is on its way; an agent who writes tells it again.
  while (!types().includes("typing")) {
    site.typing.tell({ ...typed, name: "Riikka" });
    await new Promise(setImmediate);
  }
  client.sockets[0]?.close();
  await site.say(chat, question, "meanwhile");
  await client.until(() => textsOf(client.activities).includes(answer));
  expect(types().filter((type) => type === "message")).toHaveLength(3);
  expect(client.failures).toEqual([]);
});
