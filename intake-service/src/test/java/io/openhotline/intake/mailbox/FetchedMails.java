package io.openhotline.intake.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/// Finds what the service made of mails, by their subjects.
@Singleton
class FetchedMails {
    private final Database database;

    FetchedMails(Database database) {
        this.database = database;
    }

    /// Returns the id of the only written matter with this subject.
    String only(String subject) {
        List<String> found = matters(subject);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    List<String> matters(String subject) {
        return database.query(
                "select id from written_matter where subject = ?",
                row -> row.getString(1),
                subject);
    }

    String idOf(String subject) {
        return database.query(
                        "select id from incoming_mail where subject = ?",
                        row -> row.getString(1),
                        subject)
                .getFirst();
    }
}
