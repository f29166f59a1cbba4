import { type EntryId, entryId } from "../../domain/ids.ts";
import { type Asked, type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Draft } from "../../turn/ports/drafts.ts";
import { contentInput, contentOutput } from "../content-schemas.ts";
import { draftView } from "../content-views.ts";
import type { SignedIn } from "../sessions.ts";
import { noEntry, noFile, type Editing } from "./editing.ts";

const path = "/console/api/content/drafts";

/** Unpublished work, kept for all who look after the FAQ. */
export const draftRoutes = (parts: Editing): readonly Route[] => [
  ...readRoutes(parts),
  ...changeRoutes(parts),
];

function readRoutes(parts: Editing): readonly Route[] {
  const { policies, store, files, review } = parts;
  return [
    route({
      method: "GET",
      path,
      policy: policies.owner,
      input: {},
      output: { 200: contentOutput.drafts },
      summary:
        "Lists the drafts, the newest first; `review` tells whether another one has to agree before publishing.",
      run: async () => {
        const drafts = await store.drafts();
        return { status: 200, body: { drafts: drafts.map((draft) => draftView(draft, files)), review } };
      },
    }),
  ];
}

function changeRoutes(parts: Editing): readonly Route[] {
  const policy = parts.policies.owner;
  const one = { params: contentInput.draftOf };
  return [
    route({
      method: "PUT",
      path: `${path}/:id`,
      policy,
      maxBodyBytes: 512 * 1024,
      input: { ...one, body: contentInput.draft },
      output: { 200: contentOutput.draft, 409: contentOutput.draftChanged },
      summary:
        "Keeps a draft of an entry, as fields or YAML, or of its removal, in the place of the `version` that was read (0: none yet).",
      run: ({ actor, params, body }, asked) => keep(parts, entryId(params.id), body, actor, asked),
    }),
    route({
      method: "DELETE",
      path: `${path}/:id`,
      policy,
      input: { ...one, query: contentInput.dropDraft },
      output: { 204: contentOutput.nothing, 409: contentOutput.draftChanged },
      summary: "Throws a draft away, if it is still in the `version` that was read.",
      run: async ({ params, query: { version } }, asked) => {
        const id = entryId(params.id);
        return (await parts.store.dropDraft(id, version)) ? { status: 204 } : changed(parts, id, asked);
      },
    }),
    route({
      method: "POST",
      path: `${path}/:id/approve`,
      policy,
      input: { ...one, body: contentInput.approve },
      output: { 200: contentOutput.draft, 409: contentOutput.draftChanged },
      summary: "Agrees with a `version` of a draft that somebody else wrote.",
      run: ({ actor, params, body }, asked) => approve(parts, entryId(params.id), body.version, actor, asked),
    }),
  ];
}

type Body = (typeof contentInput.draft)["_output"];

async function keep(
  parts: Editing,
  entry: EntryId,
  body: Body,
  { agent }: SignedIn,
  asked: Asked,
): Promise<Reply> {
  const { store, files, now } = parts;
  const topic = await topicOf(parts, entry, body);
  if (topic === null) return noTopic();
  const file = await files.read(topic);
  if (file === null) return noFile(topic);
  const place = files.placeOf(file.text, entry);
  if ("remove" in body && place === null) return noEntry();
  const { base, version } = body;
  const work = workOf(parts, body, place?.yaml ?? null);
  const kept = await store.keepDraft({ entry, topic, base, ...work, agent: agent.id, at: now() }, version);
  return kept ? shown(parts, entry) : changed(parts, entry, asked);
}

/** The file that the entry stands in, or is to stand in. */
async function topicOf({ store, knowledge }: Editing, entry: EntryId, body: Body): Promise<string | null> {
  const served = knowledge().faq.get(entry);
  if (served !== undefined) return served.topic;
  const named = "remove" in body ? undefined : body.topic;
  return named ?? (await store.draft(entry))?.topic ?? null;
}

function workOf({ files }: Editing, body: Body, before: string | null): Pick<Draft, "kind" | "yaml"> {
  if ("remove" in body) return { kind: "remove", yaml: before ?? "" };
  const yaml = "yaml" in body ? body.yaml : files.rewrite(before, body.entry);
  return { kind: before === null ? "add" : "change", yaml };
}

async function approve(
  parts: Editing,
  entry: EntryId,
  version: number,
  { agent }: SignedIn,
  asked: Asked,
): Promise<Reply> {
  const draft = await parts.store.draft(entry);
  if (draft === null) return noEntry();
  if (draft.version !== version) return changed(parts, entry, asked);
  if (draft.by.id === agent.id)
    return refuse(409, "own-draft", "You wrote this yourself. Somebody else has to agree with it.");
  if (!(await parts.store.approveDraft(entry, version, agent.id))) return changed(parts, entry, asked);
  return shown(parts, entry);
}

const noTopic = (): Reply =>
  refuse(
    400,
    "invalid-input",
    "topic: this entry stands in no file yet. Name the file that it is to stand in.",
  );

async function shown({ store, files }: Editing, entry: EntryId): Promise<Reply> {
  const draft = await store.draft(entry);
  return draft === null ? noEntry() : { status: 200, body: { draft: draftView(draft, files) } };
}

/** Tells how the draft stands now, so that nobody's words are lost. */
export async function changed({ store, files }: Editing, entry: EntryId, { ref }: Asked): Promise<Reply> {
  const draft = await store.draft(entry);
  const body = {
    code: "draft-changed",
    message: "The draft was saved, published or thrown away meanwhile. Look at how it stands now.",
    ref,
    draft: draft === null ? null : draftView(draft, files),
  };
  return { status: 409, body };
}
