import { shipped } from "../fixtures/flows.ts";
import { knowledge, meanings, nothing } from "../fixtures/knowledge.ts";
import type { Told } from "./golden.ts";

const { version, faq, voice, service } = knowledge;

/** What the bot of the golden turns knows: the fixture's FAQ and meanings, and the shipped flows. */
export const told: Told = { version, faq, voice, service, flows: shipped, meanings, nothing };
