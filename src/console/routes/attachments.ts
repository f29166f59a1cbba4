import { attachmentId } from "../../domain/ids.ts";
import { fileReply } from "../../http/file.ts";
import { type Route, bytes, refuse, route } from "../../http/route.ts";
import type { Attachments } from "../../turn/ports/thread-log.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input } from "../schemas.ts";

interface AttachmentParts {
  readonly attachments: Attachments;
  readonly policies: ConsolePolicies;
}

export function attachmentRoutes({ attachments, policies }: AttachmentParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/attachments/:id",
      policy: policies.agent,
      input: { params: input.one },
      output: { 200: bytes },
      summary: "Gives a file that a customer sent, by its id in the message.",
      run: async ({ params }) => {
        const file = await attachments.attachment(attachmentId(params.id));
        return file === null
          ? refuse(404, "not-found", "There is no such file. Look it up in the conversation again.")
          : fileReply(file, "same-origin");
      },
    }),
  ];
}
