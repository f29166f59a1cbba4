import { z } from "zod";
import type { Graph } from "./graph.ts";
import type { Pace } from "./pace.ts";

/** What Meta tells of a customer; null: nothing, or not to us. */
export interface Profile {
  readonly firstName: string | null;
  readonly locale: string | null;
}

export const unknownProfile: Profile = { firstName: null, locale: null };

export interface Profiles {
  /** What is known at this moment; null: it has to be asked. */
  known(customer: string): Profile | null;
  /** Asks, unless somebody does already. Never fails: who can't be known is unknown. */
  ask(customer: string): Promise<Profile>;
}

/** A name is asked again after a day, and after ten minutes where it could not be had. */
const keptMs = 86_400_000;
const failedMs = 600_000;
const mostKept = 10_000;
const timeoutMs = 10_000;

const shape = z.object({
  first_name: z.string().max(100).nullish().catch(null),
  locale: z.string().max(20).nullish().catch(null),
});

/** First names and languages of customers, kept a while. The locale needs a permission of its own, so it is left out where Meta refuses it. */
export function makeProfiles(graph: Graph, pace: Pace, now: () => number): Profiles {
  const kept = new Map<string, { readonly profile: Profile; readonly until: number }>();
  const asked = new Map<string, Promise<Profile>>();
  let fields = "first_name,locale";
  const get = (customer: string, names: string) =>
    pace.manner(() =>
      graph.get(`/${encodeURIComponent(customer)}`, { fields: names }, AbortSignal.timeout(timeoutMs)),
    );
  const fetchOf = async (customer: string): Promise<Profile | null> => {
    const answer = await get(customer, fields);
    if (answer === null || answer.ok || answer.failure.code === null || fields === "first_name")
      return profileIn(answer);
    const less = await get(customer, "first_name");
    if (less?.ok === true) fields = "first_name";
    return profileIn(less);
  };
  const keep = (customer: string, found: Profile | null): Profile => {
    const profile = found ?? unknownProfile;
    kept.delete(customer);
    kept.set(customer, { profile, until: now() + (found === null ? failedMs : keptMs) });
    const oldest = kept.keys().next();
    if (kept.size > mostKept && oldest.done !== true) kept.delete(oldest.value);
    return profile;
  };
  return {
    known: (customer) => {
      const found = kept.get(customer);
      return found !== undefined && now() < found.until ? found.profile : null;
    },
    ask: (customer) => {
      const asking =
        asked.get(customer) ??
        fetchOf(customer)
          .then((found) => keep(customer, found))
          .finally(() => asked.delete(customer));
      asked.set(customer, asking);
      return asking;
    },
  };
}

function profileIn(answer: Awaited<ReturnType<Graph["get"]>> | null): Profile | null {
  const read = answer?.ok === true ? shape.safeParse(answer.body) : null;
  return read?.success === true
    ? { firstName: read.data.first_name ?? null, locale: read.data.locale ?? null }
    : null;
}
