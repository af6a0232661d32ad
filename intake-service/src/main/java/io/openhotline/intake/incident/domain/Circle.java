package io.openhotline.intake.incident.domain;

import io.openhotline.intake.related.domain.Coordinates;

/// Describes a circle on the sphere; its edge belongs to it.
public record Circle(Coordinates centre, int radiusMetres) {
    boolean contains(Coordinates place) {
        return centre.metresTo(place) <= radiusMetres;
    }
}
