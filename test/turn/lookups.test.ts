import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { makeLook } from "../../src/lookup/call.ts";
import type { Flow } from "../../src/domain/flow/flow.ts";
import { flowOf, knowing } from "../fixtures/flows.ts";
import { type FakeClock, type House, makeHouse } from "../fixtures/house.ts";
import { answerWith, json, openSystem, type System } from "../lookup/server.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;

const systems: System[] = [];
afterEach(async () => {
  await Promise.all(systems.splice(0).map((system) => system.close()));
});

/** Asks for a number and looks up what became of that invoice. */
const invoice = (url: string, within = "30 s"): Flow =>
  flowOf(
    "invoice",
    `
when: [entry:due-date, entry:e-invoice]
steps:
  - ask: ${say("Mikä on laskun numero?")}
    as: number
    kind: text
  - lookup: { url: "${url}", send: [number], as: invoice, fields: { status: [paid, open], due: text }, within: ${within} }
  - if: { answer: { invoice-status: paid } }
    then:
      - say: ${say("Lasku {number} on maksettu.")}
    else:
      - say: ${say("Laskun eräpäivä on {invoice-due}. Maksa se ajoissa.")}
`,
  );

const clockAt = (): FakeClock => ({ now: Date.UTC(2026, 10, 25, 8) });

/** A house whose flow asks a real system on this machine. */
async function houseOn(answer: RequestListener, within?: string) {
  const system = await openSystem(answer);
  systems.push(system);
  const clock = clockAt();
  const settings = { secret: "s".repeat(32), hosts: [system.host] };
  const look = makeLook({ settings, now: () => clock.now });
  let flows = [invoice(system.url, within)];
  const house = makeHouse(undefined, clock, () => knowing(...flows), look);
  return { house, system, reload: (...others: readonly Flow[]) => (flows = [...others]) };
}

/** The customer has told the number, and the flow waits for the system. */
async function waitingIn(house: House) {
  await house.opens("t");
  await house.writes("t", "voiko eräpäivää siirtää");
  await house.writes("t", "L-12");
}

const newest = async (house: House, count: number) => (await house.reads("t")).slice(-count);
const looksUp = async (house: House) => {
  await house.fireDue();
  await house.lookups.settled();
};

describe("a customer for whom something is looked up", () => {
  test("is told so, with the way to a person beneath, before anything is called", async () => {
    const { house, system } = await houseOn(json({ status: "paid" }));
    await waitingIn(house);
    expect(await newest(house, 1)).toEqual(["bot: Tarkistan asian järjestelmästämme. Se kestää hetken."]);
    expect(await house.buttons("t")).toEqual(["Puhu ihmiselle"]);
    expect(await house.matter("t")).toMatchObject({ state: "bot", nextActionAt: house.clock.now });
    expect(system.calls).toEqual([]);
  });

  test("reads what was found, the desk sees it, and the bot stays as after any word of its own", async () => {
    const { house, system } = await houseOn(json({ status: "paid", due: "1.12.", secret: "no field" }));
    await waitingIn(house);
    await looksUp(house);
    expect(await newest(house, 1)).toEqual(["bot: Lasku L-12 on maksettu."]);
    expect(system.calls.map(({ body }) => JSON.parse(body))).toEqual([
      { flow: "invoice", lookup: "invoice", answers: { number: "L-12" } },
    ]);
    const matter = await house.matter("t");
    expect(matter).toMatchObject({ state: "bot", nextActionAt: house.clock.now + 30 * 60_000 });
    expect(await house.notes(matter.id)).toEqual(["told:invoice-status:paid", "told:invoice-due:1.12."]);
    expect(house.misses).toEqual([]);
  });

  test("goes the other way by another answer, and personal data in it is covered", async () => {
    const { house } = await houseOn(json({ status: "open", due: "1.12.,\u0007 131052-308T" }));
    await waitingIn(house);
    await looksUp(house);
    expect(await newest(house, 1)).toEqual(["bot: Laskun eräpäivä on 1.12., ••••••-••••. Maksa se ajoissa."]);
  });

  test("never reads a sentence whose field did not come, nor one of an earlier lookup", async () => {
    const answers = [{ status: "open", due: "1.12." }, { status: "open" }];
    const { house } = await houseOn((request, response) => json(answers.shift())(request, response));
    await waitingIn(house);
    await looksUp(house);
    await house.writes("t", "beställa e-faktura");
    await house.writes("t", "L-13");
    await looksUp(house);
    expect(await newest(house, 1)).toEqual(["bot: Maksa se ajoissa."]);
  });
});

const failing: readonly (readonly [what: string, why: string, answer: RequestListener])[] = [
  ["breaks", "status-500", answerWith(500, {})],
  ["sends elsewhere", "redirected", answerWith(302, { location: "/b" })],
  ["says nothing in time", "timeout", () => {}],
  ["hangs up", "unreachable", (request) => void request.socket.destroy()],
  ["answers a value that the file doesn't name", "wrong-fields", json({ status: "lost" })],
  ["answers a number", "wrong-fields", json({ due: 5 })],
  ["answers far too many words", "wrong-fields", json({ due: "x".repeat(201) })],
  ["answers a list", "wrong-fields", json(["paid"])],
  ["answers null", "wrong-fields", json(null)],
];

test.each(failing)(
  "a system that %s leads to a person, who is told where it came from",
  async (_, why, answer) => {
    const { house } = await houseOn(answer, why === "timeout" ? "1 s" : undefined);
    await waitingIn(house);
    const asked = house.clock.now;
    await looksUp(house);
    expect(await newest(house, 2)).toEqual([
      "bot: En saanut tietoa järjestelmästämme.",
      expect.stringContaining("bot: Asiasi on nyt asiakaspalvelun jonossa."),
    ]);
    expect(await house.matter("t")).toMatchObject({
      state: "queued",
      reason: "flow:invoice",
      waitingSince: asked,
    });
    expect(house.misses).toEqual([why]);
    await looksUp(house);
    expect(house.misses).toEqual([why]);
  },
);

describe("while the system is asked", () => {
  /** A house whose system has been called and answers when it is let. */
  async function midway() {
    let opened: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const made = await houseOn(
      (request, response) => void gate.then(() => json({ status: "paid" })(request, response)),
    );
    await waitingIn(made.house);
    const called = made.system.called();
    await made.house.fireDue();
    await called;
    const answers = async () => {
      opened();
      await made.house.lookups.settled();
    };
    return { ...made, answers };
  }

  test("it is asked once, however often the clock looks", async () => {
    const { house, system, answers } = await midway();
    expect([await house.fireDue(), await house.fireDue()]).toEqual([0, 0]);
    await answers();
    expect(system.calls).toHaveLength(1);
  });

  test("what the customer writes is kept, and the answer still comes", async () => {
    const { house, answers } = await midway();
    await house.writes("t", "tässä on kaunis ilma");
    expect(await newest(house, 2)).toEqual([
      "customer: tässä on kaunis ilma",
      "bot: Tarkistan asiaasi yhä. Viestisi on tallessa.",
    ]);
    await answers();
    expect(await newest(house, 1)).toEqual(["bot: Lasku L-12 on maksettu."]);
  });

  test.each([
    ["asks for a person", "Puhu ihmiselle", { state: "queued", reason: "asked-human" }],
    ["is angry", "olette huijareita", { state: "queued", reason: "angry" }],
    ["wants nothing of it any more", "Ei sittenkään", { state: "bot" }],
    ["asks what the FAQ answers", "beställa e-faktura", { state: "bot" }],
  ])("a customer who %s ends it, and nothing is said of what comes back", async (_, text, matter) => {
    const { house, answers } = await midway();
    await house.writes("t", text);
    const read = await house.reads("t");
    await answers();
    expect(await house.reads("t")).toEqual(read);
    expect(await house.matter("t")).toMatchObject(matter);
    expect(house.misses).toEqual([]);
    expect(await house.fireDue()).toBe(0);
  });

  test("a customer who ends the chat ends it", async () => {
    const { house, answers } = await midway();
    await house.ends("t");
    const read = await house.reads("t");
    await answers();
    expect(await house.reads("t")).toEqual(read);
  });

  test("an agent who takes the matter ends it", async () => {
    const { house, answers } = await midway();
    const agent = await house.hires("Sanna");
    const { id: conversation } = await house.matter("t");
    await house.act({ kind: "take", conversation, agent });
    const read = await house.reads("t");
    await answers();
    expect(await house.reads("t")).toEqual(read);
    expect(await house.matter("t")).toMatchObject({ state: "with-agent" });
  });

  test("a reload that takes the lookup away leads to a person", async () => {
    const { house, answers, reload } = await midway();
    reload();
    await answers();
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "flow:invoice" });
  });
});

test("who waits for a person already keeps waiting, and nothing is called", async () => {
  const { house, system, reload } = await houseOn(json({ status: "paid" }));
  const url = system.url;
  reload(
    flowOf(
      "invoice",
      `
when: handed-over
steps:
  - ask: ${say("Mikä on laskun numero?")}
    as: number
    kind: text
  - lookup: { url: "${url}", send: [number], as: invoice, fields: { due: text } }
`,
    ),
  );
  await house.opens("t");
  await house.writes("t", "Puhu ihmiselle");
  await house.writes("t", "L-12");
  expect(await newest(house, 1)).toEqual([expect.stringContaining("Asiasi on yhä asiakaspalvelun jonossa")]);
  await looksUp(house);
  expect(system.calls).toEqual([]);
  expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "asked-human" });
});
