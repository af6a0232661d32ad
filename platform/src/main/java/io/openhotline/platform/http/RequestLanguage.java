package io.openhotline.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.MDC;

/// Chooses Chinese if the client prefers it (RFC 9110 `Accept-Language`), otherwise English.
@Provider
@PreMatching
class RequestLanguage implements ContainerRequestFilter {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final String KEY = "language";

    /// Reads the language from the log context, which follows the request across threads.
    static Locale locale() {
        return Locale.CHINESE.getLanguage().equals(MDC.get(KEY)) ? Locale.CHINESE : Locale.ROOT;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put(KEY, preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static String preferred(String header) {
        try {
            Locale locale =
                    header == null
                            ? null
                            : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return locale == null ? Locale.ENGLISH.getLanguage() : locale.getLanguage();
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH.getLanguage();
        }
    }
}
