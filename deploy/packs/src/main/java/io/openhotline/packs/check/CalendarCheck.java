package io.openhotline.packs.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds calendars of another file that differ from the one of the same name in `dispatch.yaml`.
final class CalendarCheck {
    private static final String FIRST = "dispatch.yaml";
    private static final String KEY = "calendars.";
    private static final int MOST = 3;

    private final PackText text;

    private CalendarCheck(PackText text) {
        this.text = text;
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new CalendarCheck(pack.text());
        return Stream.of("intake.yaml", "followup.yaml", "reporting.yaml")
                .flatMap(check::compared)
                .toList();
    }

    private Stream<PackFinding> compared(String file) {
        return text.paths(file).stream()
                .filter(path -> path.matches("calendars\\.[^.]+"))
                .filter(text.paths(FIRST)::contains)
                .flatMap(path -> compared(file, path));
    }

    private Stream<PackFinding> compared(String file, String calendar) {
        Set<String> first = days(FIRST, calendar);
        Set<String> here = days(file, calendar);
        String name = calendar.substring(KEY.length());
        return Stream.of(
                        said("lacks ", first, here, " that '" + name + "' of dispatch.yaml has"),
                        said("has ", here, first, " that '" + name + "' of dispatch.yaml lacks"))
                .filter(reason -> !reason.isEmpty())
                .map(reason -> PackFinding.hint(file, calendar, reason));
    }

    /// Returns lines such as `holidays 2026-10-01` and `week FRIDAY 08:30-12:00`.
    private Set<String> days(String file, String calendar) {
        return text.texts(file).entrySet().stream()
                .filter(it -> it.getKey().startsWith(calendar + "."))
                .map(it ->
                        it.getKey()
                                        .substring(calendar.length() + 1)
                                        .replaceAll("\\.\\d+$", "")
                                        .replace('.', ' ')
                                + " "
                                + it.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Returns the days of `of` that `others` don't have; empty if there are none.
    private static String said(String verb, Set<String> of, Set<String> others, String where) {
        List<String> more = of.stream().filter(day -> !others.contains(day)).toList();
        if (more.isEmpty()) {
            return "";
        }
        String rest = more.size() > MOST ? " and " + (more.size() - MOST) + " more" : "";
        return verb + more.stream().limit(MOST).collect(Collectors.joining(", ")) + rest + where;
    }
}
