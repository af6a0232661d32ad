package io.openhotline.intake.mail;

import java.util.regex.Pattern;

/// Tells an e-mail address from other texts.
public final class MailAddress {
    /// The longest address (RFC 5321).
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}");

    private MailAddress() {}

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
