import type {
  ChangedOnDiskBody,
  DraftAnswer,
  DraftBody,
  ProblemsBody,
  PublicationAnswer,
  PublishBody,
} from "../../../../console/protocol.ts";
import type { Answer } from "../../desk/api.ts";
import { forget, pathOfDraft, read, refuse, save } from "./drafting.ts";
import type { Work } from "./work.ts";

type Refused = Extract<Answer<unknown>, { ok: false }>;

/** What is published is answered when the bot serves it: a large FAQ on a busy machine takes its time. */
const publishingMs = 120_000;

/** One key for each deed: sent again after an unknown outcome, it is done once. */
const keys = new Map<string, string>();

/** Sends a deed under its key; the key is forgotten when the deed has been answered. */
export async function sendOnce<Body>(
  { api, world }: Pick<Work, "api" | "world">,
  path: string,
  body: object,
): Promise<Answer<Body>> {
  const deed = `${path} ${JSON.stringify(body)}`;
  const key = keys.get(deed) ?? world.newKey();
  keys.set(deed, key);
  const answer = await api.send<Body>("POST", path, { ...body, key }, publishingMs);
  if (answer.ok || !answer.again) keys.delete(deed);
  return answer;
}

/** Publishes the draft, saved first where it has to be; `base` names a file that is known to have changed. */
export async function publish(work: Work, base?: string): Promise<boolean> {
  if ((work.isUnsaved.peek() || work.draft.peek() === null) && !(await save(work))) return false;
  const body: Omit<PublishBody, "key"> = { base: base ?? work.base.peek(), version: work.version.peek() };
  const answer = await sendOnce<PublicationAnswer>(work, `${pathOfDraft(work.id)}/publish`, body);
  if (!answer.ok) return hinder(work, answer);
  work.conflict.value = null;
  await look(work);
  work.published.value = answer.body;
  return true;
}

/** Reads what has come of it; of an entry that has gone, what was written stays in sight. */
async function look(work: Work): Promise<void> {
  const before = work.answer.peek();
  const isThere = await read(work);
  if (isThere || before === null || work.problem.peek()?.code !== "not-found") return;
  work.problem.value = null;
  work.answer.value = { ...before, entry: null, yaml: null, at: null, draft: null, listed: null };
}

function hinder(work: Work, answer: Refused): false {
  const { problem, refusal } = answer;
  if (problem.code === "changed-on-disk") {
    work.conflict.value = { kind: "disk", current: (refusal as ChangedOnDiskBody).current };
    return false;
  }
  if (problem.code === "problems") work.hindrances.value = (refusal as ProblemsBody).problems;
  return refuse(work, answer);
}

/** Takes back what was published last here. */
export async function undo(work: Work): Promise<boolean> {
  const published = work.published.peek();
  if (published === null) return false;
  const path = `content/publications/${encodeURIComponent(published.publication.id)}/undo`;
  const answer = await sendOnce<PublicationAnswer>(work, path, {});
  if (!answer.ok) return refuse(work, answer);
  await look(work);
  work.published.value = answer.body;
  return true;
}

/** A second pair of eyes has read this very version and agrees. */
export async function approve(work: Work): Promise<boolean> {
  const body = { version: work.version.peek() };
  const answer = await work.api.send<DraftAnswer>("POST", `${pathOfDraft(work.id)}/approve`, body);
  return answer.ok ? read(work) : refuse(work, answer);
}

/** Drafts that the entry goes; publishing it does so. */
export async function draftRemoval(work: Work): Promise<boolean> {
  const body: DraftBody = { version: work.version.peek(), base: work.base.peek(), remove: true };
  const answer = await work.api.send<DraftAnswer>("PUT", pathOfDraft(work.id), body);
  if (!answer.ok) return refuse(work, answer);
  forget(work);
  return read(work);
}

/** Throws away the draft and what is unsaved: the file's own words stand again. Answers false for an entry that was only a draft. */
export async function dropDraft(work: Work): Promise<boolean> {
  if (work.draft.peek() !== null) {
    const answer = await work.api.send("DELETE", `${pathOfDraft(work.id)}?version=${work.version.peek()}`);
    if (!answer.ok) return refuse(work, answer);
  }
  work.conflict.value = null;
  forget(work);
  return read(work);
}
