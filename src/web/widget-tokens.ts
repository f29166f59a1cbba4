const comments = /\/\*[\s\S]*?\*\//g;
const colours = /#[\da-f]{3,8}\b|rgb\([^)]*\)/gi;

/**
 * A stylesheet with the tokens it uses, as one rule for `root`: each once, with its colours for both themes side by side.
 * Lengths and times that are always the same stand where they are used. The widget carries no token it has no use for,
 * and a page that has tokens of the same names cannot reach its root. Those that tokens.css sets for hosts stay with the
 * host, where its script may set them anew.
 */
export function withTokens(tokens: string, css: string, root: string): string {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  const host = new Map<string, string>();
  for (const [, selector = "", body = ""] of tokens.replace(comments, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const isHost = selector.trim() === ":host";
    const theme = isHost ? host : selector.includes('[data-theme="dark"]') ? dark : light;
    for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      if (!theme.has(name)) theme.set(name, value.trim());
  }
  const isConstant = (value: string) => !value.includes("var(") && !value.match(colours);
  const fixed = css.replace(/var\((--[\w-]+)\)/g, (use, name: string) => {
    const value = light.get(name);
    return value !== undefined && !host.has(name) && isConstant(value) ? value : use;
  });
  const used = [...usedIn(fixed, light)];
  const onHost = used.filter((name) => host.has(name)).map((name) => `${name}:${host.get(name) ?? ""}`);
  const onRoot = used
    .filter((name) => !host.has(name))
    .map((name) => {
      const value = light.get(name) ?? "";
      return `${name}:${bothThemes(value, dark.get(name) ?? value)}`;
    });
  return `:host{${onHost.join(";")}}${root}{${onRoot.join(";")}}${fixed}`;
}

/** Tokens that the text names, and those that these name in turn. */
function usedIn(
  text: string,
  all: ReadonlyMap<string, string>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const [, name = ""] of text.matchAll(/var\((--[\w-]+)/g)) {
    const value = all.get(name);
    if (value === undefined || found.has(name)) continue;
    found.add(name);
    usedIn(value, all, found);
  }
  return found;
}

/** Both values in one: what is no colour in them is the same. */
function bothThemes(light: string, dark: string): string {
  const inDark = dark.match(colours) ?? [];
  let at = 0;
  return light.replace(colours, (colour) => {
    const other = inDark[at++] ?? colour;
    return other === colour ? colour : `light-dark(${colour},${other})`;
  });
}
