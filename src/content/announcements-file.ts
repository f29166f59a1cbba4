import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Zone } from "../domain/calendar.ts";
import type { Entry } from "../domain/faq.ts";
import { entryId } from "../domain/ids.ts";
import { languages } from "../domain/language.ts";
import { checkMarkdown } from "./checks/markdown.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import { announcementsFile, type Announced } from "./schemas/announcements.ts";
import type { FaqContentFile } from "./faq-file.ts";
import { titlesIn } from "./faq-file.ts";
import type { Problem } from "./problem.ts";
import { readFolder, readSource, type Read } from "./source.ts";
import { hasPassed, momentIn, spanOf } from "./validity.ts";

/** The name of their file. */
export const announcementsTopic = "announcements";
const fileName = `${announcementsTopic}.yaml`;

type AnnouncementsFile = ContentFile<{ readonly announcements: readonly Announced[] }>;

/** The files of the FAQ's entries: all but the announcements, which have a shape of their own. */
export function readEntryFiles(faqDir: string): Read {
  const { sources, problems } = readFolder(faqDir);
  const isOurs = ({ file }: { readonly file: string }) => basename(file) !== fileName;
  return { sources: sources.filter(isOurs), problems: problems.filter(isOurs) };
}

/** faq/announcements.yaml as it stands; nothing where there is none, for most days nothing is broken. */
export const readAnnouncements = (faqDir: string): Read =>
  existsSync(join(faqDir, fileName)) ? readSource(faqDir, fileName) : { sources: [], problems: [] };

/** The known problems of the file as entries, with what is wrong with them; `entries` are the FAQ's own. */
export function loadAnnouncements(
  read: Read,
  entries: readonly FaqContentFile[],
  zone: Zone,
  today: string,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const [source] = read.sources;
  if (source === undefined) return { entries: [], problems: read.problems };
  const { file, problems } = readContent(source, announcementsFile);
  if (file === null) return { entries: [], problems };
  return {
    entries: file.content.announcements.map((one) => asEntry(one, zone)),
    problems: [
      ...doublesIn(file, entries),
      ...unknownIn(file, entries),
      ...markdownIn(file),
      ...datesIn(file, today),
    ],
  };
}

const asEntry = (one: Announced, zone: Zone): Entry => ({
  id: entryId(one.id),
  topic: announcementsTopic,
  handOver: "offer",
  followUps: (one.instead_of ?? []).map(entryId),
  isTrial: false,
  guidance: {},
  valid: spanOf(one, zone) ?? { from: null, until: null },
  announcement: {
    isFixed: one.state === "fixed",
    nextUpdate: one.next_update === undefined ? null : momentIn(one.next_update, zone),
    insteadOf: (one.instead_of ?? []).map(entryId),
  },
  texts: Object.fromEntries(
    languages.map((language) => {
      const { topic: title, text: answer, questions } = one.texts[language];
      return [language, { title, questions, not: [], answer, answerIn: {} }];
    }),
  ),
});

/** A tap comes back as the button's words and evidence names the id, so neither may be another entry's. */
function doublesIn(file: AnnouncementsFile, entries: readonly FaqContentFile[]): readonly Problem[] {
  const ids = new Set(entries.flatMap(({ content }) => content.entries.map(({ id }) => id)));
  const titles = titlesIn(entries);
  return file.content.announcements.flatMap(({ id, texts }, at) => {
    const problems: Problem[] = [];
    if (ids.has(id)) {
      const message = `The id "${id}" is already used. Give the announcement another id.`;
      problems.push(file.problem("error", ["announcements", at, "id"], "duplicate-id", message));
    }
    ids.add(id);
    for (const language of languages) {
      const { topic } = texts[language];
      const key = `${language} ${topic}`;
      if (titles.has(key)) {
        const message = `"${topic}" already names an entry in "${language}". Name the problem in other words.`;
        const path = ["announcements", at, "texts", language, "topic"];
        problems.push(file.problem("error", path, "duplicate-title", message));
      }
      titles.add(key);
    }
    return problems;
  });
}

function unknownIn(file: AnnouncementsFile, entries: readonly FaqContentFile[]): readonly Problem[] {
  const known = new Set(entries.flatMap(({ content }) => content.entries.map(({ id }) => id)));
  return file.content.announcements.flatMap(({ instead_of: ids }, at) =>
    (ids ?? []).flatMap((id, item) => {
      const message = `There is no entry "${id}" to stand in for. Mend its spelling, or remove it here.`;
      const path = ["announcements", at, "instead_of", item];
      return known.has(id) ? [] : [file.problem("warning", path, "unknown-instead-of", message)];
    }),
  );
}

const markdownIn = (file: AnnouncementsFile): readonly Problem[] =>
  file.content.announcements.flatMap(({ texts }, at) =>
    languages.flatMap((language) =>
      checkMarkdown(texts[language].text).map(({ line, message }) =>
        file.problemInLine(["announcements", at, "texts", language, "text"], line, "markdown", message),
      ),
    ),
  );

const dayMs = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** What is over is either fixed, and then those who asked are told, or it goes on; the file has to say which. */
function datesIn(file: AnnouncementsFile, today: string): readonly Problem[] {
  return file.content.announcements.flatMap((one, at) => {
    if (one.state === "fixed") return [];
    if (hasPassed(one, today)) {
      const message = `The announcement held until ${one.valid_until}, and nobody was told of an end. Write "state: fixed" if it is over, or a new day.`;
      return [file.problem("warning", ["announcements", at, "valid_until"], "expired", message)];
    }
    if (hasPassed(one, dayAfter(today, 2))) {
      const message = `The announcement ends ${one.valid_until}, and who asked to be told of the end is told only by "state: fixed". Write that when it is over, or a new day.`;
      return [file.problem("warning", ["announcements", at, "valid_until"], "ends-soon", message)];
    }
    if (!hasPassed({ valid_until: one.next_update }, today)) return [];
    const message = `The next update was due ${one.next_update}, and its time is no longer told. Write what is known now, and when more will be.`;
    return [file.problem("warning", ["announcements", at, "next_update"], "update-overdue", message)];
  });
}
