package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Survey.Answer;
import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;

/// The answers of completed follow-ups; those of a transaction in one statement.
@ApplicationScoped
class AnswerTable {
    private record Row(UUID followUpId, int position, Answer answer) {}

    private static final Table<Row> TABLE =
            Table.<Row>of("follow_up_answer", "follow_up_id", "uuid", Row::followUpId)
                    .keeps("position", "int", Row::position)
                    .keeps("question", "text", row -> row.answer().question())
                    .keeps("answer", "text", row -> row.answer().answer())
                    .build();

    private final CommitBatch<Row> rows;

    AnswerTable(Database database, TransactionSynchronizationRegistry transaction) {
        this.rows = new CommitBatch<>(transaction, added -> TABLE.insert(database, added));
    }

    void add(UUID followUpId, List<Answer> answers) {
        for (int position = 0; position < answers.size(); position++) {
            rows.add(new Row(followUpId, position, answers.get(position)));
        }
    }
}
