import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { Choice } from "../staff/Choice";
import { useCatalogue } from "../staff/catalogue";
import { Labelled } from "../staff/Labelled";
import type { Deed, Report } from "./deeds";
import { texts } from "./texts";

type Props = {
  deed: Deed;
  category: string;
  report: Report;
  errors: Record<string, string>;
  change: (some: Partial<Report>) => void;
};

/** The fields that a deed needs. */
export function DeedFields(props: Props) {
  switch (props.deed) {
    case "accept":
    case "approve":
      return null;
    case "arrive":
      return <Line {...props} name="note" label="note" pointer="/note" />;
    case "progress":
      return (
        <>
          <Line {...props} name="note" label="note" pointer="/note" />
          <Line {...props} name="area" label="area" pointer="/affectedArea" />
          <Time {...props} name="expected" label="expected" pointer="/expectedCompletion" />
        </>
      );
    case "extension":
      return (
        <>
          <Time {...props} name="until" label="until" pointer="/until" />
          <Line {...props} name="reason" label="reason" pointer="/reason" />
        </>
      );
    case "return":
      return <Return {...props} />;
    case "sendBack":
      return <Line {...props} name="reason" label="reason" pointer="/reason" />;
    case "complete":
      return <Completion {...props} />;
  }
}

type Texted = "note" | "area" | "reason" | "cause" | "remedy";

function Line(props: Props & { name: Texted; label: keyof typeof texts; pointer: string }) {
  const t = useTexts(texts);
  return (
    <Labelled label={t(props.label)} error={props.errors[props.pointer]}>
      {(own) => (
        <Input.TextArea
          {...own}
          rows={3}
          maxLength={1000}
          value={props.report[props.name]}
          onChange={(event) => props.change({ [props.name]: event.target.value })}
        />
      )}
    </Labelled>
  );
}

/** The phone's own way to choose a time. */
function Time(
  props: Props & { name: "expected" | "until"; label: keyof typeof texts; pointer: string },
) {
  const t = useTexts(texts);
  return (
    <Labelled label={t(props.label)} error={props.errors[props.pointer]}>
      {(own) => (
        <Input
          {...own}
          type="datetime-local"
          value={props.report[props.name]}
          onChange={(event) => props.change({ [props.name]: event.target.value })}
        />
      )}
    </Labelled>
  );
}

function Return(props: Props) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const reasons = useQuery({
    queryKey: ["return-reasons"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(dispatch.GET("/return-reasons")),
  });
  return (
    <>
      <Labelled label={t("reasonCode")} error={props.errors["/reasonCode"]}>
        {(own) => (
          <Choice
            own={own}
            empty="—"
            options={reasons.data ?? []}
            value={props.report.reasonCode}
            change={(reasonCode) => props.change({ reasonCode })}
          />
        )}
      </Labelled>
      <Line {...props} name="reason" label="reason" pointer="/reason" />
      <Labelled label={t("suggested")} error={props.errors["/suggestedDepartment"]}>
        {(own) => (
          <Choice
            own={own}
            empty="—"
            options={catalogue?.departments ?? []}
            value={props.report.suggested}
            change={(suggested) => props.change({ suggested })}
          />
        )}
      </Labelled>
    </>
  );
}

function options(...codes: (keyof typeof texts)[]) {
  return codes.map((code) => ({ code, name: { zh: texts[code][0], en: texts[code][1] } }));
}

/** The pack's causes for the category, if it has any. */
function Cause(props: Props) {
  const t = useTexts(texts);
  const kind = useCatalogue()?.categories.find((it) => it.code === props.category)?.kind;
  const causes = useQuery({
    queryKey: ["causes"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(dispatch.GET("/causes")),
  });
  const fitting = (causes.data ?? []).filter(
    (it) =>
      (it.categories.length === 0 && it.kinds.length === 0) ||
      it.categories.includes(props.category) ||
      it.kinds.some((one) => one === kind),
  );
  return fitting.length === 0 ? null : (
    <Labelled label={t("causeCode")} error={props.errors["/causeCode"]}>
      {(own) => (
        <Choice
          own={own}
          empty="—"
          options={fitting}
          value={props.report.causeCode}
          change={(causeCode) => props.change({ causeCode })}
        />
      )}
    </Labelled>
  );
}

function Completion(props: Props) {
  const t = useTexts(texts);
  return (
    <>
      <Labelled label={t("outcome")} error={props.errors["/outcome"]}>
        {(own) => (
          <Choice
            own={own}
            options={options("SOLVED", "EXPLAINED", "PROMISED", "NOT_SOLVABLE")}
            value={props.report.outcome}
            change={(outcome) => props.change({ outcome: outcome as Report["outcome"] })}
          />
        )}
      </Labelled>
      <Cause {...props} />
      <Line {...props} name="cause" label="cause" pointer="/cause" />
      <Line {...props} name="remedy" label="remedy" pointer="/remedy" />
      <Labelled label={t("valid")} error={props.errors["/valid"]}>
        {(own) => (
          <Choice
            own={own}
            empty="—"
            options={[
              { code: "true", name: { zh: texts.yes[0], en: texts.yes[1] } },
              { code: "false", name: { zh: texts.no[0], en: texts.no[1] } },
            ]}
            value={props.report.valid}
            change={(valid) => props.change({ valid: valid as Report["valid"] })}
          />
        )}
      </Labelled>
    </>
  );
}
