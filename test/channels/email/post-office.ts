import { once } from "node:events";
import type { Socket } from "node:net";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail as it arrived, with the addresses it was handed over with. */
interface Arrived {
  readonly raw: string;
  readonly mail: ParsedMail;
  readonly from: string;
  readonly to: readonly string[];
}

/** How the office treats the next mails; each is asked before a mail is taken. */
export interface Weather {
  connect?: () => Error | "hang" | null;
  recipient?: (address: string) => Error | null;
  /** "die": the line is cut in the middle of the words. "after": cut when all has been taken, before that is said. */
  data?: () => Error | "die" | "after" | "hang" | null;
}

/** A refusal as servers put it. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A real SMTP server on loopback that keeps what it gets. */
export async function openPostOffice(weather: Weather = {}) {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect(_session, callback) {
      const said = weather.connect?.() ?? null;
      if (said !== "hang") callback(said);
    },
    onRcptTo: ({ address }, _session, callback) => callback(weather.recipient?.(address) ?? null),
    onData(stream, session, callback) {
      const said = weather.data?.() ?? null;
      if (said === "die") stream.once("data", () => cut(session));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("end", () => {
        if (said === "hang") return;
        if (said instanceof Error) return callback(said);
        void settle(chunks, session, said === "after" ? () => cut(session) : callback);
      });
    },
  });
  /** Hangs up on one client. */
  const cut = ({ remotePort }: SMTPServerSession) =>
    sockets.forEach((socket) => socket.remotePort === remotePort && socket.destroy());
  async function settle(
    chunks: readonly Buffer[],
    { envelope }: SMTPServerSession,
    answer: () => void,
  ): Promise<void> {
    const raw = Buffer.concat(chunks);
    arrived.push({
      raw: raw.toString(),
      mail: await simpleParser(raw),
      from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
      to: envelope.rcptTo.map(({ address }) => address),
    });
    answer();
  }
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const at = server.server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    weather,
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/** The addresses of a header as text. */
export const addresses = (header: AddressObject | AddressObject[] | undefined): readonly string[] =>
  [header ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ""));
