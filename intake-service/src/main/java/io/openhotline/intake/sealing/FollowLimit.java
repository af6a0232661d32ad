package io.openhotline.intake.sealing;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.edge.Guesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Limits wrong proofs about one ticket and with one telephone number. Otherwise, a client could
/// try all numbers of tickets with a known telephone number, or all telephone numbers with a
/// ticket.
@ApplicationScoped
class FollowLimit {
    private final Guesses guesses;
    private final TelephoneParser telephones;

    FollowLimit(Guesses guesses, TelephoneParser telephones) {
        this.guesses = guesses;
        this.telephones = telephones;
    }

    /// Runs the work, or responds with 429. A response 404 of the work is a wrong proof.
    Response limited(FollowProof proof, Supplier<Response> work) {
        return guesses.limited(subjects(proof), work);
    }

    private List<String> subjects(FollowProof proof) {
        Stream<String> ticket = proof.ticket().map(number -> "ticket " + number).stream();
        Stream<String> phone =
                Optional.ofNullable(proof.phone())
                        .flatMap(telephones::parse)
                        .map(read -> "phone " + read.number())
                        .stream();
        return Stream.concat(ticket, phone).toList();
    }
}
