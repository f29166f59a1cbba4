import { describe, expect, test } from "vitest";
import type { SentFile } from "../../src/domain/files/file.ts";
import { makeHouse } from "../fixtures/house.ts";

const photo: SentFile = { name: "kuva.jpg", contentType: "image/jpeg", bytes: new Uint8Array([1]) };
const files = [photo];

async function closedMatter() {
  const house = makeHouse();
  await house.writes("w1", "haluan puhua ihmiselle");
  const agent = await house.hires("Riikka");
  const { id } = await house.matter("w1");
  await house.act({ kind: "take", conversation: id, agent });
  await house.act({ kind: "reply", conversation: id, agent, text: "Lähetä kuva." });
  return { house, id, agent };
}

describe("thanks with a picture is no mere thanks:", () => {
  test("the agent owes an answer", async () => {
    const { house, agent } = await closedMatter();
    await house.storage.openSession({ idHash: "s", agent, at: house.clock.now, expiresAt: 9e15 });
    await house.writes("w1", "kiitos", { files });
    expect(await house.matter("w1")).toMatchObject({
      state: "with-agent",
      nextAction: "reply",
      awaits: "us",
    });
  });

  test("an ended matter opens again", async () => {
    const { house, id, agent } = await closedMatter();
    await house.act({ kind: "close", conversation: id, agent, reason: "solved", seen: null });
    await house.writes("w1", "kiitos", { files });
    expect(await house.matter("w1")).toMatchObject({ id, state: "queued", reason: "reopened" });
  });
});

test("a picture after a matter that can't open again begins a new one, with a person", async () => {
  const { house, id, agent } = await closedMatter();
  await house.act({ kind: "close", conversation: id, agent, reason: "solved", seen: null });
  house.clock.now += 30 * 86_400_000;
  await house.writes("w1", "", { files });
  expect(await house.matter("w1")).toMatchObject({ state: "queued", reason: "attachment", previous: id });
});

test("where deciding breaks, the picture is with the message all the same, and a person gets both", async () => {
  const house = makeHouse();
  await house.writes("w1", "kaadu", { files });
  const matter = await house.matter("w1");
  expect(matter).toMatchObject({ state: "queued", reason: "bot-fault" });
  const rows = await house.storage.transcript(matter.id, 0);
  expect(rows.flatMap(({ attachments }) => attachments.map(({ name }) => name))).toEqual(["kuva.jpg"]);
});
