package io.openhotline.dispatch.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.dispatch.person.domain.Person;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a person of a department in the API.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Person",
        description = "A responsible person of a department (C2)",
        requiredProperties = {"code", "name", "department", "categories", "absences"})
record PersonView(
        @Schema(description = "The staff number", examples = "E-0417") String code,
        @Schema(examples = "张伟") String name,
        @Schema(description = "A department's code", examples = "engineering") String department,
        @Schema(description = "The categories that the person is responsible for; empty for all")
                List<String> categories,
        @Schema(description = "The staff number of who stands in", examples = "E-0422")
                @Nullable String standIn,
        @Schema(description = "Present and future absences, the next first")
                List<AbsenceView> absences) {

    /// Shows an absence.
    @Schema(
            name = "Absence",
            requiredProperties = {"from", "until"})
    record AbsenceView(Instant from, Instant until) {}

    static PersonView of(Person person, List<AbsenceEntity> absences) {
        return new PersonView(
                person.code(),
                person.name(),
                person.department(),
                person.categories().stream().sorted().toList(),
                person.standIn(),
                absences.stream()
                        .map(absence -> new AbsenceView(absence.awayFrom, absence.awayUntil))
                        .toList());
    }
}
