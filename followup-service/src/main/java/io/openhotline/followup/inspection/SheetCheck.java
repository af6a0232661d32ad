package io.openhotline.followup.inspection;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.followup.inspection.SheetRequest.MarkRequest;
import io.openhotline.followup.inspection.domain.Mark;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.followup.policy.InspectionPolicy.Fatal;
import io.openhotline.followup.policy.InspectionPolicy.Item;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks a filled sheet against the sheet of the pack and collects all errors. A sheet without
/// errors gives a result.
final class SheetCheck {
    private final InspectionPolicy policy;
    private final Map<String, Item> items;
    private final Map<String, Integer> points = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private SheetCheck(InspectionPolicy policy, Subject subject) {
        this.policy = policy;
        this.items =
                policy.sheet().items(InspectionEvent.Subject.valueOf(subject.name())).stream()
                        .collect(
                                Collectors.toMap(
                                        Item::code,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
    }

    /// Holds either a result or the errors.
    sealed interface Checked {
        record Fine(Result result) implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    static Checked check(
            InspectionPolicy policy,
            Subject subject,
            List<MarkRequest> marks,
            List<String> fatals) {
        var check = new SheetCheck(policy, subject);
        for (int i = 0; i < marks.size(); i++) {
            check.mark("/marks/" + i, marks.get(i));
        }
        check.missing();
        check.fatals(fatals);
        return check.errors.isEmpty()
                ? new Checked.Fine(check.result(fatals))
                : new Checked.Wrong(List.copyOf(check.errors));
    }

    private void mark(String pointer, MarkRequest mark) {
        Item item = items.get(mark.item());
        if (item == null) {
            errors.add(FieldError.of(pointer + "/item", "unknown-item", codes()));
        } else if (points.putIfAbsent(mark.item(), mark.points()) != null) {
            errors.add(FieldError.of(pointer + "/item", "repeated"));
        } else if (mark.points() < 0 || mark.points() > item.points()) {
            errors.add(FieldError.of(pointer + "/points", "range", "0", item.points()));
        }
    }

    private void missing() {
        items.keySet().stream()
                .filter(code -> !points.containsKey(code))
                .forEach(code -> errors.add(FieldError.of("/marks", "missing-item", code)));
    }

    private void fatals(List<String> given) {
        List<String> known = policy.sheet().fatals().stream().map(Fatal::code).toList();
        var seen = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            if (!known.contains(given.get(i))) {
                String codes = String.join(", ", known);
                errors.add(FieldError.of("/fatals/" + i, "unknown-fatal", codes));
            } else if (!seen.add(given.get(i))) {
                errors.add(FieldError.of("/fatals/" + i, "repeated"));
            }
        }
    }

    private Result result(List<String> fatals) {
        return Result.of(
                policy.sheet().code(),
                policy.sheet().version(),
                items.values().stream().map(this::mark).toList(),
                fatals,
                policy.pass());
    }

    private Mark mark(Item item) {
        int given = Objects.requireNonNull(points.get(item.code()));
        return new Mark(item.code(), given, item.points(), item.weight());
    }

    private String codes() {
        return String.join(", ", items.keySet());
    }
}
