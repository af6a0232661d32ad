package io.openhotline.platform.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.pack.PackRepository.Instance;
import io.openhotline.platform.pack.PackRepository.Version;
import io.openhotline.platform.pack.domain.PackPlan;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Represents the versions of the pack and what the instances do with them.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PackStatus",
        requiredProperties = {"running", "versions", "instances"})
public record PackStatusView(
        @Schema(description = "The version of this response's instance", examples = "2026-07")
                String running,
        @Schema(description = "The decision that is in force") @Nullable TakeoverView inForce,
        @Schema(description = "The takeover that is yet to come") @Nullable TakeoverView planned,
        @Schema(description = "The version before the one in force", examples = "2026-01")
                @Nullable String before,
        @Schema(description = "The versions, the latest first") List<VersionView> versions,
        @Schema(description = "The instances of the service that run")
                List<InstanceView> instances) {

    /// Represents a stored version.
    @Schema(
            name = "PackVersion",
            requiredProperties = {"version", "loadedBy", "loadedAt"})
    public record VersionView(
            @Schema(description = "Its name", examples = "2026-07") String version,
            @Schema(description = "The operator, or `start`", examples = "operator:2001")
                    String loadedBy,
            @Schema(description = "When it was loaded last", examples = "2026-06-30T16:00:00Z")
                    Instant loadedAt) {}

    /// Represents a running instance.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "PackInstance",
            requiredProperties = {"instance", "version", "checked", "seenAt"})
    public record InstanceView(
            @Schema(description = "Its host and port", examples = "hotline-1:8081") String instance,
            @Schema(description = "The version that it runs", examples = "2026-07") String version,
            @Schema(description = "The versions that it can take over") List<String> checked,
            @Schema(description = "Why it can't read another version") @Nullable String refused,
            @Schema(description = "When it last wrote this", examples = "2026-11-30T08:00:00Z")
                    Instant seenAt) {}

    static PackStatusView of(
            String running,
            PackPlan plan,
            Instant now,
            List<Version> versions,
            List<Instance> instances) {
        return new PackStatusView(
                running,
                plan.inForce(now).map(TakeoverView::of).orElse(null),
                plan.planned(now).map(TakeoverView::of).orElse(null),
                plan.before(now).orElse(null),
                versions.stream()
                        .map(it -> new VersionView(it.version(), it.loadedBy(), it.loadedAt()))
                        .toList(),
                instances.stream()
                        .map(it ->
                                new InstanceView(
                                        it.instance(),
                                        it.version(),
                                        it.checked().stream().sorted().toList(),
                                        it.refused(),
                                        it.seenAt()))
                        .toList());
    }
}
