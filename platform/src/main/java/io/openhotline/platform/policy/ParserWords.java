package io.openhotline.platform.policy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says without names of Java types why the parser refuses a value.
public final class ParserWords {
    private static final Pattern CONSTANT =
            Pattern.compile(
                    "from String \"([^\"]*)\": not one of the values accepted for Enum class:"
                            + " (\\[[^\\]]*])");
    private static final Pattern SUBTYPE =
            Pattern.compile("type id '([^']*)' as a subtype of .* known type ids = (\\[[^\\]]*])");
    private static final Pattern SCALAR =
            Pattern.compile("value of type `(?:[\\w.]*\\.)?(\\w+)` from String \"([^\"]*)\"");
    private static final Pattern SHAPE = Pattern.compile("from (Array|Object) value \\(token");
    private static final Pattern NO_MAPPING =
            Pattern.compile("Cannot construct instance of .* from \\w+ value \\('?([^')]*)");
    private static final Pattern LINE = Pattern.compile(" \\(line \\d+\\)$");
    private static final Map<String, String> KINDS =
            Map.of(
                    "ZoneId", "no time zone",
                    "Duration", "no duration such as PT30M",
                    "LocalDate", "no date such as 2026-10-01",
                    "LocalTime", "no time of day such as 08:30",
                    "boolean", "neither true nor false",
                    "Boolean", "neither true nor false",
                    "int", "no whole number",
                    "Integer", "no whole number",
                    "BigDecimal", "no number",
                    "Double", "no number");

    private ParserWords() {}

    /// Returns a reason that isn't the parser's as it is, without its line.
    public static String of(String reason) {
        return listed(CONSTANT, reason)
                .or(() -> listed(SUBTYPE, reason))
                .or(() -> scalar(reason))
                .or(() -> shape(reason))
                .orElseGet(() -> LINE.matcher(reason).replaceAll(""));
    }

    private static Optional<String> listed(Pattern pattern, String reason) {
        Matcher found = pattern.matcher(reason);
        return found.find()
                ? Optional.of(
                        "'%s' is unknown; there are %s".formatted(found.group(1), found.group(2)))
                : Optional.empty();
    }

    private static Optional<String> scalar(String reason) {
        Matcher found = SCALAR.matcher(reason);
        return found.find()
                ? Optional.ofNullable(KINDS.get(found.group(1)))
                        .map(kind -> "'%s' is %s".formatted(found.group(2), kind))
                : Optional.empty();
    }

    private static Optional<String> shape(String reason) {
        Matcher shape = SHAPE.matcher(reason);
        if (shape.find()) {
            return Optional.of(
                    "must not be a " + (shape.group(1).equals("Array") ? "list" : "mapping"));
        }
        Matcher value = NO_MAPPING.matcher(reason);
        return value.find()
                ? Optional.of("must be a mapping, not '%s'".formatted(value.group(1)))
                : Optional.empty();
    }
}
