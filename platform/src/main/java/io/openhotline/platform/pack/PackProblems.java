package io.openhotline.platform.pack;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.domain.TakeoverDecision;
import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyInForce;
import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyPlanned;
import io.openhotline.platform.pack.domain.TakeoverDecision.NotChecked;
import io.openhotline.platform.pack.domain.TakeoverDecision.Planned;
import io.openhotline.platform.pack.domain.TakeoverDecision.TooEarly;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// Maps refusals of packs and takeovers to problems.
final class PackProblems {
    private PackProblems() {}

    /// Points to each file of the pack; the detail has the key, the reason and the line.
    static Response refused(List<PackFinding> findings) {
        return Problem.response(
                422, "pack-refused", findings.stream().map(PackProblems::error).toList());
    }

    static Response versionTaken(String version) {
        return Problem.response(
                409,
                "pack-version-taken",
                List.of(FieldError.of("/files/names.yaml", "pack", "version: " + version)));
    }

    static Response of(TakeoverDecision refusal) {
        return switch (refusal) {
            case AlreadyInForce() -> Problem.response(409, "pack-in-force");
            case AlreadyPlanned(var other) ->
                    Problem.response(
                            409,
                            "takeover-planned",
                            List.of(
                                    FieldError.of(
                                            "/packs/takeovers/" + other.id(),
                                            "pack",
                                            other.version() + " at " + other.at())));
            case TooEarly(var earliest) ->
                    Problem.invalid(List.of(FieldError.of("/at", "not-before", earliest)));
            case NotChecked(var instances) ->
                    Problem.response(
                            409,
                            "pack-not-checked",
                            instances.stream()
                                    .map(it -> FieldError.of("/instances", "pack", it))
                                    .toList());
            case Planned _ -> throw new IllegalArgumentException("A planned takeover");
        };
    }

    private static FieldError error(PackFinding finding) {
        return FieldError.of("/files/" + finding.file().replace("/", "~1"), "pack", finding.text());
    }
}
