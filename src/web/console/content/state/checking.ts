import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { CheckAnswer, CheckBody } from "../../../../console/protocol.ts";
import type { Api } from "../../desk/api.ts";
import type { World } from "../../desk/world.ts";
import { type Text, sent } from "./text.ts";

/** Lint reads the whole FAQ: it is asked when the typing pauses, and again after this when it was too busy. */
const pauseMs = 600;
const busyMs = 2_000;

export interface Checking {
  /** Of the newest text that was looked at; null before the first. */
  readonly checked: ReadonlySignal<CheckAnswer | null>;
  /** "unknown" where no answer came: what is shown may be old. */
  readonly state: ReadonlySignal<"resting" | "checking" | "unknown">;
  readonly dispose: () => void;
}

interface Checked {
  readonly id: string;
  /** Null while there is nothing to look at. */
  readonly text: ReadonlySignal<Text | null>;
  readonly topic: ReadonlySignal<string | null>;
}

/** Has what is written looked at as it is typed: one request at a time, the newest text always last. */
export function makeChecking(
  world: Pick<World, "after">,
  api: Pick<Api, "send">,
  { id, text, topic }: Checked,
): Checking {
  const checked = signal<CheckAnswer | null>(null);
  const state = signal<Checking["state"]["value"]>("resting");
  let callOff = (): void => {};
  let isUnderWay = false;
  let isOver = false;

  const plan = (ms: number): void => {
    callOff();
    state.value = "checking";
    callOff = world.after(ms, () => void check());
  };
  const check = async (): Promise<void> => {
    const asked = text.peek();
    const file = topic.peek();
    if (isUnderWay || asked === null || file === null) return;
    isUnderWay = true;
    const body: CheckBody = { file, id, ...sent(asked) };
    const answer = await api.send<CheckAnswer>("POST", "content/check", body);
    isUnderWay = false;
    if (isOver) return;
    if (answer.ok) checked.value = answer.body;
    if (text.peek() !== asked) return plan(pauseMs);
    state.value = answer.ok ? "resting" : "unknown";
    if (!answer.ok && answer.again) callOff = world.after(busyMs, () => void check());
  };
  const stop = effect(() => {
    if (text.value === null || topic.value === null) return;
    plan(checked.peek() === null ? 0 : pauseMs);
  });
  return {
    checked,
    state,
    dispose: () => {
      isOver = true;
      callOff();
      stop();
    },
  };
}
