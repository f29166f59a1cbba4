import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files } from "../../fixtures/files.ts";
import { bearer, type Bot, message, openBot } from "./bot.ts";
import { type Microsoft, openMicrosoft } from "./microsoft.ts";

let microsoft: Microsoft;
let bot: Bot;
beforeAll(async () => {
  microsoft = await openMicrosoft();
  bot = await openBot(microsoft);
});
afterAll(async () => {
  await bot.close();
  await microsoft.close();
});

const brings = (more: Readonly<Record<string, unknown>>) =>
  bot.post(message(microsoft, more), bearer(microsoft));
const matter = (conversation: string) => bot.house.matter(conversation);
const textsOf = () => microsoft.sent.map(({ activity }) => activity["text"]);

describe("a customer in a channel of Azure", () => {
  test("is answered through the conversation's own connector, and a message that comes twice is answered once", async () => {
    microsoft.sent.length = 0;
    const written = message(microsoft, { conversation: { id: "answered" }, text: "voiko eräpäivää siirtää" });
    const first = await bot.post(written, bearer(microsoft));
    const second = await bot.post(written, bearer(microsoft));
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(bot.house.records.filter(({ channel }) => channel === "azure-webchat")).toHaveLength(1);
    await bot.outbox.drain();
    const texts = textsOf();
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { activity, path } of microsoft.sent) {
      expect(path).toBe(`/connector/v3/conversations/answered/activities/${written.id}`);
      expect(activity).toMatchObject({
        type: "message",
        channelId: "webchat",
        recipient: { id: "aino" },
        from: { id: "lupaus@bot" },
      });
      expect(activity["channelData"]).toBeUndefined();
    }
  });

  test("is welcomed when their window opens, once", async () => {
    microsoft.sent.length = 0;
    const joined = {
      type: "conversationUpdate",
      conversation: { id: "opened" },
      text: undefined,
      membersAdded: [{ id: "lupaus@bot" }, { id: "aino", name: "Aino" }],
    };
    await brings({ ...joined, id: "j1" });
    await brings({ ...joined, id: "j2" });
    await bot.outbox.drain();
    expect(microsoft.sent).toHaveLength(1);
    expect(microsoft.sent[0]?.activity["text"]).toContain("botti");
  });

  test("reads what an agent writes later by the newest reference that they brought", async () => {
    await brings({ conversation: { id: "later" }, text: "haluan puhua ihmiselle" });
    const { id } = await matter("later");
    await brings({ id: "the-newest", conversation: { id: "later" }, text: "oletteko siellä" });
    await bot.outbox.drain();
    microsoft.sent.length = 0;
    const agent = await bot.house.hires("riikka");
    await bot.house.act({ kind: "take", conversation: id, agent });
    await bot.house.act({ kind: "reply", conversation: id, agent, text: "Olen täällä." });
    await bot.outbox.drain();
    expect(textsOf()).toContain("Olen täällä.");
    for (const { path } of microsoft.sent) expect(path).toMatch(/the-newest$/);
  });

  test("who sends a picture gets a person who sees it, with its own connector's token and from allowed hosts alone", async () => {
    microsoft.files["mittari.png"] = files.png;
    microsoft.strayed.length = 0;
    await brings({
      conversation: { id: "filed" },
      text: "",
      attachments: [
        {
          contentType: "image/png",
          name: "mittari.png",
          contentUrl: `${microsoft.filesUrl}mittari.png?sig=1`,
        },
        {
          contentType: "image/png",
          name: "muualta.png",
          contentUrl: "http://127.0.0.1:9/elsewhere/muualta.png",
        },
      ],
    });
    const { id, state } = await matter("filed");
    expect(state).toBe("queued");
    const rows = await bot.house.storage.transcript(id, 0);
    expect(rows.flatMap(({ attachments }) => attachments)).toMatchObject([
      { name: "mittari.png", contentType: "image/png" },
    ]);
    expect((await bot.house.notes(id)).join()).toContain("muualta.png");
    expect(microsoft.strayed).toEqual([]);
  });

  test("whose file is no picture, whatever it is called, is told so, and agents read its name", async () => {
    microsoft.files["kuva.png"] = Buffer.from("<script>alert(1)</script>");
    await brings({
      conversation: { id: "no-picture" },
      text: "haluan puhua ihmiselle",
      attachments: [
        { contentType: "image/png", name: "kuva.png", contentUrl: `${microsoft.filesUrl}kuva.png` },
      ],
    });
    const { id } = await matter("no-picture");
    const rows = await bot.house.storage.transcript(id, 0);
    expect(rows.flatMap(({ attachments }) => attachments)).toEqual([]);
    expect((await bot.house.notes(id)).join()).toContain("kuva.png");
  });

  test("who taps a card's button has said its words, and a mention of the bot is none", async () => {
    await brings({ conversation: { id: "tapped" }, text: "", value: { text: "haluan puhua ihmiselle" } });
    expect((await matter("tapped")).state).toBe("queued");
    await brings({
      conversation: { id: "mentioned" },
      channelId: "msteams",
      text: "<at>Lupaus</at> haluan puhua ihmiselle",
      entities: [
        { type: "mention", text: "<at>Lupaus</at>", mentioned: { id: "lupaus@bot", name: "Lupaus" } },
      ],
      attachments: [{ contentType: "text/html", content: "<p>haluan puhua ihmiselle</p>" }],
    });
    const { id, state } = await matter("mentioned");
    expect(state).toBe("queued");
    const said = await bot.house.storage.transcript(id, 0);
    expect(said.find(({ author }) => author === "customer")?.text).toBe("haluan puhua ihmiselle");
  });

  test("is of a channel of its own, even where Azure calls it as we call ours", async () => {
    await brings({ conversation: { id: "same-name" }, channelId: "directline", text: "moi" });
    expect(await bot.house.storage.thread("directline", "same-name")).toBeNull();
    expect(await bot.house.storage.thread("azure-directline", "same-name")).not.toBeNull();
  });
});

describe("a group that the bot was added to", () => {
  test.each([
    { channelId: "msteams", text: "<at>Lupaus</at> haluan puhua ihmiselle" },
    { channelId: "telegram", type: "conversationUpdate", text: undefined, membersAdded: [{ id: "eino" }] },
  ])("reads nothing of it, and the operator is told: $channelId", async (more) => {
    const before = bot.house.records.length;
    const conversation = { id: `group-${more.channelId}`, isGroup: true };
    expect((await brings({ ...more, conversation })).status).toBe(200);
    await bot.outbox.drain();
    expect(microsoft.sent.filter(({ path }) => path.includes(conversation.id))).toEqual([]);
    expect(bot.house.records).toHaveLength(before);
    expect(bot.notes).toContain("azure-group");
  });
});

describe("what is no message", () => {
  test("a question that the bot can't answer is answered so, by Bot Framework's own number", async () => {
    const invoked = { type: "invoke", name: "adaptiveCard/action", value: {}, conversation: { id: "other" } };
    expect((await brings(invoked)).status).toBe(501);
  });

  test.each([
    { type: "typing" },
    { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
    { type: "event", name: "handoff.status", value: { state: "accepted" } },
    { type: "installationUpdate", action: "add" },
    { type: "x".repeat(90) },
  ])("is answered and changes nothing: $type", async (more) => {
    const before = bot.house.records.length;
    expect((await brings({ text: undefined, ...more, conversation: { id: "other" } })).status).toBe(200);
    expect(bot.house.records).toHaveLength(before);
  });

  test.each([
    ["nothing", {}],
    ["no conversation", { ...message({ serviceUrl: "x" } as Microsoft), conversation: null }],
    ["a list", []],
  ])("and no activity either is refused: %s", async (_, body) => {
    const answer = await bot.post(body, bearer(microsoft));
    expect([400, 422]).toContain(answer.status);
  });
});

test("a turn that fails is not acknowledged, so that the channel brings it again", async () => {
  const weather = { isDown: true };
  const broken = await openBot(microsoft, { isDown: () => weather.isDown });
  const written = message(microsoft, { conversation: { id: "again" } });
  expect((await broken.post(written, bearer(microsoft))).status).toBe(500);
  weather.isDown = false;
  expect((await broken.post(written, bearer(microsoft))).status).toBe(200);
  await broken.close();
});
