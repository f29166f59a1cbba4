import { z } from "zod";
import { attachmentId } from "../../domain/ids.ts";
import { fileReply } from "../../http/file.ts";
import { type Route, bytes, refuse, route } from "../../http/route.ts";
import { readLimits } from "./limits.ts";
import type { Wiring } from "./wiring.ts";

export function fileRoutes({ attachments, policies }: Wiring): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/v3/directline/attachments/:id",
      policy: policies.linked,
      input: { params: z.object({ id: z.string() }), query: z.looseObject({ t: z.string() }) },
      output: { 200: bytes },
      summary: "Gives a customer's file; the address with its token stands in the activity.",
      limits: readLimits,
      cors: "any",
      async run({ params }) {
        const file = await attachments.attachment(attachmentId(params.id));
        return file === null
          ? refuse(404, "not-found", "There is no such file any more.")
          : fileReply(file, "cross-origin");
      },
    }),
  ];
}
