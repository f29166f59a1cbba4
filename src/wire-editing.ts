import type { Config } from "./config.ts";
import type { ConsoleParts } from "./console/console.ts";
import { openFaqFiles } from "./content/editing/faq-files.ts";
import type { OpenKnowledge } from "./content/knowledge.ts";
import { makeTryOut } from "./content/try-out.ts";
import type { Time } from "./domain/conversation.ts";
import type { EntryId } from "./domain/ids.ts";
import type { Storage } from "./store/storage.ts";
import type { Knowledge } from "./turn/ports.ts";
import { makePublishing } from "./turn/publishing.ts";

/** Wires what the FAQ is changed with, once what the last run began to write is settled. */
export async function wireEditing(
  { faqDir, flowsDir, review }: Pick<Config, "faqDir" | "flowsDir" | "review">,
  store: Storage,
  content: Pick<OpenKnowledge, "current" | "known" | "reload" | "status">,
  { now, newId }: { readonly now: () => Time; readonly newId: () => string },
): Promise<ConsoleParts["editing"]> {
  const files = openFaqFiles({
    folders: { faqDir, flowsDir },
    today: () => new Date(now()).toISOString().slice(0, 10),
    reload: content.reload,
  });
  const links = (entry: EntryId) => linksTo(entry, content.current());
  const publishing = makePublishing({ store, files, review, linksTo: links, now, newId });
  await publishing.settle();
  const tryOut = makeTryOut(content.known);
  return { store, files, publishing, review, linksTo: links, tryOut, status: content.status };
}

/** The entries that name it as what comes next, and the greeting. */
function linksTo(entry: EntryId, { faq, voice }: Knowledge): readonly string[] {
  const entries = [...faq.values()].filter(({ id, followUps }) => id !== entry && followUps.includes(entry));
  return [...entries.map(({ id }) => id), ...(voice.starters.includes(entry) ? ["starters"] : [])];
}
