import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ReportsAnswer, TaskView } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import type { Changed } from "./follow.ts";
import type { Keeping } from "./world.ts";

export interface Reports {
  /** What this agent said to be wrong and has been mended since, until the agent has seen it. */
  readonly mended: ReadonlySignal<readonly TaskView[]>;
  readonly seen: (id: string) => void;
  /** Reads them again where these changes may tell of one; answers false when that failed and may be tried again. */
  readonly read: (changed: Changed) => Promise<boolean>;
  /** One more has been made. */
  readonly made: () => void;
  /** Takes up what this agent has seen in this browser. */
  readonly load: (agent: string) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** What came of what one agent has reported. What was seen stays seen in this browser. */
export function makeReports(api: Pick<Api, "get">, storage: Keeping): Reports {
  const all = signal<readonly TaskView[]>([]);
  const seen = signal<ReadonlySet<string>>(new Set());
  let agent = "";
  let isStale = true;
  const name = () => `mended.${agent}`;
  const load = (): void => {
    seen.value = idsIn(storage.read(name()));
  };
  const waitsIn = (changed: ReadonlySet<string>): boolean =>
    all.peek().some(({ state, conversation }) => state === "open" && changed.has(conversation));
  return {
    mended: computed(() => all.value.filter(({ state, id }) => state === "done" && !seen.value.has(id))),
    seen: (id) => {
      const listed = new Set(all.peek().map((one) => one.id));
      const ids = [...idsIn(storage.read(name())), id].filter((one) => listed.has(one));
      storage.write(name(), JSON.stringify(ids));
      load();
    },
    read: async (changed) => {
      if (!isStale && changed !== "all" && !waitsIn(changed)) return true;
      const answer = await api.get<ReportsAnswer>("reports");
      isStale = !answer.ok;
      if (answer.ok) all.value = answer.body.tasks;
      return answer.ok || !answer.again;
    },
    made: () => {
      isStale = true;
    },
    load: (whose) => {
      agent = whose;
      load();
    },
    clear: () => {
      all.value = [];
      isStale = true;
    },
    dispose: storage.onWrite((written) => {
      if (written === name()) load();
    }),
  };
}

function idsIn(text: string | null): ReadonlySet<string> {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return new Set(Array.isArray(read) ? read.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}
