import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { type Category, useCatalogue } from "../staff/catalogue";
import { texts } from "./texts";

/** The categories with what they ask of an agent. */
export function Categories() {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  return (
    <section className="panel">
      <h2>{t("categories")}</h2>
      <ul className="cards">
        {(catalogue?.categories ?? []).map((category) => (
          <li key={category.code}>
            <Item category={category} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item(props: { category: Category }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { code, name, kind, fields, requires } = props.category;
  return (
    <>
      <div className="row spread">
        <strong>{pick(name, language)}</strong>
        <span className="row quiet">
          <span>{t(kind)}</span>
          <code>{code}</code>
        </span>
      </div>
      {requires.length > 0 && (
        <div>{t("requires", requires.map((part) => t(part)).join(", "))}</div>
      )}
      {fields.length > 0 && (
        <div>
          {t(
            "fields",
            fields
              .map((field) => pick(field.name, language) + (field.required === true ? "*" : ""))
              .join(", "),
          )}
        </div>
      )}
    </>
  );
}
