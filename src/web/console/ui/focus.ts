import type { Mode } from "../desk/desk.ts";

/** Where the focus goes: each names one element of the screen. */
export const searchField = "#search";
export const composer = (mode: Mode): string => `#write-${mode}`;
export const promiseTime = "#promise-time";
export const log = ".log";
export const firstRow = ".row";
export const openRow = '.row[aria-current="true"]';
export const nextTold = ".mended .lnk";
export const firstGuide = ".guides summary";
export const promiseAct = ".prom-acts button";
export const openTab = ".tabs [aria-current]";

/**
 * Moves the focus to the first of these that can take it, once the screen has been drawn anew. Drawing is done before the
 * next key is heard; only what must first become visible is tried once more with the next frame.
 */
export function focusSoon(...selectors: readonly string[]): void {
  queueMicrotask(() => {
    if (!focusFirst(selectors)) requestAnimationFrame(() => focusFirst(selectors));
  });
}

function focusFirst(selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
    return target !== null && document.activeElement === target;
  });
}
