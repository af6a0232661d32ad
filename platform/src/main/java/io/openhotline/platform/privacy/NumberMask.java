package io.openhotline.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks the numbers of a text that have seven or more digits: also in full width, in Chinese, and
/// with spaces and hyphens between the digits. Goes through the text once.
final class NumberMask {
    private static final int SHORTEST = 7;

    /// A longer number is an identity card or an account: only its last four digits stay.
    private static final int LONGEST_PHONE = 15;

    private static final int SHOWN_IN_ALL = 7;
    private static final int SHOWN_BEHIND = 4;
    private static final int LEAST_HIDDEN = 4;
    private static final int ID_DIGITS = 17;
    private static final int WIDEST_GAP = 2;
    private static final String SEPARATORS = " \u00a0\u3000\t.·_()（）";

    /// Lists the digits from zero to nine, and two other forms of zero and one.
    static final String CHINESE_DIGITS = "〇一二三四五六七八九零幺";

    /// Matches a date, or a ticket number, which are not personal.
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1(?:3[01]|[12]\\d|0?[1-9])"
                            + "|20\\d\\d-\\d{7,9}-\\d)(?!\\d)");

    private final String text;
    private final StringBuilder masked;
    private final Matcher known;
    private int position;

    NumberMask(String text) {
        this.text = text;
        this.masked = new StringBuilder(text.length());
        this.known = KNOWN.matcher(text).useTransparentBounds(true);
    }

    String masked() {
        while (position < text.length()) {
            if (!isDigit(text.codePointAt(position))) {
                copyTo(position + Character.charCount(text.codePointAt(position)));
            } else if (known.region(position, text.length()).lookingAt()) {
                copyTo(known.end());
            } else {
                number();
            }
        }
        return masked.toString();
    }

    /// Reads the digits and gaps from here, and writes them masked if they are a long number.
    private void number() {
        var digits = new ArrayList<String>();
        int end = position;
        int gap = 0;
        for (int next = position; next < text.length() && gap <= WIDEST_GAP; ) {
            int character = text.codePointAt(next);
            next += Character.charCount(character);
            if (isDigit(character)) {
                digits.add(Character.toString(character));
                gap = 0;
                end = next;
            } else if (isSeparator(character)) {
                gap++;
            } else if (Character.getType(character) != Character.FORMAT) {
                break;
            }
        }
        write(digits, end);
    }

    private void write(List<String> digits, int end) {
        if (digits.size() < SHORTEST) {
            copyTo(end);
            return;
        }
        boolean isId = digits.size() == ID_DIGITS && end < text.length() && isX(text.charAt(end));
        if (isId) {
            digits.add(text.substring(end, end + 1));
        }
        masked.append(hide(digits));
        position = isId ? end + 1 : end;
    }

    /// Keeps the digits that are shown as they were written.
    private static String hide(List<String> digits) {
        int count = digits.size();
        int hidden = Math.max(LEAST_HIDDEN, count - SHOWN_IN_ALL);
        int before = count > LONGEST_PHONE ? 0 : Math.max(0, count - hidden - SHOWN_BEHIND);
        int behind = Math.min(SHOWN_BEHIND, count - hidden);
        return String.join("", digits.subList(0, before))
                + "*".repeat(count > LONGEST_PHONE ? LEAST_HIDDEN : hidden)
                + String.join("", digits.subList(count - behind, count));
    }

    private void copyTo(int end) {
        masked.append(text, position, end);
        position = end;
    }

    private static boolean isX(char character) {
        return "xXｘＸ".indexOf(character) >= 0;
    }

    private static boolean isDigit(int character) {
        return Character.isDigit(character) || CHINESE_DIGITS.indexOf(character) >= 0;
    }

    private static boolean isSeparator(int character) {
        return SEPARATORS.indexOf(character) >= 0
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }
}
