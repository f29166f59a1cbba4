/** The texts that agents see of each conversation in the queue, by its Direct Line id. */
export async function queueOf(
  url: string,
  admin: { readonly email: string; readonly password: string },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const api = `${url}/console/api`;
  const signedIn = await fetch(`${api}/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(admin),
  });
  if (!signedIn.ok)
    throw new Error(`Signing in as ${admin.email}: ${signedIn.status} ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const get = async <Answer>(path: string) =>
    (await (await fetch(`${api}/${path}`, { headers: { cookie } })).json()) as Answer;
  const texts = new Map<string, readonly string[]>();
  let after: string | null = "";
  while (after !== null) {
    const page: {
      readonly conversations: readonly { readonly id: string; readonly channelConversationId: string }[];
      readonly next: string | null;
    } = await get(`conversations?view=waiting${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`);
    for (const { id, channelConversationId } of page.conversations) {
      const { messages } = await get<{ readonly messages: readonly { readonly text: string }[] }>(
        `conversations/${id}`,
      );
      texts.set(
        channelConversationId,
        messages.map(({ text }) => text),
      );
    }
    after = page.next;
  }
  return texts;
}
