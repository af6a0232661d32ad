package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.reporting.consumer.ObservationContract;
import io.openhotline.reporting.fact.domain.Observation;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Observations are stored as JSON without personal data.
class StoredObservationTest {
    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void an_observation_is_read_as_it_was_stored(EventTypes type) {
        observe(type)
                .ifPresent(observation ->
                        assertThat(
                                        ObservationType.read(
                                                ObservationType.nameOf(observation),
                                                StoredJson.write(observation)))
                                .isEqualTo(observation));
    }

    @Test
    void no_name_phone_place_or_free_text_of_any_event_is_stored() {
        String stored =
                Arrays.stream(EventTypes.values())
                        .flatMap(type -> observe(type).stream())
                        .map(StoredJson::write)
                        .reduce("", String::concat);

        // All personal data and all free text of the golden files is Chinese, except the phone.
        assertThat(stored).matches("\\A\\p{ASCII}+\\z").doesNotContain("13800000123");
    }

    @Test
    void an_observation_of_an_earlier_version_is_read_without_what_came_later() {
        Observation created = observe(EventTypes.TICKET_CREATED).orElseThrow();
        String earlier = StoredJson.write(created).replaceAll(",?\"repeat\":(true|false)", "");

        assertThat(earlier).doesNotContain("repeat");
        assertThat(ObservationType.read(ObservationType.nameOf(created), earlier))
                .isEqualTo(created);
    }

    private static Optional<Observation> observe(EventTypes type) {
        return ObservationContract.observe(Golden.event(type));
    }
}
