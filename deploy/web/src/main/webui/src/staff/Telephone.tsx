/** A telephone number to ring; one that is masked can't be rung. */
export function Telephone(props: { number: string }) {
  if (props.number.includes("*")) return <span>{props.number}</span>;
  return <a href={`tel:${props.number}`}>{props.number}</a>;
}
