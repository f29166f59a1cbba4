import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { eachAnswer } from "./sockets.ts";

interface At {
  readonly address: string;
  readonly port: number;
}

/** Resolves when the server takes connections; says what to do when it cannot. */
export async function listen(server: Server, host: string, port: number): Promise<At> {
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (error) {
    throw new Error(`Cannot listen on ${host}, port ${port}: ${advice(error)}`, { cause: error });
  }
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`Listening on ${host} gave no port.`);
  return { address: at.address, port: at.port };
}

function advice(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "EADDRINUSE") return "another program has it. Stop that one, or set PORT to a free port.";
  if (code === "EACCES") return "not allowed. Set PORT to 1024 or above.";
  return `the system says ${code}. Check HOST and PORT.`;
}

/**
 * How the server stops: nothing new is taken, `begin` tells everyone, requests in flight get their answers within
 * `drainMs`, then what is left is cut. A second call waits for the first.
 */
export function closing(
  server: Server,
  drainMs: number,
  begin: () => void,
  cut: () => void,
): () => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  let drained = () => {};
  eachAnswer(server, (_, response) => {
    inFlight.add(response);
    response.once("close", () => {
      inFlight.delete(response);
      if (inFlight.size === 0) drained();
    });
  });

  async function close(): Promise<void> {
    const closed = once(server, "close");
    begin();
    server.close();
    await new Promise<void>((resolve) => {
      const deadline = setTimeout(resolve, inFlight.size === 0 ? 0 : drainMs);
      drained = () => {
        clearTimeout(deadline);
        resolve();
      };
    });
    cut();
    server.closeAllConnections();
    await closed;
  }
  let stopped: Promise<void> | null = null;
  return () => (stopped ??= close());
}
