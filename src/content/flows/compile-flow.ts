import { basename } from "node:path";
import type { Flow, FlowDeed, FlowStep, FlowTest, FlowWords } from "../../domain/flow/flow.ts";
import { type LineName, lineNames } from "../../domain/words/voice.ts";
import type { ContentFile } from "../content-file.ts";
import type { FlowFile, WrittenStep, WrittenTest } from "../schemas/flow.ts";
import type { Problem } from "../problem.ts";

type Path = readonly PropertyKey[];

/** A flow as it runs, and where each of its steps stands in its file. */
export interface CompiledFlow {
  readonly flow: Flow;
  readonly placeOf: (step: string | null) => Path;
  readonly problems: readonly Problem[];
}

/** The written steps as single ones that name what comes next: what stands within an "if" goes on after it. */
export function compileFlow(file: ContentFile<FlowFile>): CompiledFlow {
  const name = basename(file.file, ".yaml");
  const steps = new Map<string, FlowStep>();
  const paths = new Map<string, Path>();
  const problems: Problem[] = [];
  const ids = idsOf(file.content.steps, ["steps"]);
  const own = new Set(ids.values());

  /** Answers the first step of the list; `after`: where it goes on. */
  const compileList = (list: readonly WrittenStep[], path: Path, after: string | null): string | null => {
    let next = after;
    for (const [at, written] of [...list.entries()].toReversed())
      next = compile(written, [...path, at], next);
    return next;
  };

  const compile = (written: WrittenStep, path: Path, next: string | null): string => {
    const id = ids.get(path.join(".")) ?? path.join(".");
    if (steps.has(id)) problems.push(file.problem("error", path, "double-step", doubleStep(id)));
    paths.set(id, path);
    steps.set(id, asStep(written, next, path));
    return id;
  };

  const asStep = (written: WrittenStep, next: string | null, path: Path): FlowStep => {
    if ("say" in written) return { step: "say", words: wordsOf(written.say), next };
    if ("ask" in written) return { ...askOf(written), next };
    if ("if" in written) {
      const yes = compileList(written.then ?? [], [...path, "then"], next);
      const no = compileList(written.else ?? [], [...path, "else"], next);
      return { step: "if", test: testOf(written.if), yes, no };
    }
    if ("lookup" in written) return { ...lookupOf(written.lookup), next };
    if ("do" in written) return { step: "do", deed: deedOf(written.do), next };
    if ("go" in written)
      return own.has(written.go)
        ? { step: "go", flow: name, at: written.go }
        : { step: "go", flow: written.go, at: null };
    return { step: "end" };
  };

  const first = compileList(file.content.steps, ["steps"], null);
  const placeOf = (step: string | null) => (step === null ? [] : (paths.get(step) ?? []));
  return { flow: { name, when: file.content.when, first, steps }, placeOf, problems };
}

const doubleStep = (id: string): string =>
  `Another step is called "${id}" already. Give this one a name of its own: answers and places are known by it.`;

/** The steps' own names by their paths: of a question or a lookup the name of its answer, of others what is written as "id". */
function idsOf(list: readonly WrittenStep[], path: Path): ReadonlyMap<string, string> {
  return new Map(
    list.flatMap((written, at) => {
      const here = [...path, at];
      const id = nameOf(written);
      const within =
        "if" in written
          ? [...idsOf(written.then ?? [], [...here, "then"]), ...idsOf(written.else ?? [], [...here, "else"])]
          : [];
      return id === undefined ? within : [[here.join("."), id] as const, ...within];
    }),
  );
}

function nameOf(written: WrittenStep): string | undefined {
  if ("lookup" in written) return written.lookup.as;
  return "ask" in written ? written.as : written.id;
}

/** A name that is no line is found by lint, and says nothing until then. */
const wordsOf = (written: string | Extract<FlowWords, { kind: "own" }>["texts"]): FlowWords =>
  typeof written === "string" ? { kind: "line", line: asLine(written) } : { kind: "own", texts: written };

const asLine = (written: string): LineName =>
  (lineNames.find((name) => name === written) ?? written) as LineName;

const askOf = ({ ask, as, kind, choices = {}, again }: Extract<WrittenStep, { ask: unknown }>) => ({
  step: "ask" as const,
  words: wordsOf(ask),
  as,
  kind,
  choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
  again: again === undefined ? null : wordsOf(again),
});

const lookupOf = ({ fields, within, ...lookup }: Extract<WrittenStep, { lookup: unknown }>["lookup"]) => ({
  step: "lookup" as const,
  ...lookup,
  fields: Object.entries(fields).map(([name, values]) => ({ name, values })),
  withinMs: within,
});

function deedOf(written: Extract<WrittenStep, { do: unknown }>["do"]): FlowDeed {
  if (typeof written === "string") return { do: written };
  if ("topic" in written) return { do: "topic", topic: written.topic };
  if ("promise" in written) {
    const { email = null, phone = null, chat, time = null, within } = written.promise;
    return { do: "promise", email, phone, chat, time, workMs: within };
  }
  return { do: "rate", from: written.rate, comment: written.comment ?? null };
}

/** Written beside each other, all have to hold. */
function testOf(written: WrittenTest): FlowTest {
  const { open, verified, mail, chat, waited, language, channel, had_by: hadBy, not } = written;
  const answers = Object.entries(written.answer ?? {});
  return {
    is: "all",
    of: [
      ...when(open, (wanted) => ({ is: "open", wanted })),
      ...when(verified, (wanted) => ({ is: "verified", wanted })),
      ...when(mail, (wanted) => ({ is: "mail", wanted })),
      ...when(chat, (wanted) => ({ is: "chat", wanted })),
      ...when(waited, (minutes) => ({ is: "waited", minutes })),
      ...when(language, (among) => ({ is: "language", among })),
      ...when(channel, (among) => ({ is: "channel", among })),
      ...when(hadBy, (among) => ({ is: "had-by", among })),
      ...when(not, (of) => ({ is: "not", of: testOf(of) })),
      ...answers.map(([name, among]): FlowTest => {
        return { is: "answer", name, among: among.includes("given") ? null : among };
      }),
    ],
  };
}

const when = <Written>(
  written: Written | undefined,
  test: (value: Written) => FlowTest,
): readonly FlowTest[] => (written === undefined ? [] : [test(written)]);
