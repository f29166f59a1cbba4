import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { Zone } from "../domain/calendar.ts";
import type { Entry } from "../domain/faq.ts";
import type { Flow } from "../domain/flow/flow.ts";
import { defaultService, type Service } from "../domain/service/service.ts";
import type { Voice } from "../domain/words/voice.ts";
import {
  announcementsTopic,
  loadAnnouncements,
  readAnnouncements,
  readEntryFiles,
} from "./announcements-file.ts";
import { checkFaq } from "./checks/faq.ts";
import { checkVoice } from "./checks/voice.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import { entriesOf, readFaqFile } from "./faq-file.ts";
import { loadFlows, readFlows } from "./flows/flow-file.ts";
import { byPlace, isError, wholeFile, type Problem } from "./problem.ts";
import { readSource, type Read } from "./source.ts";
import { loadSynonyms, readSynonyms, type SynonymsByLanguage } from "./synonyms-file.ts";
import { loadService, readService } from "./service-file.ts";
import { voiceFile } from "./schemas/voice.ts";

export interface ContentFolders {
  readonly faqDir: string;
  readonly flowsDir: string;
}

export interface Content {
  /** Short hash of all files: the same files always give the same one. */
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly voice: Voice;
  readonly service: Service;
  readonly flows: readonly Flow[];
  readonly synonyms: SynonymsByLanguage;
}

/** `content` is null exactly when a problem is an error. */
export interface Loaded {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** A file of the FAQ as it would be. */
export interface Instead {
  readonly topic: string;
  readonly text: string;
}

/**
 * Reads and checks all content, with one file as it would be where `instead` gives one. Blocks while it does: the server runs
 * it in a process of its own (work.ts). `today` is a day like "2026-11-25".
 */
export function loadContent(folders: ContentFolders, today: string, instead?: Instead): Loaded {
  const { faqRead, announcedRead } = readFaq(folders.faqDir, instead);
  const voiceRead = readSource(folders.flowsDir, "voice.yaml");
  const serviceRead = readService(folders.flowsDir);
  const service = loadService(serviceRead, today);
  const { timeZone } = service.service ?? defaultService;
  const faq = loadFaq(faqRead, folders.faqDir, today, timeZone);
  const voice = loadVoice(voiceRead, faq, service.service ?? defaultService);
  const announced = loadAnnouncements(announcedRead, faq.files, timeZone, today);
  const flowsRead = readFlows(folders.flowsDir);
  const ids = faq.complete ? new Set<string>(faq.entries.map(({ id }) => id)) : null;
  const flows = loadFlows(flowsRead, voice.file === null ? [] : waysOut(voice.file.content), ids);
  const synonymsRead = readSynonyms(folders.flowsDir);
  const own = loadSynonyms(synonymsRead);
  const parts = [faq, announced, voice, service, flows, own];
  const problems = parts.flatMap((part) => part.problems).toSorted(byPlace);
  if (voice.file === null || service.service === null || problems.some(isError))
    return { content: null, problems };
  return {
    content: {
      version: versionOf([
        faqRead,
        announcedRead,
        voiceRead,
        ...Object.values(serviceRead),
        flowsRead,
        synonymsRead,
      ]),
      entries: [...faq.entries, ...announced.entries],
      voice: voice.file.content,
      service: service.service,
      flows: flows.flows,
      synonyms: own.synonyms,
    },
    problems,
  };
}

/** The files of the entries and that of the announcements; one of them may be another one than stands there. */
function readFaq(faqDir: string, instead: Instead | undefined) {
  const isAnnounced = instead?.topic === announcementsTopic;
  return {
    faqRead: withInstead(readEntryFiles(faqDir), faqDir, isAnnounced ? undefined : instead),
    announcedRead: withInstead(readAnnouncements(faqDir), faqDir, isAnnounced ? instead : undefined),
  };
}

function withInstead({ sources, problems }: Read, dir: string, instead: Instead | undefined): Read {
  if (instead === undefined) return { sources, problems };
  const file = join(dir, `${instead.topic}.yaml`);
  const others = sources.filter((one) => one.file !== file);
  return {
    sources: [...others, { file, text: instead.text }].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    problems: problems.filter((one) => one.file !== file),
  };
}

function loadFaq(read: Read, dir: string, today: string, timeZone: Zone) {
  const reads = read.sources.map(readFaqFile);
  const files = reads.flatMap(({ file }) => (file === null ? [] : [file]));
  const broken = [...read.problems, ...reads.flatMap(({ problems }) => problems)];
  const complete = files.length === read.sources.length && read.problems.length === 0;
  const empty = read.sources.length === 0 && read.problems.length === 0;
  return {
    complete,
    files,
    entries: files.flatMap((file) => entriesOf(file, timeZone)),
    problems: [...broken, ...(empty ? [noFaq(dir)] : []), ...checkFaq(files, today, complete)],
  };
}

const noFaq = (dir: string): Problem =>
  wholeFile(
    dir,
    "no-faq",
    `The folder ${dir} holds no *.yaml file. Write the first one, or name the right folder.`,
  );

/** The voice, with what doesn't fit the FAQ and the channels. */
function loadVoice(
  read: Read,
  faq: { readonly entries: readonly Entry[]; readonly complete: boolean },
  service: Service,
): { readonly file: ContentFile<Voice> | null; readonly problems: readonly Problem[] } {
  const [source] = read.sources;
  if (source === undefined) return { file: null, problems: read.problems };
  const { file, problems } = readContent(source, voiceFile);
  if (file === null) return { file, problems };
  return {
    file,
    problems: [...(faq.complete ? checkStarters(file, faq.entries) : []), ...checkVoice(file, service)],
  };
}

/** The buttons that count while a flow asks. */
const waysOut = ({ buttons }: Voice): readonly string[] =>
  [buttons.person, buttons["never-mind"]].flatMap((words) => Object.values(words));

/** The greeting only offers what can be answered; another FAQ under the same voice is no reason not to start. */
function checkStarters(file: ContentFile<Voice>, entries: readonly Entry[]): readonly Problem[] {
  const known = new Set(entries.map(({ id }) => id));
  return file.content.starters.flatMap((id, item) => {
    const message = `There is no entry "${id}" to begin with: the greeting goes without. Mend its spelling, or remove it here.`;
    return known.has(id) ? [] : [file.problem("warning", ["starters", item], "unknown-starter", message)];
  });
}

function versionOf(reads: readonly Read[]): string {
  const hash = createHash("sha256");
  for (const { file, text } of reads.flatMap((read) => read.sources))
    hash.update(`${basename(file)}\0${text}\0`);
  return hash.digest("hex").slice(0, 10);
}
