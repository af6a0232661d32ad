import { useQuery } from "@tanstack/react-query";
import { content, reporting } from "../staff/api";

/** The report of a period, as its pages share it. */
export function useReport(period: string) {
  return useQuery({
    queryKey: ["report", period],
    queryFn: () => content(reporting.GET("/reports/{period}", { params: { path: { period } } })),
  });
}
