import { afterEach, describe, expect, test } from "vitest";
import type { GraphOptions } from "../../helpers/graph-api.ts";
import { files } from "../fixtures/files.ts";
import { aino, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";

const open: MessengerHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});
async function opened(options: GraphOptions = {}) {
  const house = await openMessengerHouse(options);
  open.push(house);
  return house;
}

const picture = (url: string) => ({ attachments: [{ type: "image", payload: { url } }] });

describe("a picture", () => {
  test("is fetched, kept with its message and goes to a person", async () => {
    const { meta, graph, drain, rowsOf, storage, matterOf } = await opened();
    await meta.sends(aino, graph.keep("mittari.jpg", "image/jpeg", files.jpeg));
    await drain();
    const [row] = await rowsOf(aino);
    const [kept] = row?.attachments ?? [];
    if (kept === undefined) throw new Error("No picture was kept.");
    expect(kept).toMatchObject({ name: "mittari.jpg", contentType: "image/jpeg" });
    expect((await storage.attachment(kept.id))?.bytes).toEqual(files.jpeg);
    expect(await matterOf(aino)).toMatchObject({ state: "queued", reason: "attachment" });
    expect(graph.complaints).toEqual([]);
  });

  test("that can't be had now comes again, and nothing of it is kept until then", async () => {
    const { meta, graph, log, drain } = await opened();
    const body = meta.bodies.file(aino, graph.keep("mittari.jpg", "image/jpeg", files.jpeg));
    for (const trouble of [500, 503, "cut"] as const) {
      graph.faults.addToFiles(trouble);
      expect((await meta.bringOnce(body))?.status).toBe(503);
      expect(await log(aino)).toEqual([]);
    }
    expect((await meta.bringOnce(body))?.status).toBe(200);
    await drain();
    expect((await log(aino))[0]).toMatch(/^customer/);
  });

  test("that can't be had for ten minutes is left out, and agents read that it came", async () => {
    const { meta, graph, clock, rows, notes } = await opened();
    const body = meta.bodies.message(aino, {
      text: "tässä mittari",
      ...picture(graph.keep("m.jpg", "image/jpeg", files.jpeg)),
    });
    clock.now += 600_000;
    graph.faults.addToFiles(500);
    expect((await meta.bringOnce(body))?.status).toBe(200);
    const [row] = await rows("open");
    expect(row?.last?.text).toBe("tässä mittari");
    expect(notes).toEqual([]);
  });

  test.each([
    ["a private address", "http://169.254.169.254/latest/meta-data"],
    ["another server", "https://evil.example/x.jpg"],
    ["a name that looks like Meta's", "https://fbcdn.net.evil.example/x.jpg"],
    ["a server of Meta's without TLS", "http://scontent.xx.fbcdn.net/x.jpg"],
    ["a port of its own", "https://scontent.xx.fbcdn.net:8443/x.jpg"],
    ["a file", "file:///etc/passwd"],
    ["nowhere", "not a url"],
  ])("that is said to be at %s is not fetched, and the message is kept", async (_, url) => {
    const { meta, rowsOf } = await opened();
    expect(
      (await meta.bringOnce(meta.bodies.message(aino, { text: "katso", ...picture(url) })))?.status,
    ).toBe(200);
    expect((await rowsOf(aino))[0]).toMatchObject({ text: "katso", attachments: [] });
  });

  test("that is none, or too large, is not kept", async () => {
    const { meta, graph, rowsOf } = await opened();
    const page = graph.keep("kuva.jpg", "image/jpeg", Buffer.from("<html><script>alert(1)</script>"));
    await meta.bringOnce(meta.bodies.message(aino, { text: "yksi", ...picture(page) }));
    const large = graph.keep(
      "iso.jpg",
      "image/jpeg",
      Buffer.concat([files.jpeg, Buffer.alloc(5 * 1024 * 1024)]),
    );
    await meta.bringOnce(meta.bodies.message(aino, { text: "kaksi", ...picture(large) }));
    const own = (await rowsOf(aino)).filter(({ author }) => author === "customer");
    expect(own.map(({ text, attachments }) => [text, attachments.length])).toEqual([
      ["yksi", 0],
      ["kaksi", 0],
    ]);
  });
});

describe("what is not taken", () => {
  const refused = /Tällaista tiedostoa emme voi ottaa vastaan/;
  test("is told to the customer at once, and to agents; a voice message alone changes nothing else", async () => {
    const { meta, graph, drain, matterOf, storage } = await opened();
    await meta.writes(aino, "voiko eräpäivää siirtää");
    await meta.sends(aino, "https://cdn.fbsbx.com/v/voice.mp4", "audio");
    await drain();
    expect(graph.reads(aino).at(-1)).toMatch(refused);
    const { id, state } = await matterOf(aino);
    expect(state).toBe("bot");
    expect((await storage.transcript(id, 0)).map(({ text }) => text)).toContain("left-out:other-kind::audio");
  });

  test("is told beside what is said to the words that came with it", async () => {
    const { meta, graph, drain } = await opened();
    const attachments = [{ type: "video", payload: { url: "https://cdn.fbsbx.com/v/film.mp4" } }];
    await meta.bring(meta.bodies.message(aino, { text: "voiko eräpäivää siirtää", attachments }));
    await drain();
    expect(graph.reads(aino).slice(-2)).toEqual([
      expect.stringMatching(refused),
      "Vastaus: Eräpäivän muutos.",
    ]);
  });
});

describe("the customer reads what is the matter with", () => {
  const broken = Buffer.from("<html><script>alert(1)</script>");
  const large = Buffer.concat([files.jpeg, Buffer.alloc(5 * 1024 * 1024)]);
  const cases: readonly (readonly [string, string, string, Buffer, RegExp])[] = [
    ["a picture that is too large", "image", "image/jpeg", large, /liian suuri: yhteen viestiin mahtuu 5 Mt/],
    ["a picture that is none", "image", "image/jpeg", broken, /ei saatu luettua/],
    ["a file of another kind", "file", "text/html", broken, /Tällaista tiedostoa emme voi ottaa vastaan/],
  ];
  test.each(cases)("%s", async (_, type, contentType, bytes, words) => {
    const { meta, graph, drain } = await opened();
    await meta.sends(aino, graph.keep("liite", contentType, bytes), type);
    await drain();
    expect(graph.reads(aino).at(-1)).toMatch(words);
  });

  test("a picture that is nowhere to be had", async () => {
    const { meta, graph, drain } = await opened();
    await meta.sends(aino, "https://evil.example/x.jpg");
    await drain();
    expect(graph.reads(aino).at(-1)).toMatch(/ei saatu luettua/);
  });

  test("several things at once, each matter once, in their own language", async () => {
    const { meta, graph, drain } = await opened();
    await meta.taps(aino, "In English", "language:en");
    const one = (url: string, type = "image") => ({ type, payload: { url } });
    const fine = Array.from({ length: 4 }, (_, at) =>
      one(graph.keep(`k${at}.jpg`, "image/jpeg", files.jpeg)),
    );
    const none = one(graph.keep("x.jpg", "image/jpeg", broken));
    const attachments = [...fine, none, ...fine, one("https://cdn.fbsbx.com/v/film.mp4", "video")];
    await meta.bring(meta.bodies.message(aino, { attachments }));
    await drain();
    expect(
      graph
        .reads(aino)
        .filter((text) => /file/i.test(text))
        .slice(0, 3),
    ).toEqual([
      expect.stringMatching(/of this kind/),
      expect.stringMatching(/could not be read/),
      expect.stringMatching(/holds five files/),
    ]);
  });
});

describe("what has no words", () => {
  const sticker = (id: number) => ({
    attachments: [{ type: "sticker", payload: { url: "https://x", sticker_id: id } }],
  });
  test("is a thumb when it is a like, and a smile when it is a sticker; the bot is kind to both", async () => {
    const { meta, graph, drain, log } = await opened();
    await meta.bring(meta.bodies.message(aino, sticker(369239263222822)));
    await meta.bring(meta.bodies.message(aino, sticker(767226160478561)));
    await drain();
    expect((await log(aino)).filter((line) => line.startsWith("customer"))).toEqual([
      "customer: 👍",
      "customer: 🙂",
    ]);
    expect(graph.reads(aino).length).toBeGreaterThan(0);
    expect((await log(aino)).join()).not.toMatch(/En ymmärtänyt/);
  });

  test("is its link when something was shared", async () => {
    const { meta, log } = await opened();
    const shared = {
      attachments: [{ type: "fallback", payload: { url: "https://a.example/b", title: "Otsikko" } }],
    };
    await meta.bring(meta.bodies.message(aino, shared));
    expect(await log(aino)).toContain("customer: Otsikko https://a.example/b");
  });

  test("nor anything else that Meta tells us is told to be empty, however often, and calls nobody", async () => {
    const { meta, graph, drain, matterOf } = await opened();
    for (let nth = 0; nth < 3; nth += 1) await meta.bring(meta.bodies.message(aino, {}));
    await drain();
    expect(graph.reads(aino).at(-1)).toBe("Viestisi tuli tyhjänä. Kirjoita asiasi, niin autan.");
    expect(await matterOf(aino)).toMatchObject({ state: "bot" });
    expect(graph.complaints).toEqual([]);
  });
});

describe("a customer", () => {
  test("who opens the conversation is greeted once, in the language that Meta knows", async () => {
    const { meta, graph, drain, log } = await opened();
    graph.profiles.set(aino, { firstName: "Aino", locale: "sv_SE" });
    await meta.taps(aino, "Get Started", "start");
    await meta.taps(aino, "Get Started", "start");
    await drain();
    expect(graph.reads(aino)).toHaveLength(1);
    expect(await log(aino)).toHaveLength(1);
    expect((await log(aino))[0]).toMatch(/Hej/);
  });

  test("is known by name as soon as Meta tells it, without a message waiting for it", async () => {
    const { meta, graph, rows } = await opened();
    graph.profiles.set(aino, { firstName: "Aino", locale: "fi_FI" });
    await meta.writes(aino, "haluan puhua ihmiselle");
    await expect.poll(async () => (await rows("waiting"))[0]?.customer.name).toBe("Aino");
  });

  test("is known by name also where Meta keeps the language to itself", async () => {
    const { meta, graph, rows } = await opened({ mayReadLocale: false });
    graph.profiles.set(aino, { firstName: "Aino", locale: "fi_FI" });
    await meta.writes(aino, "haluan puhua ihmiselle");
    await expect.poll(async () => (await rows("waiting"))[0]?.customer.name).toBe("Aino");
  });

  test("of whom Meta tells nothing is served like any other", async () => {
    const { meta, graph, drain, rows } = await opened();
    await meta.writes(aino, "haluan puhua ihmiselle");
    await drain();
    expect((await rows("waiting"))[0]?.customer.name).toBeNull();
    expect(graph.reads(aino).length).toBeGreaterThan(0);
  });

  test("chooses a language in the menu, and reaches a person there", async () => {
    const { meta, graph, drain, matterOf } = await opened();
    await meta.taps(aino, "På svenska", "language:sv");
    await meta.taps(aino, "Prata med en person", "say:Prata med en person");
    await drain();
    expect(await matterOf(aino)).toMatchObject({ state: "queued", language: "sv" });
    expect(graph.reads(aino).join()).toMatch(/kö/);
  });
});
