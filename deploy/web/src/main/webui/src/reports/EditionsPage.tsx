import { Link } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { options } from "../staff/fields";
import { StateList } from "../staff/StateList";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

/** Reports that fell due by the calendar of the pack: what is to be commented and published. */
export default function EditionsPage() {
  const t = useTexts(texts);
  return (
    <>
      <ReportLinks />
      <h1>{t("editions")}</h1>
      <StateList
        name="editions"
        states={options(texts, ["open", "published"])}
        first="open"
        empty={t("noEditions")}
        load={(state, after) =>
          content(
            reporting.GET("/editions", {
              params: {
                query: {
                  published: state === undefined ? undefined : state === "published",
                  after,
                  limit: 30,
                },
              },
            }),
          )
        }
      >
        {(it) => <Item edition={it} />}
      </StateList>
    </>
  );
}

function Item(props: { edition: components["schemas"]["EditionLine"] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const { id, name, period, dueOn, overdue, publishedAt } = props.edition;
  return (
    <div className="row spread">
      <Link to={`/editions/${id}`}>
        {pick(name, language)} {period}
      </Link>
      <span className="row">
        <span>{t("dueOn", dueOn)}</span>
        {overdue && <strong className="due over">{t("overdue")}</strong>}
        {publishedAt !== null && <span>{t("publishedAt", full(publishedAt))}</span>}
      </span>
    </div>
  );
}
