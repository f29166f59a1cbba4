import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeHub, openFakeHub, sayAsHub } from "./fake-hub.ts";
import { type Hubbed, openHubbed, reply, status, stuckIn } from "./hubbed-house.ts";

const minute = 60_000;
let hub: FakeHub;
let house: Hubbed;
beforeEach(async () => {
  hub = await openFakeHub();
  house = await openHubbed(hub);
});
afterEach(async () => {
  await house.close();
  await hub.close();
});

const last = async (thread: string) => (await house.reads(thread)).at(-1);

describe("a matter for a person", () => {
  test("goes to the hub in the standard form, with all that was said and nothing that agents alone read", async () => {
    await house.asks("w");
    const [event] = hub.of("handoff.initiate");
    expect(hub.came).toHaveLength(1);
    expect(event).toMatchObject({
      type: "event",
      name: "handoff.initiate",
      value: { reason: "asked-human", language: "fi", channel: "directline" },
      serviceUrl: house.serviceUrl,
    });
    const said = event?.attachments?.[0]?.content.activities ?? [];
    expect(event?.attachments?.[0]?.name).toBe("Transcript");
    expect(said.map(({ text }) => text)).toContain("haluan puhua ihmiselle");
    expect(said.find(({ text }) => text === "haluan puhua ihmiselle")?.from.role).toBe("user");
    expect(JSON.stringify(event)).not.toContain("queued:");
    expect((await house.matter("w")).state).toBe("queued");
    await house.round();
    expect(hub.came).toHaveLength(1);
    expect(house.faults).toEqual([]);
    expect(await stuckIn(house)).toEqual([]);
  });

  test("is the hub's from when it accepts, and the customer is told; its agents' replies come as an agent's lines", async () => {
    await house.asks("w");
    expect((await house.hubSays("w", status("accepted"))).status).toBe(200);
    expect(await house.matter("w")).toMatchObject({ state: "with-agent", nextAction: "reply" });
    expect(await last("w")).toContain("Napavirran");
    const answer = await house.hubSays("w", reply("Siirsin eräpäivän.", "r1"), "/any");
    await house.hubSays("w", reply("Siirsin eräpäivän.", "r1"));
    expect(answer).toMatchObject({ status: 200, body: { id: expect.any(String) } });
    expect(await last("w")).toBe("agent: Siirsin eräpäivän.");
    expect((await house.reads("w")).filter((line) => line.startsWith("agent:"))).toHaveLength(1);
    expect(await house.matter("w")).toMatchObject({ awaits: "customer", waitingSince: null });
    expect(await stuckIn(house)).toEqual([]);
  });

  test("what the customer writes meanwhile goes to the hub, once each and in order, and the bot is silent", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    const before = await house.reads("w");
    await house.writes("w", "ensimmäinen");
    await house.writes("w", "toinen");
    await house.round();
    await house.round();
    expect(hub.of("message").map(({ text }) => text)).toEqual(["ensimmäinen", "toinen"]);
    expect((await house.reads("w")).filter((line) => !line.startsWith("customer"))).toEqual(
      before.filter((line) => !line.startsWith("customer")),
    );
  });

  test("ends by the hub's word; a later message opens it again, and the hub gets all of it anew", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    await house.hubSays("w", reply("Valmista."));
    await house.hubSays("w", status("completed"));
    expect(await house.matter("w")).toMatchObject({ state: "closed", closeReason: "solved" });
    await house.writes("w", "vielä yksi asia laskusta");
    await house.round();
    expect(hub.of("handoff.initiate")).toHaveLength(2);
    expect(JSON.stringify(hub.of("handoff.initiate")[1])).toContain("Valmista.");
    expect(await house.matter("w")).toMatchObject({ state: "with-agent" });
    expect(await stuckIn(house)).toEqual([]);
  });

  test("doesn't end over words that the hub has not been given", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    await house.writes("w", "odota, vielä yksi");
    await house.hubSays("w", status("completed"));
    expect(await house.matter("w")).toMatchObject({ state: "queued" });
    expect(await stuckIn(house)).toEqual([]);
  });

  test("that the hub answers without accepting is accepted with that", async () => {
    await house.asks("w");
    await house.hubSays("w", reply("Hei, täällä Riikka."));
    expect(await house.matter("w")).toMatchObject({ state: "with-agent" });
    expect(await last("w")).toBe("agent: Hei, täällä Riikka.");
  });
});

test("words that can't be kept are refused with what to do, and the matter stays the hub's", async () => {
  await house.asks("w");
  await house.hubSays("w", status("accepted"));
  expect((await house.hubSays("w", reply("Hei.", "1"))).status).toBe(200);
  const { id } = await house.offerOf("w");
  const reused = await house.hubSays("w", reply("Toinen viesti.", "1"));
  expect(reused).toMatchObject({ status: 409, body: { code: "key-reused" } });
  await house.round();
  expect(await house.offerOf("w")).toMatchObject({ id, state: "accepted" });
  expect(hub.of("handoff.initiate")).toHaveLength(1);
  expect((await house.hubSays("w", reply("Toinen viesti.", "2"))).status).toBe(200);
  expect(await last("w")).toBe("agent: Toinen viesti.");
});

test("of many matters at once none is forgotten: all are given, and what their customers write", async () => {
  const threads = Array.from({ length: 70 }, (_, at) => `many-${at}`);
  for (const thread of threads) await house.writes(thread, "haluan puhua ihmiselle");
  for (let rounds = 0; rounds < 3; rounds += 1) await house.round();
  expect(hub.of("handoff.initiate")).toHaveLength(threads.length);
  for (const thread of threads) {
    await house.hubSays(thread, status("accepted"));
    await house.writes(thread, `minä olen ${thread}`);
  }
  for (let rounds = 0; rounds < 3; rounds += 1) await house.round();
  const written = hub.of("message").map(({ text }) => text);
  expect(written).toHaveLength(threads.length);
  expect(new Set(written)).toEqual(new Set(threads.map((thread) => `minä olen ${thread}`)));
});

test("matters with the hub, or back from it, keep the clock from no rest", async () => {
  await house.asks("with");
  await house.hubSays("with", status("accepted"));
  await house.asks("back");
  await house.hubSays("back", status("failed"));
  expect(await house.round()).toBe(0);
});

test("what came back and waits with us keeps nothing new from the hub", async () => {
  hub.mood.now = { kind: "answers", status: 404 };
  for (let at = 0; at < 40; at += 1) await house.writes(`back-${at}`, "haluan puhua ihmiselle");
  for (let rounds = 0; rounds < 3; rounds += 1) await house.round();
  hub.mood.now = { kind: "takes" };
  await house.asks("w");
  await house.round();
  expect(hub.of("handoff.initiate")).toHaveLength(1);
});

test("a hub that is away for a moment gets what it missed, once it answers", async () => {
  hub.mood.next.push({ kind: "answers", status: 503 }, { kind: "answers", status: 503 });
  await house.asks("w");
  expect(hub.came).toEqual([]);
  await house.later(2_000);
  await house.later(6_000);
  expect(hub.of("handoff.initiate")).toHaveLength(1);
  await house.hubSays("w", status("accepted"));
  hub.mood.next.push({ kind: "breaks-off" });
  await house.writes("w", "yksi");
  await house.writes("w", "kaksi");
  await house.round();
  await house.later(2_000);
  const texts = hub.of("message").map(({ text, id }) => ({ text, id }));
  // What it took without saying so comes again under the same id.
  expect(texts.map(({ text }) => text)).toEqual(["yksi", "yksi", "kaksi"]);
  expect(texts[0]?.id).toBe(texts[1]?.id);
});

test("a restart at any point loses nothing: the hub is given it once, and its words and the customer's find each other", async () => {
  await house.asks("w");
  await house.restarts();
  await house.round();
  expect(hub.of("handoff.initiate")).toHaveLength(1);
  await house.hubSays("w", status("accepted"));
  await house.restarts();
  await house.writes("w", "jatketaan");
  await house.restarts();
  await house.round();
  expect(hub.of("message").map(({ text }) => text)).toEqual(["jatketaan"]);
  await house.hubSays("w", reply("Jatketaan vain."));
  expect(await last("w")).toBe("agent: Jatketaan vain.");
});

test("a matter that one of our own agents takes is no longer the hub's: it is told so, and its words are refused", async () => {
  await house.asks("w");
  const riikka = await house.hires("Riikka");
  const { id } = await house.matter("w");
  await house.act({ kind: "take", conversation: id, agent: riikka });
  const offer = await house.offerOf("w");
  await house.round();
  expect(hub.of("endOfConversation")).toHaveLength(1);
  const late = await sayAsHub(house.serviceUrl, offer.id, reply("Hei"), house.clock.now);
  expect(late.status).toBe(404);
  expect(await house.matter("w")).toMatchObject({ owner: { kind: "agent", name: "Riikka" } });
});

describe("whoever is not the hub", () => {
  test("is not heard: no proof, another secret, an old one, another matter", async () => {
    await house.asks("w");
    const { id } = await house.offerOf("w");
    const url = `${house.serviceUrl}v3/conversations/${id}/activities`;
    const post = (headers: Record<string, string>) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(status("accepted")),
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ "x-lupaus-timestamp": "1", "x-lupaus-signature": "sha256=00" })).status).toBe(401);
    const old = await sayAsHub(house.serviceUrl, id, status("accepted"), house.clock.now - 6 * minute);
    expect(old.status).toBe(401);
    const other = await sayAsHub(house.serviceUrl, "offer-of-nobody", status("accepted"), house.clock.now);
    expect(other.status).toBe(404);
    expect((await house.matter("w")).state).toBe("queued");
  });

  test("is not heard with what was signed for another matter, or was the house's own word to the hub", async () => {
    await house.asks("w1");
    await house.asks("w2");
    await house.hubSays("w2", status("accepted"));
    const [one, two] = [await house.offerOf("w1"), await house.offerOf("w2")];
    const signedFor = `${house.serviceUrl}v3/conversations/${one.id}/activities`;
    const said = reply("Laskusi on maksettu.");
    const replayed = await sayAsHub(house.serviceUrl, two.id, said, house.clock.now, { signedFor });
    expect(replayed.status).toBe(401);
    await house.writes("w2", "onko siellä ketään");
    await house.round();
    const given = hub.of("message").at(-1);
    const mirrored = await sayAsHub(house.serviceUrl, two.id, given, house.clock.now, { signedFor: hub.url });
    expect(mirrored.status).toBe(401);
    expect((await house.reads("w2")).filter((line) => line.startsWith("agent:"))).toEqual([]);
  });

  test("and what the hub says without meaning is answered and changes nothing", async () => {
    await house.asks("w");
    for (const said of [{ type: "typing" }, status("thinking"), { type: "event", name: "other", value: 1 }])
      expect((await house.hubSays("w", said)).status).toBe(200);
    expect((await house.hubSays("w", { type: "message", text: "  " })).status).toBe(400);
    expect((await house.matter("w")).state).toBe("queued");
  });
});
