import { Modal } from "antd";
import { lazy, Suspense } from "react";
import { NavLink, Outlet } from "react-router";
import { setLanguage, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { DESK, pages } from "./pages";
import { hasRole, useSession, useSessionEnded } from "./session";
import { texts } from "./texts";

const CallPop = lazy(() => import("../desk/CallPop"));

/** The frame of all pages of staff: where one may go, who one is, the language. */
export function Frame() {
  const t = useTexts(texts);
  const session = useSession();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="frame">
      <a className="skip" href="#work">
        {t("skip")}
      </a>
      <header className="top">
        <strong>{t("title")}</strong>
        <nav aria-label={t("title")}>
          {pages
            .filter((page) => page.title !== undefined && hasRole(session, ...page.roles))
            .map((page) => (
              <NavLink key={page.path} to={`/${page.path}`} end>
                {page.title !== undefined && t(page.title)}
              </NavLink>
            ))}
        </nav>
        <span>{session.person}</span>
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {t("other")}
        </button>
        <a href="/logout">{t("logOut")}</a>
      </header>
      <main className="work" id="work" tabIndex={-1}>
        <Suspense fallback={<p role="status">{t("loading")}</p>}>
          {hasRole(session, ...DESK) && <CallPop />}
          <Outlet />
        </Suspense>
        <Ended />
      </main>
    </div>
  );
}

function Ended() {
  const t = useTexts(texts);
  return (
    <Modal
      open={useSessionEnded()}
      title={t("ended")}
      closable={false}
      cancelButtonProps={{ style: { display: "none" } }}
      okText={t("logIn")}
      onOk={() => location.reload()}
    >
      {t("endedMore")}
    </Modal>
  );
}
