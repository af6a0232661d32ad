package io.openhotline.intake.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes the suggestions of a month as CSV (RFC 4180) that a spreadsheet opens as UTF-8, and of
/// which it takes no cell for a formula.
final class SuggestionTable {
    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// A formula may also begin with a tab or a line break, in full width, and after spaces.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private final ZoneId zone;

    SuggestionTable(ZoneId zone) {
        this.zone = zone;
    }

    String write(List<SuggestionView> suggestions) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "工单号 Number",
                    "受理时间 Received",
                    "类别 Category",
                    "建议内容 Suggestion",
                    "处理意见 Verdict",
                    "说明 Note",
                    "归档时间 Filed",
                    "归档人 Filed by");
            for (SuggestionView row : suggestions) {
                printer.printRecord(
                        row.number(),
                        time(row.receivedAt()),
                        row.category(),
                        safe(row.description()),
                        row.verdict(),
                        safe(row.note()),
                        time(row.filedAt()),
                        row.filedBy());
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : MINUTE.format(at.atZone(zone));
    }

    /// An apostrophe before it makes a spreadsheet read a text.
    private static @Nullable String safe(@Nullable String text) {
        return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
