import type {
  DraftView,
  EntryAnswer,
  ListedEntry,
  PublicationView,
  WrittenEntry,
} from "../../../../src/console/protocol.ts";
import { type Asked, type Fate, iso } from "../desk/house.ts";
import { makeApi } from "../../../../src/web/console/desk/api.ts";
import type { World } from "../../../../src/web/console/desk/world.ts";
import { makeClock } from "../desk/clock.ts";
import { makeBrowserStorage } from "../desk/storage.ts";

export const dueDate: WrittenEntry = {
  id: "due-date",
  texts: {
    fi: { title: "Eräpäivä", questions: ["Voinko siirtää eräpäivää?"], answer: "Voit valita päivän." },
  },
};

const listed = (id: string): ListedEntry => ({
  id,
  topic: "invoices",
  title: id,
  languages: ["fi"],
  owner: null,
  reviewBy: null,
  trial: false,
  validFrom: null,
  validUntil: null,
  hasDraft: false,
  figures: { shown: 0, helped: 0, askedAgain: 0, handedOver: 0 },
});

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const refusal = (status: number, code: string, more: object = {}): Reply => ({
  status,
  body: { code, message: code, ref: "r", ...more },
});

/** A file as JSON: what matters here is whose words stand in it. */
const written = (entry: WrittenEntry): string => JSON.stringify(entry);
const readEntry = (yaml: string): WrittenEntry | null => {
  try {
    return JSON.parse(yaml) as WrittenEntry;
  } catch {
    return null;
  }
};

/** A small house behind the content page: one file, its drafts, and hands that change them from elsewhere. */
function makeContentHouse() {
  const file = new Map<string, string>([[dueDate.id, written(dueDate)]]);
  const drafts = new Map<string, DraftView>();
  const done = new Map<string, object>();
  const publications: PublicationView[] = [];
  const base = () => `state-of-${JSON.stringify([...file])}`;
  const entryOf = (id: string): Reply => {
    const [yaml, draft] = [file.get(id) ?? null, drafts.get(id) ?? null];
    if (yaml === null && draft === null) return refusal(404, "not-found");
    const body: EntryAnswer = {
      id,
      topic: "invoices",
      base: base(),
      entry: yaml === null ? null : readEntry(yaml),
      yaml,
      at: yaml === null ? null : 1,
      text: [...file.values()].join("\n"),
      draft,
      listed: yaml === null ? null : listed(id),
      linkedBy: [],
    };
    return { status: 200, body };
  };
  const saveDraft = (id: string, body: Asked["body"], by = "Elli Esimerkki"): Reply => {
    const before = drafts.get(id) ?? null;
    if ((before?.version ?? 0) !== body["version"]) return refusal(409, "draft-changed", { draft: before });
    const yaml =
      "entry" in body ? JSON.stringify(body["entry"]) : typeof body["yaml"] === "string" ? body["yaml"] : "";
    const draft: DraftView = {
      id,
      topic: "invoices",
      kind: "remove" in body ? "remove" : file.has(id) ? "change" : "add",
      version: (before?.version ?? 0) + 1,
      base: String(body["base"]),
      yaml,
      entry: readEntry(yaml),
      by,
      at: iso(0),
      approvedBy: null,
    };
    drafts.set(id, draft);
    return { status: 200, body: { draft } };
  };
  const publication = (id: string, kind: PublicationView["kind"], before: string, after: string) => {
    const one: PublicationView = {
      id: `p${publications.length + 1}`,
      entry: id,
      topic: "invoices",
      kind,
      by: "Elli Esimerkki",
      at: iso(0),
      before,
      after,
      undoes: null,
      undoneBy: null,
    };
    publications.unshift(one);
    return { publication: one, serving: { outcome: "loaded", version: "v", problems: [] } };
  };
  const publish = (id: string, body: Asked["body"]): Reply => {
    const kept = done.get(String(body["key"]));
    if (kept !== undefined) return { status: 200, body: kept };
    const draft = drafts.get(id);
    if (draft === undefined || draft.version !== body["version"])
      return refusal(409, "draft-changed", { draft: draft ?? null });
    if (body["base"] !== base()) {
      const current = { base: base(), text: "", yaml: file.get(id) ?? null };
      return refusal(409, "changed-on-disk", { current });
    }
    const problem = { file: "invoices.yaml", line: 3, column: 1, severity: "error", code: "c", message: "m" };
    if (draft.yaml.includes("WRONG"))
      return refusal(422, "problems", { problems: [{ ...problem, at: null, path: null }] });
    const before = file.get(id) ?? "";
    if (draft.kind === "remove") file.delete(id);
    else file.set(id, draft.yaml);
    drafts.delete(id);
    const answer = publication(id, draft.kind, before, draft.yaml);
    done.set(String(body["key"]), answer);
    return { status: 200, body: answer };
  };
  const undo = (name: string): Reply => {
    const one = publications.find(({ id }) => id === name);
    if (one === undefined) return refusal(404, "not-found");
    if (file.get(one.entry) !== one.after) return refusal(409, "changed-on-disk", { current: null });
    file.set(one.entry, one.before);
    return { status: 200, body: publication(one.entry, "undo", one.after, one.before) };
  };
  const house = {
    file,
    drafts,
    publications,
    /** A colleague saves over the draft. */
    colleagueSaves: (entry: WrittenEntry) =>
      saveDraft(
        entry.id,
        { version: drafts.get(entry.id)?.version ?? 0, base: base(), entry },
        "Onni Esimerkki",
      ),
    /** Somebody changes the file in an editor. */
    fileBecomes: (entry: WrittenEntry) => void file.set(entry.id, written(entry)),
    check: (body: Asked["body"]): Reply =>
      body["id"] === undefined
        ? refusal(400, "invalid-input")
        : { status: 200, body: { problems: [], preview: [], yaml: null } },
    answer: ({ method, path, body, query }: Asked): Reply => {
      const [, name = "", id = "", deed] = path.split("/");
      if (name === "check") return house.check(body);
      if (name === "publications") return undo(id);
      if (name === "entries" && id !== "") return entryOf(id);
      if (name === "entries") {
        const topics = [{ topic: "invoices", entries: file.size }];
        const found = [...file.keys()].filter((one) => one.includes(query.get("q") ?? ""));
        return { status: 200, body: { entries: found.map(listed), next: null, topics } };
      }
      if (id === "") return { status: 200, body: { drafts: [...drafts.values()], review: false } };
      if (deed === "publish") return publish(id, body);
      if (method === "PUT") return saveDraft(id, body);
      const version = Number(query.get("version"));
      if (drafts.get(id)?.version !== version)
        return refusal(409, "draft-changed", { draft: drafts.get(id) ?? null });
      drafts.delete(id);
      return { status: 204 };
    },
  };
  return house;
}

/** A window of the content page before that house, with a clock and a network of one's own. */
export function openContentWindow(house = makeContentHouse(), browser = makeBrowserStorage()) {
  const clock = makeClock(Date.UTC(2026, 10, 23, 12));
  const asked: Asked[] = [];
  let fateOf: (asked: Asked) => Fate = () => "passes";
  let keys = 0;
  const fetchIt: World["fetch"] = async (path, init) => {
    const url = new URL(path, "http://desk");
    const one: Asked = {
      method: init.method ?? "GET",
      path: url.pathname.replace("/console/api/", ""),
      query: url.searchParams,
      body: typeof init.body === "string" ? (JSON.parse(init.body) as Asked["body"]) : {},
    };
    asked.push(one);
    const fate = await fateOf(one);
    if (fate === "never-arrives") throw new Error("no network");
    const { status, body } = house.answer(one);
    if (fate === "answer-lost") throw new Error("cut off");
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  };
  const world: World = {
    fetch: fetchIt,
    openEvents: () => () => {},
    storage: browser.open(),
    isOnline: () => true,
    now: clock.now,
    after: clock.after,
    newKey: () => `key-${(keys += 1)}`,
    isLookedAt: () => true,
    onWake: () => () => {},
    playSound: () => {},
  };
  const api = makeApi(world, { signedOut: () => {}, lost: () => {} });
  return {
    house,
    browser,
    clock,
    world,
    api,
    asked,
    network: (fate: (asked: Asked) => Fate) => {
      fateOf = fate;
    },
  };
}
