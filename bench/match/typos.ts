/** Words of so many letters are mistyped; a message without one is mistyped wherever it has letters. */
const longEnough = 4;

const slipKinds: readonly ((word: readonly string[], at: number, letter: string) => readonly string[])[] = [
  (word, at) => word.toSpliced(at, 1),
  (word, at, letter) => word.toSpliced(at, 0, letter),
  (word, at, letter) => word.toSpliced(at, 1, letter),
  (word, at) =>
    at + 1 < word.length ? word.toSpliced(at, 2, word[at + 1] ?? "", word[at] ?? "") : word.toSpliced(at, 1),
];

/**
 * The message with this many slips of the finger: a letter missing, added, changed, or two neighbours swapped, each in
 * another word as long as there are enough. A letter that comes in is one of the message's own.
 */
export function mistype(text: string, slips: number, random: () => number): string {
  const parts = text.split(/([\p{L}\p{M}]+)/u);
  const places = parts.flatMap((_, at) => (at % 2 === 1 ? [at] : []));
  const long = places.filter((at) => Array.from(parts[at] ?? "").length >= longEnough);
  const mistypable = long.length > 0 ? long : places;
  if (mistypable.length === 0) return text;
  const letters = Array.from(places.map((at) => parts[at] ?? "").join(""));
  const left: number[] = [];
  for (let slip = 0; slip < slips; slip++) {
    if (left.length === 0) left.push(...mistypable);
    const [place = 0] = left.splice(Math.floor(random() * left.length), 1);
    parts[place] = slipIn(parts[place] ?? "", letters, random);
  }
  return parts.join("");
}

/** Tries until the word is another one: swapping or changing like letters is no slip. */
function slipIn(word: string, letters: readonly string[], random: () => number): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const written = Array.from(word);
  for (let tries = 0; tries < 20; tries++) {
    const at = Math.floor(random() * written.length);
    const mistyped = (pick(slipKinds)?.(written, at, pick(letters) ?? "") ?? written).join("");
    if (mistyped !== word) return mistyped;
  }
  return word;
}
