import { Link } from "react-router";

/** A figure; one above zero leads to its tickets. */
export function FigureLink(props: { count: number; to: string | undefined }) {
  if (props.to === undefined || props.count === 0) return <>{props.count}</>;
  return <Link to={props.to}>{props.count}</Link>;
}
