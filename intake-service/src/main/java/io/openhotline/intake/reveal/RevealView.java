package io.openhotline.intake.reveal;

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
        requiredProperties = {"id", "number"})
record RevealView(
        UUID id,
        String number,
        @Schema(description = "E.164, or a short number of the region") @Nullable String phone,
        @Nullable String extension,
        @Nullable String phoneAsWritten,
        @Nullable List<String> furtherPhones,
        @Nullable String name,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String description,
        @Nullable String email) {

    /// Keeps what the request asks for.
    static Database.Row<RevealView> reader(RevealRequest request) {
        return row -> {
            boolean phone = request.asksFor(RevealField.PHONE);
            boolean address = request.asksFor(RevealField.ADDRESS);
            return new RevealView(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    phone ? row.getString("customer_phone") : null,
                    phone ? row.getString("customer_phone_extension") : null,
                    phone ? row.getString("customer_phone_written") : null,
                    phone ? further(row) : null,
                    request.asksFor(RevealField.NAME) ? row.getString("customer_name") : null,
                    address ? row.getString("place_address") : null,
                    address ? row.getObject("place_latitude", Double.class) : null,
                    address ? row.getObject("place_longitude", Double.class) : null,
                    request.asksFor(RevealField.TEXT) ? row.getString("description") : null,
                    request.asksFor(RevealField.EMAIL) ? row.getString("customer_email") : null);
        };
    }

    private static @Nullable List<String> further(ResultSet row) throws SQLException {
        var phones = row.getArray("customer_further_phones");
        return phones == null ? null : List.of((String[]) phones.getArray());
    }
}
