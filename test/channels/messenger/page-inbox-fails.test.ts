import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inboxApp } from "../../helpers/routing.ts";
import { type InboxHouse, minute, openInboxHouse } from "./inbox-house.ts";
import { aino } from "./messenger-house.ts";

let house: InboxHouse;
beforeEach(async () => {
  house = await openInboxHouse();
});
afterEach(async () => {
  await house.close();
});

const oursAfter = (note: string) => ({
  state: "queued",
  isUrgent: true,
  notes: expect.stringContaining(`${note}:Page-inbox`) as string,
  told: 1,
  offer: "ended",
  faults: [],
});
describe("our own queue takes over, the customer is told and agents read why", () => {
  test("when nobody there answers in time: the thread is taken back first", async () => {
    await house.asks();
    await house.wait(16);
    await house.tick(2_000);
    expect(await house.ours()).toEqual(oursAfter("unanswered"));
    expect(house.owner()).not.toBe(inboxApp);
    await house.wait(2);
    expect(house.owner()).not.toBe(inboxApp);
  });

  test("when the customer asks again and again, and nobody there says a word more", async () => {
    await house.asks();
    await house.answers("Hetki.");
    await house.writes("no?");
    await house.wait(10);
    await house.writes("onko siellä ketään");
    await house.wait(7);
    await house.tick(2_000);
    expect(await house.ours()).toEqual(oursAfter("unanswered"));
  });

  test("when it is done there while the customer waits for an answer", async () => {
    await house.asks();
    await house.isDone();
    expect(await house.ours()).toEqual(oursAfter("let-go"));
  });

  test("when the thread is let go of without a word, and the customer writes on unanswered", async () => {
    await house.asks();
    house.clock.now += minute;
    house.graph.inbox.letsGo(aino);
    await house.writes("oletteko siellä");
    await house.tick();
    expect(await house.ours()).toEqual(oursAfter("let-go"));
  });

  test.each([
    { kind: "error", status: 400, code: 100 },
    { kind: "error", status: 400, code: 551 },
  ] as const)("at once when Meta says no: %j", async (fault) => {
    house.graph.faults.addTo("/me/pass_thread_control", fault);
    await house.asks();
    await house.tick();
    expect(await house.ours()).toEqual(oursAfter("let-go"));
  });

  test.each([
    { kind: "error", status: 403, code: 200 },
    { kind: "error", status: 401, code: 190 },
    { kind: "error", status: 500, code: 2 },
    { kind: "garbage", status: 502 },
    { kind: "cut-before" },
  ] as const)("when the time for a human word has passed and Meta still can't be had: %j", async (fault) => {
    house.graph.faults.addTo("/me/pass_thread_control", ...Array.from({ length: 40 }, () => fault));
    await house.asks();
    expect((await house.matter()).state).toBe("queued");
    await house.wait(17);
    expect(await house.ours()).toEqual(oursAfter("unanswered"));
  });

  test("even where Meta does not let us take the thread back: our words wait, and agents learn of it", async () => {
    await house.close();
    house = await openInboxHouse({ isDefaultApp: false });
    await house.asks();
    await house.wait(17);
    expect(await house.matter()).toMatchObject({ state: "queued" });
    expect(house.read().filter((line) => line.includes("taas asiakaspalvelun jonossa"))).toEqual([]);
    await house.wait(80);
    expect((await house.deskNotes()).join("\n")).toContain("unanswered:Page-inbox");
    expect(house.faults).toEqual([]);
  });
});
