import { type Route, route } from "../../http/route.ts";
import { input, output } from "../schemas.ts";
import { waitingInput } from "../waiting-schemas.ts";
import { act, type ActParts, whose } from "./acts.ts";

const shared = { method: "POST", output: { 200: output.act } } as const;
const path = "/console/api/conversations/:id";

/** Whose turn an agent says it is. */
export function waitingRoutes(parts: ActParts): readonly Route[] {
  const policy = parts.policies.agent;
  return [
    route({
      ...shared,
      path: `${path}/wait`,
      policy,
      input: { params: input.one, body: waitingInput.wait },
      summary:
        "Waits until a time, for the customer, who is reminded then, or for somebody outside, after which a reply is owed; only " +
        "whoever has the conversation can, and only when the customer waits for no answer.",
      run: ({ actor, params, body: { until, ...said } }) =>
        act(parts, { kind: "wait", ...said, until: Date.parse(until), ...whose(actor, params) }),
    }),
  ];
}
