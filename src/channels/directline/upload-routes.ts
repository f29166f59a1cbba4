import { z } from "zod";
import { type Route, route } from "../../http/route.ts";
import { messageLimits, uploadLimits } from "./limits.ts";
import { upload } from "./multipart.ts";
import { post, refusalOfText } from "./posting.ts";
import { postAnswer } from "./protocol.ts";
import { type Wiring, access, notFound } from "./wiring.ts";

export function uploadRoutes(wiring: Wiring): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v3/directline/conversations/:id/upload",
      policy: wiring.policies.caller,
      // Microsoft's clients name the user here; the token says who it is.
      input: { params: z.object({ id: z.string() }), query: z.looseObject({}), body: upload },
      output: { 200: postAnswer },
      summary:
        "Sends files with what the customer says of them, if anything; answered once all of it is kept. The same clientActivityID again changes nothing.",
      limits: [...messageLimits, ...uploadLimits],
      cors: "any",
      async run({ actor, params: { id }, body: { activity, files } }) {
        const window = await access(actor, id, wiring.log);
        if (window === null) return notFound;
        return refusalOfText(activity.text) ?? (await post(wiring, window, { ...activity, files }));
      },
    }),
  ];
}
