package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes for the department what was added to the report of an emergency.
final class CompletedReport {
    private CompletedReport() {}

    static String text(ReportCompleted event) {
        return Stream.of(
                        Stream.of("紧急事项补录 · The report is complete"),
                        line("地点 · Place", Optional.ofNullable(event.place()).map(Place::address)),
                        line(
                                "客户 · Customer",
                                Optional.ofNullable(event.customer()).map(Customer::name)),
                        line(
                                "电话 · Telephone",
                                Optional.ofNullable(event.customer()).map(Customer::phone)),
                        event.fields().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(field -> field.getKey() + ": " + field.getValue()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> line(String name, Optional<String> value) {
        return value.stream().map(text -> name + ": " + text);
    }
}
