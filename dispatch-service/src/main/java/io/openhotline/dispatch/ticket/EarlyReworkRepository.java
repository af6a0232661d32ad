package io.openhotline.dispatch.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.policy.Author;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps reworks that were requested before their ticket was known: topics have no common order,
/// and a restarted service may read one topic ahead of the other. The caller must hold the lock of
/// the ticket.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlyReworkRepository {
    /// Requests a second dispatch; `evidence` is null for none.
    public record Rework(
            int round, String warning, @Nullable List<EvidenceReference> evidence, Author author) {
        /// Creates a request of the system, without evidence.
        public Rework(int round, String warning) {
            this(round, warning, null, Author.SYSTEM);
        }
    }

    private static final TypeReference<List<EvidenceReference>> EVIDENCE = new TypeReference<>() {};

    private static final String SEPARATOR = ",";

    private final Database database;

    EarlyReworkRepository(Database database) {
        this.database = database;
    }

    public void keep(UUID ticketId, Rework rework) {
        database.update(
                """
                insert into early_rework
                    (ticket_id, round, warning, evidence, author, author_roles)
                values (?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
                """,
                ticketId,
                rework.round(),
                rework.warning(),
                rework.evidence() == null ? null : write(rework.evidence()),
                rework.author().actor().toString(),
                String.join(SEPARATOR, rework.author().roles()));
    }

    /// Removes and returns the reworks of a ticket, in the order of their rounds.
    public List<Rework> take(UUID ticketId) {
        return database.query(
                """
                with taken as (
                    delete from early_rework where ticket_id = ?
                    returning round, warning, evidence, author, author_roles)
                select round, warning, evidence, author, author_roles
                from taken order by round
                """,
                row ->
                        new Rework(
                                row.getInt("round"),
                                row.getString("warning"),
                                read(row.getString("evidence")),
                                Author.of(
                                        row.getString("author"),
                                        roles(row.getString("author_roles")))),
                ticketId);
    }

    private static Set<String> roles(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(SEPARATOR));
    }

    private static String write(List<EvidenceReference> evidence) {
        try {
            return EventJson.MAPPER.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable List<EvidenceReference> read(@Nullable String json) {
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, EVIDENCE);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
