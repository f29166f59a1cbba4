import { buttons, line, type Tongue, type Worded } from "./worded.ts";
import { firstName } from "./first-name.ts";
import type { Closed, Queued, WithAgent } from "../conversation.ts";
import type { Variables } from "./fill.ts";
import { rangeOf, waitOf } from "../queue/wait-words.ts";
import type { Say } from "../say.ts";
import { dayInWords } from "./times.ts";
import type { LineName } from "./voice.ts";

/** What is told of a deed: who has the matter now, or its end. */
export type DeedSay = Extract<Say, { readonly deed: unknown }>;

/** Tells a deed in the customer's language. */
export function deedInWords(say: DeedSay, tongue: Tongue): Worded {
  if (isOfEnd(say)) return line(say.say, tongue, untilWhen(say.deed, tongue));
  if (say.say === "feedback-taken") return line(say.say, tongue);
  if (say.say === "attachment-received") return line(`${say.files}-received`, tongue);
  return handsInWords(say, tongue);
}

/** Who has the matter now. */
function handsInWords(
  say: Exclude<
    DeedSay,
    { readonly deed: Closed } | { readonly files: unknown } | { readonly say: "feedback-taken" }
  >,
  tongue: Tongue,
): Worded {
  switch (say.say) {
    case "hand-over":
      return line(handOverLine(say.deed.reason), tongue, waitOf(say.deed));
    case "reopened":
      return reopenedInWords(say.deed, tongue);
    case "agent-joined":
    case "agent-changed":
      return line(say.say, tongue, { agent: firstName(say.name) });
    case "agent-reply":
      return { text: say.text, markdown: false, options: [], entry: null };
    case "given-back":
      return line("given-back", tongue, {}, buttons(["person"], tongue));
    case "back-in-queue":
    case "still-waiting":
    case "still-in-queue":
      return line(say.say, tongue, waitTold(say, tongue));
  }
}

/** The wait that the lines of the queue tell, and to who waits for longer the address of their own page. */
function waitTold(
  say: Extract<Say, { readonly say: "back-in-queue" | "still-waiting" | "still-in-queue" }>,
  { page }: Pick<Tongue, "page">,
) {
  if (say.say === "still-waiting") return { ...rangeOf(say.range), ...(page !== null && { link: page }) };
  return say.say === "back-in-queue" ? rangeOf(say.deed.told?.range ?? null) : {};
}

const reopenedInWords = (deed: Queued | WithAgent, tongue: Tongue): Worded =>
  deed.state === "queued"
    ? line("reopened-to-queue", tongue, rangeOf(deed.told?.range ?? null))
    : line("reopened-to-agent", tongue);

/** The says that tell of an end. */
const isOfEnd = (say: DeedSay): say is Extract<Say, { readonly deed: Closed }> => say.deed.state === "closed";

/** The last day on which a message continues the matter, where there is one. */
const untilWhen = ({ reopensUntil }: Closed, { language, service }: Tongue): Variables =>
  reopensUntil === null ? {} : { until: dayInWords(reopensUntil, language, service.timeZone) };

function handOverLine(reason: string): LineName {
  if (reason === "angry") return "hand-over-angry";
  return reason === "bot-fault" ? "hand-over-fault" : "hand-over";
}
