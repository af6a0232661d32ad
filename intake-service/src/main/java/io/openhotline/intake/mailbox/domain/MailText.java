package io.openhotline.intake.mailbox.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decodes the bytes of a mail as well as can be: by the charset that it names, if the bytes fit,
/// else as UTF-8 or GB 18030, which are what Chinese mails have.
public final class MailText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Programs say GB 2312 and mean GBK; GB 18030 contains both.
    private static final Set<String> CHINESE =
            Set.of(
                    "gb2312",
                    "gb_2312-80",
                    "gbk",
                    "x-gbk",
                    "cp936",
                    "ms936",
                    "euc-cn",
                    "hz-gb-2312");

    /// Any bytes fit these charsets, so a mail that names one may be anything.
    private static final Set<String> DEFAULTS =
            Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "x-unknown");

    private MailText() {}

    public static String decode(byte[] bytes, @Nullable String named) {
        Optional<Charset> charset = charset(named);
        Optional<String> known =
                isDefault(named) ? Optional.empty() : charset.flatMap(it -> strict(bytes, it));
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        return known.or(() -> utf8.filter(MailText::isPlausible))
                .or(() -> chinese(bytes, named))
                .or(() -> utf8)
                .or(() -> charset.flatMap(it -> strict(bytes, it)))
                .orElseGet(() -> new String(bytes, charset.orElse(GB18030)));
    }

    /// The bytes of 漏水 in GB 2312 are two other characters in UTF-8, so a text that has no
    /// ideograph in UTF-8 may be in GB 18030.
    private static boolean isPlausible(String utf8) {
        return utf8.chars().allMatch(it -> it < 0x80) || utf8.chars().anyMatch(it -> it >= 0x800);
    }

    private static Optional<String> chinese(byte[] bytes, @Nullable String named) {
        return isDefault(named) && !hasPairs(bytes) ? Optional.empty() : strict(bytes, GB18030);
    }

    private static boolean isDefault(@Nullable String named) {
        return named != null && DEFAULTS.contains(normal(named));
    }

    private static Optional<Charset> charset(@Nullable String named) {
        if (named == null) {
            return Optional.empty();
        }
        try {
            String name = normal(named);
            return Optional.of(CHINESE.contains(name) ? GB18030 : Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String normal(String named) {
        return named.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Whether all bytes above ASCII come in pairs, as in GB 2312, and not one by one, as in
    /// French.
    private static boolean hasPairs(byte[] bytes) {
        int run = 0;
        for (byte octet : bytes) {
            if (octet < 0) {
                run++;
            } else if (run % 2 == 1) {
                return false;
            } else {
                run = 0;
            }
        }
        return run % 2 == 0;
    }
}
