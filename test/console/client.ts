import type { RefusalBody } from "../../src/console/protocol.ts";

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** One browser, or a program without one: keeps its cookie, and sends what it is given. */
export interface Client {
  cookie: string | null;
  call<Body = RefusalBody>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
}

/** A client of the API at this address, not signed in. */
export function makeClient(api: string): Client {
  const client: Client = {
    cookie: null,
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${api}/${path}`, {
        method,
        headers: {
          ...(client.cookie !== null && { cookie: client.cookie }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const [set] = response.headers.getSetCookie();
      if (set !== undefined) client.cookie = set.split(";")[0] ?? null;
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === "" ? null : JSON.parse(text),
      };
    },
  };
  return client;
}
