import { expect, test } from "vitest";
import type { TranscriptAnswer } from "../../src/console/protocol.ts";
import { line, message, newest, say } from "../store/fixtures.ts";
import { openHouse, signedIn, start } from "./house.ts";
import { listen } from "./stream.ts";

const iso = (at: number) => new Date(at).toISOString();

test("an agent sees beside a line that it has come, was read and what the customer thinks of it", async () => {
  const { storage, clock, ...house } = await openHouse();
  const riikka = await signedIn({ storage, clock, ...house }, "Riikka");
  const thread = { channel: "messenger", channelThreadId: "maija" };
  await storage.turn(message("k1", "Hei", { ...thread, reference: "{}" }), say(line("Hei Maija.")));
  const id = await newest(storage);
  const receipts = async () => {
    const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
    return body.receipts;
  };
  expect(await receipts()).toEqual([]);
  const [sent] = await storage.claim(clock.at, 1, 60_000);
  const key = sent?.key ?? "";
  await storage.arrived(key, "m_1", clock.at);
  const told = { message: key, sentAt: iso(start), deliveredAt: null, readAt: null, reaction: null };
  expect(await receipts()).toEqual([told]);
  clock.at += 60_000;
  await storage.reached(thread, "read", clock.at, clock.at);
  await storage.reacted(thread, "m_1", "❤️");
  const read = iso(clock.at);
  expect(await receipts()).toEqual([{ ...told, deliveredAt: read, readAt: read, reaction: "❤️" }]);
});

test("an open console is told of whose lines were read, and of nothing that was read before", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { storage, clock } = house;
  const thread = { channel: "messenger", channelThreadId: "maija" };
  await storage.turn(message("k1", "Hei", { ...thread, reference: "{}" }), say(line("Hei Maija.")));
  const id = await newest(storage);
  const [sent] = await storage.claim(clock.at, 1, 60_000);
  await storage.arrived(sent?.key ?? "", "m_1", clock.at);
  const stream = await listen(house, riikka);
  await stream.next();
  await storage.reached(thread, "read", clock.at, clock.at);
  const told = await stream.next();
  expect([told.event, told.data]).toEqual(["receipts", { ids: [id] }]);
  await storage.reached(thread, "read", clock.at, clock.at);
  await house.say("w2", "haluan puhua ihmiselle");
  expect((await stream.next()).event).toBe("conversation");
  stream.cut();
});
