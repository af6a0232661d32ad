package io.openhotline.bench.data;

import java.time.Instant;
import java.util.UUID;

/// Ids and numbers of the form that the services give.
final class Identifiers {
    private Identifiers() {}

    /// A UUIDv7 (RFC 9562) of that instant. `which` tells the ids of one ticket apart.
    static UUID id(Instant at, long number, int which) {
        long random = mixed(number * 64 + which);
        long high = at.toEpochMilli() << 16 | 0x7000 | (random & 0xFFF);
        long low = mixed(~random) >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /// A step of SplitMix64: different numbers never give the same.
    private static long mixed(long value) {
        long a = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }

    /// Year, serial and a check digit (Luhn).
    static String ticketNumber(int year, long serial) {
        String digits = Integer.toString(year) + padded(serial);
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return year + "-" + padded(serial) + "-" + (10 - sum % 10) % 10;
    }

    private static String padded(long serial) {
        String digits = Long.toString(serial);
        return "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    }
}
