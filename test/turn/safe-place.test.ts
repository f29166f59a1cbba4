import { expect, test } from "vitest";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const place = "https://napavirta.example/oma";
const safe: Knowledge = { ...knowledge, service: { ...knowledge.service, safePlace: place } };

const kinds = [
  ["an identity code", "tunnukseni on 131052-308T", "131052-308T"],
  ["an account number", "tilini on FI21 1234 5600 0007 85", "1234 5600 0007 85"],
  ["a card number", "korttini on 4111 1111 1111 1111", "4111 1111 1111 1111"],
] as const;

test.each(kinds)(
  "%s written in Messenger is refused with the way to the safe place, and kept nowhere",
  async (_, text, secret) => {
    const house = makeHouse(undefined, undefined, () => safe);
    await house.writes("w", text, { channel: "messenger", reference: "{}" });
    const { id } = await house.matter("w");
    const log = await house.storage.transcript(id, 0);
    const told = log.find(({ say }) => say === "masked")?.text ?? "";
    expect(told).toContain("ei pidä lähettää Messengerissä. Poista se myös omasta viestistäsi.");
    expect(told).toMatch(new RegExp(`Turvallinen paikka: ${place}$`));
    expect(JSON.stringify(log)).not.toContain(secret);
    const sent = await house.storage.claim(house.clock.now, 10, 1);
    expect(JSON.stringify(sent)).not.toContain(secret);
  },
);

test("where nobody has named a safe place, none is told", async () => {
  const house = makeHouse();
  await house.writes("w", kinds[0][1], { channel: "messenger", reference: "{}" });
  const { id } = await house.matter("w");
  const told = (await house.storage.transcript(id, 0)).find(({ say }) => say === "masked")?.text;
  expect(told).toBe(
    "Peitin henkilötunnuksen: sitä ei pidä lähettää Messengerissä. Poista se myös omasta viestistäsi.",
  );
});

test.each(["messenger", "directline"])(
  "who sends two kinds at once in %s reads of both, and of the safe place once",
  async (channel) => {
    for (const [first, second] of [
      [kinds[0][1], kinds[1][1]],
      [kinds[1][1], kinds[0][1]],
    ] as const) {
      const house = makeHouse(undefined, undefined, () => safe);
      await house.writes("w", `${first}, ${second}`, { channel, reference: "{}" });
      const { id } = await house.matter("w");
      const told = (await house.storage.transcript(id, 0)).filter(({ say }) => say === "masked");
      expect(told).toHaveLength(2);
      expect(told.filter(({ text }) => text.includes(place))).toHaveLength(1);
    }
  },
);
