import { expect, test } from "vitest";
import { knowledge } from "../fixtures/knowledge.ts";
import { makeHouse } from "../fixtures/house.ts";

const email = { kind: "email", address: "aino@esimerkki.fi" } as const;
const phone = { kind: "phone", number: "+358401234567" } as const;
const hour = 3_600_000;

/** Riikka has a matter in a house that reaches its customers so. */
async function takenWith(ways: typeof knowledge.ways) {
  const house = makeHouse(undefined, undefined, () => ({ ...knowledge, ...(ways && { ways }) }));
  const agent = await house.hires("Riikka Rinne");
  await house.writes("t", "Haluan puhua ihmiselle");
  const { id: conversation } = await house.matter("t");
  await house.act({ kind: "take", conversation, agent });
  const dueAt = house.clock.now + 2 * hour;
  const promises = (contact: typeof email | typeof phone | { readonly kind: "chat" }) =>
    house.act({ kind: "promise", text: "Selvitän.", dueAt, contact, conversation, agent });
  return { house, promises };
}

test("an answer by mail can't be promised where no mail is sent, and nothing is said", async () => {
  const { house, promises } = await takenWith({ email: null, phone: true });
  const read = await house.reads("t");
  expect(await promises(email)).toMatchObject({ ok: false, code: "no-mail" });
  expect(await house.reads("t")).toEqual(read);
  expect(await house.storage.promises("open", 9)).toEqual([]);
});

test.each([phone, { kind: "chat" } as const])(
  "a promise by $kind needs no mail and no text messages",
  async (contact) => {
    const { promises } = await takenWith({ email: null, phone: false });
    expect(await promises(contact)).toMatchObject({ ok: true });
  },
);

test.each(["sent", "answered"] as const)("an answer by mail is promised where mail is %s", async (mail) => {
  const { promises } = await takenWith({ email: mail, phone: false });
  expect(await promises(email)).toMatchObject({ ok: true });
});
