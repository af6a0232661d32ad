package io.openhotline.followup.survey;

import io.openhotline.platform.policy.LocalText;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the texts of the page in one language.
record PageTexts(String language, Map<String, String> words) {
    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// @param wished the language that the reader chose; null for the browser's language, or
    ///   Chinese if that is neither Chinese nor English
    static PageTexts of(@Nullable String wished, HttpHeaders headers) {
        boolean english = wished == null ? prefersEnglish(headers) : wished.equals(ENGLISH);
        return of(english ? ENGLISH : CHINESE);
    }

    private static boolean prefersEnglish(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(it -> it.equals(CHINESE) || it.equals(ENGLISH))
                .findFirst()
                .filter(ENGLISH::equals)
                .isPresent();
    }

    private static PageTexts of(String language) {
        Locale locale = language.equals(CHINESE) ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "survey-page",
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        EXACT);
        return new PageTexts(
                language,
                bundle.keySet().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString)));
    }

    String word(String key) {
        return words.getOrDefault(key, key);
    }

    String of(LocalText text) {
        return language.equals(CHINESE) ? text.zh() : text.en();
    }

    String time(Instant at, ZoneId zone) {
        Locale locale = language.equals(CHINESE) ? Locale.CHINA : Locale.UK;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(at.atZone(zone));
    }
}
