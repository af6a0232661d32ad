package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Texts of what no pack changes, from the bundle `reporting-texts`.
public final class Labels {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /// Both languages of a key that must be there.
    public static LocalText of(String key) {
        return new LocalText(
                bundle(Locale.CHINESE).getString(key), bundle(Locale.ROOT).getString(key));
    }

    /// The code itself where the bundle doesn't know it: a newer publisher may send new ones.
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
