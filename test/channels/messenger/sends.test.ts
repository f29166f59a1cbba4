import { afterEach, describe, expect, test } from "vitest";
import type { GraphOptions } from "../../helpers/graph-api.ts";
import type { Fault } from "../../helpers/graph-faults.ts";
import { aino, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";

const hour = 3_600_000;
const open: MessengerHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});
async function opened(options: GraphOptions = {}) {
  const house = await openMessengerHouse(options);
  open.push(house);
  return house;
}
const question = "voiko eräpäivää siirtää";
const answer = "Vastaus: Eräpäivän muutos.";

/** A customer whose matter an agent has. */
async function withAgent(options: GraphOptions = {}) {
  const house = await opened(options);
  await house.meta.writes(aino, "haluan puhua ihmiselle");
  await house.drain();
  const agent = await house.hires("Riikka Esimerkki");
  const { id: conversation } = await house.matter(house.thread(aino));
  await house.act({ kind: "take", conversation, agent });
  await house.drain();
  return { ...house, reply: (text: string) => house.act({ kind: "reply", conversation, agent, text }) };
}

describe("an answer", () => {
  test("comes with its buttons, which say their words when they are tapped", async () => {
    const { meta, graph, drain, log } = await opened();
    await meta.writes(aino, question);
    await drain();
    const last = graph.sent.at(-1);
    expect(last).toMatchObject({ to: aino, text: answer, tag: null });
    expect(last?.taps.map(({ title }) => title)).toContain("Puhu ihmiselle");
    const person = last?.taps.find(({ title }) => title === "Puhu ihmiselle");
    await meta.taps(aino, person?.title ?? "", person?.payload ?? "");
    expect(await log(aino)).toContain("customer: Puhu ihmiselle");
    expect(graph.complaints).toEqual([]);
  });

  test("shows that the customer's message was seen", async () => {
    const { meta, graph, drain } = await opened();
    await meta.writes(aino, question);
    await drain();
    await expect.poll(() => graph.actions).toEqual([{ to: aino, action: "mark_seen" }]);
  });

  test("never has the token in its address, in a note or in the log", async () => {
    const { meta, graph, drain, notes, logged, sendings } = await opened({ pageToken: "EAAG-secret-token" });
    graph.faults.add({ kind: "error", status: 400, code: 190 }, { kind: "cut-before" });
    await meta.writes(aino, question);
    await drain();
    expect(graph.seen.some(({ headers }) => headers.authorization === "Bearer EAAG-secret-token")).toBe(true);
    for (const { path } of graph.seen) expect(path).not.toContain("EAAG");
    expect(JSON.stringify([notes, logged, sendings])).not.toContain("EAAG");
  });
});

describe("a line that Meta doesn't take", () => {
  const proof = "Invalid appsecret_proof provided in the API argument";
  const again: readonly (readonly [string, Fault, string])[] = [
    ["because of its own trouble", { kind: "error", status: 500, code: 2 }, "code-2"],
    ["because there are too many", { kind: "error", status: 400, code: 613 }, "rate"],
    ["because the token has ended", { kind: "error", status: 401, code: 190, subcode: 463 }, "token"],
    [
      "because the app's secret is another",
      { kind: "error", status: 400, code: 100, message: proof },
      "secret",
    ],
    ["because a permission is missing", { kind: "error", status: 403, code: 200 }, "permission"],
    ["because the Page is held back for now", { kind: "error", status: 400, code: 368 }, "blocked"],
    ["because something stands between", { kind: "garbage", status: 502 }, "http-502"],
    ["because the line was cut", { kind: "cut-before" }, "no-answer"],
  ];
  test.each(again)("%s goes a while later, once", async (_, fault, why) => {
    const { meta, graph, drain, clock, sendings } = await opened();
    graph.faults.add(fault);
    await meta.writes(aino, question);
    await drain();
    expect(graph.reads(aino)).toEqual([]);
    expect(sendings.map(({ outcome, why: told }) => [outcome, told])).toEqual([["again", why]]);
    clock.now += hour;
    await drain();
    expect(graph.reads(aino).filter((text) => text === answer)).toHaveLength(1);
  });

  const refused: readonly (readonly [string, Fault, string])[] = [
    ["because the customer has blocked the Page", { kind: "error", status: 400, code: 551 }, "unavailable"],
    [
      "because there is no such customer",
      { kind: "error", status: 400, code: 100, subcode: 2018001 },
      "invalid",
    ],
    ["because its window has closed", { kind: "error", status: 400, code: 10, subcode: 2018278 }, "window"],
    ["because it had closed long ago", { kind: "error", status: 400, code: 10, subcode: 2018065 }, "window"],
  ];
  test.each(refused)("%s never goes, and isn't tried again", async (_, fault, why) => {
    const { meta, graph, drain, clock, sendings } = await opened();
    graph.faults.add(fault);
    await meta.writes(aino, "moi");
    await drain();
    clock.now += 2 * hour;
    await drain();
    expect(sendings[0]).toMatchObject({ outcome: "dead", why });
    expect(graph.seen.filter(({ body }) => body.includes('"message"'))).toHaveLength(sendings.length);
  });
});

describe("a line that Meta took while its answer was lost", () => {
  test("goes once: Meta's echo of it proves that it is there", async () => {
    const { meta, graph, drain, clock } = await opened();
    graph.faults.add({ kind: "cut-after" });
    await meta.writes(aino, question);
    await drain();
    for (let minutes = 0; minutes < 60; minutes += 1) {
      clock.now += 60_000;
      await drain();
    }
    const reads = graph.reads(aino);
    expect(reads).toContain(answer);
    expect(reads).toEqual([...new Set(reads)]);
  });

  test("goes twice rather than never where the Page's echoes don't come", async () => {
    const { meta, graph, drain, clock, webhook } = await opened();
    meta.callAt(webhook, { echoes: false });
    graph.faults.add({ kind: "cut-after" });
    await meta.writes(aino, question);
    await drain();
    clock.now += hour;
    await drain();
    const [first, ...others] = graph.reads(aino);
    expect(others.filter((text) => text === first)).toHaveLength(1);
  });
});

describe("an agent's words", () => {
  test("go by the person's tag when a day has passed, and the bot's don't go at all", async () => {
    const { graph, reply, clock, drain, fireDue } = await withAgent();
    clock.now += 25 * hour;
    await reply("Anteeksi, että kesti. Mikä on laskun numero?");
    await drain();
    expect(graph.sent.at(-1)).toMatchObject({
      text: "Anteeksi, että kesti. Mikä on laskun numero?",
      tag: "HUMAN_AGENT",
    });
    const before = graph.sent.length;
    clock.now += 72 * hour;
    await fireDue();
    await drain();
    expect(graph.sent.slice(before).filter(({ tag }) => tag !== null)).toEqual([]);
    expect(graph.complaints).toEqual([]);
  });

  test("are announced while the agent writes, not more often than Messenger shows it", async () => {
    const { graph, typing, thread, clock } = await withAgent();
    const tell = () =>
      typing.tell({ from: "agent", channel: "messenger", channelThreadId: thread(aino), name: "Riikka" });
    tell();
    tell();
    const shown = () => graph.actions.filter(({ action }) => action === "typing_on").length;
    await expect.poll(shown).toBe(1);
    clock.now += 10_000;
    tell();
    typing.tell({ from: "customer", channel: "messenger", channelThreadId: thread(aino), name: null });
    typing.tell({ from: "agent", channel: "directline", channelThreadId: "w1", name: "Riikka" });
    await expect.poll(shown).toBe(2);
  });

  test("have come, and were read, as Messenger tells, with the customer's reaction", async () => {
    const { meta, graph, reply, drain, storage, clock, matterOf } = await withAgent();
    await reply("Lasku on hyvitetty.");
    await drain();
    const mid = graph.sent.at(-1)?.mid ?? "";
    const { id } = await matterOf(aino);
    const last = async () => (await storage.receipts(id)).at(-1);
    expect(await last()).toMatchObject({ deliveredAt: null, readAt: null, reaction: null });
    clock.now += 60_000;
    await meta.delivered(aino, clock.now);
    expect(await last()).toMatchObject({ deliveredAt: clock.now, readAt: null });
    await meta.reads(aino, clock.now);
    await meta.reacts(aino, mid, "❤️");
    expect(await last()).toMatchObject({ readAt: clock.now, reaction: "❤️" });
    await meta.reacts(aino, mid, null);
    expect(await last()).toMatchObject({ reaction: null });
  });
});
