import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import type { Article } from "./ArticlePage";
import { texts } from "./texts";

/** All versions that the reader may see; a newer one than the one shown is said. */
export function Versions(props: { article: Article }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { code, version } = props.article;
  const versions = useQuery({
    queryKey: ["article-versions", code],
    queryFn: () =>
      content(
        intake.GET("/articles/{code}/versions", {
          params: { path: { code }, query: { limit: 50 } },
        }),
      ),
  });
  return (
    <section className="panel">
      <h2>{t("versions")}</h2>
      <Part query={versions}>
        {(found) => {
          const newest = found.items[0];
          return (
            <>
              {newest !== undefined && newest.version > version && (
                <Alert
                  type="info"
                  title={t("newer", `${t("version", newest.version)}, ${t(newest.state)}`)}
                />
              )}
              <ul className="plain">
                {found.items.map((it) => (
                  <li key={it.version} className="row">
                    <Link
                      to={`/knowledge/${code}?version=${it.version}`}
                      aria-current={it.version === version ? "true" : undefined}
                    >
                      {t("version", it.version)}
                    </Link>
                    <span>{t(it.state)}</span>
                    <span className="quiet">{full(it.writtenAt)}</span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Part>
    </section>
  );
}
