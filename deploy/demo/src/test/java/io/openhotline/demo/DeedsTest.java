package io.openhotline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private static final String TICKET = "019a0b3e-5c00-7000-8000-000000000123";

    private final Deeds deeds = new Deeds();

    @Test
    void reporting_is_up_to_date_when_it_has_every_deed() throws JsonProcessingException {
        deeds.add(TICKET, "received");
        deeds.add(TICKET, "completed");
        deeds.add(TICKET, "completed");

        assertThat(isUpToDate("received", "issued", "completed")).isFalse();
        assertThat(isUpToDate("received", "issued", "completed", "issued", "completed")).isTrue();
    }

    @Test
    void reporting_is_not_up_to_date_before_it_knows_the_ticket() throws JsonProcessingException {
        deeds.add(TICKET, "received");

        assertThat(deeds.areIn(new ObjectMapper().readTree("{\"status\": 404}"), TICKET)).isFalse();
    }

    private boolean isUpToDate(String... types) throws JsonProcessingException {
        var json = new ObjectMapper();
        var fact = json.createObjectNode();
        var observations = fact.putArray("observations");
        for (String type : types) {
            observations.addObject().put("type", type);
        }
        return deeds.areIn(json.readTree(fact.toString()), TICKET);
    }
}
