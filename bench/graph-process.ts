import { openGraph } from "../test/helpers/graph-api.ts";

/* The Graph API in a process of its own, for benches: it answers each call after SLOW_MS, and tells its parent where it is. */
const graph = await openGraph({ slowMs: Number(process.env["SLOW_MS"] ?? 0), knowsEverybody: true });
process.send?.({ env: graph.env, appSecret: graph.appSecret, pageId: graph.pageId });
process.on("message", () => process.send?.({ sent: graph.sent.length, complaints: graph.complaints.length }));
