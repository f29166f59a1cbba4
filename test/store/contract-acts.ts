import { describe, expect, test } from "vitest";
import { conversationId, type ConversationId } from "../../src/domain/ids.ts";
import type { Line } from "../../src/turn/ports/line.ts";
import type { ThinkAct } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { withAgent } from "./conversations.ts";
import {
  closeIt,
  handOver,
  hire,
  hour,
  line,
  log,
  maija,
  message,
  newest,
  note,
  replyWith,
  take,
  takeIt,
  ville,
} from "./fixtures.ts";

export function actsContract(get: () => Opened): void {
  const waiting = async (): Promise<ConversationId> => {
    const { store } = get();
    await hire(store);
    await hire(store, ville, "Ville Esimerkki");
    await store.turn(message("k1", "Ihminen"), handOver());
    return newest(store);
  };
  const reply = (key: string, conversation: ConversationId, text: string, agent = maija) =>
    ({ kind: "reply", key, conversation, agent, text }) as const;

  const takeWith =
    (...lines: readonly Line[]): ThinkAct =>
    ({ conversation, agent, thread, now }) => ({
      ok: true,
      thought: { conversation: withAgent(conversation, agent.id, now), language: thread, lines },
    });

  describe("agents' acts", () => {
    test("of two agents who take at once exactly one gets it, and the other is told by whom", async () => {
      const { store } = get();
      const id = await waiting();
      const results = await Promise.all([
        store.act(take("t1", id, maija), takeIt),
        store.act(take("t2", id, ville), takeIt),
      ]);
      expect(results[0]).toMatchObject({ ok: true });
      expect(results[1]).toEqual({ ok: false, code: "taken", by: "Maija Meikäläinen" });
      expect((await store.conversation(id))?.owner).toEqual({
        kind: "agent",
        id: maija,
        name: "Maija Meikäläinen",
      });
    });

    test("a reply stands in the log with the agent's name, answering no message", async () => {
      const { store } = get();
      const id = await waiting();
      await store.act(take("t1", id), takeIt);
      const result = await store.act(reply("r1", id, "Tässä"), replyWith("Tässä"));
      const last = (await log(store)).at(-1);
      expect(last).toMatchObject({
        author: "agent",
        agentName: "Maija Meikäläinen",
        text: "Tässä",
        replyTo: null,
        key: null,
        conversation: id,
      });
      expect(result).toEqual({ ok: true, message: last?.id });
    });

    test("the result names the first line that the customer reads, not the desk's note before it", async () => {
      const { store } = get();
      const id = await waiting();
      const result = await store.act(take("t1", id), takeWith(note("taken:Maija"), line("Maija liittyi")));
      const told = (await log(store)).find(({ text }) => text === "Maija liittyi");
      expect(result).toEqual({ ok: true, message: told?.id });
      expect(told).toBeDefined();
    });

    test("the result names nothing when the customer was told nothing", async () => {
      const { store } = get();
      const result = await store.act(take("t1", await waiting()), takeWith(note("taken:Maija")));
      expect(result).toEqual({ ok: true, message: null });
    });

    test("an act sent again answers its first result and changes nothing, even after things moved on", async () => {
      const { store } = get();
      const id = await waiting();
      await store.act(take("t1", id), takeIt);
      const first = await store.act(reply("r1", id, "Tässä"), replyWith("Tässä"));
      await store.act(
        { kind: "close", key: "c1", conversation: id, agent: maija, reason: "solved", seen: null },
        closeIt,
      );
      const before = await log(store);
      const again = await store.act(reply("r1", id, "Tässä"), () => {
        throw new Error("nobody judges an act twice");
      });
      expect(again).toEqual(first);
      expect(await log(store)).toEqual(before);
    });

    test("a refusal is remembered too", async () => {
      const { store } = get();
      const id = await waiting();
      const refuse = () => ({ ok: false, code: "not-yours", by: "Ville" }) as const;
      const refused = await store.act(reply("r1", id, "Hei"), refuse);
      expect(refused).toEqual({ ok: false, code: "not-yours", by: "Ville" });
      expect(await store.act(reply("r1", id, "Hei"), replyWith("Hei"))).toEqual(refused);
      expect(await log(store)).toHaveLength(2);
    });

    test("a key used for another act is refused, whatever differs", async () => {
      const { store } = get();
      const id = await waiting();
      await store.act(take("t1", id), takeIt);
      await store.act(reply("r1", id, "Tässä"), replyWith("Tässä"));
      const reused = { ok: false, code: "key-reused", by: null };
      for (const act of [
        reply("r1", id, "Muuta"),
        take("r1", id),
        { ...take("r1", id), kind: "close", reason: "spam", seen: null } as const,
      ]) {
        expect(await store.act(act, replyWith("Muuta"))).toEqual(reused);
      }
      expect((await log(store)).filter((r) => r.author === "agent")).toHaveLength(1);
    });

    test("a key is an agent's own in one conversation: others may use the same", async () => {
      const { store } = get();
      const id = await waiting();
      await store.act(take("k1", id), takeIt);
      expect(await store.act(reply("k1", id, "Hei", ville), replyWith("Hei"))).toMatchObject({ ok: true });
      expect(await store.act(take("k1", conversationId("elsewhere")), takeIt)).toMatchObject({
        code: "not-found",
      });
    });

    test("an act on no conversation is not found, and its key is still free", async () => {
      const { store } = get();
      const id = await waiting();
      const nowhere = conversationId("nowhere");
      expect(await store.act(take("t1", nowhere), takeIt)).toEqual({
        ok: false,
        code: "not-found",
        by: null,
      });
      expect(await store.act(take("t1", id), takeIt)).toMatchObject({ ok: true });
    });

    test("when judging fails nothing is kept, and the act can be sent again", async () => {
      const { store } = get();
      const id = await waiting();
      const fails = store.act(take("t1", id), () => {
        throw new Error("no judgement");
      });
      await expect(fails).rejects.toThrow("no judgement");
      expect((await store.conversation(id))?.state).toBe("queued");
      expect(await store.act(take("t1", id), takeIt)).toMatchObject({ ok: true });
    });

    test("an act can't open a closed matter while the thread has another open one", async () => {
      const { store } = get();
      const first = await waiting();
      await store.act(take("t1", first), takeIt);
      await store.act({ ...take("c1", first), kind: "close", reason: "solved", seen: null }, closeIt);
      await store.turn(message("k2", "Uusi asia"), handOver());
      await expect(store.act(take("t2", first), takeIt)).rejects.toThrow("thread");
      expect((await store.conversation(first))?.state).toBe("closed");
      expect((await store.conversations({ view: "open" }, null, 10))?.rows).toHaveLength(1);
    });

    test("an agent without an account can do nothing", async () => {
      const { store } = get();
      await store.turn(message("k1", "Ihminen"), handOver());
      await expect(store.act(take("t1", await newest(store)), takeIt)).rejects.toThrow("agent-maija");
    });

    test("a customer's message and an act at once both count: neither overwrites the other", async () => {
      const { store } = get();
      const id = await waiting();
      const before = (await store.conversation(id))?.version ?? 0;
      await Promise.all([
        store.act(take("t1", id), takeIt),
        store.turn(message("k2", "Vielä"), (s) => ({
          conversation: s.conversation,
          language: s.thread,
          lines: [],
        })),
        store.fire(id, get().clock.now + hour, (s) => ({
          conversation: withAgent(s.conversation, ville, s.now),
          language: s.thread,
          lines: [],
        })),
      ]);
      const after = await store.conversation(id);
      expect(after?.version).toBe(before + 3);
      expect(after?.owner).toMatchObject({ id: ville });
      expect((await log(store)).map((r) => r.seq)).toEqual([1, 2, 4, 5]);
    });
  });
}
