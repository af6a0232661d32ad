package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.openhotline.intake.ticket.domain.Gcj02.Coordinates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gcj02Test {
    /// A hundred-thousandth of a degree is about a metre.
    private static final double A_METRE = 0.00001;

    /// Published pairs of the approximation.
    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
    })
    void a_published_pair_is_converted_both_ways(
            double latitude, double longitude, double gcjLatitude, double gcjLongitude) {
        Coordinates gcj = Gcj02.ofWgs84(latitude, longitude);
        Coordinates wgs = Gcj02.toWgs84(gcjLatitude, gcjLongitude);

        assertThat(gcj.latitude()).isCloseTo(gcjLatitude, within(A_METRE));
        assertThat(gcj.longitude()).isCloseTo(gcjLongitude, within(A_METRE));
        assertThat(wgs.latitude()).isCloseTo(latitude, within(A_METRE));
        assertThat(wgs.longitude()).isCloseTo(longitude, within(A_METRE));
    }

    @ParameterizedTest
    @CsvSource({
        "39.9042, 116.4074",
        "31.2304, 121.4737",
        "22.5431, 114.0579",
        "39.4704, 75.9898",
        "45.8038, 126.5350"
    })
    void a_point_comes_back_to_within_a_metre(double latitude, double longitude) {
        Coordinates gcj = Gcj02.ofWgs84(latitude, longitude);

        assertThat(Math.hypot(gcj.latitude() - latitude, gcj.longitude() - longitude))
                .isBetween(0.001, 0.01);
        assertThat(Gcj02.toWgs84(gcj.latitude(), gcj.longitude()))
                .satisfies(wgs -> {
                    assertThat(wgs.latitude()).isCloseTo(latitude, within(A_METRE));
                    assertThat(wgs.longitude()).isCloseTo(longitude, within(A_METRE));
                });
    }

    @ParameterizedTest
    @CsvSource({"34.0522, -118.2437", "48.8566, 2.3522", "-33.8688, 151.2093"})
    void outside_of_china_nothing_changes(double latitude, double longitude) {
        assertThat(Gcj02.ofWgs84(latitude, longitude))
                .isEqualTo(new Coordinates(latitude, longitude));
        assertThat(Gcj02.toWgs84(latitude, longitude))
                .isEqualTo(new Coordinates(latitude, longitude));
    }
}
