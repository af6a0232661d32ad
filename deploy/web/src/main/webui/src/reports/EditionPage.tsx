import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Decision } from "../staff/Decision";
import { FigureTable } from "../staff/FigureTable";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { EditionComment } from "./EditionComment";
import { EditionMails } from "./EditionMails";
import { sections, texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";
import { WeakPoints } from "./WeakPoints";

export type Edition = components["schemas"]["Edition"];

/** A report that fell due: its draft is commented and published, and stays as it was published. */
export default function EditionPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const edition = useQuery({
    queryKey: ["edition", id],
    queryFn: () => content(reporting.GET("/editions/{id}", { params: { path: { id } } })),
  });
  return (
    <>
      <ReportLinks />
      <p>
        <Link to="/editions">← {t("back")}</Link>
      </p>
      <Part query={edition}>
        {(found) => (
          <>
            <Heading edition={found} />
            <div className="columns">
              <div>
                <EditionComment edition={found} />
                <Corrections edition={found} />
              </div>
              <div>
                <WeakPoints period={found.edition.period} points={found.weakPoints} />
                {found.edition.publishedAt !== null && <EditionMails id={id} />}
              </div>
            </div>
          </>
        )}
      </Part>
    </>
  );
}

function Heading(props: { edition: Edition }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const { id, name, period, dueOn, overdue, publishedAt } = props.edition.edition;
  const publishes = hasRole(useSession(), "manager", "reports") && publishedAt === null;
  return (
    <section className="panel">
      <div className="row">
        <h1>
          {pick(name, language)} {period}
        </h1>
        <strong>{publishedAt === null ? t("draft") : t("publishedAt", full(publishedAt))}</strong>
        <span>{t("dueOn", dueOn)}</span>
        {overdue && <strong className="due over">{t("overdue")}</strong>}
      </div>
      <p className="row">
        <span>{t("files")}</span>
        {["xlsx", "pdf"].map((type) => (
          <a key={type} href={`/api/reporting/editions/${id}/report.${type}`} download>
            {type.toUpperCase()}
          </a>
        ))}
      </p>
      {publishes && (
        <Decision
          about={period}
          choices={[
            {
              title: t("publish"),
              send: () =>
                content(reporting.POST("/editions/{id}/publication", { params: { path: { id } } })),
            },
          ]}
        />
      )}
    </section>
  );
}

function Corrections(props: { edition: Edition }) {
  const t = useTexts(texts);
  const sectionName = useTexts(sections);
  const language = useLanguage();
  const { corrections } = props.edition;
  if (corrections.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t("corrections")}</h2>
      <FigureTable
        columns={[t("figure"), t("published"), t("today")]}
        rows={corrections.map((it) => {
          const section = sectionOf(it.figure);
          const name = pick(it.name, language);
          return {
            key: it.figure,
            cells: [
              section === undefined ? name : `${sectionName(section)} · ${name}`,
              it.published ?? "—",
              it.today ?? "—",
            ],
          };
        })}
      />
    </section>
  );
}

/** The section of a figure, unless its name says enough. */
function sectionOf(figure: string): keyof typeof sections | undefined {
  const section = figure.slice(0, figure.indexOf(":"));
  return section in sections ? (section as keyof typeof sections) : undefined;
}
