package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authorization code flow with PKCE (RFC 7636) of the command line. It fills in the login form
/// of our own issuer.
final class CodeFlow {
    private static final String CLIENT = "hotline-cli";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final IssuerSession session;
    private final Pkce pkce = Pkce.random();
    private final String state = Pkce.text();

    CodeFlow(IssuerSession session) {
        this.session = session;
    }

    /// Logs in and returns the code.
    String code(String number, String password) {
        URI form = location(session.get(authorization()));
        String csrf = found(CSRF, session.get(form).body(), "has no login form");
        URI next =
                location(
                        session.post(
                                "/login",
                                Map.of("username", number, "password", password, "_csrf", csrf)));
        if (next.getPath().equals("/login")) {
            throw new CommandException(
                    "no login of "
                            + number
                            + ": the password is wrong, or there were too many attempts");
        }
        return code(location(session.get(next)));
    }

    /// The form that exchanges the code for a token.
    Map<String, String> exchange(String code) {
        return Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", REDIRECT,
                "client_id", CLIENT,
                "code_verifier", pkce.verifier());
    }

    private URI authorization() {
        return URI.create(
                "/oauth2/authorize?"
                        + IssuerSession.form(
                                Map.of(
                                        "response_type",
                                        "code",
                                        "client_id",
                                        CLIENT,
                                        "redirect_uri",
                                        REDIRECT,
                                        "scope",
                                        "openid hotline",
                                        "state",
                                        state,
                                        "code_challenge",
                                        pkce.challenge(),
                                        "code_challenge_method",
                                        "S256")));
    }

    private String code(URI callback) {
        String query = "?" + Optional.ofNullable(callback.getRawQuery()).orElse("");
        if (!query.contains("state=" + state)) {
            throw new CommandException("the issuer has answered another login");
        }
        return found(CODE, query, "gave no code");
    }

    private static URI location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() ->
                        new CommandException(
                                "the issuer does not lead on: status " + response.statusCode()));
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new CommandException("the issuer " + otherwise);
        }
        return matcher.group(1);
    }
}
