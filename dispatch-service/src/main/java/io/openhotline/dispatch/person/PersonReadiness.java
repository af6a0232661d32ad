package io.openhotline.dispatch.person;

import io.openhotline.platform.pack.RunningPack;
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
    private final RunningPack pack;

    PersonReadiness(PersonDirectory persons, RunningPack pack) {
        this.persons = persons;
        this.pack = pack;
    }

    @Override
    public HealthCheckResponse call() {
        return pack.withoutLook(this::response);
    }

    private HealthCheckResponse response() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("persons").up().withData("persons", persons.all().size());
        persons.fault().ifPresent(fault -> response.withData("fault", fault));
        return response.build();
    }
}
