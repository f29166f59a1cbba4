import type {
  DraftAnswer,
  DraftBody,
  DraftChangedBody,
  DraftView,
  EntryAnswer,
} from "../../../../console/protocol.ts";
import type { Answer } from "../../desk/api.ts";
import { type Text, sent, textOf } from "./text.ts";
import type { Work } from "./work.ts";

export const pathOfDraft = (id: string): string => `content/drafts/${encodeURIComponent(id)}`;

/** Reads the entry anew. What was written here and not saved is laid over it, and stays as it is. */
export async function read(work: Work): Promise<boolean> {
  const answer = await work.api.get<EntryAnswer>(`content/entries/${encodeURIComponent(work.id)}`);
  work.problem.value = answer.ok ? null : answer.problem;
  if (!answer.ok) return false;
  layUnder(work, answer.body);
  return true;
}

function layUnder(work: Work, answer: EntryAnswer): void {
  const { draft, base } = answer;
  const begun = draft ?? { version: 0, base };
  const kept = work.kept.read(work.id);
  work.answer.value = answer;
  const served = textOf(answer, work.text.peek()?.kind ?? "form") ?? textOf(answer, "yaml");
  work.text.value = kept?.text ?? served;
  work.saved.value = kept === null ? served : textOf(answer, kept.text.kind);
  work.version.value = (kept ?? begun).version;
  work.base.value = (kept ?? begun).base;
}

/** Takes what is typed, and keeps it in the browser at once. */
export function write(work: Work, text: Text): void {
  work.text.value = text;
  work.published.value = null;
  keep(work);
}

function keep({ kept, id, text, isUnsaved, version, base }: Work): void {
  const now = text.peek();
  const isKept = now !== null && isUnsaved.peek();
  kept.write(id, isKept ? { text: now, version: version.peek(), base: base.peek() } : null);
}

/** Throws away what is written here and not saved. */
export function forget(work: Work): void {
  work.kept.write(work.id, null);
  work.text.value = work.saved.peek();
}

/** Saves what is written as the draft that colleagues see. */
export async function save(work: Work): Promise<boolean> {
  const text = work.text.peek();
  if (text === null) return false;
  const known = { version: work.version.peek(), base: work.base.peek() };
  const topic = work.answer.peek()?.topic;
  const body: DraftBody = { ...known, ...(topic !== undefined && { topic }), ...sent(text) };
  const answer = await work.api.send<DraftAnswer>("PUT", pathOfDraft(work.id), body);
  if (!answer.ok) return refuse(work, answer);
  settle(work, answer.body.draft, text);
  return true;
}

/** The draft is as it was sent; what has been typed meanwhile is still unsaved. */
function settle(work: Work, draft: DraftView, text: Text): void {
  const before = work.answer.peek();
  if (before !== null) work.answer.value = { ...before, draft };
  work.version.value = draft.version;
  work.base.value = draft.base;
  work.saved.value = text;
  keep(work);
}

/** Tells why something was not done; a colleague's newer draft is laid beside what is written here. */
export function refuse(work: Work, { problem, refusal }: Extract<Answer<unknown>, { ok: false }>): false {
  if (problem.code === "draft-changed")
    work.conflict.value = { kind: "draft", theirs: (refusal as DraftChangedBody).draft };
  else work.problem.value = problem;
  return false;
}

/** Shows it the other way. Only the server can turn one into the other, so what is unsaved is saved first. */
export async function turn(work: Work, kind: Text["kind"]): Promise<boolean> {
  if (work.text.peek()?.kind === kind) return true;
  if (work.isUnsaved.peek() && !(await save(work))) return false;
  const answer = work.answer.peek();
  const text = answer === null ? null : textOf(answer, kind);
  if (text === null) {
    work.problem.value = { code: kind === "form" ? "no-form" : "no-yaml", by: null };
    return false;
  }
  work.saved.value = text;
  work.text.value = text;
  return true;
}
