import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Answer } from "../../desk/api.ts";
import type { Problem } from "../../desk/desk.ts";
import { useBench } from "./bench.ts";

/** Reads something when the part comes and whenever `path` is another; it stays in sight when reading anew fails. */
export function useAnswer<Body>(path: string) {
  const { api } = useBench();
  const body = useSignal<Body | null>(null);
  const problem = useSignal<Problem | null>(null);
  const read = async () => {
    const answer = await api.get<Body>(path);
    problem.value = answer.ok ? null : answer.problem;
    if (answer.ok) body.value = answer.body;
  };
  useEffect(() => {
    void read();
  }, [path]);
  return { body, problem, read };
}

/** Does one thing at a time; answers what the server said, or null where it was busy already or refused. */
export function useDeed<Body>() {
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const run = async (send: () => Promise<Answer<Body>>): Promise<Body | null> => {
    if (busy.peek()) return null;
    busy.value = true;
    const answer = await send();
    busy.value = false;
    problem.value = answer.ok ? null : answer.problem;
    return answer.ok ? answer.body : null;
  };
  return { problem, busy, run };
}
