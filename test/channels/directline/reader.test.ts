import { describe, expect, test } from "vitest";
import { makeReader } from "../../../src/channels/directline/reader.ts";
import { messageId, threadId } from "../../../src/domain/ids.ts";
import type { LogRow, Standing } from "../../../src/turn/ports/thread-log.ts";

const row = (seq: number): LogRow => ({
  id: messageId(`m${seq}`),
  seq,
  conversation: null,
  author: "bot",
  audience: "customer",
  say: "answer",
  text: `rivi ${seq}`,
  markdown: false,
  options: [],
  attachments: [],
  entry: null,
  agentName: null,
  key: null,
  replyTo: null,
  at: seq,
});

/** Lets everything that can go on go on. */
const rest = () => new Promise((resolve) => setImmediate(resolve));

/** A reader whose log and socket are held by hand. */
function makeStage() {
  const rows: LogRow[] = [row(1)];
  const frames: string[][] = [];
  const failures: unknown[] = [];
  const reads: PromiseWithResolvers<void>[] = [];
  const statuses: unknown[] = [];
  const sends: PromiseWithResolvers<boolean>[] = [];
  const standing: { now: Standing } = {
    now: { state: null, agentName: null, promisedFor: null, language: "fi" },
  };
  const reader = makeReader({
    thread: threadId("t1"),
    window: { conversation: "c1", user: "u1", name: null },
    urlOf: (id) => id,
    after: 0,
    log: {
      thread: async () => null,
      standing: async () => standing.now,
      async customerLog(_, after, limit) {
        const found = rows.filter(({ seq }) => seq > after).slice(0, limit);
        const read = Promise.withResolvers<void>();
        reads.push(read);
        await read.promise;
        return found;
      },
    },
    send(frame) {
      const { activities, status } = JSON.parse(frame) as { activities: { id: string }[]; status: unknown };
      frames.push(activities.map(({ id }) => id));
      statuses.push(status);
      const sent = Promise.withResolvers<boolean>();
      sends.push(sent);
      return sent.promise;
    },
    failed: (error) => void failures.push(error),
  });
  /** Lets a wake's read and every frame of it through. */
  const lookAgain = async () => {
    reader.wake();
    for (let done = -1; done !== reads.length;) {
      done = reads.length;
      reads.at(-1)?.resolve();
      await rest();
      sends.at(-1)?.resolve(true);
      await rest();
    }
  };
  return { rows, frames, statuses, standing, failures, reads, sends, wake: reader.wake, lookAgain };
}

describe("a place in the log", () => {
  test("is read by one loop, however many hints come", async () => {
    const stage = makeStage();
    for (let at = 0; at < 5; at += 1) stage.wake();
    expect(stage.reads).toHaveLength(1);
    stage.reads[0]?.resolve();
    await rest();
    stage.wake();
    expect(stage.frames).toEqual([["m1"]]);
    expect(stage.reads).toHaveLength(1);
  });

  test("is read again when a hint came while the last read was under way", async () => {
    const stage = makeStage();
    stage.wake();
    stage.rows.push(row(2));
    stage.wake();
    stage.reads[0]?.resolve();
    await rest();
    stage.sends[0]?.resolve(true);
    await rest();
    stage.reads[1]?.resolve();
    await rest();
    expect(stage.frames).toEqual([["m1"], ["m2"]]);
  });

  test("waits for a slow client with one frame, and holds no more", async () => {
    const stage = makeStage();
    stage.rows.push(...Array.from({ length: 300 }, (_, at) => row(at + 2)));
    stage.wake();
    stage.reads[0]?.resolve();
    await rest();
    expect([stage.reads.length, stage.frames.length]).toEqual([1, 1]);
    expect(stage.frames[0]).toHaveLength(100);
  });

  test("stays where it was when a frame didn't leave, and goes on from there at the next hint", async () => {
    const stage = makeStage();
    stage.wake();
    stage.reads[0]?.resolve();
    await rest();
    stage.sends[0]?.resolve(false);
    await rest();
    stage.wake();
    stage.reads[1]?.resolve();
    await rest();
    expect(stage.frames).toEqual([["m1"], ["m1"]]);
  });

  test("survives a failed read", async () => {
    const stage = makeStage();
    stage.wake();
    stage.reads[0]?.reject(new Error("disk gone"));
    await rest();
    expect(stage.failures).toHaveLength(1);
    stage.wake();
    stage.reads[1]?.resolve();
    await rest();
    expect(stage.frames).toEqual([["m1"]]);
  });

  test("tells where the matter stands with every frame, and by a frame without lines when only that changed", async () => {
    const stage = makeStage();
    await stage.lookAgain();
    stage.standing.now = {
      state: "with-agent",
      agentName: "Riikka Lehto",
      promisedFor: 7_200_000,
      language: "sv",
    };
    await stage.lookAgain();
    expect(stage.frames).toEqual([["m1"], []]);
    expect(stage.statuses).toEqual([
      { state: "none", agent: null, promise: null, language: "fi" },
      {
        state: "with-agent",
        agent: "Riikka",
        promise: { dueAt: "1970-01-01T02:00:00.000Z" },
        language: "sv",
      },
    ]);
  });

  test("sends nothing when neither lines nor the status are new", async () => {
    const stage = makeStage();
    await stage.lookAgain();
    await stage.lookAgain();
    expect(stage.frames).toEqual([["m1"]]);
  });

  test("shows the status to a window that has read every line", async () => {
    const stage = makeStage();
    stage.rows.length = 0;
    await stage.lookAgain();
    expect(stage.frames).toEqual([[]]);
  });

  test("shows a changed status again when its frame didn't leave", async () => {
    const stage = makeStage();
    await stage.lookAgain();
    stage.standing.now = { ...stage.standing.now, state: "queued" };
    stage.wake();
    stage.reads.at(-1)?.resolve();
    await rest();
    stage.sends.at(-1)?.resolve(false);
    await rest();
    await stage.lookAgain();
    expect(stage.statuses.map((status) => (status as { state: string }).state)).toEqual([
      "none",
      "queued",
      "queued",
    ]);
  });
});
