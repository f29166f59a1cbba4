import { type Server, startServer } from "../../../bench/servers.ts";

const supervisor = { email: "supervisor@napavirta.example", password: "a-password-for-tests" };

/** The real process with the demo content; its first supervisor can sign in. */
export const startHouse = (env: Readonly<Record<string, string>> = {}): Promise<Server> =>
  startServer("src/main.ts", { ADMIN_EMAIL: supervisor.email, ADMIN_PASSWORD: supervisor.password, ...env });

export const addressOf = (server: Server): string => `http://127.0.0.1:${server.port}`;
