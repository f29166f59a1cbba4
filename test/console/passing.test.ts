import { expect, test } from "vitest";
import type {
  ActAnswer,
  ColleaguesAnswer,
  HandedOverAnswer,
  RefusalBody,
  TranscriptAnswer,
  TransferBody,
} from "../../src/console/protocol.ts";
import { agentId } from "../../src/domain/ids.ts";
import { type Client, openHouse, signedIn, waiting } from "./house.ts";

/** Riikka has taken a customer's matter; Ville is at the desk too. */
async function taken() {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka Esimerkki"), await signedIn(house, "Ville Malli")];
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "take" });
  const { body } = await riikka.call<ColleaguesAnswer>("GET", "colleagues");
  const idOf = (name: string) => body.colleagues.find((one) => one.name.startsWith(name))?.id ?? "";
  return { house, riikka, ville, id, colleagues: body.colleagues, idOf };
}

const read = async (client: Client, id: string) =>
  (await client.call<TranscriptAnswer>("GET", `conversations/${id}`)).body;

test("colleagues are named with who is at work and how much each has", async () => {
  const { house, riikka, colleagues } = await taken();
  expect(colleagues).toEqual([
    { id: expect.any(String), name: "Riikka Esimerkki", atWork: true, has: 1, promises: 0 },
    { id: expect.any(String), name: "Ville Malli", atWork: true, has: 0, promises: 0 },
  ]);
  await house.addAgent("Toimittaja", "editor");
  house.clock.at += 10 * 60_000;
  const { body } = await riikka.call<ColleaguesAnswer>("GET", "colleagues");
  expect(body.colleagues.map(({ atWork }) => atWork)).toEqual([true, false]);
});

test("a transfer gives the matter with its note, tells the customer, counts, and is done once however often it is sent", async () => {
  const { riikka, ville, id, idOf } = await taken();
  const body: TransferBody = { key: "t", to: idOf("Ville"), note: "Odottaa hyvitystä." };
  for (const _ of [1, 2]) {
    const { status, body: done } = await riikka.call<ActAnswer>("POST", `conversations/${id}/transfer`, body);
    expect([status, done.conversation.owner, done.conversation.handOvers]).toEqual([
      200,
      { kind: "agent", id: idOf("Ville"), name: "Ville Malli" },
      1,
    ]);
    expect(done.message?.text).toBe("Ville jatkaa asiasi hoitamista ja näkee koko keskustelun.");
  }
  const { messages } = await read(ville, id);
  expect(messages.slice(-3).map(({ audience, text }) => [audience, text])).toEqual([
    ["desk", "transferred:Ville Malli"],
    ["desk", "Odottaa hyvitystä."],
    ["customer", "Ville jatkaa asiasi hoitamista ja näkee koko keskustelun."],
  ]);
  const late = await riikka.call("POST", `conversations/${id}/reply`, { key: "r", text: "Hei." });
  expect([late.status, late.body.code]).toEqual([409, "taken"]);
});

test("a transfer to who is away, or to nobody of ours, is refused and changes nothing", async () => {
  const { house, riikka, id, idOf } = await taken();
  house.clock.at += 10 * 60_000;
  const away = await riikka.call<RefusalBody>("POST", `conversations/${id}/transfer`, {
    key: "a",
    to: idOf("Ville"),
    note: "x",
  });
  const nobody = await riikka.call<RefusalBody>("POST", `conversations/${id}/transfer`, {
    key: "b",
    to: "none",
    note: "x",
  });
  expect([away.body.code, nobody.body.code]).toEqual(["agent-away", "unknown-agent"]);
  expect((await read(riikka, id)).conversation).toMatchObject({ owner: { name: "Riikka Esimerkki" } });
});

test("who signs out leaves the waiting customer to the top of the queue at once, and who waits for a customer stays", async () => {
  const { house, riikka, ville, id } = await taken();
  const other = await waiting(house, riikka, "w2");
  await riikka.call("POST", `conversations/${other.id}/take`, { key: "take" });
  await riikka.call("POST", `conversations/${other.id}/reply`, { key: "r", text: "Hei." });
  expect((await riikka.call("DELETE", "session")).status).toBe(204);
  const left = await read(ville, id);
  expect(left.conversation).toMatchObject({ state: "queued", urgency: 4, handOvers: 1 });
  expect(left.messages.at(-1)).toMatchObject({ say: "back-in-queue" });
  expect((await read(ville, other.id)).conversation.state).toBe("with-agent");
  await house.say("w2", "entä lasku?");
  expect((await read(ville, other.id)).conversation).toMatchObject({ state: "queued", awaits: "us" });
});

test("signed out in one browser while at work in another, an agent keeps everything", async () => {
  const { house, riikka, ville, id, idOf } = await taken();
  const at = house.clock.at;
  await house.storage.openSession({
    idHash: "another-browser",
    agent: agentId(idOf("Riikka")),
    at,
    expiresAt: at + 3_600_000,
  });
  await riikka.call("DELETE", "session");
  expect((await read(ville, id)).conversation.state).toBe("with-agent");
});

test("a supervisor gives the queue all that an absent agent has, promises too, in one act", async () => {
  const { house, riikka, id, idOf } = await taken();
  const satu = await signedIn(house, "Satu Johtaja", "supervisor");
  const second = await waiting(house, riikka, "w2");
  await riikka.call("POST", `conversations/${second.id}/take`, { key: "take" });
  await riikka.call("POST", `conversations/${second.id}/promise`, {
    key: "p",
    text: "Vastaan huomenna.",
    dueAt: new Date(house.clock.at + 24 * 3_600_000).toISOString(),
    contact: "chat",
  });
  const has = async () =>
    (await satu.call<ColleaguesAnswer>("GET", "colleagues")).body.colleagues.find(
      (one) => one.id === idOf("Riikka"),
    );
  expect(await has()).toMatchObject({ has: 1, promises: 1 });
  const said = { key: "h", reason: "Riikka on sairaana viikon." };
  const call = () => satu.call<HandedOverAnswer>("POST", `agents/${idOf("Riikka")}/hand-over`, said);
  expect((await call()).body).toEqual({ conversations: 2 });
  expect((await call()).body).toEqual({ conversations: 0 });
  expect(await has()).toMatchObject({ has: 0, promises: 0 });
  const [first, promise] = [await read(satu, id), await read(satu, second.id)];
  expect(first.conversation).toMatchObject({ state: "queued", owner: { kind: "queue" } });
  expect(promise.conversation).toMatchObject({ state: "promised", owner: { kind: "queue" } });
  expect(promise.promises).toMatchObject([{ state: "open", owner: null }]);
  for (const { messages } of [first, promise])
    expect(messages.filter(({ audience }) => audience === "desk").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["taken-from:Satu Johtaja", "Riikka on sairaana viikon."]),
    );
});
