import { type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { ActAnswer, AnswersAnswer } from "../../../console/protocol.ts";
import { type ActName, type Acts, onPromise } from "./acts.ts";
import type { Answer, Api } from "./api.ts";
import type { PromiseMade } from "./composer.ts";
import type { Problem, Talk } from "./desk.ts";
import { makePassing, type Passing } from "./passing.ts";
import type { Transcript } from "./transcript.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly id: string;
  readonly world: World;
  readonly api: Pick<Api, "get">;
  readonly acts: Acts;
  readonly problem: Signal<Problem | null>;
  readonly transcript: Transcript;
  /** The `seq` of the newest line of the customer's that is shown. */
  readonly lastOfCustomer: ReadonlySignal<number>;
  readonly done: (answer: ActAnswer) => void;
  /** Something was done or refused: the lists are to be read again. */
  readonly changed: () => void;
  /** The agent has said that an entry is wrong. */
  readonly reported: () => void;
}

type Deeds = Pick<
  Talk,
  "busy" | "take" | "close" | "giveBack" | "correct" | "reportWrong" | "findAnswers" | "settle"
> &
  Passing & {
    readonly promise: (made: PromiseMade) => Promise<boolean>;
  };

/** Taking, promising, closing, giving back, correcting and reporting: done once however often they are sent, and never over words that were not seen. */
export function makeDeeds(parts: Parts): Deeds {
  const { id, acts, problem, transcript, lastOfCustomer, changed } = parts;
  const busy = signal(false);
  const run = makeRun(parts);

  const alone = async (deed: () => Promise<Problem | null>): Promise<boolean> => {
    if (busy.peek()) return false;
    busy.value = true;
    problem.value = null;
    const why = await deed();
    problem.value = why;
    busy.value = false;
    changed();
    return why === null;
  };
  /** For what ends the agent's part: own messages arrive first, and what the customer wrote meanwhile forbids it. */
  const finish = (act: ActName, said: object, read: number) =>
    alone(async () => {
      await acts.settled(id);
      await transcript.read();
      if (lastOfCustomer.peek() > read) return { code: "newer-message", by: null };
      return run(act, said, { seen: transcript.readTo() });
    });
  return {
    busy,
    promise: (made) => alone(() => run("promise", made, {})),
    take: () => alone(() => run("take", {}, {})),
    close: (reason, read) => finish("close", { reason }, read),
    giveBack: (read) => finish("give-back", {}, read),
    ...makeSayings(parts, run),
    ...makePassing(parts, run),
  };
}

/** What stands beside the conversation's course: nothing waits for it, and its own dialog tells why it was not done. */
function makeSayings(
  { api, transcript, changed, reported }: Parts,
  run: ReturnType<typeof makeRun>,
): Pick<Talk, "settle" | "correct" | "reportWrong" | "findAnswers"> {
  return {
    settle: async (promise, deed, said) => {
      const why = await run(onPromise(promise, deed), said, {});
      changed();
      return why?.code === "not-found" ? { ...why, code: "no-promise" } : why;
    },
    correct: (messageId, entry) => run("correct", { messageId, entry }, {}),
    reportWrong: async (said) => {
      const why = await run("wrong-guidance", said, {});
      if (why === null) reported();
      return why;
    },
    findAnswers: async (q) => {
      const language = transcript.conversation.peek()?.language;
      const query = new URLSearchParams({ q, ...(language !== undefined && { language }) });
      const answer = await api.get<AnswersAnswer>(`answers?${query.toString()}`);
      return answer.ok ? answer.body : null;
    },
  };
}

/** A lost answer is asked for once more before the agent is troubled. */
const retryMs = 1_000;

const isLost = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem.code === "offline";

/** Sends one deed until it is answered or twice lost. The same deed tried again later is sent as it was, key and all. */
function makeRun({ id, world, acts, transcript, done }: Parts) {
  const unanswered = new Map<string, object>();

  return async (act: ActName, said: object, beside: object): Promise<Problem | null> => {
    const name = `${act} ${JSON.stringify(said)}`;
    const body = unanswered.get(name) ?? { key: world.newKey(), ...said, ...beside };
    unanswered.set(name, body);
    let answer = await acts.run(id, act, body);
    if (isLost(answer)) {
      await new Promise<void>((resolve) => world.after(retryMs, resolve));
      answer = await acts.run(id, act, body);
    }
    if (answer.ok || !answer.again) unanswered.delete(name);
    if (answer.ok) {
      done(answer.body);
      void transcript.read();
      return null;
    }
    await transcript.read();
    return namingOwner(answer.problem, transcript);
  };
}

/** Who has it, from the row where the refusal did not say. */
function namingOwner(problem: Problem, { conversation }: Transcript): Problem {
  const owner = conversation.peek()?.owner;
  const name = owner?.kind === "agent" ? owner.name : null;
  return problem.code === "taken" ? { ...problem, by: problem.by ?? name } : problem;
}
