import { expect, test } from "vitest";
import { freshStamp, isStampOf, stamped } from "../../src/http/stamp.ts";

const at = 1_800_000_000_000;
const body = Buffer.from('{"text":"moi"}');
const minute = 60_000;

const stampAt = (headers: Readonly<Record<string, string>>, now: number) =>
  freshStamp({ header: (name) => headers[name] }, now);

test("who shares the secret knows its own stamp again, whichever clock is five minutes ahead", () => {
  const headers = stamped("shared", body, at);
  for (const now of [at - 5 * minute, at, at + 5 * minute]) {
    const stamp = stampAt(headers, now);
    expect(stamp !== null && isStampOf(stamp, body, "shared")).toBe(true);
  }
});

test("a stamp of another secret, of other words or of another time is none", () => {
  const stamp = stampAt(stamped("shared", body, at), at);
  if (stamp === null) throw new Error("A fresh stamp was not read.");
  expect(isStampOf(stamp, body, "another")).toBe(false);
  expect(isStampOf(stamp, Buffer.from('{"text":"hei"}'), "shared")).toBe(false);
  expect(isStampOf({ ...stamp, time: "1800000001" }, body, "shared")).toBe(false);
});

test("one that is old, early or of no form is not looked at", () => {
  const headers = stamped("shared", body, at);
  expect(stampAt(headers, at + 6 * minute)).toBeNull();
  expect(stampAt(headers, at - 6 * minute)).toBeNull();
  expect(stampAt({ ...headers, "x-lupaus-signature": "sha256=00" }, at)).toBeNull();
  expect(stampAt({ ...headers, "x-lupaus-timestamp": "now" }, at)).toBeNull();
  expect(stampAt({}, at)).toBeNull();
});
