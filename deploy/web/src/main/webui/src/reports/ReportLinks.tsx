import { NavLink } from "react-router";
import { useTexts } from "../i18n/texts";
import { hasRole, useSession } from "../staff/session";
import { texts } from "./editionTexts";

const KINDS = [
  { path: "/reports", title: "reports", roles: undefined },
  { path: "/editions", title: "editions", roles: ["supervisor", "manager", "reports", "auditor"] },
  { path: "/weekly-sheets", title: "sheets", roles: ["supervisor", "manager", "auditor"] },
  { path: "/counts", title: "counts", roles: undefined },
] as const;

/** The kinds of reports that the reader may see. */
export function ReportLinks() {
  const t = useTexts(texts);
  const session = useSession();
  return (
    <nav aria-label={t("nav")} className="row tabs">
      {KINDS.filter((kind) => kind.roles === undefined || hasRole(session, ...kind.roles)).map(
        (kind) => (
          <NavLink key={kind.path} to={kind.path}>
            {t(kind.title)}
          </NavLink>
        ),
      )}
    </nav>
  );
}
