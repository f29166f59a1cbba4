import type { ColleaguesAnswer, ConversationView } from "../../../../src/console/protocol.ts";
import { iso, refusal, riikka, ville } from "./people.ts";

interface Passing {
  readonly rows: ReadonlyMap<string, ConversationView>;
  readonly change: (id: string, more: Partial<ConversationView>) => void;
  /** Ville is at work until he isn't. */
  readonly villeAtWork: boolean;
}

export const colleagues = ({ villeAtWork }: Passing): { status: number; body: ColleaguesAnswer } => ({
  status: 200,
  body: {
    colleagues: [
      { id: riikka.id, name: riikka.name, atWork: true, has: 1, promises: 0 },
      { id: ville.id, name: ville.name, atWork: villeAtWork, has: 2, promises: 0 },
    ],
  },
});

/** A matter goes to Ville or to the queue, or waits for somebody; not beyond the second day. */
export function pass(
  house: Passing,
  id: string,
  deed: "transfer" | "wait",
  said: Readonly<Record<string, unknown>>,
) {
  const done = (more: Partial<ConversationView>) => {
    house.change(id, more);
    return { status: 200, body: { conversation: house.rows.get(id), message: null } };
  };
  if (deed === "wait") {
    const until = String(said["until"]);
    if (house.rows.get(id)?.promisedFor !== null) return refusal(409, "open-promise");
    if (until > iso(2_880)) return refusal(409, "too-late");
    const whom = said["for"] === "other" ? "other" : "customer";
    return done({ awaits: whom, waitReason: String(said["reason"]), nextActionAt: until });
  }
  if (said["to"] === "queue") return done({ state: "queued", owner: { kind: "queue" }, handOvers: 1 });
  if (said["to"] !== ville.id) return refusal(409, "unknown-agent");
  if (!house.villeAtWork) return refusal(409, "agent-away");
  return done({ owner: { kind: "agent", id: ville.id, name: ville.name }, handOvers: 1 });
}
