import { expect, test } from "vitest";
import { makeLives } from "../../../src/channels/directline/lives.ts";
import { makePresence } from "../../../src/channels/directline/presence.ts";
import { listen, openSite, secret } from "../fixtures/site.ts";

function open(lives: ReturnType<typeof makeLives>, conversation: string) {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  lives.keep(conversation, {
    wake: () => {},
    typing: () => {},
    beat: () => {},
    close: () => resolve(),
    cut: () => resolve(),
    gone,
  });
  return resolve;
}

test("somebody with an open window is there, whatever was said when", () => {
  const lives = makeLives();
  const presence = makePresence(lives, () => 100);
  open(lives, "w");
  expect([presence.since("w", 5_000), presence.since("other", 0)]).toEqual([true, false]);
});

test("who has left had read what was said until then, and nothing after", () => {
  let now = 100;
  const presence = makePresence(makeLives(), () => now);
  presence.mark("w");
  now = 200;
  expect([presence.since("w", 100), presence.since("w", 101)]).toEqual([true, false]);
  presence.mark("w");
  expect(presence.since("w", 101)).toBe(true);
});

test("no more are remembered than there is room for", () => {
  const presence = makePresence(makeLives(), () => 100);
  for (let at = 0; at <= 10_000; at++) presence.mark(`w${at}`);
  expect([presence.since("w0", 0), presence.since("w1", 0), presence.since("w10000", 0)]).toEqual([
    false,
    true,
    true,
  ]);
});

test("a chat is known to be open while its socket is, and to have been read when it goes or is asked by its customer", async () => {
  const site = await openSite();
  const { clock } = site.house;
  const chat = await site.visitor();
  const { conversationId: id } = chat;
  expect(site.isPresent(id, 0)).toBe(false);
  const window = listen(chat.streamUrl);
  await window.seen(1);
  expect(site.isPresent(id, clock.now + 1)).toBe(true);
  window.socket.close();
  await expect.poll(() => site.isPresent(id, clock.now + 1)).toBe(false);
  expect(site.isPresent(id, clock.now)).toBe(true);
  clock.now += 1_000;
  // A site's own server reads for itself.
  await site.call("GET", `conversations/${id}/activities`, { bearer: secret });
  expect(site.isPresent(id, clock.now)).toBe(false);
  await site.read(chat);
  expect(site.isPresent(id, clock.now)).toBe(true);
  await site.close();
});
