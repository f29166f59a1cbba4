import { expect, test } from "vitest";
import { aino, openMessengerHouse } from "./messenger-house.ts";

test("words that the customer changes are answered as one message more each time, and the same change once however often it comes", async () => {
  const house = await openMessengerHouse({});
  const { meta, drain, log } = house;
  await meta.bring(meta.bodies.message(aino, { mid: "m_first", text: "qwertzu" }));
  await drain();
  await meta.edits(aino, "m_first", "voiko eräpäivää siirtää");
  await meta.edits(aino, "m_first", "voiko eräpäivää siirtää");
  await drain();
  const answered = await log(aino);
  expect(answered.at(-1)).toMatch(/^bot: .*eräpäiv/i);
  await meta.edits(aino, "m_first", "voiko laskun eräpäivää siirtää", 2);
  await drain();
  expect((await log(aino)).filter((line) => line.startsWith("customer"))).toEqual([
    "customer: qwertzu",
    "customer: voiko eräpäivää siirtää",
    "customer: voiko laskun eräpäivää siirtää",
  ]);
  await house.close();
});
