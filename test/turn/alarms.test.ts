import { describe, expect, test } from "vitest";
import { makeAlarms } from "../../src/turn/alarms.ts";
import type { PostedLetter } from "../../src/turn/ports/letter-store.ts";
import { makeLetters } from "../../src/turn/letters/letters.ts";
import { makeSelfCheck, type Recount } from "../../src/turn/self-check.ts";
import { agentId } from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/language.ts";
import { makeHouse } from "../fixtures/house.ts";
import type { Ways } from "../../src/turn/letters/letter-words.ts";

const minute = 60_000;
const well: Recount = { open: 3, withoutOwner: 0, withoutNextAction: 0, overdueUnescalated: 0 };

/** A house with two supervisors and an agent, whose check finds what it is told. */
async function watched(ways: Ways, phone: string | null = null) {
  const house = makeHouse();
  const { storage, clock } = house;
  const people = [
    ["sanna", "supervisor", ["sv"]],
    ["sami", "supervisor", []],
    ["aino", "agent", []],
  ] as const;
  for (const [name, role, speaks] of people) {
    const email = `${name}@napavirta.example`;
    const skills = { languages: speaks, topics: [], capacity: 5 };
    await storage.addAgent({
      id: agentId(name),
      email,
      name,
      role,
      passwordHash: "x",
      at: clock.now,
      skills,
    });
  }
  const state = { found: well, answer: "taken" as "taken" | "refused" };
  const told: (readonly [string, number])[] = [];
  const handed: PostedLetter[] = [];
  const records: string[] = [];
  const post = async (letter: PostedLetter) => {
    handed.push(letter);
    return state.answer === "taken"
      ? ({ kind: "taken" } as const)
      : ({ kind: "refused", why: "smtp-550" } as const);
  };
  const send = makeLetters({
    store: storage,
    posts: { email: post, phone: post },
    isRead: () => false,
    undelivered: () => expect.fail("An alarm is no conversation's."),
    clock: () => clock.now,
    record: ({ outcome, letter }) => void records.push(`${letter.kind} ${outcome}`),
    fault: (error) => expect.fail(String(error)),
  });
  /** The house from its start: what it has told it knows by its store alone. */
  const starts = () =>
    makeSelfCheck({
      store: { recount: async () => state.found },
      clock: () => clock.now,
      tell: () => {},
      alarm: makeAlarms({
        store: storage,
        ways: () => ways,
        phone,
        zone: () => "Europe/Helsinki",
        console: () => "https://lupaus.example/console",
        tell: (breach, letters) => void told.push([breach, letters]),
      }),
    });
  let check = starts();
  const passes = async (minutes: number) => {
    for (let left = minutes; left > 0; left -= 1) {
      clock.now += minute;
      await check.round();
      await send();
    }
  };
  return { state, told, handed, records, passes, restarts: () => void (check = starts()) };
}

describe("a breach", () => {
  test("pages each supervisor by mail in their own language, and no agent", async () => {
    const { state, told, handed, passes } = await watched({ email: "sent", phone: false });
    state.found = { ...well, overdueUnescalated: 2 };
    await passes(1);
    expect(handed.map(({ to, language }) => ({ to, language }))).toEqual([
      { to: { kind: "email", address: "sami@napavirta.example" }, language: "fi" },
      { to: { kind: "email", address: "sanna@napavirta.example" }, language: "sv" },
    ]);
    const [swedish] = handed.filter(({ language }) => language === "sv");
    expect(swedish?.subject).toBe("Självkontrollen: 2 försenade samtal som ingen har fått veta om");
    expect(swedish?.paragraphs[0]).toContain("https://lupaus.example/console");
    expect(told).toEqual([["overdueUnescalated", 2]]);
  });

  test("pages once while it lasts, over restarts too, and each kind by itself", async () => {
    const { state, told, passes, restarts } = await watched({ email: "sent", phone: false });
    state.found = { ...well, withoutOwner: 1 };
    await passes(5);
    restarts();
    state.found = { ...well, withoutOwner: 4, withoutNextAction: 1 };
    await passes(30);
    expect(told).toEqual([
      ["withoutOwner", 2],
      ["withoutNextAction", 2],
    ]);
  });

  test("that comes and goes is one, and pages again once it has been over", async () => {
    const { state, told, passes, restarts } = await watched({ email: "sent", phone: false });
    for (const minutes of [1, 1, 1, 9, 1]) {
      state.found = state.found === well ? { ...well, withoutOwner: 1 } : well;
      await passes(minutes);
    }
    expect(told).toHaveLength(1);
    state.found = well;
    await passes(5);
    restarts();
    await passes(6);
    state.found = { ...well, withoutOwner: 1 };
    await passes(1);
    expect(told).toHaveLength(2);
  });

  test("is a text message to the number that was set", async () => {
    const { state, handed, passes } = await watched({ email: null, phone: true }, "+358401234567");
    state.found = { ...well, withoutOwner: 1 };
    await passes(1);
    expect(handed.map(({ to }) => to)).toEqual([{ kind: "phone", number: "+358401234567" }]);
  });

  test("stays in the log alone where nothing brings letters", async () => {
    const { state, told, handed, passes } = await watched({ email: null, phone: false }, "+358401234567");
    state.found = { ...well, withoutOwner: 1 };
    await passes(2);
    expect([told, handed]).toEqual([[["withoutOwner", 0]], []]);
  });

  test("whose letter is refused is told so in the log, once", async () => {
    const { state, records, passes } = await watched({ email: "sent", phone: false });
    state.answer = "refused";
    state.found = { ...well, withoutOwner: 1 };
    await passes(3);
    expect(records).toEqual(["alarm dead", "alarm dead"]);
  });

  test.each(languages)("is told in %s as one conversation where it is one", async (language) => {
    const { alarmWords } = await import("../../src/turn/alarm-words.ts");
    const { subject, paragraphs } = alarmWords[language](
      "withoutOwner",
      1,
      "14",
      "https://x.example/console",
    );
    expect(subject).toMatch(/: 1 (keskustelu |samtal |conversation )/);
    expect(paragraphs).toHaveLength(2);
  });
});
