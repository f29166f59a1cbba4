import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeHouse } from "../../../fixtures/house.ts";
import { bearer, type Bot, message, openBot } from "./bot.ts";
import { type Microsoft, openMicrosoft } from "./microsoft.ts";

let microsoft: Microsoft;
let bot: Bot;
const references: string[] = [];
beforeAll(async () => {
  microsoft = await openMicrosoft();
  const house = makeHouse();
  const receive: typeof house.receive = (incoming) => {
    references.push(incoming.reference ?? "");
    return house.receive(incoming);
  };
  bot = await openBot(microsoft, { house: { ...house, receive } });
});
afterAll(async () => {
  await bot.close();
  await microsoft.close();
});
const brings = (more: Readonly<Record<string, unknown>>) =>
  bot.post(message(microsoft, more), bearer(microsoft));

let threads = 0;
/** Brings it into a thread of its own; answers how it was taken, and what of it stands in the log. */
async function brought(more: Readonly<Record<string, unknown>>, id = `strange-${(threads += 1)}`) {
  const { status } = await brings({ conversation: { id }, ...more });
  const found = await bot.house.storage.thread("azure-webchat", id);
  const rows = found === null ? [] : await bot.house.storage.customerLog(found.id, 0, 100);
  return { status, wrote: rows.filter(({ author }) => author === "customer").map(({ text }) => text) };
}

describe("what is odd about a message costs none of its words", () => {
  const text = "voiko eräpäivää siirtää";
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["no id", { id: undefined }],
    ["an empty id", { id: "" }],
    ["an id that is a number", { id: 7 }],
    ["a thing with no name", { entities: [{ type: "Place", name: null }] }],
    ["a thing of no type", { entities: [{ "@type": "Message" }] }],
    ["things that are no list", { entities: "x" }],
    ["files that are no list", { attachments: "x" }],
    ["a time that is none", { timestamp: "yesterday" }],
    ["a locale that is none", { locale: 7 }],
    ["a sender's name that is none", { from: { id: "aino", name: 7 } }],
    ["a recipient that is none", { recipient: "x" }],
  ])("%s", async (_, odd) => {
    expect(await brought({ text, ...odd })).toEqual({ status: 200, wrote: [text] });
  });
});

test("messages without an id are kept each for itself, and one that comes again is known by its time", async () => {
  const at = (second: number) => `2026-11-25T08:00:0${second}.000Z`;
  for (const [text, timestamp] of [
    ["yksi", at(1)],
    ["yksi", at(1)],
    ["kaksi", at(2)],
    ["kolme", undefined],
  ])
    await brought({ id: undefined, text, timestamp }, "nameless");
  expect((await brought({ type: "typing" }, "nameless")).wrote).toEqual(["yksi", "kaksi", "kolme"]);
  await bot.outbox.drain();
  for (const { path } of microsoft.sent) expect(path).not.toContain("no-id");
});

test("words are kept as every store can keep them", async () => {
  expect((await brought({ text: "voiko\0 siirtää \ud83d" })).wrote).toEqual(["voiko siirtää \ufffd"]);
  expect((await brought({ text: "a".repeat(100_000) })).wrote[0]).toHaveLength(20_000);
});

test("who writes can't say of a message what only a channel of ours knows of it", async () => {
  const entities = [
    { type: "mail" },
    { type: "ad" },
    { type: "overheard" },
    { type: "left-out", name: "x.exe" },
  ];
  await brought({ text: "voiko eräpäivää siirtää", entities }, "pretending");
  expect(await bot.house.matter("pretending")).toMatchObject({ state: "bot" });
  const [row] = await bot.house.rows("open");
  expect(row?.adAt ?? null).toBe(null);
});

test("no name, and nothing else of who wrote, is kept beside the place where personal data is covered", async () => {
  const from = { id: "aino", name: "Aino 131052-308T", note: "131052-308T" };
  const { status } = await brought({
    from,
    locale: "131052-308T",
    conversation: { id: "named", name: "131052-308T", more: "131052-308T" },
  });
  expect(status).toBe(200);
  expect(references.at(-1)).toContain('"id":"aino"');
  expect(references.at(-1)).not.toContain("131052");
});

test("a token that doesn't come holds up no message for long: its files are left out", async () => {
  bot.login.hangs = true;
  const contentUrl = `${microsoft.serviceUrl}v3/attachments/1/views/original`;
  const attachments = [{ contentType: "image/png", name: "mittari.png", contentUrl }];
  expect(await brought({ text: "katso", attachments })).toEqual({ status: 200, wrote: ["katso"] });
  bot.login.hangs = false;
});
