import type { Client, House } from "./house.ts";

interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: { readonly id?: string; readonly change?: number; readonly after?: number };
}

/** An event stream as a browser reads it: `next` waits for the next event. */
export async function listen(
  house: House,
  { cookie }: Client,
  query = "",
  headers: Readonly<Record<string, string>> = {},
) {
  const stop = new AbortController();
  const response = await fetch(`${house.base}/console/api/events${query}`, {
    signal: stop.signal,
    headers: { ...(cookie !== null && { cookie }), ...headers },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  const next = async (): Promise<Told> => {
    for (;;) {
      const end = held.indexOf("\n\n");
      if (end < 0) {
        const read = await reader?.read();
        if (read === undefined || read.done) throw new Error("The stream has ended.");
        held += read.value;
        continue;
      }
      const lines = held.slice(0, end).split("\n");
      held = held.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field("data");
      if (data !== undefined)
        return { event: field("event") ?? "", id: field("id") ?? "", data: JSON.parse(data) };
    }
  };
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    next,
    cut: () => stop.abort(),
  };
}
