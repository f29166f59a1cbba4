import { afterAll, expect, test } from "vitest";
import { files } from "./channels/fixtures/files.ts";
import { aino, type MessengerHouse, openMessengerHouse } from "./channels/messenger/messenger-house.ts";

const hour = 3_600_000;
const open: MessengerHouse[] = [];
afterAll(async () => {
  for (const house of open) await house.close();
});

test("a customer's whole matter in Messenger: greeted, answered, handed over, seen to by a person over two days, closed", async () => {
  const house = await openMessengerHouse();
  open.push(house);
  const { meta, graph, drain, clock } = house;
  const read = () => graph.reads(aino);
  const rowsOfMatter = async () => house.storage.transcript((await house.matterOf(aino)).id, 0);
  graph.profiles.set(aino, { firstName: "Aino", locale: "fi_FI" });
  expect(await meta.verify(house.webhook)).toMatchObject({ status: 200 });

  // She opens the conversation and is told that a bot answers.
  await meta.taps(aino, "Get Started", "start");
  await drain();
  expect(read()).toEqual([expect.stringContaining("botti")]);

  // Her question comes twice, and Meta is in trouble when the answer goes: she reads it once.
  const question = meta.bodies.text(aino, "voiko eräpäivää siirtää");
  graph.faults.add({ kind: "error", status: 500, code: 2 }, { kind: "cut-after" });
  await Promise.all([meta.bring(question), meta.bring(question)]);
  for (let tries = 0; tries < 3; tries += 1) {
    clock.now += 60_000;
    await drain();
  }
  expect(read().filter((text) => text === "Vastaus: Eräpäivän muutos.")).toHaveLength(1);

  // She taps the way to a person under it, and sends a picture, which waits with her for one.
  const person = graph.sent.at(-1)?.taps.find(({ title }) => title === "Puhu ihmiselle");
  await meta.taps(aino, person?.title ?? "", person?.payload ?? "");
  await meta.sends(aino, graph.keep("mittari.jpg", "image/jpeg", files.jpeg));
  await drain();
  expect(read().at(-1)).toMatch(/jono/);
  const waiting = await house.matterOf(aino);
  expect(waiting).toMatchObject({ state: "queued", customer: { name: "Aino" } });
  expect((await rowsOfMatter()).flatMap(({ attachments }) => attachments)).toMatchObject([
    { name: "mittari.jpg" },
  ]);

  // An agent takes it, writes, and sees that she has read it.
  const agent = await house.hires("Riikka Esimerkki");
  await house.act({ kind: "take", conversation: waiting.id, agent });
  house.typing.tell({
    from: "agent",
    channel: "messenger",
    channelThreadId: house.thread(aino),
    name: "Riikka",
  });
  await expect.poll(() => graph.actions).toContainEqual({ to: aino, action: "typing_on" });
  await house.act({ kind: "reply", conversation: waiting.id, agent, text: "Hei Aino. Lukema on kirjattu." });
  await drain();
  expect(read().slice(-2)).toEqual([expect.stringContaining("Riikka"), "Hei Aino. Lukema on kirjattu."]);
  clock.now += 60_000;
  await meta.reads(aino, clock.now);
  await meta.reacts(aino, graph.sent.at(-1)?.mid ?? "", "❤️");
  expect((await house.storage.receipts(waiting.id)).at(-1)).toMatchObject({
    readAt: clock.now,
    reaction: "❤️",
  });

  // She writes by night, when nobody is there; the answer a day and a half later goes by the person's tag.
  await meta.writes(aino, "Entä seuraava lasku?");
  await drain();
  clock.now += 36 * hour;
  await house.act({ kind: "take", conversation: waiting.id, agent });
  const next = {
    kind: "reply",
    conversation: waiting.id,
    agent,
    text: "Seuraava lasku tulee 5.12.",
  } as const;
  expect(await house.act(next)).toMatchObject({ ok: true });
  await drain();
  expect(graph.sent.at(-1)).toMatchObject({ text: "Seuraava lasku tulee 5.12.", tag: "HUMAN_AGENT" });

  // She answers with a thumb while the agent is there, and the matter is closed in words of this channel.
  await house.storage.openSession({ idHash: "s", agent, at: clock.now, expiresAt: 9e15 });
  await meta.bring(
    meta.bodies.message(aino, {
      attachments: [{ type: "sticker", payload: { sticker_id: 369239263222822 } }],
    }),
  );
  const seen = (await rowsOfMatter()).at(-1)?.seq ?? 0;
  await house.act({ kind: "close", conversation: waiting.id, agent, reason: "solved", seen });
  await drain();
  expect(read().at(-1)).toMatch(/^Asia hoidettu/);
  expect((await house.log(aino)).filter((line) => line.startsWith("customer")).at(-1)).toBe("customer: 👍");

  expect(read()).toEqual([...new Set(read())]);
  expect(graph.complaints).toEqual([]);
  expect(house.faults).toEqual([]);
  expect(JSON.stringify(graph.seen)).not.toMatch(/handoff/i);
});
