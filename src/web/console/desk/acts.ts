import type { ActAnswer } from "../../../console/protocol.ts";
import type { Answer, Api } from "./api.ts";
import { makeSerial } from "./serial.ts";

export type ActName =
  | "take"
  | "reply"
  | "promise"
  | "note"
  | "close"
  | "give-back"
  | "correct"
  | "wrong-guidance"
  | "transfer"
  | "wait"
  | "reason"
  | OnPromise;

/** What is done to one promise, as the path of it. */
type OnPromise = `promises/${string}/${PromiseDeed}`;
export type PromiseDeed = "keep" | "release" | "move" | "attempt";

export const onPromise = (id: string, deed: PromiseDeed): OnPromise =>
  `promises/${encodeURIComponent(id)}/${deed}`;

export interface Acts {
  /** Runs an act after those before it in the same conversation: nothing is closed over a reply that is on its way. */
  readonly run: (conversation: string, act: ActName, body: object) => Promise<Answer<ActAnswer>>;
  /** The same, with its body made when its turn comes; null leaves it out. */
  runIf(conversation: string, act: ActName, body: () => object | null): Promise<Answer<ActAnswer> | null>;
  /** Resolves when all acts in the conversation so far have been answered. */
  readonly settled: (conversation: string) => Promise<void>;
}

export function makeActs(api: Api): Acts {
  const queues = new Map<string, ReturnType<typeof makeSerial>>();
  const queueOf = (conversation: string) => {
    const queue = queues.get(conversation) ?? makeSerial();
    queues.set(conversation, queue);
    return queue;
  };
  const send = (conversation: string, act: ActName, body: object) =>
    api.send<ActAnswer>("POST", act.startsWith("promises/") ? act : `${pathOf(conversation)}/${act}`, body);
  return {
    run: (conversation, act, body) => queueOf(conversation)(() => send(conversation, act, body)),
    runIf: (conversation, act, body) =>
      queueOf(conversation)(async () => {
        const made = body();
        return made && send(conversation, act, made);
      }),
    settled: (conversation) => queueOf(conversation)(async () => {}),
  };
}

export const pathOf = (conversation: string): string => `conversations/${encodeURIComponent(conversation)}`;
