package io.openhotline.journeys.parties;

import java.util.UUID;

/// The id and number of a ticket, from the response to its filing.
public record Filed(UUID id, String number) {

    public static Filed of(Response answer) {
        answer.expect(201);
        return new Filed(UUID.fromString(answer.get("/id")), answer.get("/number"));
    }
}
