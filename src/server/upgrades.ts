import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Upgrade } from "../http/upgrade.ts";
import { refuseTarget, targetOf } from "./guard.ts";
import type { Running } from "./running.ts";

/** Hands each WebSocket to the door whose path matches. Answers how to cut those that are still open. */
export function mountUpgrades(server: Server, upgrades: readonly Upgrade[], running: Running): () => void {
  const sockets = new Set<Duplex>();
  // Asking for another protocol (curl and Java offer h2c) is a wish that may be passed over: the request is then an ordinary one.
  Object.assign(server, {
    shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === "websocket",
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A socket without this listener ends the process when its other end is cut.
    socket.on("error", () => socket.destroy());
    const upgrade = running.stopping() || refuseTarget(request) ? undefined : find(upgrades, request);
    if (!upgrade) {
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () =>
        socket.destroy(),
      );
      return;
    }
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    try {
      upgrade.open(request, socket, head);
    } catch (error) {
      running.log.error("upgrade-failed", { error });
      socket.destroy();
    }
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

const find = (upgrades: readonly Upgrade[], request: IncomingMessage): Upgrade | undefined =>
  upgrades.find(({ path }) => path.test(targetOf(request).pathname));
