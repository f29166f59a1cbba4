import { expect, test } from "vitest";
import { makeHouse } from "../fixtures/house.ts";

test("a message without words is told to be empty, and is no miss: the bot keeps on helping", async () => {
  const house = makeHouse();
  for (const text of ["", "  \n", ""])
    await house.writes("w", text, { channel: "messenger", reference: "{}" });
  const { id, state } = await house.matter("w");
  expect(state).toBe("bot");
  const says = async () => (await house.storage.transcript(id, 0)).flatMap(({ say }) => say ?? []);
  expect((await says()).filter((say) => say === "no-words")).toHaveLength(3);
  expect(await says()).not.toContain("say-it-differently");
  await house.writes("w", "hjsdf ksjdf", { channel: "messenger", reference: "{}" });
  expect(await says()).toContain("say-it-differently");
  expect((await house.matter("w")).state).toBe("bot");
});

test("who waits for a person waits on after a message without words", async () => {
  const house = makeHouse();
  await house.writes("w", "haluan puhua ihmiselle");
  const told = (await house.reads("w")).length;
  await house.writes("w", "");
  expect((await house.matter("w")).state).toBe("queued");
  expect((await house.reads("w")).slice(told)).toEqual(["customer: "]);
});
