import { sessionEnded } from "../staff/session";
import { type Figures, figuresOf } from "./metrics";

export const SERVICES = ["intake", "dispatch", "followup", "reporting"] as const;
export type Service = (typeof SERVICES)[number];

/** Reads what an operator looks at first out of the metrics of a service. */
export async function figuresOfService(service: Service): Promise<Figures> {
  const answer = await fetch(`/operate/${service}/metrics`, {
    headers: { "X-Requested-With": "JavaScript" },
  });
  if ([401, 499].includes(answer.status)) sessionEnded();
  if (!answer.ok) throw new Error(String(answer.status));
  return figuresOf(await answer.text());
}
