import type { Time } from "../../domain/conversation.ts";
import type { Entry } from "../../domain/faq.ts";
import { conversationId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import { parseMarkdown } from "../../domain/markdown.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import { type Suggested, suggestedFor } from "../../turn/suggesting.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { SuggestionView } from "../protocol.ts";
import { input } from "../schemas.ts";
import { suggestionsOutput } from "../suggestion-schemas.ts";
import { notFound } from "./conversations.ts";

interface SuggestionParts {
  readonly desk: Pick<Desk, "conversation" | "transcript">;
  readonly knowledge: () => Knowledge;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

/** What the FAQ knows beside a conversation: for agents alone. */
export function suggestionRoutes(parts: SuggestionParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/conversations/:id/suggestions",
      policy: parts.policies.agent,
      input: { params: input.one },
      output: { 200: suggestionsOutput },
      summary:
        "Names the entries that the bot answered with and those near to what the customer asked last, those on trial too, each " +
        "with its guidance for agents.",
      run: ({ params }) => suggest(parts, params.id),
    }),
  ];
}

async function suggest({ desk, knowledge, now }: SuggestionParts, asked: string): Promise<Reply> {
  const id = conversationId(asked);
  const [row, rows] = await Promise.all([desk.conversation(id), desk.transcript(id, 0)]);
  if (row === null) return notFound();
  const version = knowledge();
  const views = suggestedFor(rows, version, now()).flatMap((one): readonly SuggestionView[] => {
    const entry = version.faq.get(one.entry);
    return entry === undefined ? [] : [viewOf(one, entry, version, row.language)];
  });
  return { status: 200, body: { suggestions: views } };
}

function viewOf(
  { entry: id, message, why }: Suggested,
  { topic, isTrial, guidance, texts }: Entry,
  { faq }: Pick<Knowledge, "faq">,
  language: Language,
): SuggestionView {
  const tag = language in texts ? language : (Object.keys(texts)[0] ?? language);
  const blocks = parseMarkdown(texts[tag]?.answer ?? "");
  return {
    id,
    title: titleOf(id, { language, faq }),
    topic,
    why,
    messageId: message,
    trial: isTrial,
    guidance,
    answer: { language: tag, blocks },
  };
}
