import { argon2Sync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { makePasswords } from "../../src/console/passwords.ts";

const passwords = () => makePasswords((bytes) => randomBytes(bytes));

test("the right password opens, and one letter off does not", async () => {
  const stored = await passwords().hash("kesäkuun ilta");
  expect(await passwords().matches("kesäkuun ilta", stored)).toBe(true);
  expect(await passwords().matches("kesakuun ilta", stored)).toBe(false);
  expect(await passwords().matches("", stored)).toBe(false);
});

test("two agents with one password are stored differently, and neither shows it", async () => {
  const { hash } = passwords();
  const [one, other] = [await hash("kesäkuun ilta"), await hash("kesäkuun ilta")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one?.slice(-43)).not.toBe(other?.slice(-43));
});

test("an ä typed as one sign or as two is the same password", async () => {
  const stored = await passwords().hash("kes\u00e4kuun ilta");
  expect(await passwords().matches("kesa\u0308kuun ilta", stored)).toBe(true);
});

test("a hash made with other parameters goes on working", async () => {
  const salt = Buffer.alloc(16, 7);
  const weak = {
    message: "vanha salasana",
    nonce: salt,
    parallelism: 1,
    memory: 64,
    passes: 1,
    tagLength: 16,
  };
  const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  const stored = `$argon2id$v=19$m=64,t=1,p=1$${base64(salt)}$${base64(argon2Sync("argon2id", weak))}`;
  expect(await passwords().matches("vanha salasana", stored)).toBe(true);
  expect(await passwords().matches("uusi salasana", stored)).toBe(false);
});

test("an unknown account takes the same work as a known one", async () => {
  const { hash, matches } = passwords();
  const stored = await hash("kesäkuun ilta");
  // Processor time, which doesn't grow while others keep the machine busy.
  const least = async (against: string | null) => {
    const spent: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const before = process.cpuUsage();
      expect(await matches("arvaus", against)).toBe(false);
      const { user, system } = process.cpuUsage(before);
      spent.push(user + system);
    }
    return Math.min(...spent);
  };
  const [known, unknown] = [await least(stored), await least(null)];
  expect(unknown).toBeGreaterThan(known / 3);
});

test("two hashes are made at a time, sixteen wait, and whoever comes beyond is told at once", async () => {
  const { hash } = passwords();
  const made = await Promise.all(Array.from({ length: 25 }, () => hash("kesäkuun ilta")));
  expect(made.map((one) => one !== null)).toEqual(Array.from({ length: 25 }, (_, i) => i < 18));
  expect(await hash("kesäkuun ilta"), "the queue is free again").not.toBeNull();
});

test("a stored hash that cannot be read says what to do, and does not hold up the queue", async () => {
  const { hash, matches } = passwords();
  for (let i = 0; i < 5; i += 1) await expect(matches("x", "plain text")).rejects.toThrow(/reset that agent/);
  expect(await hash("kesäkuun ilta")).not.toBeNull();
});
