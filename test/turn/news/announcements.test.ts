import { describe, expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import { hour } from "../../store/fixtures.ts";
import { began, house, names, outage, problem } from "./announced-house.ts";

describe("a known problem", () => {
  test("is told right after the greeting, with when more is known, and what else one may tap", async () => {
    const { open, rows } = house();
    await open("w1");
    const [greeting, told, ...more] = await rows("w1");
    expect(more).toEqual([]);
    expect(greeting?.say).toBe("greeting");
    expect(told?.text).toBe(
      "Tiedämme asiasta: Sähkökatko Lahdessa. Seuraava tieto tulee tänään klo 14 mennessä. Haluatko viestin, kun se on korjattu?",
    );
    expect(names(told)).toEqual(["tell-me", "entry", "entry", "person"]);
  });

  test("is told in the customer's language, and without a time that has passed or was never given", async () => {
    const { open, last, clock, knows } = house();
    clock.now += 5 * hour;
    await open("w1", "sv-FI");
    expect((await last("w1"))?.text).toBe(
      "Vi känner till problemet: Elavbrott i Lahtis. Vill du ha ett meddelande när det är åtgärdat?",
    );
    knows(problem({ announcement: { isFixed: false, nextUpdate: null } }));
    await open("w2", "en");
    expect((await last("w2"))?.text).toBe(
      "We know about this: Power cut in Lahti. Would you like a message when it is fixed?",
    );
  });

  test("goes before an entry that is nearer, while it has half of that one's confidence", async () => {
    const { say, rows } = house(0.3);
    await say("w1", "katko");
    expect((await rows("w1")).map((row) => [row.say, row.entry])).toEqual([
      [null, null],
      ["introduction", null],
      ["answer", outage],
      ["known-problem", null],
    ]);
    const far = house(0.2);
    await far.say("w1", "katko");
    expect((await far.rows("w1")).map((row) => row.entry)).toContain(entryId("debt"));
  });

  test("stands in for the entry that it names, whose answer is one tap away, and for no other", async () => {
    const { say, last, knows, rows } = house(0.01);
    await say("w1", "katko");
    expect((await rows("w1")).map((row) => row.entry)).toContain(entryId("debt"));
    const [usual, other] = [entryId("debt"), entryId("due-date")];
    const instead = (entry: typeof usual) =>
      problem({
        announcement: { isFixed: false, nextUpdate: null, insteadOf: [entry] },
        followUps: [entry],
      });
    knows(instead(usual));
    await say("w2", "katko");
    expect((await rows("w2")).map((row) => row.entry)).toContain(outage);
    expect(names(await last("w2"))).toEqual(["tell-me", "entry", "person"]);
    await say("w2", "Lasku perinnässä");
    expect((await rows("w2")).map((row) => row.entry)).toContain(usual);
    knows(instead(other));
    await say("w3", "katko");
    expect((await rows("w3")).map((row) => row.entry)).not.toContain(outage);
  });

  test.each([
    ["before it begins", { valid: { from: began + 1, until: null } }],
    ["after its last moment", { valid: { from: null, until: began } }],
    ["once it is fixed", { announcement: { isFixed: true, nextUpdate: null } }],
  ])("is nobody's answer %s", async (_, more) => {
    const { open, say, rows, knows } = house();
    knows(problem(more));
    await open("w1");
    await say("w1", "katko");
    expect((await rows("w1")).map((row) => row.entry)).not.toContain(outage);
    expect((await rows("w1")).map((row) => row.say)).not.toContain("known-problem");
  });

  test("asked about twice in a row goes to a person, as every answer does", async () => {
    const { say, last } = house();
    await say("w1", "katko");
    await say("w1", "katko taas");
    expect((await last("w1"))?.say).toBe("hand-over");
  });
});
