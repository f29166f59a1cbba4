import type { ConsoleParts } from "../console/console.ts";
import { openFaqFiles } from "../content/editing/faq-files.ts";
import { makeTryOut } from "../content/try-out.ts";
import type { EntryId } from "../domain/ids.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { makePublishing } from "../turn/publishing.ts";
import type { Ground } from "./ground.ts";

/** Wires what the FAQ is changed with, once what the last run began to write is settled. */
export async function wireEditing({
  config: { faqDir, flowsDir, review },
  storage: store,
  content,
  now,
  newId,
}: Ground): Promise<ConsoleParts["editing"]> {
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
