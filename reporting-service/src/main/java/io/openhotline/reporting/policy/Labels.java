package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Texts that are the same in every pack, from the bundle `reporting-texts`.
public final class Labels {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /// Returns the text of a key in both languages. Throws if the bundle lacks the key.
    public static LocalText of(String key) {
        return new LocalText(
                bundle(Locale.CHINESE).getString(key), bundle(Locale.ROOT).getString(key));
    }

    /// Returns the text of a code, or the code itself if the bundle lacks it: a newer publisher may
    /// send new codes.
    public static LocalText ofCode(String prefix, String code) {
        try {
            return of(prefix + "." + code);
        } catch (MissingResourceException _) {
            return new LocalText(code, code);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle("reporting-texts", locale, loader, EXACT);
    }
}
