import { describe, expect, test } from "vitest";
import { type ConversationId, entryId, messageId } from "../../src/domain/ids.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { Opened } from "./contract.ts";
import { hire, hour, line, maija, message, newest, say, ville } from "./fixtures.ts";
import { mendIt, saidWrong } from "./tasks-judged.ts";

const dueDate = entryId("due-date");

export function tasksContract(get: () => Opened): void {
  const wrong = (key: string, conversation: ConversationId, id: string): AgentAct => ({
    kind: "wrong-guidance",
    key,
    conversation,
    agent: maija,
    message: messageId(id),
    entry: dueDate,
    text: "Vanha hinta.",
    from: "customer",
  });
  const mend = (key: string, conversation: ConversationId, task: string): AgentAct => ({
    kind: "mend",
    key,
    conversation,
    agent: ville,
    task,
    note: "Hinta korjattu.",
  });
  /** A matter with the bot's answer, which Maija says is wrong. */
  const reported = async () => {
    const { store } = get();
    await hire(store);
    await hire(store, ville, "Ville Virtanen");
    await store.turn(
      message("k1", "Mitä maksaa?"),
      say(line("Viisi euroa.", { say: "answer", entry: dueDate })),
    );
    const conversation = await newest(store);
    const answer = (await store.transcript(conversation, 0)).at(-1)?.id ?? "";
    await store.act(wrong("w1", conversation, answer), saidWrong("customer"));
    return { store, conversation, answer };
  };

  describe("tasks", () => {
    test("what is said to be wrong is kept once, with its words, whose they are and what they are about", async () => {
      const { store, conversation, answer } = await reported();
      await store.act(wrong("w1", conversation, answer), saidWrong("customer"));
      const [task, ...more] = await store.tasks("open", 9);
      expect(more).toEqual([]);
      expect(task).toEqual({
        id: expect.any(String),
        entry: dueDate,
        conversation,
        quote: "Viisi euroa.",
        text: "Vanha hinta.",
        from: "customer",
        by: { id: maija, name: "Maija Meikäläinen" },
        at: get().clock.now,
        mended: null,
      });
      expect(await store.task(task?.id ?? "")).toEqual(task);
      expect(await store.task("none")).toBeNull();
    });

    test("a task is ended once, in one commit with what is told of it", async () => {
      const { store, conversation } = await reported();
      const id = (await store.tasks("open", 9))[0]?.id ?? "";
      get().clock.now += hour;
      const done = await store.act(mend("m1", conversation, id), mendIt);
      expect(done).toMatchObject({ ok: true, message: expect.any(String) });
      expect(await store.act(mend("m1", conversation, id), mendIt)).toEqual(done);
      expect(await store.act(mend("m2", conversation, id), mendIt)).toMatchObject({ code: "done" });
      expect(await store.tasks("open", 9)).toEqual([]);
      const by = { id: ville, name: "Ville Virtanen" };
      const [task] = await store.tasks("done", 9);
      expect(task?.mended).toEqual({ by, at: get().clock.now, note: "Hinta korjattu." });
      expect((await store.transcript(conversation, 0)).filter(({ text }) => text === "Kiitos.")).toHaveLength(
        1,
      );
    });

    test("a message of another conversation, and a task of another, are not there", async () => {
      const { store, conversation } = await reported();
      const id = (await store.tasks("open", 9))[0]?.id ?? "";
      await store.turn(message("k1", "Toinen", { channelThreadId: "window-2" }), say());
      const other = await newest(store);
      expect(other).not.toBe(conversation);
      const foreign = (await store.transcript(other, 0))[0]?.id ?? "";
      expect(await store.act(wrong("w2", conversation, foreign), saidWrong())).toMatchObject({
        code: "not-found",
      });
      expect(await store.act(mend("m1", other, id), mendIt)).toMatchObject({ code: "not-found" });
      expect(await store.tasks("open", 9)).toHaveLength(1);
    });

    test("those that wait come oldest first, those that are done newest first", async () => {
      const { store, conversation, answer } = await reported();
      for (const key of ["w2", "w3"]) {
        get().clock.now += hour;
        await store.act(wrong(key, conversation, answer), saidWrong());
      }
      const open = await store.tasks("open", 9);
      expect(open.map(({ at }) => at)).toEqual(open.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(await store.tasks("open", 2)).toEqual(open.slice(0, 2));
      for (const [at, { id }] of open.entries()) await store.act(mend(`m${at}`, conversation, id), mendIt);
      expect((await store.tasks("done", 9)).map(({ id }) => id)).toEqual(
        open.map(({ id }) => id).toReversed(),
      );
    });
  });
}
