import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { CategoryForm } from "../desk/CategoryForm";
import { preview } from "../desk/preview";
import { useTexts } from "../i18n/texts";
import { Refusal } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { ChoiceField, LineField, options, YES_OR_NO } from "../staff/fields";
import { Part } from "../staff/Part";
import { ProblemAlert } from "../staff/ProblemAlert";
import { RouteFound } from "./RouteFound";
import { texts } from "./texts";
import { emptyTrial, queryOf, type Trial } from "./trial";

/** Says where a ticket would go and by when, without filing it. */
export function DryRun() {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const [trial, setTrial] = useState<Trial>(emptyTrial);
  const [asked, setAsked] = useState<ReturnType<typeof queryOf>>();
  const category = catalogue?.categories.find((it) => it.code === trial.category);
  const route = useQuery({
    queryKey: ["dry-run", asked],
    enabled: asked !== undefined,
    queryFn: () => preview(asked ?? {}),
  });
  const refused = route.error instanceof Refusal && (route.error.problem.status ?? 500) < 500;
  const change = (some: Partial<Trial>) => setTrial({ ...trial, ...some });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(queryOf(trial, category, catalogue?.timeZone ?? "UTC"));
  };
  return (
    <form className="panel" onSubmit={send} noValidate>
      <h2>{t("dryRun")}</h2>
      <p className="quiet">{t("dryRunHint")}</p>
      <Matter trial={trial} change={change} />
      {category !== undefined && (
        <CategoryForm
          category={category}
          values={trial.fields}
          errors={{}}
          change={(fields) => change({ fields })}
        />
      )}
      <Button type="primary" htmlType="submit" disabled={trial.category === ""}>
        {t("try")}
      </Button>
      {asked !== undefined && (
        <section aria-live="polite" aria-label={t("dryRun")}>
          {refused ? (
            <ProblemAlert problem={(route.error as Refusal).problem} />
          ) : (
            <Part query={route}>{(found) => <RouteFound route={found} />}</Part>
          )}
        </section>
      )}
    </form>
  );
}

function Matter(props: { trial: Trial; change: (some: Partial<Trial>) => void }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const { trial, change } = props;
  return (
    <div className="pair">
      <ChoiceField
        label={t("category")}
        options={catalogue?.categories ?? []}
        empty="—"
        value={trial.category}
        change={(category) => change({ category, fields: {} })}
      />
      <ChoiceField
        label={t("severity")}
        options={options(texts, ["ORDINARY", "MAJOR"])}
        value={trial.severity}
        change={(severity) => change({ severity: severity as Trial["severity"] })}
      />
      <ChoiceField
        label={t("channel")}
        options={catalogue?.channels ?? []}
        empty="—"
        value={trial.channel}
        change={(channel) => change({ channel })}
      />
      <ChoiceField
        label={t("nature")}
        options={catalogue?.natures ?? []}
        empty="—"
        value={trial.nature}
        change={(nature) => change({ nature })}
      />
      <ChoiceField
        label={t("customerKind")}
        options={catalogue?.customerKinds ?? []}
        empty="—"
        value={trial.customerKind}
        change={(customerKind) => change({ customerKind })}
      />
      {(catalogue?.customerLevels.length ?? 0) > 0 && (
        <ChoiceField
          label={t("customerLevel")}
          options={catalogue?.customerLevels ?? []}
          empty="—"
          value={trial.customerLevel}
          change={(customerLevel) => change({ customerLevel })}
        />
      )}
      <ChoiceField
        label={t("repeat")}
        options={YES_OR_NO}
        empty="—"
        value={trial.repeat}
        change={(repeat) => change({ repeat })}
      />
      <LineField
        label={t("at")}
        hint={t("atHint")}
        type="datetime-local"
        value={trial.at}
        change={(at) => change({ at })}
      />
    </div>
  );
}
