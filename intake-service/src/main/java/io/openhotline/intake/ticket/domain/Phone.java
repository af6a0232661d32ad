package io.openhotline.intake.ticket.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Normalises and masks telephone numbers; a normalised one has digits and an optional leading `+`.
public final class Phone {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s()（）.·/-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,20}");
    private static final int SHOWN_BEHIND = 4;
    private static final int SHOWN_IN_ALL = 7;
    private static final int LEAST_HIDDEN = 4;

    private Phone() {}

    /// Returns empty when the text isn't a telephone number.
    public static Optional<String> normalise(String written) {
        String plain = SEPARATORS.matcher(halfWidth(written)).replaceAll("");
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /// Masks at least four characters: `13812345678` becomes `138****5678`.
    public static String mask(String phone) {
        int hidden = Math.max(LEAST_HIDDEN, phone.length() - SHOWN_IN_ALL);
        int behind = Math.max(0, Math.min(SHOWN_BEHIND, phone.length() - hidden));
        int before = Math.max(0, phone.length() - hidden - behind);
        return phone.substring(0, before)
                + "*".repeat(hidden)
                + phone.substring(phone.length() - behind);
    }

    /// Converts the full-width digits and signs of a Chinese keyboard to ASCII.
    private static String halfWidth(String text) {
        return text.codePoints()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
