import { once } from "node:events";
import type { Server, Socket } from "node:net";
import hoodiecrow from "hoodiecrow-imap";

/** A mailbox of a real IMAP server on loopback, and what can go wrong with its line. */
export async function openMailServer(idle = true) {
  const server = hoodiecrow({
    plugins: [
      "ID",
      "SASL-IR",
      "AUTH-PLAIN",
      "NAMESPACE",
      "ENABLE",
      "LITERALPLUS",
      "UNSELECT",
      ...(idle ? ["IDLE"] : []),
    ],
    storage: { INBOX: { messages: [] } },
  });
  const net: Server = server.server;
  const sockets = new Set<Socket>();
  let connections = 0;
  let refuses = false;
  net.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
    if (refuses) socket.destroy();
  });
  net.listen(0, "127.0.0.1");
  await once(net, "listening");
  const at = net.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const messages = () => server.folderCache["INBOX"]?.messages ?? [];
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}`,
    /** A mail comes in. */
    arrives: (raw: Uint8Array) =>
      server.appendMessage("INBOX", [], false, Buffer.from(raw).toString("binary")),
    /** Which mails are marked as read, in order. */
    read: () => messages().map(({ flags }) => flags.includes("\\Seen")),
    /** Somebody marks all as unread. */
    unread: () => messages().forEach((message) => message.flags.splice(0)),
    connections: () => connections,
    open: () => sockets.size,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    refuse: (now: boolean) => {
      refuses = now;
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      net.close();
    },
  };
}
