package io.openhotline.dispatch.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Says in the readiness data how many persons there are and what is wrong with their file. The
/// service is ready all the same.
@Readiness
@ApplicationScoped
class PersonReadiness implements HealthCheck {
    private final PersonDirectory persons;

    PersonReadiness(PersonDirectory persons) {
        this.persons = persons;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("persons").up().withData("persons", persons.all().size());
        persons.fault().ifPresent(fault -> response.withData("fault", fault));
        return response.build();
    }
}
