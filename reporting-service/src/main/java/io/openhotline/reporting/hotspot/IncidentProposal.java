package io.openhotline.reporting.hotspot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.GridCell;
import io.openhotline.reporting.fact.domain.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Proposes an incident for a hot spot, as the body of intake's `POST /incidents`. The client sends
/// it by its own right, after a person has checked it.
@Schema(
        name = "IncidentProposal",
        description =
                "The body of `POST /incidents` of intake; change what you like and send it there",
        requiredProperties = {"lead", "name", "text", "tickets"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentProposal(
        @Schema(description = "The id of the first ticket, which leads") UUID lead,
        @Schema(maxLength = 100) String name,
        @Schema(description = "The text for callers") LocalText text,
        @Schema(description = "Missing if no ticket has coordinates") @Nullable ProposedRule rule,
        @Schema(description = "The ids of the tickets that join", maxItems = 200)
                List<UUID> tickets) {
    private static final int MAX_NAME = 100;
    private static final LocalText TEXT =
            new LocalText(
                    "多位客户反映了这一情况，我们正在处理。",
                    "Several customers have reported this matter. We are working on it.");

    @Schema(
            name = "ProposedRule",
            description = "Which reports join at filing",
            requiredProperties = "area")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedRule(
            @Schema(description = "Missing for all categories") @Nullable List<String> categories,
            ProposedArea area) {}

    @Schema(
            name = "ProposedArea",
            description = "The rectangle that has the places of the tickets",
            requiredProperties = {"polygon", "coordinateSystem"})
    record ProposedArea(
            @Schema(minItems = 4, maxItems = 4) List<ProposedPoint> polygon,
            @Schema(description = "`WGS84`") String coordinateSystem) {}

    @Schema(
            name = "ProposedPoint",
            description = "A corner in degrees",
            requiredProperties = {"latitude", "longitude"})
    record ProposedPoint(BigDecimal latitude, BigDecimal longitude) {}

    /// Empty if no ticket can lead or join: all of them are closed or merged.
    static Optional<IncidentProposal> of(SpotQuery asked, List<SpotTicket> found, SpotNames names) {
        List<SpotTicket> open =
                found.stream().filter(ticket -> mayJoin(ticket.fact().state())).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IncidentProposal(
                                open.getFirst().id(),
                                name(asked, names),
                                TEXT,
                                rule(asked, open),
                                open.stream().skip(1).map(SpotTicket::id).toList()));
    }

    private static boolean mayJoin(State state) {
        return state == State.RECEIVED
                || state == State.DISPATCHED
                || state == State.RETURNED
                || state == State.REWORK;
    }

    private static String name(SpotQuery asked, SpotNames names) {
        LocalText category = names.category(asked.category());
        String name =
                Stream.of(names.place(asked.scope(), asked.place()), category)
                        .filter(Objects::nonNull)
                        .map(LocalText::zh)
                        .reduce((place, matter) -> place + " " + matter)
                        .orElseThrow();
        return name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    private static @Nullable ProposedRule rule(SpotQuery asked, List<SpotTicket> tickets) {
        List<GridCell> cells =
                tickets.stream()
                        .flatMap(ticket -> Stream.ofNullable(ticket.fact().traits().cell()))
                        .flatMap(code -> GridCell.parse(code).stream())
                        .toList();
        return cells.isEmpty()
                ? null
                : new ProposedRule(
                        asked.category() == null ? null : List.of(asked.category()),
                        new ProposedArea(around(cells), "WGS84"));
    }

    private static List<ProposedPoint> around(List<GridCell> cells) {
        int south = cells.stream().mapToInt(GridCell::south).min().orElseThrow();
        int north = cells.stream().mapToInt(GridCell::south).max().orElseThrow() + 1;
        int west = cells.stream().mapToInt(GridCell::west).min().orElseThrow();
        int east = cells.stream().mapToInt(GridCell::west).max().orElseThrow() + 1;
        return List.of(
                point(south, west), point(south, east), point(north, east), point(north, west));
    }

    private static ProposedPoint point(int latitude, int longitude) {
        return new ProposedPoint(GridCell.degrees(latitude), GridCell.degrees(longitude));
    }
}
