import type { Answer } from "./answer.ts";

/** Direct Line clients send these; `authorization` carries the caller's proof, so no cookie ever has to. */
const allowedHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";

/** On every answer of a route that pages of other sites may call. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Retry-After",
} as const satisfies Answer["headers"];

export const preflightHeaders = (methods: readonly string[]): Answer["headers"] => ({
  ...corsHeaders,
  "access-control-allow-methods": methods.join(", "),
  "access-control-allow-headers": allowedHeaders,
  "access-control-max-age": "86400",
});
