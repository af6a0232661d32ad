package io.openhotline.intake.index;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Stores the words of tickets, in the transaction that changes the ticket.
@ApplicationScoped
public class SearchIndexRepository {
    private static final String FILED =
            """
            insert into ticket_search (ticket_id, received_at, words, personal)
            select ?, ?, words, personal from unnest(?, ?) as added (words, personal)
            """;

    /// Takes the time from the ticket's first words, which are always there.
    private static final String ADDED =
            """
            insert into ticket_search (ticket_id, received_at, words, personal)
            select ticket_id, received_at, ?, ?
            from (select ticket_id, received_at from ticket_search where ticket_id = ? limit 1)
            """;

    private final Database database;

    SearchIndexRepository(Database database) {
        this.database = database;
    }

    /// Adds the words of an event, if it has any.
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        if (event instanceof Created created) {
            add(created);
        } else {
            IndexedWords.of(event)
                    .forEach(added ->
                            database.update(ADDED, added.words(), added.personal(), event.key()));
        }
    }

    private void add(Created created) {
        List<IndexedWords> words =
                IndexedWords.report(
                                created.description(),
                                created.place() == null ? null : created.place().address(),
                                created.customer() == null ? null : created.customer().name())
                        .toList();
        database.update(
                FILED,
                created.ticketId(),
                created.receivedAt(),
                Array.of("text", words, IndexedWords::words),
                Array.of("boolean", words, IndexedWords::personal));
    }
}
