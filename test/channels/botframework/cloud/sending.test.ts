import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  isLoopbackUrl,
  isServiceUrl,
  microsoftHosts,
} from "../../../../src/channels/botframework/cloud/service-hosts.ts";
import { asShown } from "../../../../src/channels/botframework/cloud/outward.ts";
import { outbound } from "../../fixtures/activities.ts";
import { type Bot, openBot } from "./bot.ts";
import { type Microsoft, openMicrosoft } from "./microsoft.ts";

let microsoft: Microsoft;
let bot: Bot;
beforeAll(async () => {
  microsoft = await openMicrosoft();
  bot = await openBot(microsoft);
});
afterEach(() => {
  microsoft.weather.now = { kind: "takes" };
  bot.login.isDown = false;
});
afterAll(async () => {
  await bot.close();
  await microsoft.close();
});

const line = (more: Readonly<Record<string, unknown>> = {}) =>
  outbound({
    channel: "azure-webchat",
    reference: JSON.stringify({
      channelId: "webchat",
      serviceUrl: microsoft.serviceUrl,
      conversation: { id: "c1" },
      user: { id: "aino" },
      bot: { id: "lupaus@bot" },
      activityId: "m1",
      ...more,
    }),
  });

describe("a line for a connector", () => {
  test.each([
    [400, "refused"],
    [401, "again"],
    [403, "refused"],
    [404, "refused"],
    [408, "again"],
    [412, "again"],
    [413, "refused"],
    [500, "again"],
    [502, "again"],
    [503, "again"],
  ] as const)("that it answers with %d is %s, after one try", async (status, kind) => {
    microsoft.weather.now = { kind: "refuses", status };
    const before = microsoft.sent.length;
    expect(await bot.azure.send(line())).toEqual({ kind, why: `status-${status}` });
    expect(microsoft.sent.length - before).toBe(1);
  });

  test("that comes too early is sent again no sooner than the connector says", async () => {
    microsoft.weather.now = { kind: "refuses", status: 429, retryAfter: "120" };
    expect(await bot.azure.send(line())).toEqual({ kind: "again", why: "status-429", afterMs: 120_000 });
    microsoft.weather.now = { kind: "refuses", status: 429, retryAfter: "Wed, 25 Nov 2026 08:00:00 GMT" };
    expect(await bot.azure.send(line())).toEqual({ kind: "again", why: "status-429" });
  });

  test("that nobody answers is given up in time and sent again", async () => {
    const hasty = await openBot(microsoft, { withinMs: 400 });
    microsoft.weather.now = { kind: "hangs" };
    expect(await hasty.azure.send(line())).toEqual({ kind: "again", why: "no-answer" });
    await hasty.close();
    microsoft.weather.now = { kind: "breaks-off" };
    expect(await bot.azure.send(line())).toEqual({ kind: "again", why: "no-answer" });
  });

  test("follows no redirect: it could lead to anywhere", async () => {
    microsoft.weather.now = { kind: "leads-elsewhere" };
    microsoft.strayed.length = 0;
    expect(await bot.azure.send(line())).toEqual({ kind: "again", why: "status-307" });
    expect(microsoft.strayed).toEqual([]);
  });

  test("waits while Microsoft gives no token", async () => {
    bot.login.isDown = true;
    expect(await bot.azure.send(line())).toEqual({ kind: "again", why: "no-token" });
  });

  test("goes to no other host, whatever the thread's reference says", async () => {
    const before = microsoft.sent.length;
    for (const serviceUrl of ["https://169.254.169.254/", "http://localhost:1/", "x", ""])
      expect(await bot.azure.send(line({ serviceUrl }))).toEqual({ kind: "refused", why: "refused-host" });
    expect(microsoft.sent).toHaveLength(before);
  });

  test("without a message that it answers goes to the conversation", async () => {
    await bot.azure.send(line({ activityId: undefined }));
    expect(microsoft.sent.at(-1)?.path).toBe("/connector/v3/conversations/c1/activities");
  });
});

describe("the options of a line", () => {
  const actions = ["Kyllä", "Ei"].map((title) => ({ type: "imBack", title, value: title }));
  const shown = (channelId: string) =>
    asShown({
      channelId,
      text: "Auttoiko?",
      channelData: { author: "bot" },
      suggestedActions: { to: [], actions },
    });

  test("are suggested where the channel shows suggestions", () => {
    expect(shown("webchat")).toEqual({
      channelId: "webchat",
      text: "Auttoiko?",
      suggestedActions: { to: [], actions },
    });
  });
  test("are a card's buttons where it shows cards", () => {
    expect(shown("msteams")).toEqual({
      channelId: "msteams",
      text: "Auttoiko?",
      attachments: [{ contentType: "application/vnd.microsoft.card.hero", content: { buttons: actions } }],
    });
  });
  test("are words to write elsewhere", () => {
    expect(shown("sms")).toEqual({ channelId: "sms", text: "Auttoiko?\n\n– Kyllä\n\n– Ei" });
  });
});

describe("where lines may be sent", () => {
  test.each([
    "https://smba.trafficmanager.net/emea/",
    "https://webchat.botframework.com/",
    "https://europe.directline.botframework.com/",
    "https://facebook.botframework.com:443/",
  ])("is a connector of Microsoft's: %s", (url) => expect(isServiceUrl(url, microsoftHosts)).toBe(true));

  test.each([
    "http://webchat.botframework.com/",
    "https://botframework.com/",
    "https://botframework.com.evil.example/",
    "https://evilbotframework.com/",
    "https://evil.example/webchat.botframework.com",
    "https://evil.example#.botframework.com",
    "https://webchat.botframework.com@evil.example/",
    "https://user:secret@webchat.botframework.com/",
    "https://webchat.botframework.com:8443/",
    "https://webchat.botframework.com/?next=evil.example",
    "https://x.smba.trafficmanager.net/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::ffff:169.254.169.254]/",
    "https://0x7f000001/",
    "file:///etc/passwd",
    "//webchat.botframework.com/",
    "webchat.botframework.com",
    "",
  ])("is nowhere else: %s", (url) => expect(isServiceUrl(url, microsoftHosts)).toBe(false));

  test("is this machine alone for the Emulator", () => {
    for (const url of ["http://localhost:56150/_connector", "http://127.0.0.1:9000/", "http://[::1]:9000/"])
      expect(isLoopbackUrl(url)).toBe(true);
    for (const url of [
      "http://localhost.evil.example/",
      "http://127.0.0.1@evil.example/",
      "http://10.0.0.1/",
      "http://0.0.0.0/",
    ])
      expect(isLoopbackUrl(url)).toBe(false);
  });
});
