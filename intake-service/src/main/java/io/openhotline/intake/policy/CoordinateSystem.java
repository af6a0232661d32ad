package io.openhotline.intake.policy;

/// Lists the coordinate systems of a filing: WGS 84 of satellites, and GCJ-02 of maps in China.
public enum CoordinateSystem {
    WGS84,
    GCJ02
}
