import { messengerLimits } from "../../domain/messenger-limits.ts";
import { longestPayload, type Payload, writePayload } from "./payloads.ts";

/**
 * What Meta's Send API takes, as types: a request can only be built of parts that fit. Sizes as its reference gives them: a
 * text below 2,000 characters; 13 quick replies; 3 buttons beneath a text of 640; 20 in a title; 1,000 in a payload.
 */
declare const fits: unique symbol;
type Fitting<What extends string> = string & { readonly [fits]: What };

export type Text = Fitting<"text">;
export type ButtonText = Fitting<"button text">;
export type Title = Fitting<"title">;
export type FittingPayload = Fitting<"payload">;

/** One to three. */
export type UpTo3<Item> = readonly [Item, Item?, Item?];
/** A list that `first13` made. */
export type UpTo13<Item> = readonly Item[] & { readonly [fits]: "13" };

const longestButtonText = 640;

/** Null where it is empty or too long: the house splits what is long before it comes here. */
export const asText = (text: string): Text | null =>
  text !== "" && text.length < messengerLimits.text ? (text as Text) : null;

export const asButtonText = (text: string): ButtonText | null =>
  text !== "" && text.length <= longestButtonText ? (text as ButtonText) : null;

const segments = new Intl.Segmenter();

/** Cut where it is too long, between two characters as people see them: the payload carries it whole. */
export function asTitle(title: string): Title {
  if (title.length <= messengerLimits.button) return title as Title;
  const cut = segments.segment(title).containing(messengerLimits.button - 1)?.index ?? 0;
  return `${title.slice(0, cut).trimEnd()}…` as Title;
}

export const asPayload = (payload: Payload): FittingPayload =>
  writePayload(payload).slice(0, longestPayload) as FittingPayload;

/** Null where there are none, or more than three. */
export function asUpTo3<Item>([first, second, third, ...more]: readonly Item[]): UpTo3<Item> | null {
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return [first];
  return third === undefined ? [first, second] : [first, second, third];
}

/** The last is kept before others: it is the way out. */
export function first13<Item>(items: readonly Item[]): UpTo13<Item> {
  const kept = items.length <= 13 ? items : [...items.slice(0, 12), ...items.slice(-1)];
  return kept as unknown as UpTo13<Item>;
}
