import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { ChoiceField, LineField, options } from "../staff/fields";
import { KINDS, type Kind, kindOf, latestPeriods, periodOf } from "./periods";
import { kinds, texts } from "./texts";

/** Chooses a kind of period, and one of its latest, a day, or the days from one to another. */
export function PeriodChoice(props: {
  today: string;
  period: string;
  change: (period: string) => void;
}) {
  const t = useTexts(texts);
  const { today, period, change } = props;
  const kind = kindOf(period);
  return (
    <div className="row">
      <ChoiceField
        label={t("kindOfPeriod")}
        options={options(kinds, KINDS)}
        value={kind}
        change={(code) => change(periodOf(code as Kind, today))}
      />
      {kind === "day" && (
        <LineField
          label={t("period")}
          type="date"
          value={period}
          change={(day) => day !== "" && change(day)}
        />
      )}
      {kind === "range" && <Range key={period} period={period} change={change} />}
      {kind !== "day" && kind !== "range" && (
        <ChoiceField
          label={t("period")}
          options={offered(kind, today, period)}
          value={period}
          change={change}
        />
      )}
    </div>
  );
}

/** The latest periods, and the one that an address named. */
function offered(kind: Kind, today: string, period: string) {
  const latest = latestPeriods(kind, today);
  const all = latest.includes(period) ? latest : [...latest, period];
  return all.map((code) => ({ code, name: { zh: code, en: code } }));
}

function Range(props: { period: string; change: (period: string) => void }) {
  const t = useTexts(texts);
  const [begin = "", end = ""] = props.period.split("--");
  const [from, setFrom] = useState(begin);
  const [to, setTo] = useState(end);
  const choose = (first: string, last: string) => {
    setFrom(first);
    setTo(last);
    if (first !== "" && first <= last) props.change(`${first}--${last}`);
  };
  return (
    <>
      <LineField label={t("from")} type="date" value={from} change={(first) => choose(first, to)} />
      <LineField
        label={t("to")}
        type="date"
        value={to}
        error={to < from ? t("endsBefore") : undefined}
        change={(last) => choose(from, last)}
      />
    </>
  );
}
