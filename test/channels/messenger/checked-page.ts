import { afterEach } from "vitest";
import { makeGraph } from "../../../src/channels/messenger/graph.ts";
import { checkPage, type PageParts, setUpPage } from "../../../src/channels/messenger/page.ts";
import { type GraphOptions, openGraph } from "../../helpers/graph-api.ts";
import { graphOf } from "./server.ts";

const open: Awaited<ReturnType<typeof openGraph>>[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

/** A Page, and what the operator's commands say of it; its house isn't reached from outside. */
export async function openPage(options: GraphOptions = {}, more: Partial<PageParts> = {}) {
  const graph = await openGraph(options);
  open.push(graph);
  const { url, appSecret, verifyToken } = graph;
  const parts: PageParts = {
    graph: graphOf(graph),
    asApp: (id: string) => makeGraph({ url, appSecret, token: `${id}|${appSecret}` }),
    verifyToken,
    publicUrl: null,
    person: { fi: "Puhu ihmiselle", sv: "Prata med en person", en: "Talk to a person" },
    signIn: null,
    pageInbox: false,
    ...more,
  };
  const found = async () => (await checkPage(parts)).map((one) => one.found).join("\n");
  return {
    graph,
    found,
    check: () => checkPage(parts),
    mend: async () => (await checkPage(parts)).at(-1)?.mend,
    setUp: () => setUpPage(parts),
  };
}
