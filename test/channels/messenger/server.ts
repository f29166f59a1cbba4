import { makeIdentify } from "../../../src/channels/directline/identity.ts";
import { makeGraph } from "../../../src/channels/messenger/graph.ts";
import { makeMessenger } from "../../../src/channels/messenger/messenger.ts";
import { openServer } from "../../../src/server/open.ts";
import { makeTyping } from "../../../src/turn/typing.ts";
import type { House } from "../../fixtures/house.ts";
import type { openGraph } from "../../helpers/graph-api.ts";

/** What the firm's site signs its customers' identities with. */
export const identitySecret = "what-the-site-signs-identities-with-0123";

type Graph = Awaited<ReturnType<typeof openGraph>>;

interface Noted {
  readonly event: string;
  readonly message: string | undefined;
}

/** The house's calls to it, as the Page. */
export const graphOf = ({ url, pageToken: token, appSecret }: Graph) => makeGraph({ url, token, appSecret });

/** The house's side of Messenger behind the real server, as at a start. Meta is told where it is. */
export async function serveMessenger(
  house: Pick<House, "receive" | "storage" | "clock">,
  graph: Graph,
  port = 0,
  inbox: Parameters<typeof makeMessenger>[0]["inbox"] = null,
) {
  const now = () => house.clock.now;
  const notes: Noted[] = [];
  const logged: string[] = [];
  const log = (event: string) => void logged.push(event);
  const typing = makeTyping(() => {});
  const channel = makeMessenger({
    appSecret: graph.appSecret,
    verifyToken: graph.verifyToken,
    graphUrl: graph.url,
    graph: graphOf(graph),
    inbox,
    formerInbox: null,
    publicOnly: (name, _, callback) => callback(new Error(`${name} is not looked up in tests`), ""),
    receive: house.receive,
    typing,
    receipts: house.storage,
    login:
      graph.loginUrl === null ? null : { url: graph.loginUrl, identify: makeIdentify(identitySecret, now) },
    note: (event, { message }) => void notes.push({ event, message }),
    now,
  });
  const server = await openServer({
    host: "127.0.0.1",
    port,
    routes: channel.routes,
    policies: channel.policies,
    upgrades: [],
    limits: true,
    trustProxy: 0,
    log: { info: log, error: log },
    health: () => [],
    now,
  });
  const webhook = `http://127.0.0.1:${server.port}/webhooks/messenger`;
  graph.meta.callAt(webhook);
  return {
    send: channel.send,
    webhook,
    port: server.port,
    notes,
    logged,
    typing,
    close: async () => {
      await server.close();
      await channel.close();
    },
  };
}
