package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.Customer;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.privacy.Access;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Describes the reading of a task in clear for the access log.
final class TaskReading {
    private TaskReading() {}

    static Access of(Caller caller, TicketSnapshot ticket) {
        return new Access(
                caller.actor(),
                caller.person(),
                caller.client(),
                WorkOrderResource.GET,
                ticket.id(),
                fields(ticket, ticket.customer()),
                null,
                null);
    }

    private static List<String> fields(TicketSnapshot ticket, @Nullable Customer customer) {
        return Stream.of(
                        known("phone", customer == null ? null : customer.phone()),
                        known("name", customer == null ? null : customer.name()),
                        known("address", ticket.place()),
                        Stream.of("text"))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<String> known(String field, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(field);
    }
}
