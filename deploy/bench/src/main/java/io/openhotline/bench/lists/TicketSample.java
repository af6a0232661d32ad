package io.openhotline.bench.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.data.Calls;
import io.openhotline.bench.data.Calls.File;
import io.openhotline.contracts.TicketEvent.Created;
import java.util.Base64;
import java.util.Objects;

/// Picks tickets from all over prepared data, without asking the database.
record TicketSample(Calls calls) {
    /// Steps through all numbers in an order that looks like none.
    private static final long STRIDE = 7_919;

    static TicketSample of(int tickets) {
        return new TicketSample(Calls.ofTwoYears(tickets));
    }

    private long spread(long draw) {
        return draw * STRIDE % calls.count();
    }

    String id(long draw) {
        return calls.file(spread(draw)).id().toString();
    }

    String number(long draw) {
        return calls.file(spread(draw)).number();
    }

    String phone(long draw) {
        long number = spread(draw);
        Created created = calls.created(number, calls.file(number));
        return Objects.requireNonNull(Objects.requireNonNull(created.customer()).phone());
    }

    String address(long draw) {
        long number = spread(draw);
        Created created = calls.created(number, calls.file(number));
        return Objects.requireNonNull(created.place()).address();
    }

    /// As a page's `next` would say it there.
    ///
    /// @param depth 0 is the newest ticket, 1 the oldest
    String cursor(double depth) {
        long number = Math.round((1 - depth) * (calls.count() - 1));
        File file = calls.file(number);
        String plain = calls.receivedAt(number) + "/" + file.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
