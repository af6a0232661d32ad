import { type Texts, useTexts } from "../i18n/texts";

const texts = {
  quarantined: ["（可能有害，不能下载）", "(may be harmful, not for download)"],
} satisfies Texts<string>;

type Stored = { id: string; name: string; content: string; quarantined: boolean };

/** Files of intake to be downloaded; a harmful one is named only. */
export function FileLinks(props: { files: Stored[] }) {
  const t = useTexts(texts);
  return (
    <ul>
      {props.files.map((file) => (
        <li key={file.id}>
          {file.quarantined ? (
            `${file.name} ${t("quarantined")}`
          ) : (
            <a href={`/api/intake${file.content}`} download>
              {file.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
