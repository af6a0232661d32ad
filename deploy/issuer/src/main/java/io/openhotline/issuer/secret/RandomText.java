package io.openhotline.issuer.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes secrets that nobody can guess.
enum RandomText {
    /// 99 random bits that a person can type: four groups of letters and digits that can't be
    /// mistaken for each other.
    PASSWORD {
        @Override
        String next() {
            return IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-"));
        }
    },
    /// 256 random bits for a program.
    CLIENT_SECRET {
        @Override
        String next() {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    };

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    abstract String next();

    private static String group() {
        return RANDOM.ints(5, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
