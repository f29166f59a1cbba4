import { Fragment, type ComponentChildren, type VNode } from "preact";

const isNode = (child: ComponentChildren): child is VNode<Record<string, unknown>> =>
  typeof child === "object" && child !== null && "props" in child;

/** What a component without state shows, written as markup; enough to test it where there is no browser. */
export function show(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(show).join("");
  if (isNode(child)) return showNode(child);
  return typeof child === "string" || typeof child === "number"
    ? String(child).replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    : "";
}

function showNode({ type, props }: VNode<Record<string, unknown>>): string {
  if (type === Fragment) return show(props.children as ComponentChildren);
  if (typeof type === "function") return show((type as (props: unknown) => ComponentChildren)(props));
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== "children" && value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${String(value).replaceAll('"', "&quot;")}"`);
  return `<${type}${attributes.join("")}>${show(props.children as ComponentChildren)}</${type}>`;
}
