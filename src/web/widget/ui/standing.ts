import type { Status } from "../../../channels/directline/protocol.ts";
import type { Link } from "../line/chat.ts";
import type { Word } from "../words/words.ts";

/** Who answers now, for the panel's head; null where nobody can be asked. */
export function answering(link: Link, state: Status["state"]): Word | null {
  if (link === "refused" || link === "offline") return null;
  if (link === "connecting") return "connecting";
  switch (state) {
    case "none":
    case "bot":
      return "atOnce";
    case "queued":
      // The bot may ask something meanwhile, so it is not said to be quiet.
      return "waits";
    case "promised":
      return "holds";
    case "with-agent":
      return "answers";
    // Whom the next words reach depends on how the matter ended, and when: the last line has told that.
    case "closed":
      return "reopens";
  }
}
