package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.MailboxSettings.Account;
import io.openhotline.platform.database.Database;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Fetches mails again and again, by one instance at a time: an advisory lock spares the others the
/// work.
@ApplicationScoped
class MailPoller {
    private static final Logger LOG = Logger.getLogger(MailPoller.class);
    private static final long LOCK = 0x6F68_4D41_494C_0001L; // "ohMAIL"

    private final MailFetcher fetcher;
    private final MailboxSettings settings;
    private final DataSource database;

    MailPoller(MailFetcher fetcher, MailboxSettings settings, DataSource database) {
        this.fetcher = fetcher;
        this.settings = settings;
        this.database = database;
    }

    @Scheduled(
            every = "${hotline.mail.in.every:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        settings.account().ifPresent(this::poll);
    }

    private void poll(Account account) {
        try (Connection connection = database.getConnection()) {
            if (asked(connection, "select pg_try_advisory_lock(?)")) {
                try {
                    fetcher.fetch(account);
                } finally {
                    asked(connection, "select pg_advisory_unlock(?)");
                }
            }
        } catch (MessagingException | IOException | SQLException | RuntimeException e) {
            LOG.warnf("The mailbox can't be read now: %s", e);
        }
    }

    private static boolean asked(Connection connection, String sql) throws SQLException {
        List<Boolean> answer = Database.query(connection, sql, row -> row.getBoolean(1), LOCK);
        return answer.getFirst();
    }
}
