package io.openhotline.issuer.login;

import io.openhotline.issuer.identity.Identity;
import io.openhotline.issuer.identity.Person;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows a person that the login has succeeded when no page has sent them, with a button to log
/// out.
@RestController
class HomePage {
    private final Html page;
    private final Identity identity;

    HomePage(MessageSource texts, Identity identity) {
        this.page = new Html("home.html", texts);
        this.identity = identity;
    }

    @GetMapping(path = "/", produces = LoginPage.HTML)
    String show(Principal principal, CsrfToken csrf, Locale locale) {
        return page.render(
                locale,
                Map.of(
                        "csrf", csrf.getToken(),
                        "number", principal.getName(),
                        "name", name(principal.getName(), locale)));
    }

    private String name(String number, Locale locale) {
        Person person = identity.people().get(number);
        if (person == null) {
            return "";
        }
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? person.name().zh()
                : person.name().en();
    }
}
