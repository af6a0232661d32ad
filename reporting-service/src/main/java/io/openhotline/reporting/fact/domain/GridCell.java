package io.openhotline.reporting.fact.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A square of the map whose sides are a hundredth of a degree (WGS 84), about 1.1 km from south to
/// north: small enough to locate an incident, and too large to identify a customer.
///
/// @param south the latitude of the southern side in hundredths of a degree
/// @param west the longitude of the western side in hundredths of a degree
public record GridCell(int south, int west) {
    private static final Pattern CODE =
            Pattern.compile("(-?[0-9]{1,2}\\.[0-9]{2}),(-?[0-9]{1,3}\\.[0-9]{2})");

    public static GridCell of(double latitude, double longitude) {
        return new GridCell(floor(latitude), floor(longitude));
    }

    /// Parses the result of [#code].
    public static Optional<GridCell> parse(String code) {
        var matcher = CODE.matcher(code);
        return matcher.matches()
                ? Optional.of(
                        new GridCell(hundredths(matcher.group(1)), hundredths(matcher.group(2))))
                : Optional.empty();
    }

    /// Returns latitude and longitude of the south-western corner, for example `31.23,121.47`.
    public String code() {
        return degrees(south) + "," + degrees(west);
    }

    public static BigDecimal degrees(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static int floor(double degrees) {
        return BigDecimal.valueOf(degrees)
                .movePointRight(2)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private static int hundredths(String degrees) {
        return new BigDecimal(degrees).movePointRight(2).intValueExact();
    }
}
