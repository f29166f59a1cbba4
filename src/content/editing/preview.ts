import type { EntryId } from "../../domain/ids.ts";
import { parseMarkdown } from "../../domain/markdown.ts";
import { channelsShown, type Preview } from "../../turn/ports/editing.ts";
import { entriesOf, readFaqFile } from "../faq-file.ts";

/** What customers would read of the entry, by language and channel; nothing while its file isn't of the right shape. */
export function previewOf(file: string, text: string, id: EntryId): readonly Preview[] {
  const read = readFaqFile({ file, text }).file;
  const entry = read === null ? undefined : entriesOf(read, "UTC").find((one) => one.id === id);
  return Object.entries(entry?.texts ?? {}).flatMap(([language, { title, answer, answerIn }]) =>
    channelsShown.map((channel) => ({
      language,
      channel,
      title,
      blocks: parseMarkdown(answerIn[channel] ?? answer),
    })),
  );
}
