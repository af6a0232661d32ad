import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { type Choice, Decision } from "../staff/Decision";
import { hasRole, useSession } from "../staff/session";
import type { Article } from "./ArticlePage";
import { texts } from "./texts";

/** What the reader may do with the version that is shown. */
export function ArticleActions(props: { article: Article }) {
  const t = useTexts(texts);
  const session = useSession();
  const { code, version, state, author } = props.article;
  const choices: Choice[] = [];
  const approves = hasRole(session, "senior", "supervisor", "manager", "librarian");
  if (state === "DRAFT" && approves && author !== session.person) {
    choices.push({
      title: t("approve"),
      send: (_, key) =>
        content(
          intake.POST("/articles/{code}/versions/{version}/approval", {
            params: { path: { code, version }, header: { "Idempotency-Key": key } },
          }),
        ),
    });
  }
  if (state !== "RETIRED" && hasRole(session, "supervisor", "manager", "librarian")) {
    choices.push({
      title: t("retire"),
      plain: true,
      label: t("reason"),
      send: (reason, key) =>
        content(
          intake.POST("/articles/{code}/retirement", {
            params: { path: { code }, header: { "Idempotency-Key": key } },
            body: { reason },
          }),
        ),
    });
  }
  const revises = state !== "RETIRED" && hasRole(session, "librarian");
  if (choices.length === 0 && !revises) return null;
  return (
    <section className="panel">
      {revises && (
        <p>
          <Link to={`/knowledge-draft?of=${code}&version=${version}`}>
            <strong>{t("revise")}</strong>
          </Link>
        </p>
      )}
      <Decision about={t("version", version)} choices={choices} />
    </section>
  );
}
