import { expect, test } from "vitest";
import { moveByCustomer } from "../../../src/domain/promise/by-customer.ts";
import { lineOfPromise, variablesOfPromise } from "../../../src/domain/promise/words.ts";
import type { PromiseSay } from "../../../src/domain/say.ts";
import { at } from "../service/fixtures.ts";
import { byFlow, ledgerAt } from "./fixtures.ts";

const where = { language: "fi", now: at("2026-11-25 12:00"), zone: "Europe/Helsinki", page: null } as const;
const matter = byFlow("2026-11-25 12:00", "2026-11-26 10:00");
const [promise] = matter.promises;
if (promise === undefined) throw new Error("Nothing was promised.");

test("a call with a chosen time is promised from when to when, and else by its end", () => {
  const slot = { from: at("2026-11-26 12:00"), to: at("2026-11-26 13:00") };
  const made: PromiseSay = {
    say: "promise-made",
    promise: { ...promise, window: slot, dueAt: slot.to },
    owner: null,
    name: null,
  };
  expect([lineOfPromise(made), variablesOfPromise(made, where)["due"]]).toEqual([
    "promise-made-window",
    "to 26.11. klo 12–13",
  ]);
  const step = moveByCustomer(matter, promise.id, slot, ledgerAt("2026-11-25 12:00"));
  const moved = typeof step === "string" ? undefined : step.says.find(({ say }) => say === "promise-moved");
  if (moved?.say !== "promise-moved") throw new Error("Nothing was moved.");
  expect([lineOfPromise(moved), variablesOfPromise(moved, where)["due"]]).toEqual([
    "promise-moved-phone",
    "huomenna klo 13",
  ]);
});

test("a reason stands in the house's sentence without a full stop of its own", () => {
  const moved: PromiseSay = {
    say: "promise-moved",
    promise,
    from: promise.dueAt,
    reason: "Odotamme verkkoyhtiötä. ",
    owner: "Riikka",
    name: null,
  };
  expect(variablesOfPromise(moved, where)["reason"]).toBe("Odotamme verkkoyhtiötä");
});
