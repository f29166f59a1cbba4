import { expect, test } from "vitest";
import type { Answer, Api } from "../../../../src/web/console/desk/api.ts";
import type { Sending } from "../../../../src/web/console/desk/kept-sends.ts";
import { makeReread } from "../../../../src/web/console/desk/serial.ts";
import { makeTranscript } from "../../../../src/web/console/desk/transcript.ts";
import { unshown } from "../../../../src/web/console/desk/unshown.ts";
import { held, message, riikka, row } from "./house.ts";

test("an older row that comes late does not come over a newer one", async () => {
  const receipt = { message: "m1", sentAt: "", deliveredAt: null, readAt: null, reaction: "❤️" };
  const body = { conversation: row("w1", { version: 3 }), messages: [message(1)], receipts: [receipt] };
  const answer = { ok: true, body };
  const api: Pick<Api, "get"> = {
    // The answers' type is the caller's to know; this one is a transcript's.
    get: <Body>() => Promise.resolve(answer as Answer<Body>),
  };
  const transcript = makeTranscript({ api, id: "w1", known: null, renewed: () => {}, refused: () => {} });
  transcript.add(row("w1", { ...held(riikka), version: 4 }), []);
  await transcript.read();
  expect(transcript.conversation.value?.state).toBe("with-agent");
  expect(transcript.messages.value).toHaveLength(1);
  expect(transcript.receipts.value.get("m1")).toBe(receipt);
});

const sending = (text: string, more: Partial<Sending> = {}): Sending => ({
  key: text,
  conversation: "w1",
  kind: "reply",
  text,
  at: 0,
  state: "sending",
  problem: null,
  since: 3,
  again: true,
  ...more,
});
const none: ReadonlySet<string> = new Set();

test("a message on its way is shown until the transcript has it, and no longer", () => {
  const one = sending("ok");
  expect(unshown([one], [message(4, { text: "hei" })], none)).toEqual([one]);
  expect(unshown([one], [message(4, { text: "ok" })], none)).toEqual([]);
});

test.each([
  ["said before it was written", [message(3, { text: "ok" })], none],
  ["known to be another's", [message(4, { text: "ok" })], new Set(["m4"])],
  ["a note, when it is a reply", [message(4, { text: "ok", audience: "desk" })], none],
] as const)("the same words are another message when they were %s", (_, own, told) => {
  expect(unshown([sending("ok")], own, told)).toHaveLength(1);
});

test("of two with the same words one line takes one away", () => {
  const [first, second] = [sending("ok", { key: "1" }), sending("ok", { key: "2" })];
  expect(unshown([first, second], [message(4, { text: "ok" })], none)).toEqual([second]);
});

test("what was refused stays in sight, whatever the transcript says", () => {
  const refused = sending("ok", { again: false, state: "failed" });
  expect(unshown([refused], [message(4, { text: "ok" })], none)).toEqual([refused]);
});

test("whoever asks during a reading waits for one that begins after, and all of them for the same one", async () => {
  const ends: (() => void)[] = [];
  const read = makeReread(() => new Promise<boolean>((resolve) => ends.push(() => resolve(true))));
  const first = read();
  await Promise.resolve();
  const later = [read(), read(), read()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
  expect(ends).toHaveLength(2);
});
