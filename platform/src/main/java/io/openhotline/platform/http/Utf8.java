package io.openhotline.platform.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/// Decodes UTF-8 strictly (RFC 3629): overlong forms, surrogates and truncated characters are
/// malformed. The JDK's constructors of `String` would replace them by U+FFFD.
public final class Utf8 {
    private Utf8() {}

    /// Returns empty if the bytes are malformed.
    public static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Returns the index of the first malformed byte, or empty if there is none.
    public static OptionalInt firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isMalformed() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }
}
