import { entryId } from "../../domain/ids.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { CheckedEntry } from "../../turn/ports/editing.ts";
import { contentInput, contentOutput } from "../content-schemas.ts";
import { problemViews, statusView } from "../content-views.ts";
import { busy, type Editing, noFile } from "./editing.ts";

/** A whole file in JSON, all of whose signs may have to be written as six. */
const wholeFileBytes = 1024 * 1024;

/** What serves, what would be wrong, and what the bot would do; nothing is kept of it. */
export function tryRoutes(parts: Editing): readonly Route[] {
  const { policies, tryOut, status, now } = parts;
  return [
    route({
      method: "GET",
      path: "/console/api/content/status",
      policy: policies.owner,
      input: {},
      output: { 200: contentOutput.status },
      summary:
        "Tells which version of the files serves and since when, and what the last reading of them found; `kept` means that it found errors and the version before goes on.",
      run: () => ({ status: 200, body: statusView(status()) }),
    }),
    route({
      method: "POST",
      path: "/console/api/content/check",
      policy: policies.owner,
      maxBodyBytes: wholeFileBytes,
      input: { body: contentInput.check },
      output: { 200: contentOutput.check },
      summary:
        "Tells what would be wrong if a file, or an entry in it, were so, and what customers would read of the entry. Nothing is kept.",
      run: ({ body }) => check(parts, body),
    }),
    route({
      method: "POST",
      path: "/console/api/content/try",
      policy: policies.owner,
      input: { body: contentInput.try },
      output: { 200: contentOutput.tried },
      summary: "Tells what the bot would do with a first message and why, and what the customer would read.",
      run: ({ body: { text, language } }) => ({ status: 200, body: tryOut(text, language, now()) }),
    }),
  ];
}

type ToCheck = (typeof contentInput.check)["_output"];

async function check(parts: Editing, asked: ToCheck): Promise<Reply> {
  const wanted =
    "text" in asked ? { text: asked.text, about: null, yaml: null } : await asIfWritten(parts, asked);
  if (wanted === null) return noFile(asked.file);
  const checked = await parts.files.check(asked.file, wanted.text, wanted.about);
  if (checked === null) return busy();
  const { problems, preview } = checked;
  return { status: 200, body: { problems: problemViews(problems), preview, yaml: wanted.yaml } };
}

/** The file with the entry in it; null where the entry can't be put anywhere. */
async function asIfWritten(
  { files }: Editing,
  asked: Extract<ToCheck, { id: string }>,
): Promise<{ readonly text: string; readonly about: CheckedEntry; readonly yaml: string } | null> {
  const [entry, file] = [entryId(asked.id), await files.read(asked.file)];
  if (file === null) return null;
  const before = files.placeOf(file.text, entry);
  const yaml = "yaml" in asked ? asked.yaml : files.rewrite(before?.yaml ?? null, asked.entry);
  const changed = files.apply(file.text, { kind: before === null ? "add" : "change", entry, yaml });
  return changed.ok ? { text: changed.text, about: { entry, span: changed.span }, yaml } : null;
}
