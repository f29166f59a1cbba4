import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inboxApp } from "../../helpers/routing.ts";
import { aino, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";

const minute = 60_000;
let house: MessengerHouse;
beforeEach(async () => {
  house = await openMessengerHouse({ withInbox: true });
});
afterEach(async () => {
  await house.close();
});

/** The clock goes on a second, and all that is due is done: as the house does again and again. */
const tick = async (ms = 1_000) => {
  await house.inbox?.later(ms);
  await house.drain();
  await house.meta.settled();
};
const writes = async (text: string) => {
  house.clock.now += 1_000;
  await house.meta.writes(aino, text);
  await house.drain();
};
const asks = async () => {
  await writes("voiko eräpäivää siirtää");
  await writes("haluan puhua ihmiselle");
  await tick();
};
const answers = async (text: string) => {
  house.clock.now += 1_000;
  await house.graph.inbox.writes(aino, text);
  await house.meta.settled();
};
const read = () => house.graph.reads(aino);
const owner = () => house.graph.routing.ownerOf(aino);

describe("a matter for a person", () => {
  test("is the Page Inbox's once our last words have gone and Meta has said yes", async () => {
    await writes("voiko eräpäivää siirtää");
    house.clock.now += 1_000;
    await house.meta.writes(aino, "haluan puhua ihmiselle");
    await house.inbox?.round();
    expect(owner()).not.toBe(inboxApp);
    expect((await house.matterOf(aino)).state).toBe("queued");
    await house.drain();
    const told = read();
    await tick();
    expect(owner()).toBe(inboxApp);
    expect(await house.matterOf(aino)).toMatchObject({
      state: "with-agent",
      owner: { kind: "agent", id: "page-inbox", name: "Page-inbox" },
      nextAction: "reply",
    });
    expect(read()).toEqual(told);
    expect(house.graph.complaints).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test("is answered there: what people write is in the log as an agent's, once, and goes out from there alone", async () => {
    await asks();
    const told = read().length;
    await answers("Siirsin eräpäivän.");
    await tick();
    expect((await house.log(aino)).at(-1)).toBe("agent: Siirsin eräpäivän.");
    expect(read()).toHaveLength(told);
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect(house.graph.complaints).toEqual([]);
  });

  test("what the customer writes meanwhile is in the log at its own time, and the bot is silent", async () => {
    await asks();
    await answers("Mistä laskusta on kyse?");
    const told = read().length;
    await writes("voiko eräpäivää siirtää");
    await tick();
    expect((await house.rowsOf(aino)).at(-1)).toMatchObject({
      author: "customer",
      text: "voiko eräpäivää siirtää",
    });
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", nextAction: "reply" });
    expect(read()).toHaveLength(told);
    expect(house.graph.actions.filter(({ action }) => action === "mark_seen")).toHaveLength(2);
  });
});

test("when it is done there the bot has it again, and answers", async () => {
  await asks();
  await answers("Siirsin eräpäivän.");
  house.clock.now += minute;
  house.graph.inbox.isDone(aino);
  await house.meta.settled();
  await tick();
  expect(await house.matterOf(aino)).toMatchObject({ state: "bot" });
  const told = read().length;
  await writes("voiko eräpäivää siirtää");
  expect(read().length).toBeGreaterThan(told);
  expect(house.graph.complaints).toEqual([]);
});

/** What agents alone read of the matter. */
const deskNotes = async () => {
  const rows = await house.storage.transcript((await house.matterOf(aino)).id, 0);
  return rows.filter(({ audience }) => audience === "desk").map(({ text }) => text);
};

/** How it stands with the matter when our own people have it, and that nothing is stuck. */
const ours = async () => {
  const row = await house.matterOf(aino);
  return {
    state: row.state,
    isUrgent: (row.urgency ?? 0) >= 3,
    notes: (await deskNotes()).join("\n"),
    told: read().filter((line) => line.includes("taas asiakaspalvelun jonossa")).length,
    offer: (await house.storage.lastOffer(row.id))?.state,
    faults: house.faults,
  };
};
const oursAfter = (note: string) => ({
  state: "queued",
  isUrgent: true,
  notes: expect.stringContaining(`${note}:Page-inbox`) as string,
  told: 1,
  offer: "ended",
  faults: [],
});
/** Minute by minute, as the clock goes. */
const wait = async (minutes: number) => {
  for (let past = 0; past < minutes; past += 1) await tick(minute);
};

describe("our own queue takes over, the customer is told and agents read why", () => {
  test("when nobody there answers in time: the thread is taken back first", async () => {
    await asks();
    await wait(16);
    await tick(2_000);
    expect(await ours()).toEqual(oursAfter("unanswered"));
    expect(owner()).not.toBe(inboxApp);
    await wait(2);
    expect(owner()).not.toBe(inboxApp);
  });

  test("when the customer asks again and again, and nobody there says a word more", async () => {
    await asks();
    await answers("Hetki.");
    await writes("no?");
    await wait(10);
    await writes("onko siellä ketään");
    await wait(7);
    await tick(2_000);
    expect(await ours()).toEqual(oursAfter("unanswered"));
  });

  test("when it is done there while the customer waits for an answer", async () => {
    await asks();
    house.clock.now += minute;
    house.graph.inbox.isDone(aino);
    await house.meta.settled();
    await tick();
    expect(await ours()).toEqual(oursAfter("let-go"));
  });

  test("when the thread is let go of without a word, and the customer writes on unanswered", async () => {
    await asks();
    house.clock.now += minute;
    house.graph.inbox.letsGo(aino);
    await writes("oletteko siellä");
    await tick();
    expect(await ours()).toEqual(oursAfter("let-go"));
  });

  test.each([
    { kind: "error", status: 400, code: 100 },
    { kind: "error", status: 400, code: 551 },
  ] as const)("at once when Meta says no: %j", async (fault) => {
    house.graph.faults.addTo("/me/pass_thread_control", fault);
    await asks();
    await tick();
    expect(await ours()).toEqual(oursAfter("let-go"));
  });

  test.each([
    { kind: "error", status: 403, code: 200 },
    { kind: "error", status: 401, code: 190 },
    { kind: "error", status: 500, code: 2 },
    { kind: "garbage", status: 502 },
    { kind: "cut-before" },
  ] as const)("when the time for a human word has passed and Meta still can't be had: %j", async (fault) => {
    house.graph.faults.addTo("/me/pass_thread_control", ...Array.from({ length: 40 }, () => fault));
    await asks();
    expect((await house.matterOf(aino)).state).toBe("queued");
    await wait(17);
    expect(await ours()).toEqual(oursAfter("unanswered"));
  });

  test("even where Meta does not let us take the thread back: our words wait, and agents learn of it", async () => {
    await house.close();
    house = await openMessengerHouse({ withInbox: true, isDefaultApp: false });
    await asks();
    await wait(17);
    expect(await house.matterOf(aino)).toMatchObject({ state: "queued" });
    expect(read().filter((line) => line.includes("taas asiakaspalvelun jonossa"))).toEqual([]);
    await wait(80);
    expect((await deskNotes()).join("\n")).toContain("unanswered:Page-inbox");
    expect(house.faults).toEqual([]);
  });
});

describe("who answers there without having been given it", () => {
  test("takes the matter from the bot with the first word, and what the customer writes then is only heard", async () => {
    await writes("voiko eräpäivää siirtää");
    const told = read().length;
    await answers("Hei, täällä Riikka. Katson.");
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
    expect((await house.log(aino)).at(-1)).toBe("agent: Hei, täällä Riikka. Katson.");
    await writes("kiitos");
    await tick();
    expect(read()).toHaveLength(told);
    expect(house.graph.complaints).toEqual([]);
  });

  test("has a new matter when the customer writes to them", async () => {
    house.graph.inbox.takes(aino);
    await writes("hei, lasku puuttuu");
    await tick();
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
    expect(await house.log(aino)).toEqual(["customer: hei, lasku puuttuu"]);
    expect(read()).toEqual([]);
  });

  test("takes it from the queue before it was given", async () => {
    await writes("voiko eräpäivää siirtää");
    await writes("haluan puhua ihmiselle");
    await answers("Hei.");
    await tick();
    await tick();
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect((await house.log(aino)).filter((line) => line.startsWith("agent:"))).toEqual(["agent: Hei."]);
    expect(house.graph.complaints).toEqual([]);
  });

  test("is read beside a matter that one of our own agents has, whose next word takes the thread back", async () => {
    await writes("voiko eräpäivää siirtää");
    const riikka = await house.hires("Riikka");
    const { id } = await house.matterOf(aino);
    await house.act({ kind: "take", conversation: id, agent: riikka });
    await house.drain();
    await answers("Minäkin katson.");
    expect(await house.matterOf(aino)).toMatchObject({ owner: { name: "Riikka" } });
    expect(await deskNotes()).toContain("Minäkin katson.");
    await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Asia on hoidossa." });
    await house.drain();
    await tick(2_000);
    expect(read().at(-1)).toBe("Asia on hoidossa.");
    expect(owner()).not.toBe(inboxApp);
  });
});
