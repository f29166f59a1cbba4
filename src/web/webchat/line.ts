const kept = "lupaus-webchat";

/** A token for this tab's chat: the one from before the reload when the server still takes it, else a new one. */
export async function openLine(ask: typeof fetch, storage: Storage): Promise<string> {
  const old = storage.getItem(kept);
  const token =
    (old === null ? null : await tokenFrom(ask, "refresh", old)) ?? (await tokenFrom(ask, "generate", null));
  if (token === null) throw new Error("The server gives no token to this page.");
  storage.setItem(kept, token);
  return token;
}

async function tokenFrom(
  ask: typeof fetch,
  way: "generate" | "refresh",
  old: string | null,
): Promise<string | null> {
  const headers = old === null ? undefined : { authorization: `Bearer ${old}` };
  const answer = await ask(`/v3/directline/tokens/${way}`, { method: "POST", ...(headers && { headers }) });
  if (!answer.ok) return null;
  const body: unknown = await answer.json();
  return typeof body === "object" && body !== null && "token" in body && typeof body.token === "string"
    ? body.token
    : null;
}
