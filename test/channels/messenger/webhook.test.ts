import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { aino, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";

const open: MessengerHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});
async function opened() {
  const house = await openMessengerHouse();
  open.push(house);
  return house;
}

const signed = (secret: string, raw: string) =>
  `sha256=${createHmac("sha256", secret).update(raw).digest("hex")}`;
const post = (url: string, raw: string, headers: Readonly<Record<string, string>>) =>
  fetch(url, { method: "POST", body: raw, headers: { "content-type": "application/json", ...headers } });

describe("when the webhook is set up", () => {
  test("the challenge comes back as it is", async () => {
    const { meta, webhook } = await opened();
    expect(await meta.verify(webhook)).toEqual({ status: 200, text: "1158201444" });
  });

  test("a wrong token gets 403, and so does none", async () => {
    const { meta, webhook } = await opened();
    expect((await meta.verify(webhook, "guessed")).status).toBe(403);
    expect((await fetch(`${webhook}?hub.mode=subscribe&hub.challenge=1`)).status).toBe(403);
  });
});

describe("a call of the webhook", () => {
  test("is kept before it is answered", async () => {
    const { meta, log } = await opened();
    expect((await meta.writes(aino, "voiko eräpäivää siirtää"))?.status).toBe(200);
    expect(await log(aino)).toContain("customer: voiko eräpäivää siirtää");
  });

  test("that is forged runs no turn, in 40 ways", async () => {
    const { graph, meta, webhook, records, notes } = await opened();
    const raw = JSON.stringify(meta.bodies.text(aino, "moi"));
    const good = signed(graph.appSecret, raw);
    const hex = good.slice("sha256=".length);
    const wrong: readonly (string | null)[] = [
      null,
      "",
      hex,
      `sha1=${createHmac("sha1", graph.appSecret).update(raw).digest("hex")}`,
      `sha256=${createHmac("sha512", graph.appSecret).update(raw).digest("hex")}`,
      `SHA256=${hex}`,
      `sha256=${hex.toUpperCase()}`,
      `sha256=${hex} `.concat("x"),
      `sha256= ${hex}`,
      `sha256=${hex.slice(0, -1)}`,
      `sha256=${hex}0`,
      `sha256=${"0".repeat(64)}`,
      `sha256=${Buffer.from(hex, "hex").toString("base64")}`,
      `${good}, ${good}`,
      signed("", raw),
      signed(graph.pageToken, raw),
      signed(graph.verifyToken, raw),
      signed(`${graph.appSecret} `, raw),
      signed(graph.appSecret, `${raw} `),
      signed(graph.appSecret, JSON.stringify(meta.bodies.text(aino, "muu"))),
      signed(graph.appSecret, ""),
    ];
    const flipped = Array.from({ length: 40 - wrong.length }, (_, at) => {
      const digit = hex.charAt(at);
      return `sha256=${hex.slice(0, at)}${digit === "0" ? "1" : "0"}${hex.slice(at + 1)}`;
    });
    const forged = [...wrong, ...flipped];
    expect(forged).toHaveLength(40);
    for (const signature of forged) {
      const answer = await post(webhook, raw, signature === null ? {} : { "x-hub-signature-256": signature });
      expect([signature, answer.status]).toEqual([signature, 403]);
    }
    expect(records).toEqual([]);
    expect(notes).toEqual([{ event: "messenger-refused", message: undefined }]);
    expect((await post(webhook, raw, { "x-hub-signature-256": good })).status).toBe(200);
    expect(records).toHaveLength(1);
  });

  test("is signed over its exact bytes: escapes count as they came", async () => {
    const { graph, webhook, meta, log } = await opened();
    const raw = JSON.stringify(meta.bodies.text(aino, "hyvää päivää")).replaceAll("ä", "\\u00e4");
    expect((await post(webhook, raw, { "x-hub-signature-256": signed(graph.appSecret, raw) })).status).toBe(
      200,
    );
    expect(await log(aino)).toContain("customer: hyvää päivää");
  });

  test("that brings the same unknown thing a thousand times is told to the operator once", async () => {
    const { meta, notes } = await opened();
    const messaging = Array.from({ length: 1_000 }, () => ({ strange: 1 }));
    expect((await meta.bring({ object: "page", entry: [{ messaging }] }))?.status).toBe(200);
    expect(notes).toEqual([{ event: "messenger-unknown", message: "strange" }]);
  });

  test("of a shape that nobody knows is answered, and told to the operator", async () => {
    const { meta, notes, records } = await opened();
    expect(
      (await meta.bring({ object: "page", entry: [{ messaging: [{ strange: "secret words" }] }] }))?.status,
    ).toBe(200);
    expect((await meta.bring({ object: "whatsapp_business_account" }))?.status).toBe(200);
    expect(notes).toEqual([
      { event: "messenger-unknown", message: "strange" },
      { event: "messenger-unknown", message: "object" },
    ]);
    expect(records).toEqual([]);
  });

  test("whose bytes are no JSON is answered and told to the operator, so that it doesn't come for days", async () => {
    const { graph, webhook, notes } = await opened();
    for (const raw of ["not json", "[", ""]) {
      const headers = { "x-hub-signature-256": signed(graph.appSecret, raw) };
      expect((await post(webhook, raw, headers)).status, raw).toBe(200);
    }
    expect(notes.map(({ event }) => event)).toEqual(Array.from({ length: 3 }, () => "messenger-unknown"));
  });

  test("is judged by its signature, whatever it says to be", async () => {
    const { graph, webhook, meta, log } = await opened();
    const raw = JSON.stringify(meta.bodies.text(aino, "voiko eräpäivää siirtää"));
    const type = { "content-type": "text/plain" };
    expect((await post(webhook, raw, type)).status).toBe(403);
    const headers = { ...type, "x-hub-signature-256": signed(graph.appSecret, raw) };
    expect((await post(webhook, raw, headers)).status).toBe(200);
    expect(await log(aino)).toContain("customer: voiko eräpäivää siirtää");
  });

  test("to another app that has the conversation is told to the operator and answered by nobody", async () => {
    const { meta, notes, graph, drain } = await opened();
    const event = {
      sender: { id: aino },
      recipient: { id: graph.pageId },
      timestamp: 1,
      message: { mid: "m_x", text: "moi" },
    };
    expect((await meta.bring({ object: "page", entry: [{ standby: [event] }] }))?.status).toBe(200);
    await drain();
    expect(notes.map(({ event: name }) => name)).toEqual(["messenger-standby"]);
    expect(graph.sent).toEqual([]);
  });

  test("is not counted against its address, but a body that is too large is refused", async () => {
    const { graph, webhook, meta } = await opened();
    const raw = JSON.stringify({ object: "page", entry: [] });
    const headers = { "x-hub-signature-256": signed(graph.appSecret, raw) };
    for (let calls = 0; calls < 400; calls += 1) expect((await post(webhook, raw, headers)).status).toBe(200);
    const large = JSON.stringify(meta.bodies.text(aino, "x".repeat(2 * 1024 * 1024)));
    const answer = await post(webhook, large, { "x-hub-signature-256": signed(graph.appSecret, large) });
    expect(answer.status).toBe(413);
  });
});

describe("a message that Meta brings again", () => {
  test("changes nothing, even 48 hours later", async () => {
    const { meta, log, clock, drain, graph } = await opened();
    const body = meta.bodies.text(aino, "voiko eräpäivää siirtää");
    await meta.bring(body);
    await drain();
    const before = await log(aino);
    const sent = graph.sent.length;
    clock.now += 48 * 3_600_000;
    expect((await meta.bring(body))?.status).toBe(200);
    await drain();
    expect(await log(aino)).toEqual(before);
    expect(graph.sent).toHaveLength(sent);
  });

  test("in one call with newer ones is in its place by its time", async () => {
    const { meta, log, clock } = await opened();
    const first = meta.bodies.text(aino, "ensimmäinen");
    clock.now += 1_000;
    const second = meta.bodies.text(aino, "toinen");
    const entries = [second, first].flatMap((body) => (body as { entry: object[] }).entry);
    await meta.bring({ object: "page", entry: entries });
    expect((await log(aino)).filter((line) => line.startsWith("customer"))).toEqual([
      "customer: ensimmäinen",
      "customer: toinen",
    ]);
  });
});
