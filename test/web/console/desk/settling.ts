import type { PromiseView } from "../../../../src/console/protocol.ts";
import { iso, refusal, riikka } from "./people.ts";

export const promise = (id: string, more: Partial<PromiseView> = {}): PromiseView => ({
  id,
  conversationId: "w1",
  state: "open",
  text: "Soitan sinulle.",
  contact: { kind: "chat", value: null },
  madeBy: { flow: null, agent: riikka.id, name: riikka.name },
  madeAt: iso(0),
  dueAt: iso(120),
  window: null,
  attempts: [],
  moves: [],
  lateAt: null,
  atRiskFrom: iso(96),
  ended: null,
  owner: riikka.name,
  customer: { name: "Aino Laine" },
  channel: "directline",
  language: "fi",
  ...more,
});

interface Promising {
  readonly promises: Map<string, readonly PromiseView[]>;
  readonly fullUntil: string | null;
  readonly rows: ReadonlyMap<string, unknown>;
  readonly change: (id: string) => void;
}

/** The deeds of promises: the house knows only those that are open, and moves none to before `fullUntil`. */
export function settle(house: Promising, id: string, deed: string, said: Readonly<Record<string, unknown>>) {
  const [conversation, all] = [...house.promises].find(([, list]) => list.some((p) => p.id === id)) ?? [];
  const open = all?.find((p) => p.id === id && p.state === "open");
  if (conversation === undefined || all === undefined || open === undefined) return refusal(404, "not-found");
  if (deed === "move" && house.fullUntil !== null && String(said["dueAt"]) < house.fullUntil)
    return refusal(409, "slot-full", { next: house.fullUntil });
  const ended = { at: iso(1), by: "us", note: String(said["note"] ?? said["reason"]) } as const;
  const state = deed === "release" ? "released" : "kept";
  const after: PromiseView =
    deed === "move" ? { ...open, dueAt: String(said["dueAt"]) } : { ...open, state, ended };
  house.promises.set(conversation, [...all.filter((p) => p !== open), after]);
  house.change(conversation);
  return { status: 200, body: { conversation: house.rows.get(conversation), message: null } };
}
