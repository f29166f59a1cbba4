import { type ReadonlySignal, signal } from "@preact/signals";
import type { AgentView, SessionAnswer, SignInBody } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import type { Problem, Session } from "./desk.ts";
import { pauseMs } from "./rounds.ts";
import type { World } from "./world.ts";

export interface Door {
  readonly session: ReadonlySignal<Session>;
  /** Finds out who is signed in; tried again until the server has said. */
  readonly find: () => void;
  readonly signIn: (email: string, password: string) => Promise<Problem | null>;
  /** Answers whether the session has ended; without contact it has not. */
  readonly signOut: () => Promise<boolean>;
  /** The server says that nobody is signed in. */
  readonly ended: () => void;
  readonly stop: () => void;
}

/** Who sits at the desk. */
export function makeDoor(world: World, api: Api): Door {
  const session = signal<Session>({ kind: "unknown" });
  let callOff = (): void => {};
  let failures = 0;

  const enter = (agent: AgentView): void => {
    session.value = { kind: "signed-in", agent };
  };
  const ended = (): void => {
    session.value = { kind: "signed-out" };
  };
  const find = async (): Promise<void> => {
    callOff();
    if (session.peek().kind !== "unknown") return;
    const answer = await api.get<SessionAnswer>("session");
    if (session.peek().kind !== "unknown") return;
    if (answer.ok) return enter(answer.body.agent);
    failures += 1;
    callOff = world.after(pauseMs(failures), () => void find());
  };
  return {
    session,
    find: () => void find(),
    signIn: async (email, password) => {
      const body: SignInBody = { email, password };
      const answer = await api.send<SessionAnswer>("POST", "session", body);
      if (!answer.ok) return answer.problem;
      api.signedIn();
      enter(answer.body.agent);
      return null;
    },
    signOut: async () => {
      const answer = await api.send("DELETE", "session");
      if (answer.ok) ended();
      return answer.ok || answer.problem.code === "sign-in";
    },
    ended,
    stop: () => callOff(),
  };
}
