import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsoleParts } from "../../../src/console/console.ts";
import type {
  DraftAnswer,
  DraftBody,
  EntryAnswer,
  PublicationAnswer,
  RefusalBody,
} from "../../../src/console/protocol.ts";
import { type FaqFilesParts, openFaqFiles } from "../../../src/content/editing/faq-files.ts";
import { knowledgeOf } from "../../../src/content/knowledge.ts";
import { makeTryOut } from "../../../src/content/try-out.ts";
import type { ContentFolders } from "../../../src/content/load.ts";
import { type Built, workApart } from "../../../src/content/work.ts";
import type { EntryId } from "../../../src/domain/ids.ts";
import { makePublishing } from "../../../src/turn/publishing.ts";
import type { Served } from "../../../src/turn/ports/editing.ts";
import { anyFlows, folderWith } from "../../content/folders.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { type Client, openHouse, signedIn, start } from "../house.ts";

export const invoices = `# What customers pay
title: { fi: Laskut }
owner: laskutus
entries:
  - id: due-date
    then: [e-invoice] # next
    texts:
      fi:
        title: Eräpäivän muutos
        questions:
          - Voiko eräpäivää siirtää? # spoken
        answer: |
          Siirrä se **omilla sivuilla**.
  # electronic
  - id: e-invoice
    texts:
      fi:
        title: E-laskun tilaus
        questions: [ "Miten tilaan e-laskun?" ]
        answer: Tilaa se pankistasi.
        answer_in: { messenger: Pankista. }
`;
const payments = `title: { fi: Maksut }
entries:
  - id: debt
    texts:
      fi:
        title: Lasku perinnässä
        questions: [ "Lasku meni perintään" ]
        answer: Soita meille.
`;

interface Given {
  readonly review?: boolean;
  readonly disk?: FaqFilesParts["disk"];
  /** What comes of reading the files anew. */
  readonly served?: Served;
}

/** Every house here begins with the same files, so what they say is read once. */
let reading: Promise<Built> | null = null;

async function readOnce(folders: ContentFolders, today: string): Promise<Built> {
  const { built } = await workApart({ folders, today });
  if (built === null) throw new Error("The files of this test don't load.");
  return built;
}

/** A console over real files, with two editors; what is served is the fixture's FAQ, whose entries the files hold. */
export async function editors(given: Given = {}) {
  const faqDir = folderWith({ "invoices.yaml": invoices, "payments.yaml": payments });
  const folders = { faqDir, flowsDir: anyFlows() };
  const file = join(faqDir, "invoices.yaml");
  const today = () => "2026-11-23";
  let reloads = 0;
  const files = openFaqFiles({
    folders,
    today,
    ...(given.disk && { disk: given.disk }),
    reload: async () => {
      reloads += 1;
      return given.served ?? { outcome: "loaded", version: `v${reloads}`, problems: [] };
    },
  });
  const linksTo = (entry: EntryId) =>
    [...knowledge.faq.values()].filter((one) => one.followUps.includes(entry)).map(({ id }) => id);
  const built = await (reading ??= readOnce(folders, today()));
  const tryOut = makeTryOut(() => ({ knowledge: knowledgeOf(built), model: built.model }));
  let count = 0;
  const editing: (
    store: Parameters<NonNullable<Parameters<typeof openHouse>[0]>["editing"] & {}>[0],
    clock: { at: number },
  ) => ConsoleParts["editing"] = (store, clock) => {
    const review = given.review ?? false;
    const newId = () => `p${String((count += 1)).padStart(4, "0")}`;
    const parts = { store, files, review, linksTo, newId, now: () => clock.at };
    const status = () => ({ ...served, loadedAt: start });
    return { store, files, review, linksTo, tryOut, status, publishing: makePublishing(parts) };
  };
  const served = given.served ?? { outcome: "loaded", version: "v0", problems: [] };
  const house = await openHouse({ editing });
  const [editor, other] = [
    await signedIn(house, "Elli Editori", "editor"),
    await signedIn(house, "Otto Toinen", "editor"),
  ];
  return {
    house,
    editor,
    other,
    files,
    text: () => readFileSync(file, "utf8"),
    saves: (text: string) => writeFileSync(file, text),
    file,
    faqDir,
    reloads: () => reloads,
    newId: () => `p${(count += 1)}`,
  };
}

export const show = async (client: Client, id: string) =>
  (await client.call<EntryAnswer>("GET", `content/entries/${id}`)).body;

export const keep = (client: Client, id: string, body: DraftBody) =>
  client.call<DraftAnswer & RefusalBody>("PUT", `content/drafts/${id}`, body);

export const publish = <Body = PublicationAnswer & RefusalBody>(client: Client, id: string, body: object) =>
  client.call<Body>("POST", `content/drafts/${id}/publish`, body);

/** Keeps a draft of the entry's YAML after a change of its words. */
export async function drafted(client: Client, id: string, change: (yaml: string) => string) {
  const { base, yaml } = await show(client, id);
  const { body } = await keep(client, id, { version: 0, base, yaml: change(yaml ?? "") });
  return { base, version: body.draft.version };
}
