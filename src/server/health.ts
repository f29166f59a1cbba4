import { z } from "zod";
import { route, type Policy, type Route } from "../http/route.ts";
import type { ServerLog } from "./log.ts";

/** Why the house is not ready, as codes ("store-closed"); empty when it is. */
export type Health = () => readonly string[] | Promise<readonly string[]>;

/** Anyone may ask, and learns nothing but the state. */
export const probes: Policy<null> = {
  name: "probes",
  admit: ({ address }) => ({ ok: true, actor: null, who: address }),
};

const notReady = z.object({
  code: z.literal("not-ready"),
  message: z.string(),
  ref: z.string(),
  reasons: z.array(z.string()),
});

/** `/healthz`: the process answers. `/readyz`: it can take customers now. */
export const healthRoutes = (health: Health, stopping: () => boolean, log: ServerLog): readonly Route[] => [
  route({
    method: "GET",
    path: "/healthz",
    policy: probes,
    input: { query: z.looseObject({}) },
    output: { 200: z.object({ status: z.literal("up") }) },
    summary: "Answers when the process is up.",
    run: () => ({ status: 200, body: { status: "up" } }),
  }),
  route({
    method: "GET",
    path: "/readyz",
    policy: probes,
    input: { query: z.looseObject({}) },
    output: { 200: z.object({ status: z.literal("ready") }), 503: notReady },
    summary: "Answers 200 when customers can be served, else 503 with the reasons.",
    run: async (_, { ref }) => {
      const reasons = stopping() ? ["stopping"] : await ask(health, log);
      if (reasons.length === 0) return { status: 200, body: { status: "ready" } };
      return {
        status: 503,
        body: { code: "not-ready", message: "Not ready. Ask again soon.", ref, reasons },
      };
    },
  }),
];

async function ask(health: Health, log: ServerLog): Promise<readonly string[]> {
  try {
    return await health();
  } catch (error) {
    log.error("health-check-failed", { error });
    return ["health-check-failed"];
  }
}
