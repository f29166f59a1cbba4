import { type Flow, makeFlows } from "../flow.ts";
import { checkAsks } from "./asks.ts";
import { checkClaims } from "./claims.ts";
import { explore } from "./explore.ts";
import { error, type Finding } from "./finding.ts";
import { checkNames } from "./names.ts";
import { checkWays, uniqueFindings } from "./ways.ts";

/** All that is wrong with the flows taken together. `taken`: the words of the ways out, which go before every answer. */
export function checkFlows(list: readonly Flow[], taken: readonly string[]): readonly Finding[] {
  const flows = makeFlows(list);
  const visits = explore(flows);
  return uniqueFindings([
    ...doubleMoments(list),
    ...checkNames(flows),
    ...checkAsks(flows, taken),
    ...checkWays(flows, visits),
    ...checkClaims(flows, visits),
  ]);
}

/** One moment, one flow: of two nobody could say which comes. */
function doubleMoments(list: readonly Flow[]): readonly Finding[] {
  const first = new Map<string, string>();
  return list.flatMap(({ name, when }) =>
    when.flatMap((moment) => {
      const other = first.get(moment);
      first.set(moment, other ?? name);
      if (other === undefined) return [];
      const message = `The flow "${other}" begins at the moment "${moment}" already. Put both into one, or let one "go" to the other.`;
      return [error({ flow: name, step: null }, "double-moment", message)];
    }),
  );
}
