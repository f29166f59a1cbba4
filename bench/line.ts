import { connect, type Socket } from "node:net";

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One keep-alive connection, one request at a time: a driver that costs far less than the server it drives. */
export interface Line {
  ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<Answer>;
  close(): void;
}

export async function openLine(port: number): Promise<Line> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve).once("error", reject);
  });
  const answers = readAnswers(socket);
  return {
    ask(method, path, headers, body = "") {
      const head = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      const length =
        body === "" ? "" : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
      const answer = answers.next();
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join("")}${length}\r\n${body}`);
      return answer;
    },
    close: () => void socket.destroy(),
  };
}

/** Reads answers that carry a Content-Length, as ours and the echo's do. */
function readAnswers(socket: Socket): { next(): Promise<Answer> } {
  let buffered: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  const tryRead = () => {
    const headEnd = buffered.indexOf("\r\n\r\n");
    if (headEnd < 0 || waiting === null) return;
    const head = buffered.toString("latin1", 0, headEnd);
    const status = Number(head.slice(9, 12));
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? (status === 204 ? 0 : Number.NaN));
    if (Number.isNaN(length)) return waiting.reject(new Error(`No Content-Length in: ${head}`));
    const end = headEnd + 4 + length;
    if (buffered.length < end) return;
    const answer = { status, body: buffered.toString("utf8", headEnd + 4, end) };
    buffered = buffered.subarray(end);
    const { resolve } = waiting;
    waiting = null;
    resolve(answer);
  };
  socket.on("data", (chunk: Buffer) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
    tryRead();
  });
  socket.on("close", () => waiting?.reject(new Error("The server closed the connection.")));
  socket.on("error", (error) => waiting?.reject(error));
  return {
    next: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      }),
  };
}
