import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, iso, riikka, ville } from "./house.ts";

/** Riikka has w1 open, and nothing in it waits for an answer. */
async function opened() {
  const kit = makeKit();
  const { house, clock } = kit;
  house.say("w1", { text: "hei" });
  house.change("w1", { ...held(riikka), waitingSince: null });
  const window = await openWindow(kit);
  window.desk.select("w1");
  await clock.advance(1_000);
  const talk = window.desk.selected.value;
  if (talk === null) throw new Error("Nothing is open.");
  const told = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    await clock.advance(1_500);
    return answer;
  };
  return { ...kit, ...window, talk, told };
}

test("a matter goes to a colleague with a note, and is seen to be theirs at once", async () => {
  const { talk, told, asked } = await opened();
  const found = await told(talk.colleagues());
  expect(found?.map(({ id, atWork }) => [id, atWork])).toEqual([
    [riikka.id, true],
    [ville.id, true],
  ]);
  expect(await told(talk.transfer(ville.id, "Odottaa hyvitystä."))).toBeNull();
  expect(asked.find(({ path }) => path === "conversations/w1/transfer")?.body).toMatchObject({
    to: ville.id,
    note: "Odottaa hyvitystä.",
  });
  expect(talk.conversation.value).toMatchObject({ owner: { name: ville.name }, handOvers: 1 });
});

test("a colleague who has left meanwhile doesn't get it, and the dialog hears why", async () => {
  const { house, talk, told } = await opened();
  house.villeAtWork = false;
  expect(await told(talk.transfer(ville.id, "Jatkatko tätä?"))).toMatchObject({ code: "agent-away" });
  expect(talk.conversation.value).toMatchObject({ owner: { name: riikka.name } });
  expect(await told(talk.transfer("queue", "Jatkakaa tätä."))).toBeNull();
  expect(talk.conversation.value?.state).toBe("queued");
});

test("a transfer whose answer is lost is sent again as it was", async () => {
  const { talk, told, network, asked } = await opened();
  let tries = 0;
  network(({ path }) => (path.endsWith("/transfer") && (tries += 1) === 1 ? "never-arrives" : "passes"));
  expect(await told(talk.transfer("queue", "Jatkakaa tätä."))).toBeNull();
  const keys = asked.filter(({ path }) => path.endsWith("/transfer")).map(({ body }) => body["key"]);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("colleagues who can't be read are said to be unknown, not to be none", async () => {
  const { talk, told, network } = await opened();
  network(({ path }) => (path === "colleagues" ? "never-arrives" : "passes"));
  expect(await told(talk.colleagues())).toBeNull();
});

test("a matter waits for somebody outside with its reason and time", async () => {
  const { talk, told } = await opened();
  const wait = talk.wait({ for: "other", reason: "Verkkoyhtiö mittaa.", until: iso(1_440) });
  expect(await told(wait)).toBeNull();
  expect(talk.conversation.value).toMatchObject({
    awaits: "other",
    waitReason: "Verkkoyhtiö mittaa.",
    nextActionAt: iso(1_440),
  });
});

test("waiting too long, or where something is promised, is refused in words about waiting", async () => {
  const { house, talk, told } = await opened();
  const wait = () => told(talk.wait({ for: "customer", reason: "Mittarilukema", until: iso(9_000) }));
  expect(await wait()).toMatchObject({ code: "wait-too-late" });
  house.change("w1", { promisedFor: iso(60) });
  expect(await wait()).toMatchObject({ code: "promised-already" });
  expect(talk.conversation.value?.waitReason).toBeNull();
});

test("why a matter is still open is said once, even where the answer is lost", async () => {
  const { talk, told, network, asked } = await opened();
  let tries = 0;
  network(({ path }) => (path.endsWith("/reason") && (tries += 1) === 1 ? "answer-lost" : "passes"));
  expect(await told(talk.explain("Verkkoyhtiö selvittää."))).toBeNull();
  const sent = asked.filter(({ path }) => path === "conversations/w1/reason").map(({ body }) => body);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0]).toMatchObject({ text: "Verkkoyhtiö selvittää." });
});
