package io.openhotline.importer.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the times of a file in the formats of a mapping, in their order. A time that does not
/// exist, such as 31 April or an hour that the clocks skipped, is not read.
final class TimeFormats {
    private final List<TimeFormat> formats;

    TimeFormats(List<String> patterns, ZoneId zone, @Nullable LocalTime timeOfDay) {
        this.formats =
                patterns.stream().map(pattern -> new TimeFormat(pattern, zone, timeOfDay)).toList();
    }

    Optional<Instant> read(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return formats.stream().flatMap(format -> format.read(folded).stream()).findFirst();
    }
}
