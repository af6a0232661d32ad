package io.openhotline.journeys.parties;

import java.util.UUID;

/// A ticket as the answer to its filing names it.
public record Filed(UUID id, String number) {

    public static Filed of(Answer answer) {
        answer.expect(201);
        return new Filed(UUID.fromString(answer.get("/id")), answer.get("/number"));
    }
}
