import { expect, test } from "vitest";
import type {
  ActAnswer,
  RefusalBody,
  TaskAnswer,
  TasksAnswer,
  TranscriptAnswer,
} from "../../../src/console/protocol.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { type Client, openHouse, signedIn, waiting } from "../house.ts";

/** The bot has answered and the customer waits for a person; Riikka reads it, Elli looks after the answers. */
async function answered() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const elli = await signedIn(house, "Elli Editori", "editor");
  await house.say("w1", "voiko eräpäivää siirtää");
  const { id } = await waiting(house, riikka);
  const read = async () => (await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`)).body.messages;
  const answer = (await read()).find(({ say }) => say === "answer")?.id ?? "";
  const thread = await house.storage.thread("directline", "w1");
  if (thread === null) throw new Error("There is no window.");
  const customerReads = async () =>
    (await house.storage.customerLog(thread.id, 0, 100)).map(({ text }) => text);
  return { house, riikka, elli, id, read, answer, customerReads };
}

const report = (client: Client, id: string, body: object) =>
  client.call<ActAnswer & RefusalBody>("POST", `conversations/${id}/wrong-guidance`, {
    key: "w1",
    entry: "due-date",
    text: "Hinta on vanha.",
    ...body,
  });
const tasks = async (client: Client, state = "open") =>
  (await client.call<TasksAnswer>("GET", `content/tasks?state=${state}`)).body.tasks;
const mend = (client: Client, id: string, key = "m1") =>
  client.call<TaskAnswer & RefusalBody>("POST", `content/tasks/${id}/mend`, { key, note: "Uusi hinta 6 €." });

test("what an agent says is wrong waits for the entry's owner, and the agent reads when it is mended", async () => {
  const { riikka, elli, id, answer, read, customerReads } = await answered();
  const before = await customerReads();
  const sent = await report(riikka, id, { messageId: answer, text: "Hetu 131052-308T: hinta on vanha." });
  expect([sent.status, sent.body.message]).toEqual([200, null]);
  expect((await read()).at(-1)?.text).toBe("guidance-wrong:Eräpäivän muutos");
  const [task] = await tasks(elli);
  expect(task).toMatchObject({
    state: "open",
    entry: "due-date",
    title: "Eräpäivän muutos",
    conversation: id,
    quote: "Vastaus: Eräpäivän muutos.",
    text: expect.stringMatching(/^Hetu \S*[^\dT]: hinta on vanha\.$/),
    from: "agent",
    by: "Riikka Esimerkki",
    mendedBy: null,
  });
  const done = await mend(elli, task?.id ?? "");
  expect(done.body.task).toMatchObject({ state: "done", mendedBy: "Elli Editori", note: "Uusi hinta 6 €." });
  expect((await read()).at(-1)).toMatchObject({ audience: "desk", text: "guidance-mended:Uusi hinta 6 €." });
  expect(await customerReads()).toEqual(before);
  expect([await tasks(elli), await tasks(elli, "done")]).toEqual([[], [done.body.task]]);
});

test("a customer who told us is told once that it is mended, with the answer at hand", async () => {
  const { house, riikka, elli, id, answer, customerReads } = await answered();
  await report(riikka, id, { messageId: answer, from: "customer" });
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  await riikka.call("POST", `conversations/${id}/close`, { key: "c", reason: "solved" });
  const [task] = await tasks(elli);
  const first = await mend(elli, task?.id ?? "");
  expect((await mend(elli, task?.id ?? "")).body).toEqual(first.body);
  expect(await mend(elli, task?.id ?? "", "m2")).toMatchObject({ status: 409, body: { code: "done" } });
  const told = (await customerReads()).filter((text) => text.startsWith("Kiitos, olit oikeassa."));
  expect(told).toEqual(["Kiitos, olit oikeassa. Ohje on nyt korjattu."]);
  const row = await house.storage.conversation(
    (await house.storage.changes(0, 9)).changed[0]?.id ?? expect.fail(),
  );
  expect(row?.state).toBe("closed");
});

test("an entry or a message that isn't there cannot be wrong", async () => {
  const { riikka, elli, id, answer } = await answered();
  expect((await report(riikka, id, { messageId: "none" })).body.code).toBe("not-found");
  expect((await report(riikka, id, { key: "w2", messageId: answer, entry: "no-such" })).body.code).toBe(
    "unknown-entry",
  );
  expect((await report(riikka, "none", { messageId: answer })).body.code).toBe("not-found");
  expect((await mend(elli, "none")).status).toBe(404);
  expect(await tasks(elli)).toEqual([]);
});

test("customers who wait for a word of a problem that left the files are a task too, until they are told", async () => {
  const { house, elli } = await answered();
  const left = async () => (await elli.call<TasksAnswer>("GET", "content/tasks")).body.leftWaiting;
  expect(await left()).toEqual([]);
  await house.storage.turn(house.delivery("w2", "Ilmoittakaa"), ({ thread }) => ({
    conversation: null,
    language: thread,
    lines: [],
    follows: [{ entry: entryId("debt"), dueAt: null, text: "Kerromme." }],
  }));
  const one = { id: "debt", waiting: 1, since: expect.any(String) };
  expect(await left()).toEqual([{ ...one, why: "gone" }]);
  house.announces("debt", { isFixed: false, nextUpdate: null });
  expect(await left()).toEqual([]);
});
