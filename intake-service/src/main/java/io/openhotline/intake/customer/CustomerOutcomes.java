package io.openhotline.intake.customer;

import io.openhotline.intake.customer.CustomerService.Outcome;
import io.openhotline.intake.customer.domain.CustomerRefusal;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/// Maps what became of a change of the directory to a response.
final class CustomerOutcomes {
    private CustomerOutcomes() {}

    /// Answers 404 to what is no id.
    static Response withId(String reference, Function<UUID, Response> then) {
        return Uuids.parse(reference).map(then).orElseGet(CustomerOutcomes::notFound);
    }

    static Response notFound() {
        return Problem.notFound("customer-not-found");
    }

    static Response created(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var row) -> {
                CustomerStateView view = CustomerStateView.of(row);
                yield Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, view.self())
                        .entity(view)
                        .build();
            }
            case Outcome.Refused(var reason) -> refused(reason);
        };
    }

    static Response changed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var row) -> Response.ok(CustomerStateView.of(row)).build();
            case Outcome.Refused(var reason) -> refused(reason);
        };
    }

    private static Response refused(CustomerRefusal reason) {
        return reason == CustomerRefusal.CUSTOMER_NOT_FOUND ? notFound() : Problem.conflict(reason);
    }
}
