import { describe, expect, test } from "vitest";
import { canPass, canTake, customerName, standingOf } from "../../../../src/web/console/ui/standing.ts";
import { words } from "../../../../src/web/console/words/words.ts";
import { held, riikka, row, ville } from "../desk/house.ts";

describe("who has a conversation, as one agent sees it", () => {
  test("mine is mine, a colleague's has the colleague's first name", () => {
    expect(standingOf(row("a", held(riikka)), riikka)).toEqual({ kind: "mine" });
    expect(standingOf(row("a", held(ville)), riikka)).toEqual({ kind: "other", name: "Ville" });
  });

  test("only the queue's and the bot's can be taken", () => {
    const bots = row("a", { state: "bot", owner: { kind: "bot" } });
    const closed = row("a", { state: "closed", owner: null });
    const all = [row("a"), bots, row("a", held(ville)), row("a", held(riikka)), closed];
    expect(all.map((one) => canTake(standingOf(one, riikka)))).toEqual([true, true, false, false, false]);
  });
});

test("an agent passes on what is theirs, a supervisor anybody's", () => {
  const boss = { ...ville, id: "a-pomo", role: "supervisor" } as const;
  const all = [row("a"), row("a", held(riikka)), row("a", held(ville))];
  const passable = (me: typeof boss | typeof riikka) => all.map((one) => canPass(standingOf(one, me), me));
  expect(passable(riikka)).toEqual([false, true, false]);
  expect(passable(boss)).toEqual([false, true, true]);
});

describe("what a customer is called", () => {
  const nameless = (id: string) =>
    customerName({ id, name: null, verified: false, reference: null }, words.fi);

  test("a customer without a name has a short number of their own, the same at each look", () => {
    expect(nameless("01a200e6-2921")).toMatch(/^Vieras \d{4}$/);
    expect(nameless("01a200e6-2921")).toBe(nameless("01a200e6-2921"));
    expect(nameless("01a200e6-2921")).not.toBe(nameless("01a200e6-2922"));
  });

  test("a name of blanks is no name", () => {
    expect(customerName({ id: "a", name: "  ", verified: false, reference: null }, words.sv)).toMatch(
      /^Gäst \d{4}$/,
    );
  });
});
