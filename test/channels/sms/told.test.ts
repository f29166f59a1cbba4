import { describe, expect, test } from "vitest";
import { plain } from "../../../src/channels/sms/plain.ts";
import { type Language, languages } from "../../../src/domain/language.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import type { LetterKind } from "../../../src/turn/ports/letter-store.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { office } from "../../domain/service/fixtures.ts";
import { countedIds, makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { partsOf } from "./parts.ts";

const hour = 3_600_000;
const number = "+358401234512";
const knows: Knowledge = {
  ...knowledge,
  service: { ...office(), promises: { slotMs: 2 * hour, perSlot: 3 } },
  ways: { email: null, phone: true },
};

/** A page's address as long as real ones are. */
const address = `https://chat.napavirta.example/c/${"x".repeat(22)}`;

/** A customer who left nothing but a number, to whom Riikka has promised a call for tomorrow. */
async function called(language: Language) {
  // A Wednesday at ten.
  const clock = { now: Date.UTC(2026, 10, 25, 8) };
  const pages = { newToken: () => "x".repeat(22), newCode: () => "BCDFGHJK", addressOf: () => address };
  const storage = openMemory({ now: () => clock.now, newId: countedIds(clock), pages });
  const house = makeHouse(storage, clock, () => knows);
  await house.writes("t", "Haluan puhua ihmiselle");
  await house.chooses("t", language);
  const agent = await house.hires("Riikka Rinne");
  const { id: conversation } = await house.matter("t");
  await house.act({ kind: "take", conversation, agent });
  const contact = { kind: "phone", number } as const;
  const dueAt = clock.now + 28 * hour;
  await house.act({ kind: "promise", text: "Selvitän laskusi.", contact, dueAt, conversation, agent });
  const [made] = await storage.promisesOf(conversation);
  if (made === undefined) throw new Error("Nothing was promised.");
  const promise = made.promise.id;
  const act = <Act extends object>(what: Act) =>
    house.act({ conversation, agent, promise, ...what } as never);
  return {
    house,
    dueAt,
    moves: () => act({ kind: "move", dueAt: dueAt - 2 * hour, reason: "Koulutus" }),
    calls: async (times: number) => {
      for (let n = 0; n < times; n++) {
        clock.now += hour;
        await act({ kind: "attempt", outcome: "no-answer" });
      }
    },
    keeps: () => act({ kind: "keep", note: "Soitettu." }),
    runsLate: async () => {
      clock.now = dueAt + 60_000;
      while ((await house.fireDue()) > 0);
    },
    /** What has been told by text message since, of one kind. */
    told: async (kind: LetterKind) => {
      const letters = await storage.claimLetters(clock.now, 99, hour);
      return letters
        .filter((letter) => letter.kind === kind)
        .map(({ to, paragraphs }) => ({ to, text: plain(paragraphs.join("\n")) }));
    },
  };
}
type Called = Awaited<ReturnType<typeof called>>;

const cases: readonly (readonly [
  LetterKind,
  (at: Called) => Promise<unknown>,
  Readonly<Record<Language, RegExp>>,
])[] = [
  [
    "promise-made",
    async () => {},
    {
      fi: /Soitamme numeroon 040 \*\*\* \*\*12 huomenna klo 14 mennessä/,
      sv: /Vi ringer 040 .* senast i morgon kl\. 14/,
      en: /We will call 040 .* by tomorrow, 14:00/,
    },
  ],
  [
    "promise-moved",
    ({ moves }) => moves(),
    {
      fi: /Soitamme huomenna klo 12 mennessä/,
      sv: /Vi ringer senast i morgon kl\. 12/,
      en: /We will call by tomorrow, 12:00/,
    },
  ],
  [
    "promise-late",
    ({ runsLate }) => runsLate(),
    {
      fi: /emmekä pitäneet lupausta\. Pahoittelemme/,
      sv: /höll inte löftet\. Vi beklagar/,
      en: /did not keep it\. We are sorry/,
    },
  ],
  [
    "not-reached",
    ({ calls }) => calls(1),
    {
      fi: /emme tavoittaneet sinua\. Soitamme uudelleen/,
      sv: /nådde dig inte\. Vi ringer igen/,
      en: /didn't reach you\. We will call again/,
    },
  ],
  [
    "not-reached",
    ({ calls }) => calls(3),
    { fi: /emme soita enää tästä asiasta/, sv: /vi ringer inte mer/, en: /we won't call about this again/ },
  ],
  [
    "promise-kept",
    ({ keeps }) => keeps(),
    {
      fi: /Merkitsimme lupauksen pidetyksi/,
      sv: /markerat löftet som hållet/,
      en: /marked the promise as kept/,
    },
  ],
];

describe.each(languages)("a customer who left only a number is told by text message, %s:", (language) => {
  test.each(cases)("%s, with the way to their page, in two parts at most", async (kind, happens, words) => {
    const at = await called(language);
    await happens(at);
    const told = await at.told(kind);
    const { to, text } = told.at(-1) ?? { to: null, text: "" };
    expect(to).toEqual({ kind: "phone", number });
    expect(text).toMatch(words[language]);
    expect(text.split(address)).toHaveLength(2);
    expect(text).not.toMatch(/\. \p{Ll}/u);
    // Nobody reads what is answered to a text message.
    expect(text).not.toMatch(/tähän|skriv här|write here/i);
    expect(partsOf(text).alphabet).toBe("gsm");
    expect(partsOf(text).parts).toBeLessThanOrEqual(2);
  });
});
