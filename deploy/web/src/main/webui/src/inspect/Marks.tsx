import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { LineField } from "../staff/fields";
import type { Sheet } from "./InspectionPage";
import type { Inspection } from "./InspectionsPage";
import { itemsFor } from "./sheet";
import { texts } from "./texts";

/** The points of each item that applies, and the fatal errors. */
export function Marks(props: {
  sheet: Sheet;
  subject: Inspection["subject"];
  points: Record<string, string>;
  fatals: string[];
  errors: Record<string, string>;
  change: (some: { points?: Record<string, string>; fatals?: string[] }) => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { sheet, points, fatals, errors, change } = props;
  const items = itemsFor(sheet, props.subject);
  const scored = items.filter((item) => (points[item.code] ?? "") !== "");
  const missing = errors["/marks"] === undefined ? undefined : t("missing");
  return (
    <>
      {items.map((item) => (
        <LineField
          key={item.code}
          label={item[language]}
          hint={t("points", item.points, item.weight)}
          maxLength={4}
          value={points[item.code] ?? ""}
          error={
            errors[`/marks/${scored.indexOf(item)}/points`] ??
            (scored.includes(item) ? undefined : missing)
          }
          change={(value) =>
            change({ points: { ...points, [item.code]: value.replace(/\D/g, "") } })
          }
        />
      ))}
      {sheet.fatals.length > 0 && (
        <fieldset className="group">
          <legend>{t("fatals")}</legend>
          {sheet.fatals.map((fatal) => (
            <label key={fatal.code} className="row">
              <input
                type="checkbox"
                checked={fatals.includes(fatal.code)}
                onChange={(event) =>
                  change({
                    fatals: event.target.checked
                      ? [...fatals, fatal.code]
                      : fatals.filter((code) => code !== fatal.code),
                  })
                }
              />
              {fatal[language]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
