package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists calls, voice messages and open call-backs, with masked numbers.
@ApplicationScoped
class CallListService {
    private static final String CALLS =
            """
            select id, reference, direction, status, case when not sealed then caller end as caller,
                queue, agent, started_at, answered_at,
                ended_at, voice_message
            from call where
            """;
    private static final String MESSAGES =
            """
            select id, reference, direction, status, case when not sealed then caller end as caller,
                queue, call.agent as agent, started_at,
                answered_at, ended_at, true as voice_message, due_at, waiting.agent as taken_by
            from voice_message waiting join call on call.id = call_id where
            """;
    private static final String CALL_BACKS =
            """
            select call_id, reference, case when not sealed then call_back.caller end as caller, due_at, call_back.agent, attempts
            from call_back join call on call.id = call_id where
            """;

    /// Holds a row and its place in the list.
    private record Row<T>(T view, Cursor place) {}

    private final Database database;
    private final TelephoneParser telephones;

    CallListService(Database database, TelephoneParser telephones) {
        this.database = database;
        this.telephones = telephones;
    }

    Page<CallSummaryView> page(CallQuery query) {
        return calls(query.condition(), " order by started_at desc, id desc", query.limit());
    }

    /// Returns voice messages that wait to become tickets, the earliest due first.
    Page<CallSummaryView> page(VoiceMessageQuery query) {
        return page(
                Sql.of(MESSAGES).plus(query.condition()),
                " order by due_at, call_id",
                this::message,
                query.limit());
    }

    Page<CallBackView> page(CallBackQuery query) {
        return page(
                Sql.of(CALL_BACKS).plus(query.condition()),
                " order by due_at, call_id",
                this::callBack,
                query.limit());
    }

    private Page<CallSummaryView> calls(Sql condition, String order, int limit) {
        return page(Sql.of(CALLS).plus(condition), order, this::call, limit);
    }

    private <T> Page<T> page(Sql select, String order, Database.Row<Row<T>> reader, int limit) {
        List<Row<T>> rows = database.query(select.plus(order + " limit ?", limit + 1), reader);
        return Page.of(rows, limit, (Row<T> row) -> row.place().toString()).map(Row::view);
    }

    private Row<CallSummaryView> call(ResultSet row) throws SQLException {
        CallSummaryView view = summary(row, null, null);
        return new Row<>(view, new Cursor(view.startedAt(), row.getObject("id", UUID.class)));
    }

    private Row<CallSummaryView> message(ResultSet row) throws SQLException {
        Instant due = Database.instant(row, "due_at");
        return new Row<>(
                summary(row, due, row.getString("taken_by")),
                new Cursor(due, row.getObject("id", UUID.class)));
    }

    private CallSummaryView summary(
            ResultSet row, @Nullable Instant dueAt, @Nullable String takenBy) throws SQLException {
        return new CallSummaryView(
                row.getString("reference"),
                Direction.valueOf(row.getString("direction")),
                CallStatus.valueOf(row.getString("status")),
                masked(row.getString("caller")),
                row.getString("queue"),
                row.getString("agent"),
                Database.instant(row, "started_at"),
                Database.instantOrNull(row, "answered_at"),
                Database.instantOrNull(row, "ended_at"),
                row.getBoolean("voice_message"),
                dueAt,
                takenBy);
    }

    private Row<CallBackView> callBack(ResultSet row) throws SQLException {
        var view =
                new CallBackView(
                        row.getString("reference"),
                        masked(row.getString("caller")),
                        Database.instant(row, "due_at"),
                        row.getString("agent"),
                        row.getInt("attempts"));
        return new Row<>(view, new Cursor(view.dueAt(), row.getObject("call_id", UUID.class)));
    }

    private @Nullable String masked(@Nullable String number) {
        return number == null ? null : Masking.phone(telephones.national(number));
    }
}
