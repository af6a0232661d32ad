package io.openhotline.intake.mailbox.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes a header with encoded words (RFC 2047), also one with bare bytes in it. Neighbouring
/// words of a charset are joined before they are decoded, because mail programs cut characters in
/// two.
public final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])|[\\r\\n]");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
    private @Nullable String charset;

    private EncodedWords() {}

    /// @param raw the header with one character for each byte (ISO 8859-1)
    public static String decode(String raw) {
        return new EncodedWords().decoded(FOLD.matcher(raw).replaceAll(""));
    }

    private String decoded(String header) {
        Matcher word = WORD.matcher(header);
        int end = 0;
        while (word.find()) {
            between(header.substring(end, word.start()));
            add(word.group(1), word.group(2), word.group(3));
            end = word.end();
        }
        flush();
        text.append(bare(header.substring(end)));
        return text.toString();
    }

    /// Drops white space between two encoded words (RFC 2047, 6.2).
    private void between(String separator) {
        if (charset == null || !separator.isBlank()) {
            flush();
            text.append(bare(separator));
        }
    }

    private void add(String named, String encoding, String content) {
        int language = named.indexOf('*');
        String name = language < 0 ? named : named.substring(0, language);
        if (charset != null && !charset.equalsIgnoreCase(name)) {
            flush();
        }
        charset = name;
        joined.writeBytes(encoding.equalsIgnoreCase("B") ? base64(content) : quoted(content));
    }

    private void flush() {
        if (charset != null) {
            text.append(MailText.decode(joined.toByteArray(), charset));
            joined.reset();
            charset = null;
        }
    }

    private static String bare(String plain) {
        boolean isDecoded = plain.chars().anyMatch(it -> it > 0xFF);
        return isDecoded || plain.chars().allMatch(it -> it < 0x80)
                ? plain
                : MailText.decode(plain.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    /// Skips what is no Base64, as mail programs do.
    private static byte[] base64(String content) {
        try {
            return Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String content) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            char at = content.charAt(i);
            int octet = at == '=' && i + 2 <= content.length() - 1 ? hex(content, i + 1) : -1;
            if (octet >= 0) {
                bytes.write(octet);
                i += 2;
            } else {
                bytes.write(at == '_' ? ' ' : at);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String content, int at) {
        int high = Character.digit(content.charAt(at), 16);
        int low = Character.digit(content.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
