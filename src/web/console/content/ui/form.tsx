import { languageNames, languageOf, languages } from "../../../shared/language.ts";
import type { WrittenEntry } from "../../../../console/protocol.ts";
import { textIn, withText } from "../state/text.ts";
import { useWords } from "./bench.ts";
import { ListField, TextField } from "./fields.tsx";
import { useEntry, useTable } from "./on-table.ts";
import { Settings } from "./settings.tsx";

/** An entry's fields, the languages side by side. */
export function Form() {
  const on = useEntry();
  const { language } = useTable();
  const { w } = useWords();
  if (on === null) return null;
  const tags = [...languages, ...Object.keys(on.entry.texts).filter((tag) => languageOf(tag) === null)];
  const channels = [...new Set(tags.flatMap((tag) => Object.keys(textIn(on.entry, tag).answer_in ?? {})))];
  return (
    <>
      <h3 class="sr">{w.entry.texts}</h3>
      <div class="langs-side" data-language={language}>
        {tags.map((tag) => (
          <OneLanguage key={tag} tag={tag} channels={channels} {...on} />
        ))}
      </div>
      <Settings {...on} />
    </>
  );
}

interface Written {
  readonly entry: WrittenEntry;
  readonly put: (entry: WrittenEntry) => void;
}

interface Of extends Written {
  readonly tag: string;
  /** Channels for which some language has an answer of its own. */
  readonly channels: readonly string[];
}

const nameOf = (tag: string): string => {
  const language = languageOf(tag);
  return language === null ? tag : languageNames[language];
};

function OneLanguage(of: Of) {
  const { tag, entry, put } = of;
  const { w } = useWords();
  const text = textIn(entry, tag);
  const path = `texts.${tag}`;
  const set = (more: Partial<typeof text>) => put(withText(entry, tag, more));
  return (
    <div class="lang-col" role="group" aria-label={nameOf(tag)} data-tag={tag}>
      <p class="lang-name" aria-hidden="true">
        {nameOf(tag)}
      </p>
      <TextField
        label={w.entry.title}
        path={`${path}.title`}
        lang={tag}
        value={text.title}
        set={(title) => set({ title })}
      />
      <Said of={of} name="questions" />
      <TextField
        label={w.entry.answer}
        path={`${path}.answer`}
        lang={tag}
        type="text"
        value={text.answer ?? ""}
        set={(answer) => set({ answer })}
      />
      <InChannels {...of} />
      <Said of={of} name="not" />
      <Said of={of} name="tests" />
    </div>
  );
}

/** A list of what customers write, one message a line. */
function Said({
  of: { tag, entry, put },
  name,
}: {
  readonly of: Of;
  readonly name: "questions" | "not" | "tests";
}) {
  const { w } = useWords();
  return (
    <ListField
      label={w.entry[name]}
      path={`texts.${tag}.${name}`}
      lang={tag}
      hint={w.entry.oneALine}
      value={textIn(entry, tag)[name]}
      set={(lines) => put(withText(entry, tag, { [name]: lines }))}
    />
  );
}

/** The answer in other words for single channels. */
function InChannels({ tag, entry, put, channels }: Of) {
  const { w } = useWords();
  const own = textIn(entry, tag).answer_in ?? {};
  const set = (channel: string, answer: string) =>
    put(withText(entry, tag, { answer_in: { ...own, [channel]: answer } }));
  if (channels.length === 0)
    return (
      <div class="fld">
        <button class="lnk" type="button" onClick={() => set("messenger", "")}>
          {w.entry.addAnswerIn}
        </button>
      </div>
    );
  return (
    <div class="fld">
      {channels.map((channel) => (
        <TextField
          key={channel}
          label={w.entry.answerIn(w.look.channels[channel] ?? channel)}
          path={`texts.${tag}.answer_in.${channel}`}
          lang={tag}
          type="text"
          value={own[channel] ?? ""}
          set={(answer) => set(channel, answer)}
        />
      ))}
    </div>
  );
}
