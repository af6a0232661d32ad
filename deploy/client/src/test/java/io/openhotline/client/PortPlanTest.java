package io.openhotline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @Test
    void without_variables_the_usual_ports_are_taken() {
        assertThat(PortPlan.from(Map.of()).ports())
                .containsEntry("intake", 8081)
                .containsEntry("postgres", 15432)
                .containsEntry("kafka", 19092)
                .containsEntry("issuer", 8085)
                .containsEntry("web", 8080)
                .containsEntry("reporting-management", 9084)
                .hasSize(PortPlan.SIZE);
    }

    @Test
    void a_base_moves_all_ports_and_a_single_variable_overrides_it() {
        var plan =
                PortPlan.from(Map.of("HOTLINE_PORT_BASE", "30000", "HOTLINE_KAFKA_PORT", "9092"));

        assertThat(plan.of("reporting")).isEqualTo(30003);
        assertThat(plan.of("kafka")).isEqualTo(9092);
        assertThat(plan.of("issuer")).isEqualTo(30007);
        assertThat(plan.of("intake-management")).isEqualTo(30008);
    }

    @Test
    void chosen_ports_are_taken_in_the_order_of_the_parts() {
        var plan = PortPlan.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));

        assertThat(plan.of("intake")).isEqualTo(1);
        assertThat(plan.of("controller")).isEqualTo(7);
        assertThat(plan.of("issuer")).isEqualTo(8);
        assertThat(plan.of("reporting-management")).isEqualTo(12);
        assertThat(plan.of("gateway")).isEqualTo(13);
        assertThat(plan.of("web")).isEqualTo(14);
    }

    @Test
    void a_variable_names_its_part_without_a_hyphen() {
        var plan = PortPlan.from(Map.of("HOTLINE_INTAKE_MANAGEMENT_PORT", "9999"));

        assertThat(plan.of("intake-management")).isEqualTo(9999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "65536", "99999999999"})
    void a_value_that_is_no_port_is_refused_with_the_variable(String text) {
        assertThatThrownBy(() -> PortPlan.from(Map.of("HOTLINE_INTAKE_PORT", text)))
                .isInstanceOf(CommandException.class)
                .hasMessage("HOTLINE_INTAKE_PORT is not a port: " + text);
    }
}
