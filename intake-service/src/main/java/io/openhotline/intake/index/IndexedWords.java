package io.openhotline.intake.index;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.search.SearchText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds folded words of a ticket; personal ones are found only by those who may see the customer.
record IndexedWords(String words, boolean personal) {

    static Stream<IndexedWords> report(
            String description, @Nullable String address, @Nullable String name) {
        return Stream.of(of(false, description, address), of(true, name)).flatMap(List::stream);
    }

    /// Returns the words that an event adds to a ticket that is filed.
    static List<IndexedWords> of(Event event) {
        return switch (event) {
            case TicketEvent.Answered answered -> of(false, answered.answer());
            case TicketEvent.Supplemented supplemented -> of(false, supplemented.text());
            case TicketEvent.Reopened reopened -> of(false, reopened.reason());
            case TicketEvent.ReportCompleted completed -> completed(completed);
            case WorkOrderEvent.Completed completed ->
                    of(false, completed.cause(), completed.remedy());
            case TicketEvent _,
                    WorkOrderEvent _,
                    FollowUpEvent _,
                    DepartmentInstruction _,
                    DepartmentReply _,
                    CallEvent _,
                    InspectionEvent _ ->
                    List.of();
        };
    }

    private static List<IndexedWords> completed(TicketEvent.ReportCompleted event) {
        return Stream.of(
                        of(false, event.place() == null ? null : event.place().address()),
                        of(true, event.customer() == null ? null : event.customer().name()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<IndexedWords> of(boolean personal, @Nullable String... texts) {
        String words =
                Stream.of(texts)
                        .filter(Objects::nonNull)
                        .map(SearchText::fold)
                        .filter(folded -> !folded.isEmpty())
                        .collect(Collectors.joining("\n"));
        return words.isEmpty() ? List.of() : List.of(new IndexedWords(words, personal));
    }
}
