package io.openhotline.intake.list;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import java.util.List;
import java.util.UUID;

/// Selects tickets by a whole number or by its last four digits. `further` are the tickets that
/// have it as a second number; they are few, and read before the list.
record PhoneFilter(String digits, boolean isWhole, List<UUID> further) {
    PhoneFilter {
        further = List.copyOf(further);
    }

    static PhoneFilter whole(String number) {
        return new PhoneFilter(number, true, List.of());
    }

    static PhoneFilter lastFour(String digits) {
        return new PhoneFilter(digits, false, List.of());
    }

    PhoneFilter with(List<UUID> found) {
        return new PhoneFilter(digits, isWhole, found);
    }

    Sql condition() {
        String column = isWhole ? "customer_phone" : "right(customer_phone, 4)";
        Sql first = Sql.of(column + " = ?", digits);
        return further.isEmpty()
                ? first
                : Sql.of("(")
                        .plus(first)
                        .plus(" or id = any(?))", new Database.Array("uuid", further));
    }
}
