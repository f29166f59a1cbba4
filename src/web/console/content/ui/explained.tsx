import type { TriedAnswer } from "../../../../console/protocol.ts";
import { useBench, useWords } from "./bench.ts";
import { entryPlace } from "./places.ts";

type Mending = TriedAnswer["mending"][number];

const percent = (share: number): number => Math.round(share * 100);

/** Why the bot did so, and what may be done about it. */
export function Explained({ tried }: { readonly tried: TriedAnswer }) {
  const { w } = useWords();
  const { nearest, words, apart, mending } = tried;
  return (
    <div class="explained">
      <Nearest nearest={nearest} />
      {words.length > 0 && (
        <>
          <h4>{w.try.words}</h4>
          <Words words={words} />
        </>
      )}
      {apart !== null && apart.forFirst.length + apart.forSecond.length > 0 && (
        <p class="hint" dir="auto">
          {w.try.apart(apart.forFirst.join(", ") || "–", apart.forSecond.join(", ") || "–")}
        </p>
      )}
      {mending.length > 0 && (
        <>
          <h4>{w.try.mending}</h4>
          <ul>
            {mending.map((one, at) => (
              <Mend key={at} mending={one} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Nearest({ nearest }: Pick<TriedAnswer, "nearest">) {
  const { w } = useWords();
  if (nearest.length === 0) return null;
  return (
    <>
      <h4>{w.try.nearest}</h4>
      <ol>
        {nearest.map(({ entry, confidence, like }) => (
          <li key={entry}>
            <EntryLink id={entry} /> <small>{w.try.sure(percent(confidence))}</small>
            {like !== null && (
              <small class="under" dir="auto">
                {w.try.like(like.text)}
              </small>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Words({ words }: Pick<TriedAnswer, "words">) {
  const { w } = useWords();
  return (
    <ul class="read-words">
      {words.map(({ said, read, by, counts }) => (
        <li key={said} class={counts}>
          <bdi>{said}</bdi> <small>{w.try.counts[counts]}</small>
          {by !== null && <small dir="auto"> {w.try.readAs(read.join(", "))}</small>}
        </li>
      ))}
    </ul>
  );
}

function Mend({ mending }: { readonly mending: Mending }) {
  const { w } = useWords();
  return (
    <li>
      {w.try.mends[mending.do]} {"entry" in mending && <EntryLink id={mending.entry} />}
      {mending.do === "part" && (
        <>
          <EntryLink id={mending.first.entry} />, <EntryLink id={mending.second.entry} />
        </>
      )}
      {mending.do === "add-synonym" && <b dir="auto">{mending.word}</b>}
    </li>
  );
}

/** An entry by its title where that is known, else by its id. */
function EntryLink({ id }: { readonly id: string }) {
  const { list } = useBench();
  const title = list.rows.value?.find((row) => row.id === id)?.title ?? id;
  return (
    <a href={entryPlace(id)} dir="auto">
      {title}
    </a>
  );
}
