import { z } from "zod";
import { codeOf, type Finding, mendOf, setUpAgain } from "./findings.ts";
import type { Graph } from "./graph.ts";

const timeoutMs = 15_000;

/** An app's subscription, as far as it is looked at; Meta switches off one that fails for an hour. */
const subscriptions = z.object({
  data: z.array(
    z.object({
      object: z.string(),
      callback_url: z.string().nullish(),
      active: z.boolean().nullish(),
      fields: z
        .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
        .nullish()
        .catch(null),
    }),
  ),
});

interface Wanted {
  /** The webhook's address; null: PUBLIC_URL isn't set. */
  readonly address: string | null;
  readonly fields: readonly string[];
}

/** Nobody can tell Meta where to call. */
export const nowhere: Finding = {
  found: "Meta can't be told where this house is.",
  mend: "Set PUBLIC_URL to its https address.",
};

/** Whether Meta calls this house, and of all that it has to. */
export async function checkWebhook(
  asApp: Graph,
  appId: string,
  { address, fields }: Wanted,
): Promise<Finding> {
  if (address === null) return nowhere;
  const answer = await asApp.get(`/${appId}/subscriptions`, {}, AbortSignal.timeout(timeoutMs));
  if (!answer.ok)
    return {
      found: `Where Meta calls can't be read (${codeOf(answer.failure)}).`,
      mend: mendOf(answer.failure),
    };
  const read = subscriptions.safeParse(answer.body);
  const ours = read.success ? read.data.data.find(({ object }) => object === "page") : undefined;
  if (ours?.callback_url !== address)
    return { found: `Meta calls ${ours?.callback_url ?? "nobody"}, not ${address}.`, mend: setUpAgain };
  if (ours.active === false)
    return { found: `Meta has switched off its calls to ${address}, since they failed.`, mend: setUpAgain };
  const missing = fields.filter((field) => ours.fields?.includes(field) === false);
  return missing.length === 0
    ? { found: `Meta calls ${address}.`, mend: null }
    : { found: `Meta calls ${address}, but not of ${missing.join(", ")}.`, mend: setUpAgain };
}
