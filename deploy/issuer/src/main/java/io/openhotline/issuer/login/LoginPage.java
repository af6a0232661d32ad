package io.openhotline.issuer.login;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The form for staff number and password. Its message is the same for a wrong password, an unknown
/// number and a locked account, so that it reveals no account.
@RestController
class LoginPage {
    static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Html page;

    LoginPage(MessageSource texts) {
        this.page = new Html("login.html", texts);
    }

    @GetMapping(path = "/login", produces = HTML)
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            CsrfToken csrf,
            Locale locale) {
        return page.render(
                locale,
                Map.of(
                        "csrf", csrf.getToken(),
                        "failed", error == null ? "hidden" : "",
                        "left", logout == null ? "hidden" : ""));
    }
}
