import type { MessageView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { useWords } from "./screen.ts";

type Attached = MessageView["attachments"][number];

/** What every browser shows as a picture by itself. */
const pictures = /^image\/(jpeg|png|gif|webp)$/;
const fileAddress = (id: string): string => `/console/api/attachments/${encodeURIComponent(id)}`;

/** What came with a message: pictures are shown, the rest is a link. Both open beside the desk. */
export function Files({ message: { attachments } }: { readonly message: MessageView }) {
  if (attachments.length === 0) return null;
  return (
    <ul class="files">
      {attachments.map((file) => (
        <li key={file.id}>
          <OneFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function OneFile({ file }: { readonly file: Attached }) {
  const { w, language } = useWords();
  const isPicture = pictures.test(file.contentType);
  return (
    <a
      class={isPicture ? "file picture" : "file"}
      href={fileAddress(file.id)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {isPicture && <img src={fileAddress(file.id)} alt={w.talk.picture(file.name)} loading="lazy" />}
      <span class="file-name">
        <Icon name="clip" />
        <bdi>{file.name}</bdi>
        <small>{sizeInWords(file.size, w.talk.units, language)}</small>
      </span>
    </a>
  );
}

/** 900 t, 340 kt or 1,2 Mt. */
function sizeInWords(bytes: number, units: readonly string[], language: string): string {
  const power = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const amount = bytes / 1_000 ** power;
  const digits = power === 2 ? 1 : 0;
  return `${amount.toLocaleString(language, { maximumFractionDigits: digits })} ${units[power] ?? ""}`;
}
