import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, openSite, textsOf } from "../fixtures/site.ts";
import { files, form, upload } from "../fixtures/files.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const photo = ["kuva.jpg", files.jpeg] as const;
const marked = (clientActivityID: string, text?: string) => ({
  type: "message",
  text,
  channelData: { clientActivityID },
});

describe("a picture for the bot", () => {
  test("is kept, said to have come, and handed to a person with the message", async () => {
    const chat = await site.visitor();
    const { status, body } = await upload(
      site,
      chat,
      form({ activity: marked("m1", "tämä lasku on väärä"), files: [photo] }),
    );
    expect(status).toBe(200);
    const { activities } = await site.read(chat, "1");
    expect(activities[0]).toMatchObject({
      id: body.id,
      text: "tämä lasku on väärä",
      channelData: { clientActivityID: "m1" },
      attachments: [{ contentType: "image/jpeg", name: "kuva.jpg", size: files.jpeg.length }],
    });
    expect(activities.slice(1).map(({ channelData }) => channelData.say)).toEqual([
      "attachment-received",
      "hand-over",
    ]);
    expect(activities[1]?.text).toBe("Kuva tuli perille. Ihminen katsoo sen: minä en osaa lukea kuvia.");
    const matter = await site.house.matter(chat.conversationId);
    expect(matter).toMatchObject({ state: "queued", reason: "attachment" });
    expect(await site.house.notes(matter.id)).toEqual(["queued:attachment"]);
  });

  test("opens by its address in the window as what it is, and as nothing else", async () => {
    const chat = await site.visitor();
    await upload(site, chat, form({ files: [["lasku (1) ä.html", files.png]] }));
    const [sent] = (await site.read(chat, "1")).activities;
    const [file] = sent?.attachments ?? [];
    expect(sent?.text).toBe("");
    expect(file).toMatchObject({ contentType: "image/png", name: "lasku (1) ä.html.png" });
    const answer = await fetch(file?.contentUrl ?? "");
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(files.png);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-disposition":
        "inline; filename=\"lasku (1) _.html.png\"; filename*=UTF-8''lasku%20%281%29%20%C3%A4.html.png",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "private, max-age=3600",
    });
  });

  test("sent again under its mark changes nothing and is kept once", async () => {
    const chat = await site.visitor();
    const again = () => upload(site, chat, form({ activity: marked("m1"), files: [photo] }));
    const ids = [await again(), ...(await Promise.all([again(), again()])), await again()].map(
      ({ body }) => body.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect((await site.read(chat)).activities).toHaveLength(4);
  });
});

test.each([
  ["one PDF", [["lasku.pdf", files.pdf]], "Tiedosto tuli perille."],
  ["several pictures", [photo, ["toinen.heic", files.heic]], "Tiedostot tulivat perille."],
] as const)("of %s the bot says what came", async (_, sent, words) => {
  const chat = await site.visitor();
  await upload(site, chat, form({ files: sent }));
  expect((await site.read(chat, "2")).activities[0]?.text).toContain(words);
});

test("to a person a picture goes without a word from the bot", async () => {
  const chat = await site.visitor();
  await site.say(chat, "haluan puhua ihmiselle");
  const before = (await site.read(chat)).watermark;
  await upload(site, chat, form({ activity: marked("m1"), files: [photo] }));
  const { activities } = await site.read(chat, before);
  expect(activities.map(({ channelData, attachments }) => [channelData.author, attachments?.length])).toEqual(
    [["customer", 1]],
  );
});

test("an angry customer's picture presses as anger does", async () => {
  const chat = await site.visitor();
  await upload(site, chat, form({ activity: marked("m1", "olette huijareita"), files: [photo] }));
  expect(await site.house.matter(chat.conversationId)).toMatchObject({ reason: "angry", urgency: 4 });
});

test("a name with an identity code is covered like any words", async () => {
  const chat = await site.visitor();
  await upload(site, chat, form({ files: [["131052-308T.pdf", files.pdf]] }));
  expect((await site.read(chat, "1")).activities[0]?.attachments?.[0]?.name).toBe("••••••-••••.pdf");
});

describe("is refused by name, and nothing is kept:", () => {
  const big = Buffer.concat([files.png, Buffer.alloc(2.55 * 1024 * 1024)]);
  test.each([
    ["a page called a picture", [["kuva.jpg", files.html]], 400, "file-type-not-taken", '"kuva.jpg"'],
    ["a drawing that can hold a script", [["kuva.svg", files.svg]], 400, "file-type-not-taken", '"kuva.svg"'],
    ["an empty file", [photo, ["tyhjä.png", Buffer.alloc(0)]], 400, "file-empty", '"tyhjä.png"'],
    [
      "more than 5 MB",
      [
        ["a.png", big],
        ["b.png", big],
      ],
      413,
      "file-too-large",
      '"b.png"',
    ],
    [
      "far more than 5 MB",
      [
        ["a.png", big],
        ["b.png", big],
        ["c.png", big],
      ],
      413,
      "file-too-large",
      "5 MB together",
    ],
    ["six files", [photo, photo, photo, photo, photo, photo], 400, "too-many-files", "5 files"],
    ["no file at all", [], 400, "file-missing", "POST activities"],
    [
      "a name that would write over a line",
      [["a\u202egpj.exe", files.html]],
      400,
      "file-type-not-taken",
      '"agpj.exe"',
    ],
  ] as const)("%s", async (_, sent, status, code, words) => {
    const chat = await site.visitor();
    const answer = await upload(site, chat, form({ activity: marked("m1", "katso"), files: sent }));
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message).toContain(words);
    expect(textsOf((await site.read(chat)).activities)).toHaveLength(1);
  });

  test.each([
    ["an activity that is none", "[]", "invalid-input"],
    ["an activity cut short", '{"type":', "invalid-json"],
    ["an event with a file", '{"type":"event","name":"language","value":"sv"}', "invalid-input"],
    [
      "a text that is a letter",
      JSON.stringify({ type: "message", text: "x".repeat(4_001) }),
      "text-too-long",
    ],
    [
      "an activity larger than any",
      JSON.stringify({ type: "message", text: "x".repeat(70_000) }),
      "too-large",
    ],
  ])("%s", async (_, activity, code) => {
    const chat = await site.visitor();
    const body = form({ files: [photo] });
    body.append("activity", activity);
    expect((await upload(site, chat, body)).body.code).toBe(code);
    expect((await site.read(chat)).activities).toHaveLength(1);
  });
});

describe("an address of a file", () => {
  const sent = async () => {
    const chat = await site.visitor();
    await upload(site, chat, form({ files: [photo] }));
    const [activity] = (await site.read(chat, "1")).activities;
    return { chat, url: new URL(activity?.attachments?.[0]?.contentUrl ?? "") };
  };
  const codeOf = async (url: URL) => ((await (await fetch(url)).json()) as { code: string }).code;

  test("stays the same for a while, so that a browser keeps the picture", async () => {
    const { chat, url } = await sent();
    site.house.clock.now += 60_000;
    expect((await site.read(chat, "1")).activities[0]?.attachments?.[0]?.contentUrl).toBe(url.href);
  });

  test("ends after two hours at the latest, and a fresh one is read with the activities", async () => {
    const { chat, url } = await sent();
    site.house.clock.now += 3_600_000 - 1;
    expect((await fetch(url)).status).toBe(200);
    site.house.clock.now += 3_600_001;
    expect(await codeOf(url)).toBe("link-expired");
    const fresh = (await site.read(chat, "1")).activities[0]?.attachments?.[0]?.contentUrl ?? "";
    expect((await fetch(fresh)).status).toBe(200);
  });

  test("opens no other file, and none without its token", async () => {
    const [one, other] = [await sent(), await sent()];
    const swapped = new URL(one.url);
    swapped.pathname = other.url.pathname;
    expect(await codeOf(swapped)).toBe("bad-token");
    const later = new URL(one.url);
    later.searchParams.set("t", `9999999.${later.searchParams.get("t")?.split(".")[1]}`);
    expect(await codeOf(later)).toBe("bad-token");
    one.url.search = "";
    expect(await codeOf(one.url)).toBe("no-token");
  });
});

test("nobody uploads to a window that isn't theirs", async () => {
  const [one, other] = [await site.visitor(), await site.visitor()];
  const body = form({ files: [photo] });
  expect(await upload(site, { ...other, token: one.token }, body)).toMatchObject({ status: 404 });
  expect(await upload(site, { ...one, token: "forged" }, body)).toMatchObject({ status: 403 });
});

test("a customer sends 20 files in a row, then waits", async () => {
  await site.close();
  site = await openSite({ limits: true });
  const chat = await site.visitor();
  const statuses: number[] = [];
  for (let at = 0; at < 21; at += 1) {
    // Messages have a limit of their own, which fills up in a minute.
    site.house.clock.now += 1_500;
    statuses.push((await upload(site, chat, form({ files: [photo] }))).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
});
