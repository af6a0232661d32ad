package io.openhotline.intake.incident;

import io.openhotline.intake.incident.AreaPart.CirclePart;
import io.openhotline.intake.incident.AreaPart.PointPart;
import io.openhotline.intake.incident.domain.Area;
import io.openhotline.intake.incident.domain.Circle;
import io.openhotline.intake.incident.domain.Polygon;
import io.openhotline.intake.incident.domain.Rule;
import io.openhotline.intake.policy.CoordinateSystem;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.related.domain.Coordinates;
import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.ticket.domain.Gcj02;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the rule of an incident against the policy, and converts coordinates to WGS 84.
record RuleCheck(@Nullable Rule rule, List<FieldError> errors) {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static RuleCheck of(@Nullable RulePart part, IntakePolicy policy, Instant now) {
        if (part == null) {
            return new RuleCheck(null, List.of());
        }
        var errors = new ArrayList<FieldError>();
        List<String> categories = Objects.requireNonNullElse(part.categories(), List.of());
        for (int i = 0; i < categories.size(); i++) {
            if (policy.category(categories.get(i)).isEmpty()) {
                errors.add(FieldError.of("/rule/categories/" + i, "unknown-category"));
            }
        }
        Instant from = part.from() == null ? now : part.from().truncatedTo(ChronoUnit.MICROS);
        times(from, part.until(), errors);
        if (categories.isEmpty() && part.area() == null) {
            errors.add(FieldError.of("/rule", "area-or-categories"));
        }
        Area area = part.area() == null ? null : area(part.area(), policy, errors);
        return new RuleCheck(new Rule(categories, area, from, part.until()), errors);
    }

    private static void times(Instant from, @Nullable Instant until, List<FieldError> errors) {
        if (from.isBefore(Instant.EPOCH) || from.isAfter(LATEST)) {
            errors.add(FieldError.of("/rule/from", "instant"));
        }
        if (until != null && (!until.isAfter(from) || until.isAfter(LATEST))) {
            errors.add(FieldError.of("/rule/until", "after-begin"));
        }
    }

    private static Area area(AreaPart part, IntakePolicy policy, List<FieldError> errors) {
        CoordinateSystem system =
                Objects.requireNonNullElse(
                        part.coordinateSystem(), policy.place().coordinateSystem());
        if (part.circle() == null && part.polygon() == null && part.addresses() == null) {
            errors.add(FieldError.of("/rule/area", "empty-area"));
        }
        bounds(part, errors);
        return new Area(
                circle(part.circle(), system),
                polygon(part.polygon(), system, errors),
                addresses(part.addresses(), errors));
    }

    private static void bounds(AreaPart part, List<FieldError> errors) {
        CirclePart circle = part.circle();
        if (circle != null) {
            point("/rule/area/circle/centre", circle.centre(), errors);
            range("/rule/area/circle/radiusMetres", circle.radiusMetres(), 10, 50_000, errors);
        }
        List<PointPart> corners = Objects.requireNonNullElse(part.polygon(), List.of());
        for (int i = 0; i < corners.size(); i++) {
            point("/rule/area/polygon/" + i, corners.get(i), errors);
        }
    }

    private static void point(String pointer, PointPart point, List<FieldError> errors) {
        range(pointer + "/latitude", point.latitude(), -90, 90, errors);
        range(pointer + "/longitude", point.longitude(), -180, 180, errors);
    }

    private static void range(
            String pointer, Number value, int least, int most, List<FieldError> errors) {
        if (!(least <= value.doubleValue() && value.doubleValue() <= most)) {
            errors.add(FieldError.of(pointer, "range", least, most));
        }
    }

    private static @Nullable Circle circle(@Nullable CirclePart part, CoordinateSystem system) {
        return part == null ? null : new Circle(wgs84(part.centre(), system), part.radiusMetres());
    }

    private static @Nullable Polygon polygon(
            @Nullable List<PointPart> corners, CoordinateSystem system, List<FieldError> errors) {
        if (corners == null) {
            return null;
        }
        var polygon = new Polygon(corners.stream().map(it -> wgs84(it, system)).toList());
        polygon.flaw()
                .map(flaw ->
                        switch (flaw) {
                            case TOO_FEW -> "polygon-corners";
                            case CROSSING -> "polygon-crossing";
                            case TOO_LARGE -> "polygon-too-large";
                        })
                .ifPresent(rule -> errors.add(FieldError.of("/rule/area/polygon", rule)));
        return polygon;
    }

    /// A part without a visible character would fit every address.
    private static List<String> addresses(@Nullable List<String> parts, List<FieldError> errors) {
        List<String> folded =
                Objects.requireNonNullElse(parts, List.<String>of()).stream()
                        .map(SearchText::fold)
                        .toList();
        for (int i = 0; i < folded.size(); i++) {
            if (folded.get(i).codePointCount(0, folded.get(i).length()) < 2) {
                errors.add(FieldError.of("/rule/area/addresses/" + i, "text", 2, 100));
            }
        }
        return folded;
    }

    private static Coordinates wgs84(PointPart point, CoordinateSystem system) {
        if (system != CoordinateSystem.GCJ02) {
            return new Coordinates(point.latitude(), point.longitude());
        }
        Gcj02.Coordinates converted = Gcj02.toWgs84(point.latitude(), point.longitude());
        return new Coordinates(converted.latitude(), converted.longitude());
    }
}
