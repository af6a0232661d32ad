import { Input } from "antd";
import { useTexts } from "../i18n/texts";
import { Choice } from "../staff/Choice";
import { type Category, useCatalogue } from "../staff/catalogue";
import { Labelled } from "../staff/Labelled";
import { CategoryForm } from "./CategoryForm";
import type { FilingDraft } from "./filing";
import { texts } from "./texts";

/** The fields of a filing, in the order in which a caller is asked. */
export function FilingFields(props: {
  draft: FilingDraft;
  category: Category | undefined;
  errors: Record<string, string>;
  change: (some: Partial<FilingDraft>) => void;
}) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const { draft, errors, change } = props;
  const line = (
    name: "phone" | "name" | "address",
    label: keyof typeof texts,
    pointer: string,
    limit: number,
  ) => (
    <Labelled label={t(label)} error={errors[pointer]}>
      {(own) => (
        <Input
          {...own}
          autoComplete="off"
          maxLength={limit}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <>
      <div className="pair">
        {line("phone", "phone", "/customer/phone", 40)}
        {line("name", "name", "/customer/name", 100)}
        <Labelled label={t("kind")} error={errors["/customer/kind"]}>
          {(own) => (
            <Choice
              own={own}
              empty="—"
              options={catalogue?.customerKinds ?? []}
              value={draft.kind}
              change={(kind) => change({ kind })}
            />
          )}
        </Labelled>
        <Labelled label={t("channel")} error={errors["/channel"]}>
          {(own) => (
            <Choice
              own={own}
              options={catalogue?.channels ?? []}
              value={draft.channel}
              change={(channel) => change({ channel })}
            />
          )}
        </Labelled>
      </div>
      <Labelled label={t("what")} error={errors["/description"]}>
        {(own) => (
          <Input.TextArea
            {...own}
            rows={4}
            maxLength={10000}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Labelled>
      <div className="pair">
        <Labelled label={t("category")} error={errors["/category"]}>
          {(own) => (
            <Choice
              own={own}
              empty="—"
              options={catalogue?.categories ?? []}
              value={draft.category}
              change={(category) => change({ category })}
            />
          )}
        </Labelled>
        <Labelled label={t("severity")} error={errors["/severity"]}>
          {(own) => (
            <Choice
              own={own}
              options={(["ORDINARY", "MAJOR"] as const).map((code) => ({
                code,
                name: { zh: texts[code][0], en: texts[code][1] },
              }))}
              value={draft.severity}
              change={(severity) => change({ severity: severity as FilingDraft["severity"] })}
            />
          )}
        </Labelled>
      </div>
      {props.category !== undefined && (
        <CategoryForm
          category={props.category}
          values={draft.fields}
          errors={errors}
          change={(fields) => change({ fields })}
        />
      )}
      {line("address", "place", "/place/address", 300)}
      <Labelled label={t("answer")} hint={t("answerHint")} error={errors["/answer"]}>
        {(own) => (
          <Input.TextArea
            {...own}
            rows={2}
            maxLength={10000}
            value={draft.answer}
            onChange={(event) => change({ answer: event.target.value })}
          />
        )}
      </Labelled>
    </>
  );
}
