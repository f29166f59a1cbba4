import { buttons, line, type Tongue, type Worded } from "../words/worded.ts";
import type { Conversation } from "../conversation.ts";
import type { FlowAsk } from "./flow.ts";
import { fillNow } from "../words/lines.ts";
import type { Say } from "../say.ts";
import type { Button, ButtonName } from "../words/voice.ts";

/** What a flow tells or asks. */
export type FlowSay = Extract<Say, { readonly words: unknown }>;

/** A flow's own words with what the customer told, or the house's line. */
export function flowWords(say: FlowSay, tongue: Tongue): Worded {
  const options = say.say === "flow-ask" ? beneathQuestion(say.ask, say.asked, tongue) : [];
  if (say.words.kind === "line") return line(say.words.line, tongue, say.answers, options);
  return {
    text: fillNow(say.words.texts[tongue.language], say.answers, tongue),
    markdown: false,
    options,
    entry: null,
  };
}

/** The answers to tap, and the ways out: a person as long as there is none, and not to answer as long as something goes on without it. */
function beneathQuestion({ choices }: FlowAsk, asked: Conversation["state"], tongue: Tongue) {
  const out: readonly ButtonName[] =
    asked === "bot" ? ["never-mind", "person"] : [asked === "queued" ? "never-mind" : "person"];
  const answers = choices.map(({ label }): Button => ({ title: label[tongue.language], name: "choice" }));
  return [...answers, ...buttons(out, tongue)];
}
