import { describe, expect, test } from "vitest";
import { flowOf, knowing } from "../../fixtures/flows.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { twoWindows } from "./linked-house.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;
const asksForMeter = flowOf(
  "meter",
  `
when: entry:due-date
steps:
  - ask: ${say("Mikä on mittarisi tunnus?")}
    as: meter
    kind: text
  - say: ${say("Kiitos.")}
`,
);
const passedOn =
  /^system: Jos tarkoitit koodia omalta sivultasi, se ei kelpaa: .* Jos tarkoitit muuta, viestisi tuli perille\.$/;

describe("who writes eight consonants that are no code", () => {
  test.each(["hmmmmmmm", "Brrrrrrr", "hhhh-mmmm"])("and only sighs is answered as ever: %s", async (text) => {
    const { writes, last, records } = await twoWindows();
    await writes("b", text);
    expect(records.at(-1)?.decision).not.toBe("link");
    expect(await last("b")).not.toContain("koodi");
  });

  test("reads what to do about a code, if it was one, and how else to go on, with a way to a person", async () => {
    const { writes, last, buttons, matter } = await twoWindows();
    await writes("c", "krjdfghw");
    expect(await last("c")).toMatch(/ Jos asiasi on muu, kerro se toisin sanoin tai jatka ihmisen kanssa\.$/);
    expect(await buttons("c")).toEqual(["Puhu ihmiselle"]);
    await writes("c", "Puhu ihmiselle");
    expect(await matter("c")).toMatchObject({ state: "queued" });
  });

  test("to an agent is waiting for that agent's answer, and reads that the message has arrived", async () => {
    const { writes, matter, hires, act, clock, last, storage } = await twoWindows();
    const agent = await hires("Riikka Rinne");
    await storage.openSession({ idHash: "s", agent, at: clock.now, expiresAt: clock.now + 3_600_000 });
    await writes("b", "Haluan puhua ihmiselle");
    const { id } = await matter("b");
    await act({ kind: "take", conversation: id, agent });
    await act({ kind: "reply", conversation: id, agent, text: "Mikä on kampanjakoodisi?" });
    clock.now += 60_000;
    await writes("b", "krjdfghw");
    expect(await matter("b")).toMatchObject({ nextAction: "reply", waitingSince: clock.now });
    expect(await last("b")).toMatch(passedOn);
  });

  test("to a flow that asks has answered it", async () => {
    const house = makeHouse(undefined, undefined, () => knowing(asksForMeter));
    await house.writes("t", "voiko eräpäivää siirtää");
    await house.writes("t", "krjdfghw");
    expect(await house.notes((await house.matter("t")).id)).toEqual([]);
    expect((await house.reads("t")).slice(-2)).toEqual([expect.stringMatching(passedOn), "bot: Kiitos."]);
  });

  test("to people who answer elsewhere is overheard like any other message", async () => {
    const { writes, reads, records } = await twoWindows();
    const before = await reads("c");
    await writes("c", "krjdfghw", { overheard: true } as object);
    expect(records.at(-1)?.decision).toBe("overhear");
    expect(await reads("c")).toEqual([...before, "customer: krjdfghw"]);
  });
});
