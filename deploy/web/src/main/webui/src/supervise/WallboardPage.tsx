import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { type Texts, useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Part } from "../staff/Part";
import { percent } from "../staff/percent";
import { useTimes } from "../staff/time";
import "./wallboard.css";

type Wallboard = components["schemas"]["Wallboard"];

const texts = {
  title: ["热线大屏", "Wallboard"],
  unhandled: ["未办结", "Unhandled"],
  overdue: ["超时", "Overdue"],
  dueWithinHour: ["一小时内到期", "Due within an hour"],
  received: ["今日受理", "Received today"],
  handled: ["今日办结", "Handled today"],
  answered: ["15 秒接通率", "Answered in time"],
  satisfaction: ["满意率", "Satisfaction"],
  department: ["部门", "Department"],
} satisfies Texts<string>;

/** Figures of this moment for the wall: large, dark, and new within seconds. */
export default function WallboardPage() {
  const first = useQuery({
    queryKey: ["wallboard"],
    meta: { live: true },
    queryFn: () => content(reporting.GET("/wallboard")),
  });
  return (
    <Part query={{ data: first.data as Wallboard | undefined, error: first.error }}>
      {(board) => <Board board={board} />}
    </Part>
  );
}

function Board(props: { board: Wallboard }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { open, today, departments } = props.board;
  const figures: [keyof typeof texts, string, boolean?][] = [
    ["unhandled", String(open.unhandled)],
    ["overdue", String(open.overdue), open.overdue > 0],
    ["dueWithinHour", String(open.dueWithinHour)],
    ["received", String(today.received)],
    ["handled", String(today.handled)],
    ["answered", percent(today.answeredInTime)],
    ["satisfaction", percent(today.satisfaction)],
  ];
  return (
    <section className="wall" aria-label={t("title")}>
      <div className="row spread">
        <h1>{t("title")}</h1>
        <Clock />
      </div>
      <dl className="figures">
        {figures.map(([label, value, bad]) => (
          <div key={label} className={bad ? "bad" : undefined}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("department")}</th>
            <th scope="col">{t("unhandled")}</th>
            <th scope="col">{t("overdue")}</th>
            <th scope="col">{t("dueWithinHour")}</th>
          </tr>
        </thead>
        <tbody>
          {departments.map((it) => (
            <tr key={it.code}>
              <th scope="row">{pick(it.name, language)}</th>
              <td>{it.unhandled}</td>
              <td className={it.overdue > 0 ? "bad" : undefined}>{it.overdue}</td>
              <td>{it.dueWithinHour}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Clock() {
  const language = useLanguage();
  const { zone } = useTimes();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time className="clock">
      {now.toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB", {
        hour: "2-digit",
        minute: "2-digit",
        timeZone: zone,
      })}
    </time>
  );
}
