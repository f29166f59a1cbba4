import { basename } from "node:path";
import type { Flow } from "../../domain/flow/flow.ts";
import { checkFlows } from "../../domain/flow/check/check.ts";
import { checkFlowWords } from "../checks/flow-words.ts";
import { compileFlow, type CompiledFlow } from "./compile-flow.ts";
import { readContent, type ContentFile } from "../content-file.ts";
import { flowFile, type FlowFile } from "../schemas/flow.ts";
import type { Problem } from "../problem.ts";
import { exceptionsName } from "../service-file.ts";
import { readFolder, type Read } from "../source.ts";

/** Files of the folder that are something else. */
const otherFiles: ReadonlySet<string> = new Set(["voice.yaml", "service.yaml", exceptionsName]);

/** The files that have a flow's shape, for their tests. */
export const flowFiles = (flowsDir: string): readonly ContentFile<FlowFile>[] =>
  readFlows(flowsDir).sources.flatMap((source) => readContent(source, flowFile).file ?? []);

/** One flow with its file. */
interface ReadFlow extends CompiledFlow {
  readonly file: ContentFile<FlowFile>;
}

/** Every flow's file as it stands; nothing where there is none, for the house runs without. */
export function readFlows(flowsDir: string): Read {
  const { sources, problems } = readFolder(flowsDir);
  const isFlow = ({ file }: { readonly file: string }) => !otherFiles.has(basename(file));
  return { sources: sources.filter(isFlow), problems: problems.filter(isFlow) };
}

/**
 * What the files say, and what is wrong with them taken together. `taken`: the words of the ways out, which go before every answer; `entries`:
 * the FAQ's, or null where some could not be read.
 */
export function loadFlows(
  { sources, problems }: Read,
  taken: readonly string[],
  entries: ReadonlySet<string> | null,
): {
  readonly flows: readonly Flow[];
  readonly problems: readonly Problem[];
} {
  const reads = sources.map((source) => readContent(source, flowFile));
  const found: readonly ReadFlow[] = reads.flatMap(({ file }) =>
    file === null ? [] : [{ file, ...compileFlow(file) }],
  );
  const own = found.flatMap((flow) => [...flow.problems, ...tooMany(flow)]);
  const words = found.flatMap(({ file }) => checkFlowWords(file));
  // What seems to be missing may stand in a file that could not be read, and a way of any length is not followed.
  const isWhole = found.length === sources.length && problems.length === 0 && own.length === 0;
  return {
    flows: found.map(({ flow }) => flow),
    problems: [
      ...problems,
      ...reads.flatMap((read) => read.problems),
      ...own,
      ...words,
      ...(isWhole ? together(found, taken) : []),
      ...(entries === null ? [] : found.flatMap(({ file }) => unknownEntries(file, entries))),
    ],
  };
}

const MAX_STEPS = 100; // far more than anybody follows in a chat

function tooMany({ flow: { steps }, file }: ReadFlow): readonly Problem[] {
  const message = `The flow has ${steps.size} steps; more than ${MAX_STEPS} nobody can follow. Split it, and "go" from one to the next.`;
  return steps.size > MAX_STEPS ? [file.problem("error", ["steps"], "too-many-steps", message)] : [];
}

/** What is wrong with all flows taken together. */
const together = (found: readonly ReadFlow[], taken: readonly string[]): readonly Problem[] =>
  checkFlows(
    found.map(({ flow }) => flow),
    taken,
  ).flatMap(({ flow: name, step, severity, code, message }) => {
    const its = found.find(({ flow }) => flow.name === name);
    return its === undefined ? [] : [its.file.problem(severity, its.placeOf(step), code, message)];
  });

/** Another FAQ under the same flows is no reason not to start. */
const unknownEntries = (file: ContentFile<FlowFile>, entries: ReadonlySet<string>): readonly Problem[] =>
  file.content.when.flatMap((moment, at) => {
    const id = /^entry:(.*)$/.exec(moment)?.[1];
    if (id === undefined || entries.has(id)) return [];
    const message = `There is no entry "${id}", so the flow doesn't begin there. Mend its spelling, or remove it here.`;
    return [file.problem("warning", ["when", at], "unknown-entry", message)];
  });
