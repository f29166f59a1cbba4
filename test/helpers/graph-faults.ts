import type { ServerResponse } from "node:http";

/** A way in which one call goes wrong. */
export type Fault =
  /** An error as Meta writes them. */
  | {
      readonly kind: "error";
      readonly status: number;
      readonly code: number;
      readonly subcode?: number;
      readonly message?: string;
    }
  /** An answer that is none of the Send API's. */
  | { readonly kind: "garbage"; readonly status: number }
  /** The line goes dead before the call was heard, or after it was done. */
  | { readonly kind: "cut-before" | "cut-after" }
  /** No answer ever comes, whether it was heard or not. */
  | { readonly kind: "hang-before" | "hang-after" };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What goes wrong next. */
export function makeFaults() {
  const messages: Fault[] = [];
  const calls: { readonly path: string; readonly fault: Fault }[] = [];
  const downloads: (number | "cut")[] = [];
  return {
    /** Faults for the next calls that send a message, one each. */
    add: (...faults: readonly Fault[]) => void messages.push(...faults),
    /** Statuses for the next downloads, one each. */
    addToFiles: (...statuses: readonly (number | "cut")[]) => void downloads.push(...statuses),
    /** Faults for the next calls of one path, one each. */
    addTo: (path: string, ...faults: readonly Fault[]) =>
      void calls.push(...faults.map((fault) => ({ path, fault }))),
    nextFor(path: string): Fault | null {
      const at = calls.findIndex((one) => path.endsWith(one.path));
      return at === -1 ? null : (calls.splice(at, 1)[0]?.fault ?? null);
    },
    next: (): Fault | null => messages.shift() ?? null,
    async serve(fault: Fault | null, response: ServerResponse, answer: () => Promise<Answer>): Promise<void> {
      if (fault?.kind === "cut-before") return void response.destroy();
      if (fault?.kind === "hang-before") return;
      if (fault?.kind === "garbage") return write(response, fault.status, "<html>Sorry</html>", "text/html");
      if (fault?.kind === "error") {
        const { status, code, subcode: error_subcode, message = "Made to fail" } = fault;
        const error = { message, type: "OAuthException", code, error_subcode };
        return write(response, status, JSON.stringify({ error }));
      }
      const { status, body } = await answer();
      if (fault?.kind === "cut-after") return void response.destroy();
      if (fault?.kind === "hang-after") return;
      write(response, status, JSON.stringify(body));
    },
    serveFile(
      file: { readonly type: string; readonly bytes: Uint8Array } | undefined,
      response: ServerResponse,
    ): void {
      const status = downloads.shift() ?? (file === undefined ? 404 : 200);
      if (status === "cut") return void response.destroy();
      write(response, status, status === 200 ? (file?.bytes ?? "") : "no", file?.type ?? "text/plain");
    },
  };
}

function write(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = "application/json",
): void {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.end(body);
}
