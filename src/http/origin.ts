/**
 * Whether a page of this origin was given out by this very server: at its public address, `home`, or under another name
 * by which the browser reached it, `host` (localhost beside 127.0.0.1). Where the public address is https, a page of the
 * same host over http is not ours: anyone on the way may have written it.
 */
export function isOwnOrigin(origin: string, host: string | undefined, home: URL): boolean {
  if (origin === home.origin) return true;
  if (host === undefined) return false;
  return origin === `https://${host}` || (home.protocol === "http:" && origin === `http://${host}`);
}
