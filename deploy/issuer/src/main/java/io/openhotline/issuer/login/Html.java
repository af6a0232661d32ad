package io.openhotline.issuer.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.util.HtmlUtils;

/// A page with `${…}` for values and texts. Everything that is put in is escaped.
final class Html {
    private static final PropertyPlaceholderHelper PLACEHOLDERS =
            new PropertyPlaceholderHelper("${", "}");

    private final String template;
    private final MessageSource texts;

    Html(String file, MessageSource texts) {
        this.texts = texts;
        try {
            this.template = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param values by placeholder; all other placeholders are keys of texts
    String render(Locale wanted, Map<String, String> values) {
        Locale locale = language(wanted);
        return PLACEHOLDERS.replacePlaceholders(
                template, key -> HtmlUtils.htmlEscape(value(key, locale, values), "UTF-8"));
    }

    private String value(String key, Locale locale, Map<String, String> values) {
        String value = values.get(key);
        return value == null ? texts.getMessage(key, null, locale) : value;
    }

    private static Locale language(Locale wanted) {
        return wanted.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? Locale.CHINESE
                : Locale.ENGLISH;
    }
}
