import { basename } from "node:path";
import type { Flow } from "../domain/flow/flow.ts";
import { compileFlow, type CompiledFlow } from "./compile-flow.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import { flowFile, type FlowFile } from "./flow-schema.ts";
import type { Problem } from "./problem.ts";
import { readFolder, type Read } from "./source.ts";

/** Files of the folder that are something else. */
const otherFiles: ReadonlySet<string> = new Set(["voice.yaml", "service.yaml"]);

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

/** What the files say. */
export function loadFlows({ sources, problems }: Read): {
  readonly flows: readonly Flow[];
  readonly problems: readonly Problem[];
} {
  const reads = sources.map((source) => readContent(source, flowFile));
  const found: readonly ReadFlow[] = reads.flatMap(({ file }) =>
    file === null ? [] : [{ file, ...compileFlow(file) }],
  );
  return {
    flows: found.map(({ flow }) => flow),
    problems: [
      ...problems,
      ...reads.flatMap((read) => read.problems),
      ...found.flatMap((flow) => flow.problems),
    ],
  };
}
