import type { Faq } from "../../domain/faq.ts";
import type { Needs } from "../../domain/queue/skills.ts";
import type { DeskRow } from "../ports/desk.ts";

/** What a matter of the desk asks of who takes it. */
export const needsOf = ({ language, about }: Pick<DeskRow, "language" | "about">, faq: Faq): Needs => ({
  language,
  topic: about === null ? null : (faq.get(about)?.topic ?? null),
});
