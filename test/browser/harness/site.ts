import { createServer } from "node:http";

/** What a site answers: a page's HTML, or JSON for its own scripts. */
export interface Page {
  readonly html?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A firm's own site: another origin than the chat's. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a site that answers each path as `pages` says at that moment; what is not there is not found. */
export async function startSite(pages: Readonly<Record<string, () => Page | Promise<Page>>>): Promise<Site> {
  const at = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const page = at.get(new URL(request.url ?? "/", "http://site").pathname);
    if (page === undefined) {
      response.statusCode = 404;
      return void response.end();
    }
    void Promise.resolve(page()).then(({ html, json, headers }) => {
      const type = html === undefined ? "application/json" : "text/html; charset=utf-8";
      response.writeHead(200, { "content-type": type, ...headers });
      response.end(html ?? JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
