package io.openhotline.intake.telephone;

import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Brings telephone numbers that earlier versions stored into E.164, after each start and the
/// newest first. Each batch is a transaction, so that an interrupted run goes on at the next start.
/// A number that can't be read stays as it is.
@Singleton
class TelephoneUpgrade {
    private static final Logger LOG = Logger.getLogger(TelephoneUpgrade.class);
    private static final int BATCH = 1_000;
    private static final String WAITING =
            """
            select id, customer_phone from ticket
            where customer_phone is not null and customer_phone_written is null
            order by id desc limit ? for no key update
            """;
    private static final String UPGRADE =
            """
            update ticket
            set customer_phone = phone,
                customer_phone_extension = extension,
                customer_phone_written = written
            from unnest(?, ?, ?, ?) as upgraded (ticket_id, phone, extension, written)
            where id = ticket_id
            """;

    private record Row(UUID id, String written, Optional<Telephone> telephone) {}

    private final Database database;
    private final TelephoneParser parser;

    TelephoneUpgrade(Database database, TelephoneParser parser) {
        this.database = database;
        this.parser = parser;
    }

    void atStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("telephone-upgrade").start(this::run);
    }

    private void run() {
        try {
            int upgraded = upgrade();
            if (upgraded > 0) {
                LOG.infof("Brought %d telephone numbers into E.164", upgraded);
            }
        } catch (RuntimeException e) {
            LOG.warn("The upgrade of telephone numbers goes on at the next start", e);
        }
    }

    /// Returns the number of rows.
    int upgrade() {
        int all = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(this::batch);
            all += batch;
        }
        return all;
    }

    private int batch() {
        List<Row> rows =
                database.query(
                        WAITING, row -> row(row.getObject(1, UUID.class), row.getString(2)), BATCH);
        database.update(
                UPGRADE,
                Array.of("uuid", rows, Row::id),
                Array.of("text", rows, TelephoneUpgrade::number),
                Array.of("text", rows, TelephoneUpgrade::extension),
                Array.of("text", rows, Row::written));
        return rows.size();
    }

    private Row row(UUID id, String written) {
        return new Row(id, written, parser.parse(written));
    }

    private static String number(Row row) {
        return row.telephone().map(Telephone::number).orElse(row.written());
    }

    private static @Nullable String extension(Row row) {
        return row.telephone().map(Telephone::extension).orElse(null);
    }
}
