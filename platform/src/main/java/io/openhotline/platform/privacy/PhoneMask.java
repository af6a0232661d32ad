package io.openhotline.platform.privacy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks telephone numbers by the rule 3 + 4.
final class PhoneMask {
    private static final int SHOWN_BEHIND = 4;
    private static final int SHOWN_IN_ALL = 7;
    private static final int LEAST_HIDDEN = 4;
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST = 100;

    private static final Pattern MASKED = Pattern.compile("\\+?[0-9]{0,3}\\*{4,14}[0-9]{0,4}");

    /// Finds an extension, and what separates a further number.
    private static final Pattern MORE = Pattern.compile("(?i)[/、,;转轉分x#]|ext|\\R");

    /// Finds the extension of `0571-88888888-801`.
    private static final Pattern HYPHEN_EXTENSION =
            Pattern.compile("(0\\d{2,3}\\D{0,2}\\d{7,8})-\\d{1,6}");

    private static final Pattern INTERNATIONAL = Pattern.compile("[^0-9+]*\\+");
    private static final Pattern CHINA = Pattern.compile("(?:\\+|00)86(\\d{7,})");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    private PhoneMask() {}

    static String mask(String phone) {
        String plain = shortened(Normalizer.normalize(shortened(phone), Normalizer.Form.NFKC));
        return MASKED.matcher(plain).matches() ? plain : hide(national(digits(first(plain))));
    }

    /// Masks a number of digits with a leading `+` or without.
    private static String hide(String digits) {
        int hidden = Math.max(LEAST_HIDDEN, digits.length() - SHOWN_IN_ALL);
        int behind = Math.max(0, Math.min(SHOWN_BEHIND, digits.length() - hidden));
        int before = Math.max(0, digits.length() - hidden - behind);
        return digits.substring(0, before)
                + "*".repeat(hidden)
                + digits.substring(digits.length() - behind);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static String first(String phones) {
        Matcher more = MORE.matcher(phones);
        String first = more.find() && more.start() > 0 ? phones.substring(0, more.start()) : phones;
        Matcher extension = HYPHEN_EXTENSION.matcher(first.strip());
        return extension.matches() ? extension.group(1) : first;
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        String bounded = digits.substring(0, Math.min(digits.length(), MOST_DIGITS));
        return INTERNATIONAL.matcher(phone).lookingAt() ? "+" + bounded : bounded;
    }

    /// Replaces the code of China by the zero before an area code, as people dial it.
    private static String national(String number) {
        Matcher china = CHINA.matcher(number);
        if (!china.matches()) {
            return number;
        }
        String rest = china.group(1);
        return MOBILE.matcher(rest).matches() || rest.startsWith("0") ? rest : "0" + rest;
    }
}
