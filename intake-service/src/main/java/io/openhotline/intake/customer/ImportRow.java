package io.openhotline.intake.customer;

import io.openhotline.intake.customer.CustomerRequest.AddressPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads a row of an import. Several telephones or addresses of a cell are separated by `;` or `；`.
final class ImportRow {
    static final String ACCOUNT = "account";
    static final Set<String> COLUMNS =
            Set.of(
                    ACCOUNT,
                    "name",
                    "kind",
                    "level",
                    "phones",
                    "addresses",
                    "language",
                    "replyForm",
                    "doNotCall",
                    "email");

    private ImportRow() {}

    static CustomerRequest read(CSVRecord row) {
        return new CustomerRequest(
                cell(row, "name"),
                cell(row, "kind"),
                cell(row, "level"),
                Stream.ofNullable(cell(row, ACCOUNT)).toList(),
                list(cell(row, "phones")),
                list(cell(row, "addresses")).stream()
                        .map(it -> new AddressPart(it, null, null))
                        .toList(),
                cell(row, "language"),
                cell(row, "replyForm"),
                Boolean.valueOf(cell(row, "doNotCall")),
                cell(row, "email"));
    }

    /// Returns whether `doNotCall` is `true`, `false` or left out.
    static boolean hasBoolean(CSVRecord row) {
        String cell = cell(row, "doNotCall");
        return cell == null || cell.equals("true") || cell.equals("false");
    }

    /// Returns null for a missing column or an empty cell.
    static @Nullable String cell(CSVRecord row, String column) {
        String cell = row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split("[;；]"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }
}
