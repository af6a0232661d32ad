import { Modal } from "antd";
import { lazy, Suspense, useEffect } from "react";
import { NavLink, Outlet, useNavigate } from "react-router";
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
  const menu = pages.filter((page) => page.title !== undefined && hasRole(session, ...page.roles));
  useShortcuts(menu.map((page) => page.path));
  return (
    <div className="frame">
      <a className="skip" href="#work">
        {t("skip")}
      </a>
      <header className="top">
        <strong>{t("title")}</strong>
        <nav aria-label={t("title")}>
          {menu.map((page, index) => (
            <NavLink
              key={page.path}
              to={`/${page.path}`}
              end
              title={`Ctrl+Alt+${index + 1}`}
              aria-keyshortcuts={`Control+Alt+${index + 1}`}
            >
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

/** Opens the pages of the menu by Ctrl, Alt and their place in it. */
function useShortcuts(paths: string[]) {
  const goTo = useNavigate();
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const path = /^Digit[1-9]$/.test(event.code) && paths[Number(event.code.slice(5)) - 1];
      if (event.ctrlKey && event.altKey && path) {
        event.preventDefault();
        goTo(`/${path}`);
      }
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  });
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
