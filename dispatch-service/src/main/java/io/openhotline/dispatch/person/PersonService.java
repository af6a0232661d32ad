package io.openhotline.dispatch.person;

import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.dispatch.person.domain.Staff;
import io.openhotline.dispatch.person.domain.Staffing;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says who is there, and records who is away.
@ApplicationScoped
@Transactional
class PersonService implements Staffing {
    private final PersonDirectory directory;
    private final AbsenceRepository absences;
    private final AbsencesOfBatch ofBatch;
    private final Ids ids;

    PersonService(
            PersonDirectory directory,
            AbsenceRepository absences,
            AbsencesOfBatch ofBatch,
            Ids ids) {
        this.directory = directory;
        this.absences = absences;
        this.ofBatch = ofBatch;
        this.ids = ids;
    }

    @Override
    public Staff at(Instant now) {
        List<Person> all = directory.all();
        return all.isEmpty() ? Staff.NONE : new Staff(all, ofBatch.at(now));
    }

    /// Lists the persons of a department, or of all if it is null, with their present and future
    /// absences.
    List<PersonView> list(@Nullable String department, Instant now) {
        Map<String, List<AbsenceEntity>> away =
                absences.notOver(now).stream()
                        .collect(Collectors.groupingBy(absence -> absence.person));
        return directory.all().stream()
                .filter(person -> department == null || person.department().equals(department))
                .map(person -> PersonView.of(person, away.getOrDefault(person.code(), List.of())))
                .toList();
    }

    /// Finds a person of the department, or of any if it is null.
    Optional<Person> find(String code, @Nullable String department) {
        return directory.all().stream()
                .filter(person -> person.code().equals(code))
                .filter(person -> department == null || person.department().equals(department))
                .findFirst();
    }

    void enter(Person person, Instant from, Instant until, Actor by) {
        var absence = new AbsenceEntity();
        absence.id = ids.next();
        absence.person = person.code();
        absence.awayFrom = from;
        absence.awayUntil = until;
        absence.enteredBy = by.toString();
        absences.persist(absence);
    }

    /// Ends the absence that is under way; returns false if the person isn't away.
    boolean comeBack(Person person, Instant now) {
        List<AbsenceEntity> present =
                absences.at(now).stream()
                        .filter(absence -> absence.person.equals(person.code()))
                        .toList();
        present.forEach(absence -> absence.awayUntil = now);
        return !present.isEmpty();
    }
}
