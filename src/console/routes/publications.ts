import { entryId, type EntryId } from "../../domain/ids.ts";
import { type Asked, type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { FileNow } from "../../turn/ports/editing.ts";
import type { Published } from "../../turn/publishing.ts";
import { contentInput, contentOutput } from "../content-schemas.ts";
import { problemViews, publicationView, publishedView } from "../content-views.ts";
import { changed } from "./content-drafts.ts";
import { busy, type Editing, noEntry } from "./editing.ts";

const pageSize = 20;

const output = {
  200: contentOutput.publication,
  409: contentOutput.conflict,
  422: contentOutput.hasProblems,
} as const;

/** From draft to file, and back. */
export const publicationRoutes = (parts: Editing): readonly Route[] => [
  listRoute(parts),
  ...writeRoutes(parts),
];

const listRoute = ({ policies, store }: Editing): Route =>
  route({
    method: "GET",
    path: "/console/api/content/publications",
    policy: policies.owner,
    input: { query: contentInput.publications },
    output: { 200: contentOutput.publications },
    summary: "Lists what was published, of one `entry` or of all, the newest first, 20 a page.",
    run: async ({ query: { entry, after } }) => {
      const id = entry === undefined ? null : entryId(entry);
      const found = await store.publications(id, after ?? null, pageSize + 1);
      const page = found.slice(0, pageSize);
      const next = found.length > pageSize ? (page.at(-1)?.id ?? null) : null;
      return { status: 200, body: { publications: page.map(publicationView), next } };
    },
  });

function writeRoutes(parts: Editing): readonly Route[] {
  const { policies, publishing, store } = parts;
  return [
    route({
      method: "POST",
      path: "/console/api/content/drafts/:id/publish",
      policy: policies.owner,
      input: { params: contentInput.draftOf, body: contentInput.publish },
      output,
      summary:
        "Writes a draft into its file, where nothing is wrong with it and the file is in the state `base`; answers once the bot " +
        "serves it, or tells why it doesn't.",
      run: async ({ actor, params, body }, asked) => {
        const entry = entryId(params.id);
        const published = await publishing.publish({ entry, agent: actor.agent.id, ...body });
        return answer(parts, published, entry, asked);
      },
    }),
    route({
      method: "POST",
      path: "/console/api/content/publications/:id/undo",
      policy: policies.owner,
      input: { params: contentInput.one, body: contentInput.undo },
      output,
      summary:
        "Puts back what stood in the file before a publication, where nothing of it was changed since.",
      run: async ({ actor, params: { id }, body }, asked) => {
        const undone = await publishing.undo({ id, agent: actor.agent.id, ...body });
        const entry = (await store.publication(id))?.entry ?? entryId("");
        return answer(parts, undone, entry, asked);
      },
    }),
  ];
}

async function answer(parts: Editing, published: Published, entry: EntryId, asked: Asked): Promise<Reply> {
  if (published.ok) return { status: 200, body: publishedView(published.publication, published.served) };
  if (isPlain(published)) return plain[published.code]();
  switch (published.code) {
    case "draft-changed":
      return changed(parts, entry, asked);
    case "changed-on-disk":
      return { status: 409, body: onDisk(parts, published.now, entry, asked) };
    case "problems":
      return { status: 422, body: problems(published.problems, asked) };
    case "linked":
      return linked(published.by);
    case "not-writable":
      return readOnly(published.why);
  }
}

type Refused = Extract<Published, { ok: false }>;

const isPlain = (refused: Refused): refused is Extract<Refused, { code: keyof typeof plain }> =>
  refused.code in plain;

const plain = {
  "not-found": noEntry,
  busy,
  "key-reused": () =>
    refuse(409, "key-reused", "This key was used for another deed. Make a new key for each."),
  "needs-review": () =>
    refuse(409, "needs-review", "Somebody else has to agree with this draft before it is published."),
  undone: () => refuse(409, "undone", "This was taken back already."),
};

const linked = (by: readonly string[]): Reply =>
  refuse(409, "linked", `These lead to it: ${by.join(", ")}. Take the links out first.`);

const readOnly = (why: string): Reply =>
  refuse(
    503,
    "read-only",
    `The file can't be written (${why}). The draft is kept; publish it again when the folder can be written.`,
  );

const problems = (found: Extract<Published, { code: "problems" }>["problems"], { ref }: Asked) => ({
  code: "problems",
  message: "With this the FAQ would not load. Mend what is wrong first; nothing was written.",
  ref,
  problems: problemViews(found),
});

const onDisk = ({ files }: Editing, now: FileNow | null, entry: EntryId, { ref }: Asked) => ({
  code: "changed-on-disk",
  message: "The file was changed meanwhile. Look at what stands there now; nothing was written.",
  ref,
  current: now && { base: now.base, text: now.text, yaml: files.placeOf(now.text, entry)?.yaml ?? null },
});
