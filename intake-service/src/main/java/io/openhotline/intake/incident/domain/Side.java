package io.openhotline.intake.incident.domain;

import io.openhotline.intake.related.domain.Coordinates;

/// Joins two corners of a polygon by a straight line in the plane of degrees.
record Side(Coordinates from, Coordinates to) {
    /// Returns whether a ray from the place to the east crosses this side. A corner counts for one
    /// of its two sides only.
    boolean isEastOf(Coordinates place) {
        boolean spans = from.latitude() > place.latitude() != to.latitude() > place.latitude();
        return spans && place.longitude() < longitudeAt(place.latitude());
    }

    private double longitudeAt(double latitude) {
        double share = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + share * (to.longitude() - from.longitude());
    }

    /// Returns whether the two have a point in common.
    boolean meets(Side other) {
        int first = turn(other.from);
        int second = turn(other.to);
        int third = other.turn(from);
        int fourth = other.turn(to);
        if (first != second && third != fourth) {
            return true;
        }
        return first == 0 && spans(other.from)
                || second == 0 && spans(other.to)
                || third == 0 && other.spans(from)
                || fourth == 0 && other.spans(to);
    }

    /// Returns whether the next side lies on this one.
    boolean runsBackOn(Side next) {
        return turn(next.to) == 0
                && (east() * next.east() + north() * next.north() < 0 || next.from.equals(next.to));
    }

    /// Returns 1 if the place is to the left, -1 if it is to the right, and 0 on the line.
    private int turn(Coordinates place) {
        return (int)
                Math.signum(
                        east() * (place.latitude() - from.latitude())
                                - north() * (place.longitude() - from.longitude()));
    }

    private boolean spans(Coordinates place) {
        return isBetween(place.latitude(), from.latitude(), to.latitude())
                && isBetween(place.longitude(), from.longitude(), to.longitude());
    }

    private static boolean isBetween(double value, double one, double other) {
        return Math.min(one, other) <= value && value <= Math.max(one, other);
    }

    private double east() {
        return to.longitude() - from.longitude();
    }

    private double north() {
        return to.latitude() - from.latitude();
    }
}
