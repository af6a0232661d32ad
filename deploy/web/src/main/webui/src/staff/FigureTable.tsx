import type { ReactNode } from "react";

type Row = { key: string; cells: [name: ReactNode, ...figures: ReactNode[]] };

/** A table whose first column names its rows. */
export function FigureTable(props: { columns: string[]; rows: Row[] }) {
  return (
    <table className="figures">
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, cells: [name, ...figures] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, at) => (
              <td key={props.columns[at + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
