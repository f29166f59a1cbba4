import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActivitySet } from "../../../src/channels/directline/protocol.ts";
import { type Chat, type Site, openSite, secret, textsOf, userIn } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

describe("a message", () => {
  test("is answered with the id of its echo, and the answer points back at it", async () => {
    const chat = await site.visitor();
    const { status, body } = await site.say(chat, "voiko eräpäivää siirtää", "mine-1");
    expect(status).toBe(200);
    const { activities, watermark } = await site.read(chat, "1");
    expect(activities).toEqual([
      {
        type: "message",
        id: body.id,
        timestamp: expect.stringMatching(/^2026-11-25T08:00:00\.\d{3}Z$/),
        channelId: "directline",
        conversation: { id: chat.conversationId },
        from: { id: userIn(chat.token).user, role: "user" },
        text: "voiko eräpäivää siirtää",
        textFormat: "plain",
        channelData: { author: "customer", clientActivityID: "mine-1" },
      },
      {
        type: "message",
        id: expect.any(String),
        timestamp: expect.any(String),
        channelId: "directline",
        conversation: { id: chat.conversationId },
        from: { id: "lupaus", name: "Lupaus", role: "bot" },
        text: "Vastaus: Eräpäivän muutos.",
        textFormat: "markdown",
        replyToId: body.id,
        suggestedActions: {
          actions: expect.arrayContaining([
            { type: "imBack", title: "E-laskun tilaus", value: "E-laskun tilaus", name: "entry" },
          ]),
        },
        channelData: {
          author: "bot",
          blocks: [{ kind: "paragraph", parts: ["Vastaus: Eräpäivän muutos."] }],
          say: "answer",
        },
      },
    ]);
    const [mine, answer] = activities.map(({ timestamp }) => timestamp);
    expect((mine ?? "") < (answer ?? "")).toBe(true);
    expect(watermark).toBe("3");
  });

  test("sent twice changes nothing the second time, one after the other or at once", async () => {
    const chat = await site.visitor();
    const ids = await Promise.all([1, 2, 3].map(() => site.say(chat, "voiko eräpäivää siirtää", "same")));
    ids.push(await site.say(chat, "voiko eräpäivää siirtää", "same"));
    expect(new Set(ids.map(({ body }) => body.id)).size).toBe(1);
    expect((await site.read(chat)).activities).toHaveLength(3);
  });

  test("before the window was opened is kept too, for the token's user", async () => {
    const { body } = await site.call<Chat>("POST", "tokens/generate", {
      bearer: secret,
      body: { user: { id: "asiakas-7", name: "Aino" } },
    });
    await site.say(body, "haluan puhua ihmiselle");
    const { activities } = await site.read({ ...body, token: secret });
    expect(activities.find(({ from }) => from.role === "user")).toMatchObject({
      text: "haluan puhua ihmiselle",
      from: { id: "asiakas-7" },
    });
    expect((await site.house.matter(body.conversationId)).customer.name).toBe("Aino");
  });

  test("of one customer never swallows another's with the same mark", async () => {
    const [one, other] = [await site.visitor(), await site.visitor()];
    await site.say(one, "voiko eräpäivää siirtää", "same");
    await site.say(other, "voiko eräpäivää siirtää", "same");
    expect((await site.read(other)).activities).toHaveLength(3);
  });

  test.each([
    ["without text", { type: "message" }, "text-missing"],
    ["of blanks", { type: "message", text: " \n\u0000 " }, "text-missing"],
    ["too long", { type: "message", text: "x".repeat(4_001) }, "text-too-long"],
    ["with a file", { type: "message", text: "x", attachments: [{}] }, "attachments-not-taken"],
    ["without a type", { text: "x" }, "invalid-input"],
    ["with a text that is no text", { type: "message", text: { a: 1 } }, "invalid-input"],
    ["under the key of the greeting", { type: "message", text: "x", id: "joined" }, "invalid-input"],
    [
      "with a key that no store could keep",
      { type: "message", text: "x", channelData: { clientActivityID: "\ud800" } },
      "invalid-input",
    ],
  ])("%s is refused and not kept", async (_, body, code) => {
    const chat = await site.visitor();
    const path = `conversations/${chat.conversationId}/activities`;
    expect(await site.call("POST", path, { bearer: chat.token, body })).toMatchObject({
      status: 400,
      body: { code },
    });
    expect((await site.read(chat)).activities).toHaveLength(1);
  });

  test("with half a character or a NUL in it is kept without them", async () => {
    const chat = await site.visitor();
    await site.say(chat, "hei\u0000 \ud800!");
    expect((await site.read(chat)).activities[1]?.text).toBe("hei \ufffd!");
  });

  test("of another kind than a message is answered and not kept", async () => {
    const chat = await site.visitor();
    const types =
      "typing event endOfConversation conversationUpdate invoke messageReaction installationUpdate command handoff trace nonsense";
    for (const type of types.split(" ")) {
      const path = `conversations/${chat.conversationId}/activities`;
      const body = { type, name: "webchat/join", value: { language: "fi" }, from: { id: "x", role: "bot" } };
      const { status, body: answer } = await site.call("POST", path, { bearer: chat.token, body });
      expect({ type, status, id: answer.id }).toEqual({ type, status: 200, id: expect.any(String) });
    }
    expect((await site.read(chat)).activities).toHaveLength(1);
    expect(site.serverErrors).toEqual([]);
  });
});

describe("reading", () => {
  test("without a watermark gives the whole log, however long it has become", async () => {
    const chat = await site.visitor();
    await site.say(chat, "haluan puhua ihmiselle");
    for (let at = 0; at < 1_100; at += 1) await site.say(chat, `rivi ${at}`);
    const { activities, watermark } = await site.read(chat, "");
    expect(activities).toHaveLength(1_103);
    expect(activities.at(-1)?.text).toBe("rivi 1099");
    expect(watermark).toBe(String(1_104));
  });

  test("goes on after the watermark, and from the beginning without one", async () => {
    const chat = await site.visitor();
    await site.say(chat, "voiko eräpäivää siirtää");
    expect((await site.read(chat, "")).activities).toHaveLength(3);
    expect((await site.read(chat, "2")).activities).toHaveLength(1);
    expect(await site.read(chat, "3")).toMatchObject({ activities: [], watermark: "3" });
  });

  test("tells where the matter stands", async () => {
    const { house } = site;
    const chat = await site.visitor();
    const stands = async () => (await site.read(chat, "99")).status;
    expect(await stands()).toEqual({ state: "none", agent: null, promise: null, language: "fi" });
    await site.say(chat, "can I talk to a person");
    expect(await stands()).toEqual({ state: "queued", agent: null, promise: null, language: "en" });
    const { id } = await house.matter(chat.conversationId);
    const agent = await house.hires("Riikka Lehto");
    await house.act({ kind: "take", conversation: id, agent });
    expect(await stands()).toEqual({ state: "with-agent", agent: "Riikka", promise: null, language: "en" });
  });

  test("of a watermark that isn't ours begins anew, and one from beyond the log's end goes on at its end", async () => {
    const chat = await site.visitor();
    for (const odd of ["-", "abc", "-1", "1.5", "1e3", "9".repeat(30)])
      expect({ odd, rows: (await site.read(chat, odd)).activities.length }).toEqual({ odd, rows: 1 });
    expect(await site.read(chat, "99")).toMatchObject({ activities: [], watermark: "1" });
  });

  test("shows an agent's words under the first name, and nothing that only agents may see", async () => {
    const { house } = site;
    const chat = await site.visitor();
    await site.say(chat, "haluan puhua ihmiselle");
    const agent = await house.hires("Riikka");
    const { id } = await house.matter(chat.conversationId);
    await house.act({ kind: "take", conversation: id, agent });
    const reply = { kind: "reply", conversation: id, agent, text: "Hei, Riikka tässä." } as const;
    await house.act(reply);
    const { activities } = await site.read(chat);
    expect(activities.at(-1)).toMatchObject({
      text: "Hei, Riikka tässä.",
      from: { id: "agent", name: "Riikka", role: "bot" },
      channelData: { author: "agent" },
    });
    expect(textsOf(activities)).toEqual(
      (await house.reads(chat.conversationId)).map((row) => row.replace(/^\w+: /, "")),
    );
  });

  test("never fails because the store does: it reads as nothing new, and the client comes again", async () => {
    const chat = await site.visitor();
    const broken = await openSite({
      house: site.house,
      log: {
        thread: (...args) => site.house.storage.thread(...args),
        standing: (thread) => site.house.storage.standing(thread),
        customerLog: async () => {
          throw new Error("disk gone");
        },
      },
    });
    const answer = await broken.call<ActivitySet>(
      "GET",
      `conversations/${chat.conversationId}/activities?watermark=0`,
      {
        bearer: chat.token,
      },
    );
    await broken.close();
    expect(answer).toMatchObject({ status: 200, body: { activities: [], watermark: "0" } });
    expect(broken.notes).toContain("directline-read-failed");
  });
});
