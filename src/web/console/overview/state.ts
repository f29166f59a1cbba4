import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type {
  AgentsAnswer,
  AnnouncementsAnswer,
  ColleaguesAnswer,
  HandedOverAnswer,
  KeptAnswer,
  PromisesAnswer,
  QueueAnswer,
  ServiceAnswer,
  SkillsBody,
  SkilledView,
} from "../../../console/protocol.ts";
import type { Desk, Problem } from "../desk/desk.ts";
import { watch } from "../desk/watch.ts";
import type { World } from "../desk/world.ts";

/** Somebody who answers customers: who it is, how it stands with them, and what they take. */
export type Person = SkilledView & ColleaguesAnswer["colleagues"][number];

/** What an announcement has promised to so many by one time, with the problem's names; null: the files know it no longer. */
export type NewsPromise = PromisesAnswer["announced"][number] & {
  readonly topics: AnnouncementsAnswer["announcements"][number]["topics"] | null;
};

/** Gone, with something left that somebody waits for. */
export const leavesSomething = ({ atWork, has, promises }: Person): boolean => !atWork && has + promises > 0;

type Done<Body> = { readonly done: Body } | { readonly problem: Problem };

/** How it stands with the people, the queue and what was promised, read as long as it is looked at. */
export interface Overview {
  /** Those who have left something come first, then those at work; null until they are known. */
  readonly people: ReadonlySignal<readonly Person[] | null>;
  /** The topics and teams that there are to choose from. */
  readonly topics: ReadonlySignal<readonly string[]>;
  readonly teams: ReadonlySignal<ServiceAnswer["teams"]>;
  readonly queue: ReadonlySignal<QueueAnswer | null>;
  readonly kept: ReadonlySignal<KeptAnswer | null>;
  /** What is due next comes first, and what has no time last; null until it is known. */
  readonly announced: ReadonlySignal<readonly NewsPromise[] | null>;
  /** Gives the queue all that an agent has; the same said again is the same deed. */
  readonly handOver: (id: string, reason: string) => Promise<Done<HandedOverAnswer>>;
  readonly setSkills: (id: string, skills: SkillsBody) => Promise<Done<unknown>>;
  readonly dispose: () => void;
}

/** In ms: how often each is read again. */
const rests = { people: 15_000, queue: 30_000, slow: 300_000 } as const;

export function makeOverview(
  world: Pick<World, "after" | "newKey">,
  api: Desk["api"],
  isHere: ReadonlySignal<boolean>,
): Overview {
  const isShown = signal(true);
  const isOn = computed(() => isShown.value && isHere.value);
  const see = <Body>(path: string, restMs: number) => watch<Body>(world, api, { path, restMs, isOn });
  const agents = see<AgentsAnswer>("agents", rests.people);
  const colleagues = see<ColleaguesAnswer>("colleagues", rests.people);
  const service = see<ServiceAnswer>("service", rests.slow);
  const promises = see<PromisesAnswer>("promises?state=open", rests.slow);
  const announcements = see<AnnouncementsAnswer>("announcements", rests.slow);
  const keys = makeKeys(world);
  const told = async <Body>(asked: ReturnType<typeof api.send<Body>>): Promise<Done<Body>> => {
    const answer = await asked;
    await Promise.all([agents.read(), colleagues.read()]);
    return answer.ok ? { done: answer.body } : { problem: answer.problem };
  };
  return {
    people: computed(() => peopleOf(agents.latest.value, colleagues.latest.value)),
    topics: computed(() => agents.latest.value?.topics ?? []),
    teams: computed(() => service.latest.value?.teams ?? []),
    queue: see<QueueAnswer>("queue", rests.queue).latest,
    kept: see<KeptAnswer>("promises/kept", rests.slow).latest,
    announced: computed(() => newsOf(promises.latest.value, announcements.latest.value)),
    handOver: async (id, reason) => {
      const key = keys.of(id, reason);
      const outcome = await told(
        api.send<HandedOverAnswer>("POST", `${pathOf(id)}/hand-over`, { key, reason }),
      );
      if ("done" in outcome) keys.forget(id, reason);
      return outcome;
    },
    setSkills: (id, skills) => told(api.send("PATCH", pathOf(id), skills)),
    dispose: () => {
      isShown.value = false;
    },
  };
}

const pathOf = (id: string): string => `agents/${encodeURIComponent(id)}`;

/** One key for the same deed until it is done: an answer that was lost doesn't make it another one. */
function makeKeys({ newKey }: Pick<World, "newKey">) {
  const kept = new Map<string, string>();
  const name = (id: string, reason: string) => `${id} ${reason}`;
  return {
    of: (id: string, reason: string): string => {
      const key = kept.get(name(id, reason)) ?? newKey();
      kept.set(name(id, reason), key);
      return key;
    },
    forget: (id: string, reason: string): void => void kept.delete(name(id, reason)),
  };
}

function peopleOf(
  agents: AgentsAnswer | null,
  colleagues: ColleaguesAnswer | null,
): readonly Person[] | null {
  if (agents === null || colleagues === null) return null;
  const known = new Map(agents.agents.map((agent) => [agent.id, agent]));
  return colleagues.colleagues
    .flatMap((one) => {
      const agent = known.get(one.id);
      return agent === undefined ? [] : [{ ...agent, ...one }];
    })
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

const rank = (person: Person): number => (leavesSomething(person) ? 0 : person.atWork ? 1 : 2);

function newsOf(
  promises: PromisesAnswer | null,
  known: AnnouncementsAnswer | null,
): readonly NewsPromise[] | null {
  if (promises === null || known === null) return null;
  const named = new Map(known.announcements.map(({ id, topics }) => [id, topics]));
  return promises.announced
    .map((one) => ({ ...one, topics: named.get(one.id) ?? null }))
    .toSorted((one, other) => dueOf(one) - dueOf(other) || one.id.localeCompare(other.id));
}

const dueOf = ({ dueAt }: NewsPromise): number => (dueAt === null ? Number.MAX_VALUE : Date.parse(dueAt));
