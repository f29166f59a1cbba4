import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeAttempts } from "../../src/console/attempts.ts";

const [here, there] = ["192.0.2.1", "198.51.100.7"];
const a = { account: "a", network: here };
const minute = 60_000;

/** Attempts by a clock that only moves when told. */
function open() {
  const clock = { at: 1_000_000 };
  return { clock, ...makeAttempts(() => clock.at) };
}

test("of ten thousand guesses at one account from one address within nine minutes, under thirty are looked at", () => {
  const { clock, take } = open();
  let looked = 0;
  for (let i = 0; i < 10_000; i += 1) {
    clock.at += (9 * minute) / 10_000;
    if (take(a) === 0) looked += 1;
  }
  expect(looked).toBeGreaterThanOrEqual(10);
  expect(looked).toBeLessThan(30);
});

test("of ten thousand guesses at one account from as many addresses within half a minute, under thirty", () => {
  const { clock, take } = open();
  let looked = 0;
  for (let i = 0; i < 10_000; i += 1) {
    clock.at += minute / 2 / 10_000;
    if (take({ account: "a", network: `10.0.${i >> 8}.${i & 255}` }) === 0) looked += 1;
  }
  expect(looked).toBeGreaterThanOrEqual(25);
  expect(looked).toBeLessThan(30);
});

test("a refused try is told how long to wait, and after that wait it is looked at", () => {
  const { clock, take } = open();
  for (let i = 0; i < 10; i += 1) expect(take(a)).toBe(0);
  clock.at += 12_000;
  const seconds = take(a);
  expect(seconds).toBe(18);
  clock.at += (seconds - 1) * 1_000;
  expect(take(a)).toBe(1);
  clock.at += 1_000;
  expect(take(a)).toBe(0);
});

test("when many networks guess at once, a newcomer waits for the account, and loses nothing of its own by being refused", () => {
  const { clock, take } = open();
  for (let i = 0; i < 25; i += 1) expect(take({ account: "a", network: `10.0.0.${i}` })).toBe(0);
  for (let i = 0; i < 20; i += 1) expect(take({ account: "a", network: there })).toBe(10);
  clock.at += 25 * 10_000;
  const looked = Array.from({ length: 12 }, () => take({ account: "a", network: there }));
  expect(looked.filter((wait) => wait === 0)).toHaveLength(10);
});

describe("whatever two strangers try, and when,", () => {
  const tries = fc.array(fc.record({ who: fc.constantFrom("10.0.0.1", "10.0.0.2"), ms: fc.nat(60_000) }), {
    maxLength: 400,
  });
  test("an agent elsewhere is let try at once", () => {
    fc.assert(
      fc.property(tries, fc.nat(60), (all, more) => {
        const { clock, take } = open();
        for (let i = 0; i < more; i += 1) take({ account: "a", network: i % 2 ? "10.0.0.1" : "10.0.0.2" });
        for (const { who, ms } of all) {
          clock.at += ms;
          take({ account: "a", network: who });
        }
        expect(take({ account: "a", network: there })).toBe(0);
      }),
    );
  });
});

test("an agent who signs in rightly again and again is never stopped", () => {
  const { take, giveBack } = open();
  for (let i = 0; i < 100; i += 1) {
    expect(take(a)).toBe(0);
    giveBack(a);
  }
});

test("tries given back never add up to more than a fresh start", () => {
  const { take, giveBack } = open();
  for (let i = 0; i < 50; i += 1) giveBack(a);
  const looked = Array.from({ length: 50 }, () => take(a)).filter((wait) => wait === 0);
  expect(looked).toHaveLength(10);
});

test("one account's guesses do not stop another, from the same address or elsewhere", () => {
  const { take } = open();
  for (let i = 0; i < 50; i += 1) take({ account: "a", network: i % 2 ? here : there });
  expect(take({ account: "b", network: here })).toBe(0);
  expect(take({ account: "b", network: "203.0.113.1" })).toBe(0);
});

test("ten thousand are remembered, and the one that was looked at last is not forgotten", () => {
  const { take } = open();
  for (let i = 0; i < 10; i += 1) take(a);
  for (let i = 0; i < 9_999; i += 1) take({ account: `other-${i}`, network: here });
  expect(take(a)).toBeGreaterThan(0);
  take({ account: "one too many", network: here });
  expect(take(a), "forgotten, and so begun anew").toBe(0);
});

test("a flood from ever new addresses does not make the account forgotten", () => {
  const { take } = open();
  for (let i = 0; i < 20_000; i += 1) take({ account: "a", network: `10.${i >> 16}.${i >> 8}.${i & 255}` });
  expect(take({ account: "a", network: there })).toBe(10);
});

test("a clock that is set back does not lock anyone out for longer", () => {
  const { clock, take } = open();
  for (let i = 0; i < 10; i += 1) take(a);
  clock.at = 0;
  expect(take(a)).toBe(30);
  expect(take({ account: "b", network: here })).toBe(0);
});
