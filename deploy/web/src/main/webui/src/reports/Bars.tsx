import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

type Props = {
  label: string;
  names: string[];
  series: { name: string; values: number[] }[];
};

/** A bar chart. A reader hears its label; the figures are in a table beside it. */
export default function Bars(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    const chart = echarts.init(box.current);
    chart.setOption(options(props));
    const fit = () => chart.resize();
    addEventListener("resize", fit);
    return () => {
      removeEventListener("resize", fit);
      chart.dispose();
    };
  }, [props]);
  return <div ref={box} role="img" aria-label={props.label} style={{ height: 320 }} />;
}

function options(props: Props) {
  return {
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    color: ["#0958d9", "#8c939d", "#b36b00"],
    legend: { top: 0 },
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    // A tooltip of HTML would need styles that the page's policy refuses.
    tooltip: { trigger: "axis", renderMode: "richText" },
    xAxis: { type: "category", data: props.names, axisLabel: { interval: 0, rotate: 30 } },
    yAxis: { type: "value", minInterval: 1 },
    series: props.series.map((it) => ({ type: "bar", name: it.name, data: it.values })),
  };
}
