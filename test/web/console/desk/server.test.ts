import { expect, test } from "vitest";
import type { TranscriptAnswer } from "../../../../src/console/protocol.ts";
import { type Client, openHouse, password, signedIn, waiting } from "../../../console/house.ts";
import { openRealWindow } from "./real.ts";

/** Riikka's window, and a customer who waits for a person. */
async function opened() {
  const house = await openHouse();
  const client = await signedIn(house, "Riikka");
  const { id } = await waiting(house, client);
  const window = openRealWindow(house, client);
  await expect.poll(() => window.desk.rows.value?.length).toBe(1);
  return { house, client, id, ...window };
}

const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);

/** What the agent has said, as the server has it. */
async function said(client: Client, id: string): Promise<readonly string[]> {
  const { body } = await client.call<TranscriptAnswer>("GET", `conversations/${id}`);
  return texts(body.messages.filter(({ author }) => author === "agent"));
}

test("a customer's matter from the queue to its end: taken, answered, noted, not closed over, closed", async () => {
  const { house, client, id, desk, open } = await opened();
  const talk = await open(id);
  expect(desk.figures.value).toMatchObject({ waiting: 1, mine: 0 });
  expect(await talk.take()).toBe(true);
  expect(talk.conversation.value).toMatchObject({ state: "with-agent", owner: { name: "Riikka" } });
  await expect.poll(() => desk.rows.value).toEqual([]);
  desk.view.value = "mine";
  await expect.poll(() => desk.rows.value?.map((row) => row.id)).toEqual([id]);
  talk.drafts.reply.value = "Hei, katson heti.";
  expect(await talk.sendDraft()).toBe(true);
  await house.say("w1", "kiitos");
  await expect.poll(() => texts(talk.messages.value).at(-1)).toBe("kiitos");
  talk.mode.value = "note";
  talk.drafts.note.value = "Soitti jo eilen.";
  expect(await talk.sendDraft()).toBe(true);
  expect(talk.messages.value.at(-1)).toMatchObject({ author: "agent", audience: "desk" });
  const closed = talk.close("solved", talk.lastOfCustomer.peek());
  await house.say("w1", "vielä yksi asia");
  if (await closed) throw new Error("Closed over what the customer wrote.");
  expect(talk.problem.value?.code).toBe("newer-message");
  await expect.poll(() => texts(talk.messages.value).at(-1)).toBe("vielä yksi asia");
  expect(await talk.close("solved", talk.lastOfCustomer.peek())).toBe(true);
  expect(talk.conversation.value).toMatchObject({ state: "closed", closeReason: "solved" });
  await expect.poll(() => desk.rows.value).toEqual([]);
  expect(await said(client, id)).toEqual(["Hei, katson heti.", "Soitti jo eilen."]);
  expect(house.faults).toEqual([]);
});

test("of two agents who take the same matter one gets it, and the other is told who and sees it so", async () => {
  const { house, id, open, desk } = await opened();
  const other = openRealWindow(house, await signedIn(house, "Ville"));
  const [mine, his] = await Promise.all([open(id), other.open(id)]);
  const [riikka, ville] = await Promise.all([mine.take(), his.take()]);
  expect([riikka, ville].filter(Boolean)).toHaveLength(1);
  const [winner, loser] = riikka ? ["Riikka", his] : ["Ville", mine];
  expect(loser.problem.value).toEqual({ code: "taken", by: winner });
  expect(loser.conversation.value?.owner).toMatchObject({ kind: "agent", name: winner });
  await expect.poll(() => [desk.rows.value, other.desk.rows.value]).toEqual([[], []]);
});

test("what is written while the server is away arrives once when it is back, in order", async () => {
  const { house, client, id, desk, open } = await opened();
  const talk = await open(id);
  await talk.take();
  const start = await house.stop();
  await expect.poll(() => desk.link.value).toBe("offline");
  for (const text of ["yksi", "kaksi"]) {
    talk.drafts.reply.value = text;
    void talk.sendDraft();
  }
  await expect.poll(() => talk.pending.value.map(({ state }) => state)).toEqual(["failed", "failed"]);
  await start();
  await expect.poll(() => talk.pending.value).toEqual([]);
  expect(desk.link.value).toBe("live");
  expect(await said(client, id)).toEqual(["yksi", "kaksi"]);
  await house.say("w1", "kiitos");
  await expect.poll(() => texts(talk.messages.value).at(-1)).toBe("kiitos");
});

test("a reply that arrived though its answer did not is said once", async () => {
  const { client, id, open, network, asked } = await opened();
  const talk = await open(id);
  await talk.take();
  let lost = 0;
  network((_, path) => (path.endsWith("/reply") && (lost += 1) === 1 ? "answer-lost" : "passes"));
  talk.drafts.reply.value = "Kaikki on kunnossa.";
  void talk.sendDraft();
  await expect.poll(() => asked.filter((one) => one.endsWith("/reply")).length).toBe(2);
  await expect
    .poll(() => texts(talk.messages.value).filter((text) => text === "Kaikki on kunnossa."))
    .toHaveLength(1);
  await expect.poll(() => talk.pending.value).toEqual([]);
  expect(await said(client, id)).toEqual(["Kaikki on kunnossa."]);
});

test("taking and closing whose answers are lost are done once, and the agent need not know", async () => {
  const { id, open, network } = await opened();
  const talk = await open(id);
  const lost = new Set<string>();
  network((method, path) => {
    if (method === "GET" || lost.has(path)) return "passes";
    lost.add(path);
    return "answer-lost";
  });
  expect(await talk.take()).toBe(true);
  expect(await talk.close("solved", talk.lastOfCustomer.peek())).toBe(true);
  expect([lost.size, talk.problem.value, talk.conversation.value?.state]).toEqual([2, null, "closed"]);
});

test("a session that ended elsewhere is noticed by itself, and after signing in nothing is lost", async () => {
  const { house, client, id, desk, open } = await opened();
  const talk = await open(id);
  await talk.take();
  talk.drafts.reply.value = "kesken jäi";
  await client.call("DELETE", "session");
  await expect.poll(() => desk.session.value.kind).toBe("signed-out");
  await house.say("w1", "oletko siellä?");
  expect(await desk.signIn("riikka@napavirta.fi", "väärä")).toEqual({ code: "wrong-credentials", by: null });
  expect(await desk.signIn("riikka@napavirta.fi", password)).toBeNull();
  await expect.poll(() => texts(talk.messages.value).at(-1)).toBe("oletko siellä?");
  expect([desk.selected.value, talk.drafts.reply.value]).toEqual([talk, "kesken jäi"]);
  // Who signs out leaves it to the queue, so it is taken again.
  expect(await talk.take()).toBe(true);
  expect(await talk.sendDraft()).toBe(true);
});

test("what happens while the stream is cut is seen, once and in order", async () => {
  const { house, id, desk, open, streams } = await opened();
  const talk = await open(id);
  const before = talk.messages.value.length;
  for (const text of ["yksi", "kaksi", "kolme"]) {
    for (const stream of streams) stream.abort();
    await house.say("w1", text);
  }
  await house.say("w2", "haluan puhua ihmiselle");
  await expect.poll(() => desk.rows.value?.length).toBe(2);
  await expect.poll(() => texts(talk.messages.value).slice(before)).toEqual(["yksi", "kaksi", "kolme"]);
});

test("two windows of one agent stay the same, whichever acts", async () => {
  const { house, client, id, open, browser, desk } = await opened();
  const other = openRealWindow(house, client, browser);
  const [here, there] = await Promise.all([open(id), other.open(id)]);
  await here.take();
  await expect.poll(() => there.conversation.value?.state).toBe("with-agent");
  there.drafts.reply.value = "Moi, täällä Riikka.";
  expect(here.drafts.reply.value).toBe("Moi, täällä Riikka.");
  expect(await there.sendDraft()).toBe(true);
  await expect.poll(() => texts(here.messages.value).at(-1)).toBe("Moi, täällä Riikka.");
  expect(here.drafts.reply.value).toBe("");
  expect(await here.giveBack(here.lastOfCustomer.peek())).toBe(true);
  await expect.poll(() => there.conversation.value?.state).toBe("bot");
  await expect.poll(() => [desk.rows.value, other.desk.rows.value]).toEqual([[], []]);
});

test("agent and customer see each other write", async () => {
  const { house, id, open } = await opened();
  const talk = await open(id);
  await talk.take();
  const told: string[] = [];
  house.typing.subscribe(({ from, name }) => told.push(`${from} ${name}`));
  // It stands for a moment only.
  const shown: boolean[] = [];
  talk.customerTyping.subscribe((is) => void shown.push(is));
  house.typing.tell({ from: "customer", channel: "directline", channelThreadId: "w1", name: null });
  await expect.poll(() => shown).toEqual([false, true, false]);
  talk.typing();
  await expect.poll(() => told).toContain("agent Riikka");
});

test("a search finds what customers wrote, and an emptied one shows who waits", async () => {
  const { house, id, desk } = await opened();
  await house.say("w2", "haluan puhua ihmiselle");
  await house.say("w2", "lämpöpumppu vie liikaa sähköä");
  await expect.poll(() => desk.rows.value?.length).toBe(2);
  desk.search.value = "lämpöpump";
  await expect.poll(() => desk.rows.value?.map((row) => row.channelConversationId)).toEqual(["w2"]);
  desk.search.value = "";
  expect(desk.rows.value?.map((row) => row.id)).toContain(id);
});
