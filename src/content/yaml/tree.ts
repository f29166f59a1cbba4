/** A value with the offset at which it stands, so that every complaint can name its place. */
export type Tree =
  | { readonly kind: "map"; readonly at: number; readonly fields: ReadonlyMap<string, Field> }
  | { readonly kind: "list"; readonly at: number; readonly items: readonly Tree[] }
  | {
      readonly kind: "scalar";
      readonly at: number;
      readonly value: unknown;
      /** True for text beneath a "|": its lines are lines of the file. */
      readonly literal: boolean;
    };

export interface Field {
  readonly keyAt: number;
  readonly value: Tree;
}

/** The bare value, without places. Keys are safe: "__proto__" never gets into a tree. */
export function plain(tree: Tree): unknown {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "list") return tree.items.map(plain);
  return Object.fromEntries([...tree.fields].map(([key, field]) => [key, plain(field.value)]));
}

/** The value at a path, or null when the path ends before it. */
export function treeAt(tree: Tree, path: readonly PropertyKey[]): Tree | null {
  const [key, ...rest] = path;
  if (key === undefined) return tree;
  const next = childOf(tree, key);
  return next === null ? null : treeAt(next, rest);
}

function childOf(tree: Tree, key: PropertyKey): Tree | null {
  if (tree.kind === "map") return tree.fields.get(String(key))?.value ?? null;
  return tree.kind === "list" ? (tree.items[Number(key)] ?? null) : null;
}

/** The offset of the value at a path; where the path ends early, of the last value on the way. */
export function offsetAt(tree: Tree, path: readonly PropertyKey[]): number {
  const [key, ...rest] = path;
  const next = key === undefined ? null : childOf(tree, key);
  return next === null ? tree.at : offsetAt(next, rest);
}

/** The offset of a key itself. */
export function keyOffset(tree: Tree, path: readonly PropertyKey[], key: string): number {
  const map = treeAt(tree, path);
  return (map?.kind === "map" ? map.fields.get(key)?.keyAt : undefined) ?? offsetAt(tree, path);
}
