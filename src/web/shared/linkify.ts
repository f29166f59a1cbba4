/** A stretch of plain text, or of it what is an address. */
export type LinkPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

// The lengths are bounded so that a long row of odd characters costs no more than its length.
const addresses =
  /https?:\/\/[^\s<>"]{1,2000}|www\.[^\s<>"]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;

/** Plain text in parts: web and mail addresses become links, everything else stays as it is. */
export function linkify(text: string): readonly LinkPart[] {
  const parts: LinkPart[] = [];
  let done = 0;
  for (const found of text.matchAll(addresses)) {
    const words = trimEnd(found[0]);
    const url = urlOf(words);
    if (url === null) continue;
    if (found.index > done) parts.push({ kind: "text", text: text.slice(done, found.index) });
    parts.push({ kind: "link", text: words, url });
    done = found.index + words.length;
  }
  if (done < text.length) parts.push({ kind: "text", text: text.slice(done) });
  return parts;
}

function urlOf(words: string): string | null {
  const url = /^https?:/i.test(words)
    ? words
    : /^www\./i.test(words)
      ? `https://${words}`
      : `mailto:${words}`;
  if (url.startsWith("mailto:")) return url;
  return URL.canParse(url) && new URL(url).hostname.includes(".") ? url : null;
}

/** An address in a sentence ends before the sentence's own signs, and before a bracket it did not open. */
function trimEnd(words: string): string {
  let end = words.length;
  for (;;) {
    const last = words.charAt(end - 1);
    const stray = /[.,:;!?'"”’»*_~\]}]/.test(last) || (last === ")" && !words.slice(0, end).includes("("));
    if (!stray || end <= 1) return words.slice(0, end);
    end--;
  }
}
