/** Where Microsoft's own channels have their connectors. */
export const microsoftHosts: readonly string[] = ["*.botframework.com", "smba.trafficmanager.net"];

/** Names by which a machine calls itself. */
const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address is this machine's own, as the Emulator's connector is. */
export function isLoopbackUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === "http:" && loopback.has(url.hostname) && isPlain(url);
}

/** Whether lines may be sent there: https to one of these hosts, "*." before one standing for all names beneath it. */
export function isServiceUrl(text: string, hosts: readonly string[]): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:" || !isPlain(url)) return false;
  return hosts.some((host) =>
    host.startsWith("*.")
      ? url.host.endsWith(host.slice(1)) && url.host !== host.slice(2)
      : url.host === host,
  );
}

/** No one's name in it, and nothing that could lead elsewhere. */
const isPlain = ({ username, password, search, hash }: URL): boolean =>
  username === "" && password === "" && search === "" && hash === "";
