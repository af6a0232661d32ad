package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authorization code flow with PKCE (RFC 7636) of the command line. It fills in the login form
/// of the issuer.
final class CodeFlow {
    private static final String CLIENT = "hotline-cli";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_REDIRECTS = 5;

    private final IssuerSession session;
    private final Endpoints endpoints;
    private final Pkce pkce = Pkce.random();
    private final String state = Pkce.text();

    CodeFlow(IssuerSession session, Endpoints endpoints) {
        this.session = session;
        this.endpoints = endpoints;
    }

    /// Logs in and returns the code.
    String code(String number, String password) {
        HttpResponse<String> page = follow(session.get(authorization()));
        LoginForm form = LoginForm.in(page.body());
        URI target = page.uri().resolve(form.target());
        HttpResponse<String> answer = session.submit(target, form.filled(number, password));
        URI callback = location(follow(answer)).orElseThrow(() -> refused(number));
        return code(callback);
    }

    /// Follows redirects up to the one to the callback, which nobody serves.
    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> response = first;
        for (int i = 0; i < MOST_REDIRECTS && leadsOn(response); i++) {
            response = session.get(location(response).orElseThrow());
        }
        return response;
    }

    private static boolean leadsOn(HttpResponse<String> response) {
        return location(response).filter(to -> !to.toString().startsWith(REDIRECT)).isPresent();
    }

    private static CommandException refused(String number) {
        return new CommandException(
                "no login of "
                        + number
                        + ": the password is wrong, or there were too many attempts");
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
                endpoints.authorization()
                        + "?"
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
        Matcher code = CODE.matcher(query);
        if (!code.find()) {
            throw new CommandException("the issuer gave no code");
        }
        return code.group(1);
    }

    private static Optional<URI> location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(response.uri()::resolve);
    }
}
