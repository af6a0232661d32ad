package io.openhotline.reporting.hotspot;

import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.hotspot.domain.Within;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Hot spots as clients see them.
@Schema(
        name = "HotSpots",
        description = "Where more is reported than expected, the least probable first",
        requiredProperties = {"at", "from", "weeks", "items"})
record HotSpotsView(
        @Schema(description = "When this was found, at most a minute ago") Instant at,
        @Schema(description = "Tickets received from here on are counted") Instant from,
        @Schema(
                        description =
                                "How many weeks were compared with; nothing is found while it is 0",
                        minimum = "0",
                        maximum = "8")
                int weeks,
        List<HotSpotView> items) {

    /// @param cells whether squares of the map may be shown
    static HotSpotsView of(HotSpots found, Within within, boolean cells, SpotNames names) {
        return new HotSpotsView(
                found.at(),
                found.window().begin(),
                found.weeks(),
                found.spots().stream()
                        .filter(spot -> cells || spot.scope() != SpotScope.CELL)
                        .map(spot -> HotSpotView.of(spot, within, names))
                        .toList());
    }
}
