package io.openhotline.intake.call;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists calls and open call-backs, with masked numbers.
@ApplicationScoped
class CallListService {
    private final CallRepository calls;
    private final CallBackRepository callBacks;
    private final TelephoneParser telephones;

    CallListService(
            CallRepository calls, CallBackRepository callBacks, TelephoneParser telephones) {
        this.calls = calls;
        this.callBacks = callBacks;
        this.telephones = telephones;
    }

    @Transactional
    Page<CallSummaryView> page(CallQuery query) {
        var rows = calls.find(query.condition(), query.values()).page(0, query.limit() + 1).list();
        return Page.of(rows, query.limit(), CallListService::cursor)
                .map(row -> CallSummaryView.of(row, masked(row.caller)));
    }

    /// Returns voice messages that no ticket refers to, the oldest first.
    @Transactional
    Page<CallSummaryView> voiceMessages(@Nullable Cursor after, int limit) {
        String next = after == null ? "" : " and (startedAt > :at or startedAt = :at and id > :id)";
        var found =
                calls.find(
                        "voiceMessage and not hasTicket" + next + " order by startedAt, id",
                        after == null ? Map.of() : Map.of("at", after.at(), "id", after.id()));
        return Page.of(found.page(0, limit + 1).list(), limit, CallListService::cursor)
                .map(row -> CallSummaryView.of(row, masked(row.caller)));
    }

    @Transactional
    Page<CallBackView> page(CallBackQuery query) {
        var rows = callBacks.open(query, query.limit() + 1);
        return Page.of(rows, query.limit(), CallListService::cursor).map(this::view);
    }

    private CallBackView view(CallBackEntity task) {
        return CallBackView.of(
                calls.findById(task.callId).reference, masked(task.caller), task.callBack());
    }

    private static String cursor(CallEntity row) {
        return new Cursor(row.startedAt, row.id).toString();
    }

    private static String cursor(CallBackEntity task) {
        return new Cursor(task.dueAt, task.callId).toString();
    }

    private @Nullable String masked(@Nullable String number) {
        return number == null ? null : Masking.phone(telephones.national(number));
    }
}
