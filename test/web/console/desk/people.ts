import type { AgentView } from "../../../../src/console/protocol.ts";

const noon = Date.UTC(2026, 10, 23, 12);
export const iso = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();

export const riikka: AgentView = {
  id: "a-riikka",
  email: "riikka@napavirta.fi",
  name: "Riikka Salo",
  role: "agent",
};
export const ville: AgentView = {
  id: "a-ville",
  email: "ville@napavirta.fi",
  name: "Ville Aho",
  role: "agent",
};

export const refusal = (status: number, code: string, more: object = {}) => ({
  status,
  body: { code, message: code, ref: "r", ...more },
});
