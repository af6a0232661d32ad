import { useQuery } from "@tanstack/react-query";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { texts } from "./texts";

type Change = components["schemas"]["PackChange"];

/** What changes from one version to another, by file. */
export function Differences({ from, to }: { from: string; to: string }) {
  const t = useTexts(texts);
  const differences = useQuery({
    queryKey: ["pack-differences", from, to],
    queryFn: () =>
      content(
        intake.GET("/packs/{version}/differences", {
          params: { path: { version: to }, query: { from } },
        }),
      ),
  });
  return (
    <Part query={differences}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="quiet">{t("noDifferences")}</p>
        ) : (
          files(changes).map(([file, inFile]) => (
            <section key={file}>
              <h4>{file}</h4>
              <ul className="plain">
                {inFile.map((change) => (
                  <li key={`${change.kind} ${change.place}`}>
                    <Said change={change} />
                  </li>
                ))}
              </ul>
            </section>
          ))
        )
      }
    </Part>
  );
}

function Said({ change }: { change: Change }) {
  const t = useTexts(texts);
  const { place, kind, before, after } = change;
  return (
    <>
      <code>{place ?? t("wholeFile")}</code> <strong>{t(kind)}</strong>{" "}
      {before !== undefined && <del>{before}</del>} {after !== undefined && <ins>{after}</ins>}
    </>
  );
}

function files(changes: Change[]): [string, Change[]][] {
  const byFile = new Map<string, Change[]>();
  for (const change of changes) {
    byFile.set(change.file, [...(byFile.get(change.file) ?? []), change]);
  }
  return [...byFile];
}
