import { expect, test } from "vitest";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { ThinkAct } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { handOver, hire, maija, message, newest, noteOn, replyWith, takeIt, ville } from "./fixtures.ts";

const refuse: ThinkAct = () => ({ ok: false, code: "taken", by: null });

export function givingsContract(get: () => Opened): void {
  test("what the house gave and took back is read from a time on, oldest first, and whether it was answered", async () => {
    const { store, clock } = get();
    await hire(store);
    await hire(store, ville, "Ville Esimerkki");
    await store.turn(message("k1", "Ihminen"), handOver());
    const conversation = await newest(store);
    const act = (kind: "assign" | "lose" | "note" | "reply", agent: typeof maija, think: ThinkAct) => {
      clock.now += 1_000;
      const what = kind === "note" || kind === "reply" ? { kind, text: "Hei" } : { kind };
      return store.act({ ...what, key: `k${clock.now}`, conversation, agent } as AgentAct, think);
    };
    const began = clock.now;
    await act("assign", ville, refuse);
    await act("assign", maija, takeIt);
    await act("note", maija, noteOn);
    expect(await store.givings(began)).toEqual([
      { kind: "assign", conversation, agent: maija, at: began + 2_000, answered: false },
    ]);
    await act("lose", maija, noteOn);
    await act("assign", ville, noteOn);
    await act("reply", ville, noteOn);
    await act("reply", maija, replyWith("Hei"));
    expect(await store.givings(began + 4_000)).toEqual([
      { kind: "lose", conversation, agent: maija, at: began + 4_000, answered: true },
      { kind: "assign", conversation, agent: ville, at: began + 5_000, answered: true },
    ]);
    expect(await store.givings(clock.now)).toEqual([]);
  });
}
