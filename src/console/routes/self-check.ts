import { type Route, route } from "../../http/route.ts";
import type { SelfCheck } from "../../turn/self-check.ts";
import type { ConsolePolicies } from "../policies.ts";
import { selfCheck } from "../waiting-schemas.ts";
import { iso } from "../views.ts";

interface CheckParts {
  readonly selfCheck: SelfCheck["latest"];
  readonly policies: ConsolePolicies;
}

/** What the house found when it last counted again what is open. */
export const selfCheckRoutes = (parts: CheckParts): readonly Route[] => [
  route({
    method: "GET",
    path: "/console/api/self-check",
    policy: parts.policies.agent,
    input: {},
    output: { 200: selfCheck },
    summary:
      "Tells what was found when all that is open was counted again, each minute: all numbers but `open` are 0 unless something is broken.",
    run: async () => {
      const { checkedAt, ...counts } = await parts.selfCheck();
      return { status: 200, body: { checkedAt: iso(checkedAt), ...counts } };
    },
  }),
];
