import type { Wish } from "../understanding.ts";
import { toldEn } from "./lists/told-en.ts";
import { toldFi } from "./lists/told-fi.ts";
import { toldLaterEn } from "./lists/told-later-en.ts";
import { toldLaterFi } from "./lists/told-later-fi.ts";
import { toldLaterSv } from "./lists/told-later-sv.ts";
import { toldSv } from "./lists/told-sv.ts";
import { toldThirdEn } from "./lists/told-third-en.ts";
import { toldThirdFi } from "./lists/told-third-fi.ts";
import { toldThirdSv } from "./lists/told-third-sv.ts";

/** A whole sentence as somebody wrote it, and the wish in it; null where it has none. */
export interface Told {
  readonly text: string;
  readonly wish: Wish | null;
}

const lists = [
  toldFi,
  toldSv,
  toldEn,
  toldThirdFi,
  toldThirdSv,
  toldThirdEn,
  toldLaterFi,
  toldLaterSv,
  toldLaterEn,
];

/** All sentences of the writers who knew none of the patterns, and what was added to them. */
export function listTold(): readonly Told[] {
  const split = (list: string, wish: Wish | null): readonly Told[] =>
    list.split(/[|\n]/u).flatMap((text) => (text === "" ? [] : [{ text, wish }]));
  return lists.flatMap(({ askedHuman, angry, neither }) => [
    ...split(askedHuman, "asked-human"),
    ...split(angry, "angry"),
    ...split(neither, null),
  ]);
}
