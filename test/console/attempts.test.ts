import { expect, test } from "vitest";
import { makeAttempts } from "../../src/console/attempts.ts";

test("of ten thousand guesses at one account within a minute, under fifteen are looked at", () => {
  let now = 0;
  const attempts = makeAttempts(() => now);
  let looked = 0;
  for (let i = 0; i < 10_000; i += 1) {
    now += 6;
    if (attempts.take("riikka@napavirta.fi") === 0) looked += 1;
  }
  expect(looked).toBeGreaterThanOrEqual(10);
  expect(looked).toBeLessThan(15);
});

test("a refused try is told how long to wait, and after that wait it is looked at", () => {
  let now = 0;
  const attempts = makeAttempts(() => now);
  for (let i = 0; i < 10; i += 1) expect(attempts.take("a")).toBe(0);
  now += 12_000;
  const seconds = attempts.take("a");
  expect(seconds).toBe(18);
  now += (seconds - 1) * 1_000;
  expect(attempts.take("a")).toBe(1);
  now += 1_000;
  expect(attempts.take("a")).toBe(0);
});

test("an agent who signs in rightly again and again is never stopped", () => {
  const attempts = makeAttempts(() => 0);
  for (let i = 0; i < 100; i += 1) {
    expect(attempts.take("a")).toBe(0);
    attempts.giveBack("a");
  }
});

test("tries given back never add up to more than a fresh start", () => {
  const attempts = makeAttempts(() => 0);
  for (let i = 0; i < 50; i += 1) attempts.giveBack("a");
  const looked = Array.from({ length: 50 }, () => attempts.take("a")).filter((wait) => wait === 0);
  expect(looked).toHaveLength(10);
});

test("one account's guesses do not stop another", () => {
  const attempts = makeAttempts(() => 0);
  for (let i = 0; i < 20; i += 1) attempts.take("a");
  expect(attempts.take("b")).toBe(0);
});

test("only ten thousand accounts are remembered, and the one in use is not forgotten", () => {
  const attempts = makeAttempts(() => 0);
  for (let i = 0; i < 10; i += 1) attempts.take("first");
  for (let i = 0; i < 9_999; i += 1) attempts.take(`other-${i}`);
  expect(attempts.take("first")).toBeGreaterThan(0);
  attempts.take("one too many");
  expect(attempts.take("first"), "forgotten, and so begun anew").toBe(0);
});

test("a clock that is set back does not lock anyone out for longer", () => {
  let now = 1_000_000;
  const attempts = makeAttempts(() => now);
  for (let i = 0; i < 10; i += 1) attempts.take("a");
  now = 0;
  expect(attempts.take("a")).toBe(30);
  expect(attempts.take("b")).toBe(0);
});
