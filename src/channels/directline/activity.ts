import type { SentFile } from "../../domain/files/file.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import { subjectOf } from "./identity.ts";
import { type ActivityRequest, joinedKey } from "./protocol.ts";
import type { Window } from "./render.ts";
import { channel } from "./wiring.ts";

type Activity = Parameters<TakeIn>[0];

const bot = { id: "lupaus", name: "Lupaus" };

const frame = (window: Window) => ({
  channelId: channel,
  conversation: { id: window.conversation, isGroup: false, conversationType: "", name: "" },
  recipient: bot,
});

/** The customer opens the window. The key is the same each time, so a window is greeted once. */
export function joinedActivity(window: Window, locale: string | null): Activity {
  const customer = { id: window.user, name: window.name ?? "" };
  return {
    ...frame(window),
    type: "conversationUpdate",
    id: joinedKey,
    from: customer,
    membersAdded: [customer],
    locale: locale ?? "",
  };
}

const nameIn = ({ from }: ActivityRequest, { user }: Window) =>
  subjectOf(user) === null ? from?.name : null;

/** What a customer sent, with the files that came beside it. */
export type Sent = ActivityRequest & { readonly files: readonly SentFile[] };

/** What the customer sent. The sender is the window's own user, whatever the body says; a verified one has no name but the site's. */
export function sentActivity(window: Window, id: string, body: Sent): Activity {
  return {
    ...frame(window),
    type: body.type,
    id,
    from: { id: window.user, name: window.name ?? nameIn(body, window) ?? "" },
    text: body.text ?? "",
    attachments: body.files.map(({ bytes, ...file }) => ({ ...file, content: bytes })),
    locale: body.locale ?? "",
    name: body.name ?? "",
    value: body.value,
    channelData: body.channelData ?? {},
  };
}
