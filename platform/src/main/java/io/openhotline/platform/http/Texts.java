package io.openhotline.platform.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Finds texts for people in the language of the request: in the service's own bundle `problems`,
/// otherwise in the bundle that all services share.
final class Texts {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static String title(String slug) {
        return find("title." + slug).orElseGet(() -> slug.replace('-', ' '));
    }

    static String detail(String slug) {
        return find("detail." + slug).orElse("");
    }

    /// A rule that is a problem of its own may have the text of that.
    static String rule(String rule, Object... arguments) {
        return find("rule." + rule)
                .map(text -> new MessageFormat(text, Locale.ROOT).format(arguments))
                .orElseGet(() -> title(rule));
    }

    private static Optional<String> find(String key) {
        return BUNDLES.stream().flatMap(bundle -> lookUp(bundle, key)).findFirst();
    }

    private static Stream<String> lookUp(String bundle, String key) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Stream.of(
                    ResourceBundle.getBundle(bundle, RequestLanguage.locale(), loader, EXACT)
                            .getString(key));
        } catch (MissingResourceException e) {
            return Stream.empty();
        }
    }
}
