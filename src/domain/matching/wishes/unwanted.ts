import { personWords } from "./person-words.ts";
import { wordClass } from "./word-class.ts";

/** "Älkää soittako": two words side by side, for without dots the first may also mean "begin". */
const forbids = wordClass(`älä älkää`);
const forbidden = wordClass(
  `soita soittako siirrä siirtäkö yhdistä yhdistäkö kytke kytkekö ohjaa ohjatko laita laittako`,
);

/** Says no to the word near it. */
const denies = wordClass(`en emme ei enkä eikä inte ej dont not doesnt neednt`);

/** Swedish says no behind the verb: "jag vill inte", "ring mig inte". */
const deniesBehind = wordClass(`inte ej`);

/** "Kan ni inte ringa" asks for it, and says no to nothing. */
const may = wordClass(`kan kunde skulle ska`);
const whoMay = wordClass(`ni du någon nån ngn vi`);

/** What is said no to: to wish, to need, to be called or handed over. */
const deed = wordClass(`
  halua haluu haluta haluaisi haluis tarvitse tarvi tartte tarvis tarttis tahdo toivo pyydä pyytäny vill behöver önskar ring ringa koppla
  want wanna need wish call ring phone transfer connect put
`);

/** Another thought begins here: "en halua odottaa, haluan puhua ihmiselle". */
const turns = wordClass(`
  haluan haluun haluaisin haluisin tahdon tahtoisin tarvitsen tarviin saanko saako saisinko saisko voinko voiko voisiko voisko
  voitko voitteko voisitko voisitteko onko onks oisko olisiko anna antakaa yhdistä yhdistäkää siirrä siirtäkää kytke soita
  soittakaa hae hakekaa laita laittakaa pyydän jag kan ring koppla snälla finns är i id im can could give get connect transfer let please is
`);

/** Sets the two thoughts against each other and belongs to neither. */
const contrast = wordClass(`vaan mutta mut men utan but`);

/** "Nobody else than a person" asks for a person. */
const except = wordClass(`kuin ku paitsi förutom annan except than`);

/** How far a "no" reaches, in words. */
const reach = 7;

/** How many words may stand between a "no" and the deed: "en mä enää halua". */
const between = 2;

interface Span {
  readonly from: number;
  readonly end: number;
}

/**
 * The words without what the customer says no to: of "en halua puhua ihmiselle" nothing is left. A "no" to a machine
 * stays, being a wish for a person.
 */
export function withoutUnwanted(words: readonly string[]): readonly string[] {
  for (let at = 0; at < words.length; at++) {
    const deedAt = deniedAt(words, at);
    if (deedAt === null) continue;
    const { from, end } = spanOf(words, at, deedAt);
    const unwanted = words.slice(from, end);
    if (unwanted.some((word) => personWords.bot(word) || except(word))) continue;
    const rest = contrast(words[end] ?? "") ? end + 1 : end;
    return [...words.slice(0, from), ...withoutUnwanted(words.slice(rest))];
  }
  return words;
}

/** Where the deed stands that the word at this place says no to; null when it says no to none. */
function deniedAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? "";
  if (forbids(word)) return forbidden(words[at + 1] ?? "") ? at + 1 : null;
  if (!saysNo(words, at)) return null;
  const after = words.slice(at + 1, at + 2 + between);
  const turn = after.findIndex((next, distance) => distance > 0 && turns(next));
  const ahead = (turn < 0 ? after : after.slice(0, turn)).findIndex(deed);
  if (ahead >= 0) return at + 1 + ahead;
  if (!deniesBehind(word)) return null;
  const behind = words.slice(Math.max(0, at - between), at).findLastIndex(deed);
  return behind < 0 ? null : Math.max(0, at - between) + behind;
}

/** Whether the word at this place says no, and isn't the "no" of a question that asks for it. */
function saysNo(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const isAsked = deniesBehind(word) && may(words[at - 2] ?? "") && whoMay(words[at - 1] ?? "");
  return denies(word) && !isAsked;
}

/** From the first to behind the last word of what is said no to. */
function spanOf(words: readonly string[], at: number, deedAt: number): Span {
  const from = Math.min(at, deedAt);
  const last = Math.max(at, deedAt);
  const length = words.slice(last + 1, last + 1 + reach).findIndex((word) => turns(word) || contrast(word));
  return { from, end: length < 0 ? Math.min(words.length, last + 1 + reach) : last + 1 + length };
}
