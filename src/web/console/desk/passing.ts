import type { ColleaguesAnswer } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import type { Problem, Talk } from "./desk.ts";

export type Passing = Pick<Talk, "colleagues" | "transfer" | "wait" | "explain">;

interface Parts {
  readonly api: Pick<Api, "get">;
  /** Something was done or refused: the lists are to be read again. */
  readonly changed: () => void;
}

type Run = (act: "transfer" | "wait" | "reason", said: object, beside: object) => Promise<Problem | null>;

/** Where waiting is refused for what other deeds are refused for too, but in other words. */
const ofWaiting: Readonly<Record<string, string>> = {
  "open-promise": "promised-already",
  "too-late": "wait-too-late",
};

/** Whose turn it is next: a colleague's, anybody's in the queue, the customer's or somebody's outside, and why it goes on. What asks for these tells why not. */
export function makePassing({ api, changed }: Parts, run: Run): Passing {
  const told = async (...deed: Parameters<Run>): Promise<Problem | null> => {
    const why = await run(...deed);
    changed();
    return why;
  };
  return {
    colleagues: async () => {
      const answer = await api.get<ColleaguesAnswer>("colleagues");
      return answer.ok ? answer.body.colleagues : null;
    },
    transfer: (to, note) => told("transfer", { to, note }, {}),
    explain: (text) => told("reason", { text }, {}),
    wait: async (said) => {
      const why = await told("wait", said, {});
      return why && { ...why, code: ofWaiting[why.code] ?? why.code };
    },
  };
}
