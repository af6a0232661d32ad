package io.openhotline.intake.ticket.domain;

/// Converts coordinates of GCJ-02, which maps in China use, to WGS 84. Outside of China the two
/// systems are the same. The published approximation of the shift is inverted by iteration; the
/// result is within a metre of the approximation.
public final class Gcj02 {
    /// Holds degrees.
    public record Coordinates(double latitude, double longitude) {}

    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final int ITERATIONS = 5;

    private Gcj02() {}

    public static Coordinates toWgs84(double latitude, double longitude) {
        if (!isInChina(latitude, longitude)) {
            return new Coordinates(latitude, longitude);
        }
        var wgs = new Coordinates(latitude, longitude);
        for (int i = 0; i < ITERATIONS; i++) {
            Coordinates gcj = ofWgs84(wgs.latitude(), wgs.longitude());
            wgs =
                    new Coordinates(
                            wgs.latitude() + latitude - gcj.latitude(),
                            wgs.longitude() + longitude - gcj.longitude());
        }
        return wgs;
    }

    public static Coordinates ofWgs84(double latitude, double longitude) {
        if (!isInChina(latitude, longitude)) {
            return new Coordinates(latitude, longitude);
        }
        double radians = Math.toRadians(latitude);
        double sine = Math.sin(radians);
        double magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double north = shiftNorth(longitude - 105, latitude - 35);
        double east = shiftEast(longitude - 105, latitude - 35);
        double metresOfLatitude = AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic));
        double metresOfLongitude = AXIS / Math.sqrt(magic) * Math.cos(radians);
        return new Coordinates(
                latitude + Math.toDegrees(north / metresOfLatitude),
                longitude + Math.toDegrees(east / metresOfLongitude));
    }

    private static boolean isInChina(double latitude, double longitude) {
        return latitude >= 0.8293
                && latitude <= 55.8271
                && longitude >= 72.004
                && longitude <= 137.8347;
    }

    private static double shiftNorth(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(x, 6, 2)
                + (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3
                + (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y / 30 * Math.PI)) * 2 / 3;
    }

    private static double shiftEast(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(x, 6, 2)
                + (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3
                + (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
    }

    private static double waves(double x, double first, double second) {
        return (20 * Math.sin(first * x * Math.PI) + 20 * Math.sin(second * x * Math.PI)) * 2 / 3;
    }
}
