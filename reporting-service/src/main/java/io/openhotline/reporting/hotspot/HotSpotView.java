package io.openhotline.reporting.hotspot;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.hotspot.domain.HotSpot;
import io.openhotline.reporting.hotspot.domain.Within;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A hot spot as clients see it.
@Schema(
        name = "HotSpot",
        description = "A place or category of which more is reported than expected",
        requiredProperties = {
            "scope",
            "place",
            "placeName",
            "category",
            "categoryName",
            "tickets",
            "expected",
            "chance",
            "ticketsPath",
            "incidentPath"
        })
record HotSpotView(
        @Schema(
                        description =
                                "`CELL`: a square of the map with sides of 0.01 degrees; `DISTRICT`: a"
                                        + " district of the pack; `ALL`: the whole area")
                SpotScope scope,
        @Schema(
                        description =
                                "The code of the district, or latitude and longitude of the"
                                        + " south-western corner (WGS 84); empty for `ALL`",
                        examples = "31.23,121.47")
                String place,
        LocalText placeName,
        @Schema(description = "Null for all categories together", nullable = true)
                @Nullable String category,
        @Schema(nullable = true) @Nullable LocalText categoryName,
        @Schema(
                        description =
                                "Received in the window, without those that are withdrawn or belong"
                                        + " to an incident",
                        minimum = "1")
                long tickets,
        @Schema(
                        description =
                                "The mean of the same hours of the weeks before, one ticket added",
                        minimum = "0")
                BigDecimal expected,
        @Schema(
                        description =
                                "The probability of so many tickets by chance alone (Poisson)",
                        minimum = "0",
                        maximum = "1")
                double chance,
        @Schema(description = "The address of its tickets") String ticketsPath,
        @Schema(description = "The address of the proposed incident") String incidentPath) {

    static HotSpotView of(HotSpot spot, Within within, SpotNames names) {
        String query = query(spot, within);
        return new HotSpotView(
                spot.scope(),
                spot.place(),
                names.place(spot.scope(), spot.place()),
                spot.category(),
                names.category(spot.category()),
                spot.tickets(),
                BigDecimal.valueOf(spot.expected()).setScale(2, RoundingMode.HALF_EVEN),
                spot.chance(),
                "/hot-spots/tickets" + query,
                "/hot-spots/incident" + query);
    }

    private static String query(HotSpot spot, Within within) {
        String query = "?within=%s&scope=%s".formatted(within, spot.scope());
        if (!spot.place().isEmpty()) {
            query += "&place=" + encoded(spot.place());
        }
        return spot.category() == null ? query : query + "&category=" + encoded(spot.category());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
