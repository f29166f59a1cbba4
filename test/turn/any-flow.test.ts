import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFlows } from "../../src/domain/flow/check/check.ts";
import { type Flow, momentNames } from "../../src/domain/flow/flow.ts";
import { flowOf, knowing, shipped } from "../fixtures/flows.ts";
import { type House, makeHouse } from "../fixtures/house.ts";
import { meanings, voice } from "../fixtures/knowledge.ts";

const words = (text: string) => ({ fi: text, sv: text, en: text });

/** Steps as an owner may write them; each says something in the end, so that few are refused. */
const { steps } = fc.letrec<{ steps: readonly unknown[]; step: unknown }>((tie) => ({
  step: fc.oneof(
    { depthSize: "small" },
    fc.constant({ say: words("Hyvä tietää. Kiitos.") }),
    fc.record({
      ask: fc.constant(words("Kerro lisää?")),
      as: fc.nat(99).map((n) => `a${n}`),
      kind: fc.constantFrom("text", "name", "email", "phone", "date"),
    }),
    fc.record({
      ask: fc.constant(words("Kumpi?")),
      as: fc.nat(99).map((n) => `c${n}`),
      kind: fc.constant("choice"),
      choices: fc.constant({ yes: words("Joo"), no: words("Eipä") }),
    }),
    fc.constantFrom(
      { do: "enqueue" },
      { do: "close" },
      { do: { topic: "muutto" } },
      { end: true },
      { go: "rating" },
    ),
    fc.record({
      if: fc.constantFrom<unknown>(
        { open: true },
        { verified: true },
        { waited: "10 min" },
        { language: "sv" },
        { had_by: "agent" },
      ),
      // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "if so"
      then: tie("steps"),
      else: tie("steps"),
    }),
  ),
  steps: fc.array(tie("step"), { maxLength: 4 }),
}));
const moment = fc.constantFrom<string>(...momentNames, "entry:due-date", "entry:debt");

/** The shipped flows, and one that no lint refuses in the place of those for its moments. */
const flows: fc.Arbitrary<readonly Flow[]> = fc
  .record({ when: fc.uniqueArray(moment, { minLength: 1, maxLength: 4 }), steps })
  .map(({ when, steps: list }): readonly Flow[] => {
    // JSON is YAML.
    const own = flowOf(
      "own",
      JSON.stringify({ when, steps: [...list, { say: words("Siinä kaikki. Kiitos.") }] }),
    );
    const others = shipped.map((flow) => ({
      ...flow,
      when: flow.when.filter((one) => !own.when.includes(one)),
    }));
    return [own, ...others];
  })
  .filter((list) => {
    const taken = Object.values(voice.buttons.person);
    return !checkFlows(list, taken).some(({ severity }) => severity === "error");
  });

type Event =
  | { readonly what: "writes"; readonly text: string }
  | { readonly what: "waits"; readonly ms: number }
  | { readonly what: "take" | "reply" | "close" | "give-back" | "ends" | "opens" };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("writes" as const),
      text: fc.oneof(
        fc.constantFrom(
          ...Object.keys(meanings),
          "Joo",
          "Eipä",
          "Ei sittenkään",
          "Kyllä",
          "Ei",
          "maija@esimerkki.fi",
          "maija@",
          "040 123 4567",
          "3.12.",
          "höpö",
        ),
        fc.string(),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("waits" as const),
      ms: fc.constantFrom(60_000, 1_800_000, 1.3e9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom("take", "reply", "close", "give-back", "ends", "opens") }),
  },
);

async function happens(house: House, agent: Awaited<ReturnType<House["hires"]>>, now: Event): Promise<void> {
  if (now.what === "writes") await house.writes("t", now.text);
  else if (now.what === "waits") {
    house.clock.now += now.ms;
    for (let done = 1; done > 0;) done = await house.fireDue();
  } else if (now.what === "ends") await house.ends("t");
  else if (now.what === "opens") await house.opens("t");
  else {
    const matter = await house.matter("t").catch(() => null);
    const more = { text: "Selvä.", reason: "solved", seen: 1_000 };
    if (matter !== null) await house.act({ kind: now.what, conversation: matter.id, agent, ...more });
  }
}

test("whatever the flows ask and whatever is said, somebody has the matter with a time, nothing breaks, and a person is one word away", async () => {
  await fc.assert(
    fc.asyncProperty(flows, fc.array(event, { maxLength: 12 }), async (list, run) => {
      const house = makeHouse(undefined, undefined, () => knowing(...list));
      const agent = await house.hires("Riikka Esimerkki");
      await house.opens("t");
      for (const now of run) {
        await happens(house, agent, now);
        for (const row of await house.rows("open")) {
          expect(row.owner).not.toBeNull();
          expect(row.nextActionAt).toBeGreaterThanOrEqual(house.clock.now);
        }
        for (const line of await house.reads("t")) expect(line).not.toMatch(/^bot: *$/);
      }
      expect(house.faults.map(String).filter((fault) => !fault.includes("the matcher broke"))).toEqual([]);
      await house.writes("t", "Puhu ihmiselle");
      expect(["queued", "with-agent"]).toContain((await house.matter("t")).state);
    }),
    { numRuns: 300 },
  );
});
