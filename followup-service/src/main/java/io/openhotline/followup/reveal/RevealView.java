package io.openhotline.followup.reveal;

import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the contact data that were asked for and that are known, for this answer only.
@Schema(
        name = "RevealedContact",
        description = "What was asked for and is known. Show it once and don't keep it.",
        requiredProperties = {"id", "ticketId"})
record RevealView(
        UUID id,
        UUID ticketId,
        @Schema(description = "The number of the ticket", examples = "2026-0000123-6")
                @Nullable String number,
        @Nullable String phone,
        @Schema(description = "The extension behind the phone", examples = "801")
                @Nullable String extension,
        @Schema(description = "Other numbers that the customer gave")
                @Nullable List<String> furtherPhones,
        @Nullable String name,
        @Schema(description = "A remark of the customer") @Nullable String remark,
        @Schema(
                        description = "The code of each question with the answer",
                        examples = "[\"solved: yes\"]")
                @Nullable List<String> answers) {

    /// Keeps what the request asks for.
    static Database.Row<RevealView> reader(RevealRequest request) {
        return row -> {
            boolean phone = request.asksFor(RevealField.PHONE);
            boolean text = request.asksFor(RevealField.TEXT);
            return new RevealView(
                    row.getObject("id", UUID.class),
                    row.getObject("ticket_id", UUID.class),
                    row.getString("number"),
                    phone ? row.getString("customer_phone") : null,
                    phone ? row.getString("customer_extension") : null,
                    phone ? texts(row, "further_phones") : null,
                    request.asksFor(RevealField.NAME) ? row.getString("customer_name") : null,
                    text ? row.getString("remark") : null,
                    text ? texts(row, "answers") : null);
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
