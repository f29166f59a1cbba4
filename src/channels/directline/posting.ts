import { languages } from "../../domain/language.ts";
import { type Reply, refuse } from "../../http/route.ts";
import { chosenLanguage, languageEvent } from "../botframework/incoming.ts";
import { type Sent, sentActivity } from "./activity.ts";
import type { ActivityRequest } from "./protocol.ts";
import type { Window } from "./render.ts";
import { type Wiring, channel } from "./wiring.ts";

/** Longer texts are letters; the matcher reads 1,000 characters and an agent's screen holds no more than this. */
const longestText = 4_000;

/** Why an activity cannot be taken; null when it can. */
export function refusalOf(body: ActivityRequest): Reply | null {
  if (body.type === "message") return refusalOfMessage(body);
  return body.type === "event" && body.name === languageEvent && !chosenLanguage.safeParse(body.value).success
    ? refuse(400, "language-not-known", `The value of a language event is one of ${languages.join(", ")}.`)
    : null;
}

function refusalOfMessage({ text, attachments }: ActivityRequest): Reply | null {
  if ((attachments ?? []).length > 0)
    return refuse(
      400,
      "attachments-not-taken",
      "Files are not taken here. Send them with POST upload, beside activities.",
    );
  if ((text ?? "").trim() === "")
    return refuse(400, "text-missing", "A message needs a text that says something.");
  return refusalOfText(text);
}

/** Words beside files may be left out. */
export const refusalOfText = (text: ActivityRequest["text"]): Reply | null =>
  (text ?? "").length > longestText
    ? refuse(
        400,
        "text-too-long",
        `A message may have ${longestText} characters at the most. Send it in parts.`,
      )
    : null;

/** Brings the activity to the turn; what makes no turn (typing, other events) gets an id of its own and is not kept. */
export async function post(wiring: Wiring, window: Window, body: Sent): Promise<Reply> {
  const { takeIn, log, typing, newId } = wiring;
  const id = body.channelData?.clientActivityID || body.id || newId();
  const channelThreadId = window.conversation;
  if (body.type === "typing") typing.tell({ from: "customer", channel, channelThreadId, name: null });
  // A language or an end is said of a window: they begin none, or its start would find it begun and greet nobody.
  if (body.type !== "message" && (await log.thread(channel, channelThreadId)) === null)
    return { status: 200, body: { id } };
  const receipt = await takeIn(sentActivity(window, id, body));
  return { status: 200, body: { id: receipt?.message ?? id } };
}
